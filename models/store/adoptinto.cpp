// SPDX-License-Identifier: Apache-2.0
#include "models/store/adoptinto.h"

#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/fold.h"
#include "models/store/journaltable.h"
#include "models/store/records.h"
#include "models/store/summarytable.h"
#include "models/store/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

namespace {

Failure refused(const QString &why)
{
    return Failure{QCoreApplication::translate("Store", "Nothing was imported. %1").arg(why)};
}

/// The one engagement that the additions make, with nothing of another.
Result<QUuid> engagementOf(const ChangeSet &set)
{
    QUuid engagement;
    for (const Change &change : set.changes) {
        if (change.before)
            return refused(QCoreApplication::translate("Store", "An import only adds records."));
        if (change.entity == &Engagement::entity() && !engagement.isNull())
            return refused(QCoreApplication::translate("Store", "It holds more than one engagement."));
        if (change.entity == &Engagement::entity())
            engagement = change.id;
    }
    const bool whole = std::ranges::all_of(set.changes, [&](const Change &change) {
        return change.entity->scope == Scope::Firm || change.engagement == engagement;
    });
    if (engagement.isNull() || !whole)
        return refused(QCoreApplication::translate("Store", "It does not hold one whole engagement."));
    return engagement;
}

/// Sorts out which records are to be written, and which firm-wide ones are here already.
Result<Adopted> sortOut(Database &database, const ChangeSet &set, const QUuid &engagement)
{
    Adopted adopted{engagement, {set.title, {}, set.contents}, {}};
    for (const Change &change : set.changes) {
        if (change.entity->scope == Scope::Engagement) {
            adopted.added.changes.append(change);
            continue;
        }
        const Result<std::optional<Row>> here = readRow(database, *change.entity, change.id);
        if (!here)
            return here.failure();
        if (!*here)
            adopted.added.changes.append(change);
        else if (**here != *change.after)
            adopted.different.append({change.entity, {}, change.id, **here, change.after});
    }
    return adopted;
}

/// Whether a chain holds and adds up to the records that come with it; what was erased can be anything.
Result<> checkChain(const QList<JournalEntry> &chain, const ChangeSet &set, Fold &fold,
                    const QUuid &engagement)
{
    ChainCheck check(engagement);
    for (const JournalEntry &entry : chain) {
        if (const QString fault = check.follow(entry); !fault.isEmpty())
            return refused(QCoreApplication::translate("Store", "Its journal does not hold. %1").arg(fault));
        fold.add(entry);
    }
    qsizetype told = 0;
    for (const Entity *entity : entities())
        told += fold.records(*entity).size();
    qsizetype matching = 0;
    for (const Change &change : set.changes) {
        if (change.entity->scope == Scope::Firm)
            continue;
        const auto &records = fold.records(*change.entity);
        const auto record = records.constFind(change.id);
        if (record == records.constEnd())
            continue;
        bool same = true;
        for (int i = 0; i < int(change.after->size()); ++i)
            same = same && (record->erased.contains(i) || record->row.at(i) == change.after->at(i));
        matching += same ? 1 : 0;
        told -= 1;
    }
    const auto own = std::ranges::count_if(
        set.changes, [](const Change &change) { return change.entity->scope == Scope::Engagement; });
    if (told != 0 || matching != own)
        return refused(
            QCoreApplication::translate("Store", "Its records are not what its journal adds up to."));
    return {};
}

/// Whether the chain is to be written: not when all of it is here already, from an import that was taken
/// back. Refuses when what is here is another one.
Result<bool> chainIsNew(Database &database, const QList<JournalEntry> &chain, const QUuid &engagement)
{
    const Result<ChainHead> head = readHead(database, engagement);
    if (!head)
        return head.failure();
    if (head->pos == 0 || chain.isEmpty())
        return head->pos == 0 && !chain.isEmpty();
    QString hash;
    const Result<> read = eachEntry(database, engagement, chain.last().pos - 1, 1,
                                    [&](const JournalEntry &entry) { hash = entry.hash; });
    if (!read)
        return read.failure();
    if (hash == chain.last().hash)
        return false;
    return refused(QCoreApplication::translate(
        "Store", "The engagement was here before, with another history; import it without its journal."));
}

Result<> write(Database &database, const Adopted &adopted, const QList<JournalEntry> &chain,
               const Stamp &stamp)
{
    if (chain.isEmpty()) {
        if (const Result<Position> done = writeChanges(database, adopted.added, stamp); !done)
            return done.failure();
        return {};
    }

    ChangeSet firm{adopted.added.title, {}, adopted.added.contents};
    for (const Change &change : adopted.added.changes) {
        if (change.entity->scope == Scope::Firm) {
            firm.changes.append(change);
        } else if (Result<> done = writeChange(database, change); !done) {
            return done;
        }
    }
    for (const JournalEntry &entry : chain) {
        if (Result<> done = insertEntry(database, entry); !done)
            return done;
    }
    if (const Result<Position> done = writeChanges(database, firm, stamp); !done)
        return done.failure();
    return keepContents(database, adopted.added);
}

} // namespace

Result<Adopted> adoptInto(Database &database, const Adoption &adoption, const Stamp &stamp)
{
    if (const Result<> fits = checkChanges(adoption.set); !fits)
        return fits.failure();
    const Result<QUuid> engagement = engagementOf(adoption.set);
    if (!engagement)
        return engagement.failure();
    Fold fold;
    if (!adoption.chain.isEmpty()) {
        if (const Result<> holds = checkChain(adoption.chain, adoption.set, fold, *engagement); !holds)
            return holds.failure();
    }
    const Result<bool> verbatim = chainIsNew(database, adoption.chain, *engagement);
    if (!verbatim)
        return verbatim.failure();
    Result<Adopted> adopted = sortOut(database, adoption.set, *engagement);
    if (!adopted)
        return adopted;
    if (const Result<> done =
            write(database, *adopted, *verbatim ? adoption.chain : QList<JournalEntry>(), stamp);
        !done)
        return done.failure();
    if (*verbatim) {
        if (const Result<> done = writeSummary(database, *engagement, fold.lastChange()); !done)
            return done.failure();
    }
    return adopted;
}

} // namespace firstcall
