// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/schema/change.h"
#include "models/store/adopt.h"
#include "models/store/draft.h"
#include "models/store/hit.h"
#include "models/store/journal.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace firstcall {

class Database;

/// Who makes a change, and when: handed in, never read from the machine.
struct Stamp
{
    QDateTime at = {}; ///< UTC
    QString author = {};
    QString device = {};
    QUuid batch = {}; ///< what the journal calls this transaction; made when it is null
    QUuid undoOf = {}; ///< the batch that is taken back by this one; null when none is
};

/// What a list shows of an engagement; kept up to date in the transaction of every change.
struct Summary
{
    QUuid id = {};
    QString reference = {};
    QString title = {};
    QString codeName = {};
    QString customer = {};
    QString type = {}; ///< of the incident, stored key
    QString status = {}; ///< stored key
    QString priority = {}; ///< stored key
    QString lead = {};
    QString nextDue = {}; ///< Moment::toText() of the next promise; empty when there is none
    QString reportState = {}; ///< of the first-call report: stored key of a DocumentState; empty for none
    QString reportAt = {}; ///< Moment::toText() of when it was issued
    QDateTime lastChange = {}; ///< UTC; documents aside

    bool operator==(const Summary &) const = default;
};

/// Where an edit stands in its chain, and in the firm-wide one.
struct Position
{
    qint64 engagement = 0;
    qint64 firm = 0;

    bool operator==(const Position &) const = default;
};

/// Canonical values that records have, by field.
using FieldValues = QList<std::pair<QLatin1StringView, QVariant>>;

/// A record that refers to another one.
struct Referrer
{
    const Entity *entity = nullptr;
    int field = 0; ///< index of the field that refers
    QUuid engagement = {}; ///< null for a firm-wide record
    KeptRow kept = {};
};

struct StoreOptions
{
    QString backupFolder =
        {}; ///< verified copies before a migration and on close after changes; none when empty
    QString anchorFolder = {}; ///< heads of the chains are noted here, outside the file; none when empty
    int patience = 2'000; ///< milliseconds to wait for another program that writes to the file
};

/// A Firstcall file. apply() is the only way to write; it writes the records and their journal in one durable
/// transaction, then says what changed. One connection, for the thread that opened it.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file, mode 0600. Refuses when something is there already; leaves nothing behind when it
    /// fails.
    static Result<std::unique_ptr<Store>> create(const QString &path, const StoreOptions &options = {});
    /// Opens a file that must be there, and brings it to this version's form. Checks what it is before
    /// anything is touched.
    static Result<std::unique_ptr<Store>> open(const QString &path, const StoreOptions &options = {});
    /// Closes as close() does, and can tell no one when that fails.
    ~Store() override;

    QString path() const { return m_path; }

    Result<QList<Summary>> summaries() const;
    /// That of one engagement; nothing when it is not there.
    Result<std::optional<Summary>> summary(const QUuid &engagement) const;
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
    /// How many records of a kind have these values, none of which is null.
    Result<qint64> count(const Entity &entity, const QUuid &engagement, const FieldValues &values = {}) const;
    /// One record as it is now; nothing when it is not there.
    Result<std::optional<Row>> row(const Entity &entity, const QUuid &id) const;
    /// Whose record it is: null for a firm-wide one, and for one that is not there.
    Result<QUuid> engagementOf(const Entity &entity, const QUuid &id) const;
    /// The records that refer to this one, a line for each field that does. `engagement` is that of the
    /// record, null for a firm-wide one, which records of any engagement may refer to.
    Result<QList<Referrer>> referrers(const Entity &target, const QUuid &engagement, const QUuid &id) const;
    /// The last position in use among the records of one kind; 0 when there is none.
    Result<qint64> lastPosition(const Entity &entity, const QUuid &engagement) const;
    /// The engagement as it is now, with the firm-wide records it refers to, and the bytes of its fields
    /// except those of documents.
    Result<Snapshot> snapshot(const QUuid &engagement) const;
    /// The bytes behind a Bytes field; refuses when they are not here.
    Result<QByteArray> content(const QString &sha256) const;

    /// Writes the changes and their journal as one transaction, on disk when it returns. A "before" that is
    /// no longer what is kept is a conflict: refused, nothing written. Deletes the drafts of what it commits.
    Result<Position> apply(const ChangeSet &set, const Stamp &stamp);
    /// Takes an engagement that comes from a file, all or nothing.
    Result<Adopted> adopt(const Adoption &adoption, const Stamp &stamp);

    /// The head of the engagement's chain and of the firm-wide one; 0 for a chain that has no entry.
    Result<Position> position(const QUuid &engagement) const;
    /// The engagement as it stood when the chains ended there, read from the journal alone.
    Result<Snapshot> snapshotAt(const QUuid &engagement, const Position &position) const;
    /// The entries of a chain after a position, in order; all of them when `atMost` is negative. The null id
    /// is the firm-wide chain.
    Result<QList<JournalEntry>> journal(const QUuid &chain, qint64 after = 0, int atMost = -1) const;
    /// The entries of a chain before a position, the newest first; from the end when `before` is 0. With a
    /// record only those about it.
    Result<QList<JournalEntry>> journalBefore(const QUuid &chain, const QUuid &record, qint64 before,
                                              int atMost) const;
    /// What was written to a chain in the transaction that wrote this position, in order.
    Result<QList<JournalEntry>> journalBatch(const QUuid &chain, qint64 pos) const;
    /// The last removal of every record of a chain that is not there now, the newest first. Of the firm-wide
    /// chain, also the removals of engagements, from their own chains.
    Result<QList<JournalEntry>> removals(const QUuid &chain) const;
    /// Erases the old and new value of one entry for good, and journals that this was done; the chain still
    /// holds. The records are not touched: a value that must go is changed first.
    Result<> redact(const QUuid &chain, qint64 pos, const Stamp &stamp);

    /// The records whose texts have all that was typed; words in any order and beginnings of words, without
    /// regard to case, accents and how indicators are written. Those with whole words come first, the last
    /// changed first among them.
    Result<QList<Hit>> search(const QString &typed, int atMost, const SearchIn &where = {}) const;
    /// Makes the search index from nothing but the records. Done by itself when a file needs it.
    Result<> rebuildSearch();

    /// Keeps half-typed text; a later one for the same field replaces it. Never journalled.
    Result<> putDraft(const Draft &draft);
    Result<QList<Draft>> drafts() const;
    /// Forgets one, when its text was thrown away by who typed it.
    Result<> dropDraft(const QUuid &record, const QString &field);

    /// Closes the file. After changes, a verified copy goes to the backup folder and the heads of the chains
    /// to the anchor folder; when that fails the file itself is safe and closed. Nothing else works after.
    Result<> close();

Q_SIGNALS:
    void applied(const firstcall::ChangeSet &set);
    /// The values of an entry of a chain are erased.
    void redacted(const QUuid &chain, qint64 pos);

private:
    Store(std::unique_ptr<Database> database, StoreOptions options);
    void indexSoon(const ChangeSet &set);
    void indexNow();

    QString m_path;
    std::unique_ptr<Database> m_database; ///< none once closed
    StoreOptions m_options;
    bool m_changed = false; ///< something was written since the file was opened
    qsizetype m_due = 0; ///< changes of texts that the search index has not taken in, at most
    QTimer m_indexing; ///< waits for a pause in which it does
};

} // namespace firstcall
