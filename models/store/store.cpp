// SPDX-License-Identifier: Apache-2.0
#include "models/store/store.h"

#include "models/store/adoptinto.h"
#include "models/store/anchor.h"
#include "models/store/backupfolder.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/dialect.h"
#include "models/store/drafts.h"
#include "models/store/journaltable.h"
#include "models/store/opening.h"
#include "models/store/past.h"
#include "models/store/records.h"
#include "models/store/redact.h"
#include "models/store/searchtable.h"
#include "models/store/summarytable.h"
#include "models/store/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr std::chrono::milliseconds indexPause{1'500};

bool isDamaged(const Database &database)
{
    return (database.lastCode() & 0xff) == SQLITE_CORRUPT;
}

QString pathOf(const std::unique_ptr<Database> &database)
{
    return database->path();
}

Result<Position> readPosition(Database &database, const QUuid &engagement)
{
    const Result<ChainHead> own = engagement.isNull() ? ChainHead() : readHead(database, engagement);
    if (!own)
        return own.failure();
    const Result<ChainHead> firm = readHead(database, {});
    if (!firm)
        return firm.failure();
    return Position{own->pos, firm->pos};
}

} // namespace

Store::Store(std::unique_ptr<Database> database, StoreOptions options)
    : m_path(pathOf(database))
    , m_database(std::move(database))
    , m_options(std::move(options))
{
    m_indexing.setSingleShot(true);
    m_indexing.setInterval(indexPause);
    m_indexing.callOnTimeout(this, &Store::indexNow);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const StoreOptions &options)
{
    Result<std::unique_ptr<Database>> database = createDatabase(path, options);
    if (!database)
        return database.failure();
    return std::unique_ptr<Store>(new Store(*std::move(database), options));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const StoreOptions &options)
{
    Result<std::unique_ptr<Database>> database = openDatabase(path, options);
    if (!database)
        return database.failure();
    return std::unique_ptr<Store>(new Store(*std::move(database), options));
}

Store::~Store()
{
    (void)close();
}

Result<QList<Summary>> Store::summaries() const
{
    return readSummaries(*m_database);
}

Result<std::optional<Summary>> Store::summary(const QUuid &engagement) const
{
    return readSummary(*m_database, engagement);
}

Result<QUuid> Store::find(const QString &referenceOrId) const
{
    const Result<QVariant> id = m_database->value(
        u"SELECT \"id\" FROM \"engagement\" WHERE \"id\" = ? OR (\"reference\" = ? AND \"reference\" <> '')"_s,
        {referenceOrId, referenceOrId});
    if (!id)
        return id.failure();
    if (!id->isValid())
        return Failure{
            QCoreApplication::translate("Store", "There is no engagement “%1” here.").arg(referenceOrId)};
    return QUuid::fromString(id->toString());
}

Result<QList<KeptRow>> Store::rows(const Entity &entity, const QUuid &engagement) const
{
    return readRows(*m_database, entity, engagement);
}

Result<qint64> Store::count(const Entity &entity, const QUuid &engagement, const FieldValues &values) const
{
    return countRows(*m_database, entity, engagement, values);
}

Result<std::optional<Row>> Store::row(const Entity &entity, const QUuid &id) const
{
    return readRow(*m_database, entity, id);
}

Result<QUuid> Store::engagementOf(const Entity &entity, const QUuid &id) const
{
    return readEngagementOf(*m_database, entity, id);
}

Result<QList<Referrer>> Store::referrers(const Entity &target, const QUuid &engagement, const QUuid &id) const
{
    return onOnePicture(*m_database, [&] { return readReferrers(*m_database, target, engagement, id); });
}

Result<qint64> Store::lastPosition(const Entity &entity, const QUuid &engagement) const
{
    return readLastPosition(*m_database, entity, engagement);
}

Result<Snapshot> Store::snapshot(const QUuid &engagement) const
{
    return onOnePicture(*m_database, [&] { return readSnapshot(*m_database, engagement); });
}

Result<QByteArray> Store::content(const QString &sha256) const
{
    return readContent(*m_database, sha256);
}

Result<Position> Store::apply(const ChangeSet &set, const Stamp &stamp)
{
    if (const Result<> fits = checkChanges(set); !fits)
        return fits.failure();
    const Result<Position> position =
        asOne(*m_database, [&] { return writeChanges(*m_database, set, stamp); });
    if (!position)
        return position;
    m_changed = true;
    indexSoon(set);
    Q_EMIT applied(set);
    return position;
}

