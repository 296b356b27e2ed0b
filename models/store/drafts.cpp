// SPDX-License-Identifier: Apache-2.0
#include "models/store/drafts.h"

#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Result<> ran(const Result<int> &run)
{
    if (!run)
        return run.failure();
    return {};
}

} // namespace

Result<> writeDraft(Database &database, const Draft &draft)
{
    return ran(
        database.run(u"INSERT INTO \"draft\" (\"record\", \"field\", \"text\", \"at\") VALUES (?, ?, ?, ?) "
                     u"ON CONFLICT (\"record\", \"field\") DO UPDATE "
                     u"SET \"text\" = excluded.\"text\", \"at\" = excluded.\"at\""_s,
                     {idText(draft.record), draft.field, draft.text, draft.at.toMSecsSinceEpoch()}));
}

Result<QList<Draft>> readDrafts(Database &database)
{
    QList<Draft> drafts;
    const Result<> read = database.each(
        u"SELECT \"record\", \"field\", \"text\", \"at\" FROM \"draft\" ORDER BY \"at\", \"record\", \"field\""_s,
        {}, [&](const QSqlQuery &row) {
            drafts.append({QUuid::fromString(row.value(0).toString()), row.value(1).toString(),
                           row.value(2).toString(),
                           QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC)});
        });
    if (!read)
        return read.failure();
    return drafts;
}

Result<> deleteDraft(Database &database, const QUuid &record, const QString &field)
{
    return ran(database.run(u"DELETE FROM \"draft\" WHERE \"record\" = ? AND \"field\" = ?"_s,
                            {idText(record), field}));
}

Result<> deleteDraftsOf(Database &database, const Change &change)
{
    if (!change.before)
        return {}; // a new record has none
    if (!change.after)
        return ran(database.run(u"DELETE FROM \"draft\" WHERE \"record\" = ?"_s, {idText(change.id)}));
    for (const int index : change.touched()) {
        if (Result<> done = deleteDraft(database, change.id, change.entity->fields[std::size_t(index)].key());
            !done)
            return done;
    }
    return {};
}

} // namespace firstcall
