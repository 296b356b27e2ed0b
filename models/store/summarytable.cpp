// SPDX-License-Identifier: Apache-2.0
#include "models/store/summarytable.h"

#include "models/domain/call.h"
#include "models/domain/document.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/participantquestion.h"
#include "models/domain/promises.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/store/database.h"
#include "models/store/records.h"

#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The kinds that make promises, and the engagement itself: nextDue() reads no other.
const std::array<const Entity *, 7> &promising()
{
    static const std::array<const Entity *, 7> kinds{
        &Engagement::entity(),          &StatusUpdate::entity(), &Call::entity(),       &Task::entity(),
        &ParticipantQuestion::entity(), &Instruction::entity(),  &Invitation::entity(),
    };
    return kinds;
}

Result<QString> computeNextDue(Database &database, const QUuid &engagement)
{
    Snapshot promises(engagement);
    for (const Entity *entity : promising()) {
        Result<QList<KeptRow>> rows = readRows(database, *entity, engagement);
        if (!rows)
            return rows.failure();
        promises.setRows(*entity, *std::move(rows));
    }
    return nextDue(promises).toText();
}

/// Whether a change can move a promise: only a record that comes or goes, a time or a state does.
bool movesPromise(const Change &change)
{
    if (std::ranges::find(promising(), change.entity) == promising().end())
        return false;
    if (!change.before || !change.after)
        return true;
    const QList<int> touched = change.touched();
    return std::ranges::any_of(touched, [&](int index) {
        const FieldKind kind = change.entity->fields[std::size_t(index)].kind;
        return kind == FieldKind::Moment || kind == FieldKind::Choice;
    });
}

/// What happened to one engagement in a change set.
struct Touch
{
    bool removed = false;
    bool promises = false;
    bool own = false; ///< more than its documents
};

QHash<QUuid, Touch> touches(const ChangeSet &set)
{
    QHash<QUuid, Touch> touches;
    for (const Change &change : set.changes) {
        if (change.entity->scope == Scope::Firm)
            continue;
        Touch &touch = touches[change.engagement];
        if (change.entity == &Engagement::entity())
            touch.removed = !change.after;
        touch.promises = touch.promises || movesPromise(change);
        touch.own = touch.own || change.entity != &Document::entity();
    }
    return touches;
}

Result<> ran(const Result<int> &run)
{
    if (!run)
        return run.failure();
    return {};
}

Summary summaryOf(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {.id = QUuid::fromString(text(0)),
            .reference = text(1),
            .title = text(2),
            .codeName = text(3),
            .customer = text(4),
            .type = text(10),
            .status = text(5),
            .priority = text(6),
            .lead = text(7),
            .nextDue = text(8),
            .reportState = text(11),
            .reportAt = text(12),
            .lastChange = QDateTime::fromMSecsSinceEpoch(row.value(9).toLongLong(), Qt::UTC)};
}

/// What was issued last counts more than a draft begun after it.
Result<QList<Summary>> readWhere(Database &database, const QString &rest, const QVariantList &values)
{
    QList<Summary> summaries;
    const Result<> read =
        database.each(uR"(SELECT e."id", e."reference", e."title", e."code_name",
CASE WHEN o."short_name" <> '' THEN o."short_name" ELSE o."legal_name" END,
e."status", e."priority", c."name", s."next_due", s."last_change", e."incident_type", d."state", d."issued_at"
FROM "engagement" e JOIN "summary" s ON s."id" = e."id"
LEFT JOIN "organisation" o ON o."id" = e."customer" LEFT JOIN "consultant" c ON c."id" = e."lead"
LEFT JOIN "document" d ON d."id" = (SELECT v."id" FROM "document" v WHERE v."engagement" = e."id"
AND v."kind" = 'first_call_report' AND v."state" NOT IN ('superseded', 'withdrawn')
ORDER BY CASE v."state" WHEN 'issued' THEN 0 ELSE 1 END, v."position" DESC LIMIT 1)
)"_s + rest,
                      values, [&](const QSqlQuery &row) { summaries.append(summaryOf(row)); });
    if (!read)
        return read.failure();
    return summaries;
}

} // namespace

Result<QList<Summary>> readSummaries(Database &database)
{
    return readWhere(database, u"ORDER BY e.\"reference\", e.\"id\""_s, {});
}

Result<std::optional<Summary>> readSummary(Database &database, const QUuid &engagement)
{
    const Result<QList<Summary>> found = readWhere(database, u"WHERE e.\"id\" = ?"_s, {idText(engagement)});
    if (!found)
        return found.failure();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QDateTime> readLastChange(Database &database, const QUuid &engagement)
{
    const Result<QVariant> last =
        database.value(u"SELECT \"last_change\" FROM \"summary\" WHERE \"id\" = ?"_s, {idText(engagement)});
    if (!last)
        return last.failure();
    return last->isValid() ? QDateTime::fromMSecsSinceEpoch(last->toLongLong(), Qt::UTC) : QDateTime();
}

Result<> updateSummaries(Database &database, const ChangeSet &set, const QDateTime &at)
{
    const QHash<QUuid, Touch> all = touches(set);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        Result<> done;
        if (it->removed)
            done = ran(database.run(u"DELETE FROM \"summary\" WHERE \"id\" = ?"_s, {idText(it.key())}));
        else if (it->promises)
            done = writeSummary(database, it.key(), at);
        else if (it->own)
            done = ran(database.run(u"UPDATE \"summary\" SET \"last_change\" = ? WHERE \"id\" = ?"_s,
                                    {at.toMSecsSinceEpoch(), idText(it.key())}));
        if (!done)
            return done;
    }
    return {};
}

Result<> writeSummary(Database &database, const QUuid &engagement, const QDateTime &lastChange)
{
    const Result<QString> due = computeNextDue(database, engagement);
    if (!due)
        return due.failure();
    return ran(database.run(uR"(INSERT INTO "summary" ("id", "next_due", "last_change") VALUES (?, ?, ?)
ON CONFLICT ("id") DO UPDATE SET "next_due" = excluded."next_due", "last_change" = excluded."last_change")"_s,
                            {idText(engagement), *due, lastChange.toMSecsSinceEpoch()}));
}

} // namespace firstcall
