// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/fieldtext.h"

#include <QAbstractTableModel>

namespace firstcall {

/// What was removed from an engagement and is not there now: a row for each removal, with all that went with
/// it. Of the workspace: firm-wide records, and engagements as a whole. The last removal first.
class BinModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Count, When, Who, ColumnCount };
    enum Role { RecordRole = Qt::UserRole }; ///< QUuid of the record that was removed; others went with it

    BinModel(Store &store, const FieldText &text, QObject *parent = nullptr);

    /// Reads the removals from an engagement; of the workspace for a null id.
    Result<> load(const QUuid &engagement);
    /// The change that has everything of a removal again that is not there. Refuses with a sentence when it
    /// cannot be.
    Result<ChangeSet> putBack(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The journal could not be read.
    void failed(const QString &sentence);

private:
    /// A removal: the records that were asked to go, and how many went.
    struct Removal
    {
        JournalEntry first = {};
        QStringList names = {};
        int count = 0;
    };

    QString told(const Removal &removal, int column) const;
    QString named(const JournalEntry &entry) const;
    void follow(const ChangeSet &set);
    void reload();

    Store &m_store;
    const FieldText &m_text;
    QUuid m_engagement = {};
    QList<Removal> m_removals = {};
};

} // namespace firstcall