Result<Adopted> Store::adopt(const Adoption &adoption, const Stamp &stamp)
{
    Result<Adopted> adopted = asOne(*m_database, [&] { return adoptInto(*m_database, adoption, stamp); });
    if (!adopted)
        return adopted;
    m_changed = true;
    indexSoon(adopted->added);
    Q_EMIT applied(adopted->added);
    return adopted;
}

Result<Position> Store::position(const QUuid &engagement) const
{
    return onOnePicture(*m_database, [&] { return readPosition(*m_database, engagement); });
}

Result<Snapshot> Store::snapshotAt(const QUuid &engagement, const Position &position) const
{
    return onOnePicture(*m_database, [&] { return readSnapshotAt(*m_database, engagement, position); });
}

Result<QList<JournalEntry>> Store::journal(const QUuid &chain, qint64 after, int atMost) const
{
    QList<JournalEntry> entries;
    const Result<> read = eachEntry(*m_database, chain, after, atMost,
                                    [&](const JournalEntry &entry) { entries.append(entry); });
    if (!read)
        return read.failure();
    return entries;
}

Result<QList<JournalEntry>> Store::journalBefore(const QUuid &chain, const QUuid &record, qint64 before,
                                                 int atMost) const
{
    return readEntriesBefore(*m_database, chain, record, before, atMost);
}

Result<QList<JournalEntry>> Store::journalBatch(const QUuid &chain, qint64 pos) const
{
    return onOnePicture(*m_database, [&] { return readBatch(*m_database, chain, pos); });
}

Result<QList<JournalEntry>> Store::removals(const QUuid &chain) const
{
    return onOnePicture(*m_database, [&] { return readRemovals(*m_database, chain); });
}

Result<> Store::redact(const QUuid &chain, qint64 pos, const Stamp &stamp)
{
    Result<> done = asOne(*m_database, [&] { return eraseValues(*m_database, chain, pos, stamp); });
    if (!done)
        return done;
    m_changed = true;
    Q_EMIT redacted(chain, pos);
    return done;
}

Result<QList<Hit>> Store::search(const QString &typed, int atMost, const SearchIn &where) const
{
    const auto read = [&] {
        return onOnePicture(*m_database, [&] { return readHits(*m_database, typed, atMost, where); });
    };
    Result<QList<Hit>> found = read();
    // A broken index is no loss: it is made anew from the records.
    if (!found && isDamaged(*m_database) && asOne(*m_database, [&] { return indexAnew(*m_database); }))
        found = read();
    return found;
}

Result<> Store::rebuildSearch()
{
    return asOne(*m_database, [&] { return indexAnew(*m_database); });
}

void Store::indexSoon(const ChangeSet &set)
{
    m_due += std::ranges::count_if(set.changes, touchesText);
    if (m_due >= mostDue)
        indexNow();
    else if (m_due > 0)
        m_indexing.start();
}

void Store::indexNow()
{
    m_indexing.stop();
    m_due = 0;
    // What fails here is lost to no one: search reads what is still due, and it is tried again after the next
    // change.
    const Result<> done = asOne(*m_database, [&] { return indexDue(*m_database); });
    if (!done && isDamaged(*m_database))
        (void)rebuildSearch();
}

Result<> Store::putDraft(const Draft &draft)
{
    return writeDraft(*m_database, draft);
}

Result<QList<Draft>> Store::drafts() const
{
    return readDrafts(*m_database);
}

Result<> Store::dropDraft(const QUuid &record, const QString &field)
{
    return deleteDraft(*m_database, record, field);
}

Result<> Store::close()
{
    if (!m_database)
        return {};
    if (m_due > 0)
        indexNow();
    m_indexing.stop();
    Result<> done;
    if (m_changed && !m_options.backupFolder.isEmpty())
        done = backUpInto(m_options.backupFolder, *m_database);
    if (m_changed && !m_options.anchorFolder.isEmpty()) {
        if (Result<> noted = noteHeads(m_options.anchorFolder, *m_database); !noted && done)
            done = noted;
    }
    m_database.reset();
    return done;
}

} // namespace firstcall
