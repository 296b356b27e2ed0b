// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/items/recordmodel.h"

namespace firstcall {

/// The people of an engagement, with a tick at the name of who is on the call that is meant, and a mark where
/// somebody decides and cannot be reached out of band.
class PeopleModel : public RecordModel
{
    Q_OBJECT

public:
    enum PeopleRole {
        PartyRole = NameRole + 1, ///< title of the group
        OrderRole, ///< sorts by group, then as the people are ordered
        MissingRole, ///< whether this cell is empty and should not be
    };

    PeopleModel(Editor &editor, FieldText &text, QObject *parent = nullptr);

    /// The call whose attendance the ticks are; nothing before there is one.
    const std::optional<Kept<Call>> &call() const { return m_call; }
    bool isHere(int row) const { return m_here.value(keptAt(row).id); }
    bool setHere(int row, bool here);
    /// Which call that is and how it stands, in a sentence.
    QString callSentence() const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void callChanged();

private:
    void readAttendance();
    bool isName(const QModelIndex &index) const;
    bool isMissing(const QModelIndex &index) const;
    int partyOf(int row) const;

    Editor &m_editor;
    FieldText &m_text;
    std::optional<Kept<Call>> m_call = {};
    QHash<QUuid, bool> m_here = {};
};

} // namespace firstcall
