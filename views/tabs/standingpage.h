// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/standingrows.h"
#include "views/fields/page.h"

class QListView;

namespace firstcall {

class Desk;
class TextLabel;

/// How the investigation stands, across its lists. Enter leads to a record.
class StandingPage : public Page
{
    Q_OBJECT

public:
    explicit StandingPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();

    Desk &m_desk;
    StandingRows m_rows;
    QListView *m_list;
    TextLabel *m_nothing;
    QUuid m_at = {}; ///< the record that one was at
};

} // namespace firstcall
