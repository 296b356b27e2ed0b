// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/fieldtext.h"

#include <QAbstractTableModel>

namespace firstcall {

/// The journal of one engagement, of the firm-wide records, or of one record, as a person reads it: the
/// newest entry first, read from the store as far as someone looks.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, RecordName, FieldName, Before, After, ColumnCount };
    enum Role {
        PositionRole = Qt::UserRole, ///< in the chain, qint64
        RecordRole, ///< QUuid
        TableRole, ///< key of the record's kind, QString
    };

    /// `text` has to know the engagement whose history this is, so that references have names.
    HistoryModel(Store &store, const FieldText &text, QObject *parent = nullptr);

    /// Reads the newest entries of a chain, null for firm-wide records; with a record only those about it.
    Result<> load(const QUuid &chain, const QUuid &record = {});
    const JournalEntry &entryAt(int row) const { return m_entries.at(row); }
    /// The change that has again what was before an entry. Refuses with a sentence when there is none.
    Result<ChangeSet> putBack(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The journal could not be read.
    void failed(const QString &sentence);

private:
    QString told(const JournalEntry &entry, int column) const;
    QString recordName(const JournalEntry &entry) const;
    QString value(const JournalEntry &entry, const JournalValue &value) const;
    QString referred(const Field &field, const QVariant &canonical) const;
    /// The name that a record had when it was removed; nothing when it is there, empty when it had none.
    std::optional<QString> lastNameOf(const Entity &entity, const QUuid &id) const;
    QString sentence(const JournalEntry &entry) const;
    QString toolTip(const JournalEntry &entry, int column) const;
    Result<> readNew();
    void follow(const ChangeSet &set);
    void followErasure(const QUuid &chain, qint64 pos);
    void namesChanged();

    Store &m_store;
    const FieldText &m_text;
    QUuid m_chain = {};
    QUuid m_record = {};
    QList<JournalEntry> m_entries = {}; ///< the newest first
    qint64 m_head = 0; ///< last position of the chain that was looked at
    bool m_more = false; ///< there may be older entries
    mutable QHash<QUuid, std::optional<QString>> m_lastNames = {}; ///< read when first asked for
};

} // namespace firstcall
