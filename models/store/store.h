// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/schema/change.h"

#include <QObject>
#include <QSqlDatabase>

#include <memory>

namespace firstcall {

/// Who makes a change, and when: handed in, never read from the machine.
struct Stamp
{
    QDateTime at = {}; ///< UTC
    QString author = {};
    QString device = {};
};

/// What a list shows of an engagement; derived, kept up to date in the transaction of every change.
struct Summary
{
    QUuid id = {};
    QString reference = {};
    QString title = {};
    QString codeName = {};
    QString customer = {};
    QString status = {}; ///< stored key
    QString priority = {}; ///< stored key
    QString lead = {};
    QString nextDue = {}; ///< Moment::toText() of the next promise; empty when there is none
    QDateTime lastChange = {}; ///< UTC

    bool operator==(const Summary &) const = default;
};

/// Where an edit stands in its chain, and in the firm-wide one.
struct Position
{
    qint64 engagement = 0;
    qint64 firm = 0;
};

struct StoreOptions
{
    QString backupFolder =
        {}; ///< verified copies before a migration and on close after changes; none when empty
    QString anchorFolder = {}; ///< heads of the chains are noted here, outside the file; none when empty
};

/// A Firstcall file. apply() is the only way to write; it writes the records and their journal in one durable
/// transaction, then says what changed. One connection, for the thread that opened it.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file, mode 0600. Refuses when something is there already.
    static Result<std::unique_ptr<Store>> create(const QString &path, const StoreOptions &options = {});
    /// Opens a file that must be there, and brings it to this version's form. Checks what it is before
    /// anything is touched.
    static Result<std::unique_ptr<Store>> open(const QString &path, const StoreOptions &options = {});
    ~Store() override;

    QString path() const { return m_path; }

    Result<QList<Summary>> summaries() const;
    /// The engagement with this reference or id; refuses when there is none.
    Result<QUuid> find(const QString &referenceOrId) const;
    /// The records of one kind, in their order; `engagement` is null for firm-wide kinds.
    Result<QList<KeptRow>> rows(const Entity &entity, const QUuid &engagement) const;
    template <Record R> Result<QList<Kept<R>>> all(const QUuid &engagement) const
    {
        const Result<QList<KeptRow>> kept = rows(R::entity(), engagement);
        if (!kept)
            return kept.failure();
        QList<Kept<R>> records;
        for (const KeptRow &one : *kept)
            records.append({one.id, fromRow<R>(one.row)});
        return records;
    }
    /// One record as it is now; nothing when it is not there.
    Result<std::optional<Row>> row(const Entity &entity, const QUuid &id) const;
    /// The engagement as it is now, with the firm-wide records it refers to.
    Result<Snapshot> snapshot(const QUuid &engagement) const;

    /// Writes the changes and their journal as one transaction, on disk when it returns. A "before" that is
    /// no longer what is kept is a conflict: refused, nothing written.
    Result<Position> apply(const ChangeSet &set, const Stamp &stamp);

Q_SIGNALS:
    void applied(const firstcall::ChangeSet &set);

private:
    QString m_path;
};

} // namespace firstcall
