// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/recordtable.h"

namespace firstcall {

class PeopleModel;

/// The people of an engagement in groups, party by party, each group under its title. Space ticks who is here
/// and goes to the next row.
class PeopleTable : public RecordTable
{
    Q_OBJECT

public:
    PeopleTable(Desk &desk, PeopleModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    bool mayChangePlaces(const QModelIndex &one, const QModelIndex &other) const override;
    QList<int> givingWay() const override;
    QList<int> neverShown() const override;

private:
    int sourceRow(const QModelIndex &index) const;
    void tickCurrent();

    PeopleModel &m_people;
};

} // namespace firstcall
