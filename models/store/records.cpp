// SPDX-License-Identifier: Apache-2.0
#include "models/store/records.h"

#include "models/domain/document.h"
#include "models/domain/entities.h"
#include "models/domain/firm.h"
#include "models/store/columns.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/summarytable.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString inOrder(const Entity &entity)
{
    return entity.indexOf("position"_L1) < 0 ? u" ORDER BY \"id\""_s
                                             : u" ORDER BY COALESCE(\"position\", 0), \"id\""_s;
}

/// The ids that the fields of a row refer to, among records of a kind.
QSet<QUuid> referredTo(const Entity &entity, const Row &row, const Entity &target)
{
    QSet<QUuid> ids;
    qsizetype column = 0;
    for (const Field &field : entity.fields) {
        const QVariant &value = row.at(column++);
        if (!field.target || &field.target() != &target)
            continue;
        const QStringList texts = value.toStringList(); // of a single id, a list of one
        for (const QString &text : texts)
            ids.insert(QUuid::fromString(text));
    }
    return ids;
}

} // namespace

Result<QList<KeptRow>> readRows(Database &database, const Entity &entity, const QUuid &engagement)
{
    QString condition;
    QVariantList values;
    if (entity.scope == Scope::Engagement) {
        condition = isOfEngagement(entity) ? u" WHERE \"engagement\" = ?"_s : u" WHERE \"id\" = ?"_s;
        values.append(idText(engagement));
    }
    QList<KeptRow> rows;
    const Result<> read =
        database.each(selectSql(entity) + condition + inOrder(entity), values,
                      [&](const QSqlQuery &row) { rows.append(foundRow(entity, row).kept); });
    if (!read)
        return read.failure();
    return rows;
}

Result<std::optional<Row>> readRow(Database &database, const Entity &entity, const QUuid &id)
{
    std::optional<Row> found;
    const Result<> read =
        database.each(selectSql(entity) + u" WHERE \"id\" = ?"_s, {idText(id)},
                      [&](const QSqlQuery &row) { found = foundRow(entity, row).kept.row; });
    if (!read)
        return read.failure();
    return found;
}

Result<QUuid> readEngagementOf(Database &database, const Entity &entity, const QUuid &id)
{
    if (entity.scope == Scope::Firm)
        return QUuid();
    QUuid engagement;
    const Result<> read =
        database.each(selectSql(entity) + u" WHERE \"id\" = ?"_s, {idText(id)}, [&](const QSqlQuery &row) {
            const FoundRow found = foundRow(entity, row);
            engagement = isOfEngagement(entity) ? found.engagement : found.kept.id;
        });
    if (!read)
        return read.failure();
    return engagement;
}

Result<QList<Referrer>> readReferrers(Database &database, const Entity &target, const QUuid &engagement,
                                      const QUuid &id)
{
    QList<Referrer> referrers;
    for (const Entity *entity : entities()) {
        for (int i = 0; i < int(entity->fields.size()); ++i) {
            const Field &field = entity->fields[std::size_t(i)];
            if (!field.target || &field.target() != &target)
                continue;
            const bool list = field.kind == FieldKind::References;
            QString condition = u" WHERE %1 %2 ?"_s.arg(quoted(field.key()), list ? u"LIKE"_s : u"="_s);
            QVariantList values{list ? u"%\""_s + idText(id) + u"\"%"_s : idText(id)};
            if (target.scope == Scope::Engagement && entity->scope == Scope::Engagement) {
                condition += isOfEngagement(*entity) ? u" AND \"engagement\" = ?"_s : u" AND \"id\" = ?"_s;
                values.append(idText(engagement));
            }
            const Result<> read = database.each(
                selectSql(*entity) + condition + inOrder(*entity), values, [&](const QSqlQuery &row) {
                    const FoundRow found = foundRow(*entity, row);
                    referrers.append({entity, i, found.engagement, found.kept});
                });
            if (!read)
                return read.failure();
        }
    }
    return referrers;
}

Result<qint64> countRows(Database &database, const Entity &entity, const QUuid &engagement,
                         const FieldValues &values)
{
    QStringList conditions;
    QVariantList bound;
    if (entity.scope == Scope::Engagement) {
        conditions.append(isOfEngagement(entity) ? u"\"engagement\" = ?"_s : u"\"id\" = ?"_s);
        bound.append(idText(engagement));
    }
    for (const auto &[field, value] : values) {
        conditions.append(quoted(field) + u" = ?"_s);
        bound.append(toColumn(value));
    }
    QString sql = u"SELECT COUNT(*) FROM %1"_s.arg(quoted(entity.key()));
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    const Result<QVariant> count = database.value(sql, bound);
    if (!count)
        return count.failure();
    return count->toLongLong();
}

Result<qint64> readLastPosition(Database &database, const Entity &entity, const QUuid &engagement)
{
    if (entity.indexOf("position"_L1) < 0)
        return 0;
    QString sql = u"SELECT MAX(\"position\") FROM %1"_s.arg(quoted(entity.key()));
    QVariantList values;
    if (isOfEngagement(entity)) {
        sql += u" WHERE \"engagement\" = ?"_s;
        values.append(idText(engagement));
    }
    const Result<QVariant> last = database.value(sql, values);
    if (!last)
        return last.failure();
    return last->toLongLong();
}

Result<> addFirmRows(Snapshot &snapshot, const FirmRows &rows)
{
    // Firm-wide kinds refer to few others, so going round until nothing is added ends soon.
    for (bool added = true; added;) {
        added = false;
        for (const Entity *target : entities()) {
            if (target->scope != Scope::Firm)
                continue;
            QSet<QUuid> wanted;
            for (const Entity *entity : entities()) {
                for (const KeptRow &kept : snapshot.rows(*entity))
                    wanted += referredTo(*entity, kept.row, *target);
            }
            if (wanted.isEmpty() && target != &Firm::entity())
                continue;
            Result<QList<KeptRow>> kept = rows(*target);
            if (!kept)
                return kept.failure();
            if (target != &Firm::entity())
                kept->removeIf([&](const KeptRow &one) { return !wanted.contains(one.id); });
            if (kept->size() == snapshot.rows(*target).size())
                continue;
            snapshot.setRows(*target, *std::move(kept));
            added = true;
        }
    }
    return {};
}

Result<> addContents(Snapshot &snapshot, Database &database)
{
    for (const Entity *entity : entities()) {
        if (entity == &Document::entity())
            continue;
        for (int i = 0; i < int(entity->fields.size()); ++i) {
            if (entity->fields[std::size_t(i)].kind != FieldKind::Bytes)
                continue;
            for (const KeptRow &kept : snapshot.rows(*entity)) {
                const QString sha256 = kept.row.at(i).toString();
                if (sha256.isEmpty())
                    continue;
                const Result<QByteArray> bytes = readContent(database, sha256);
                if (!bytes)
                    return bytes.failure();
                snapshot.addContent(sha256, *bytes);
            }
        }
    }
    return {};
}

Result<Snapshot> readSnapshot(Database &database, const QUuid &engagement)
{
    Snapshot snapshot(engagement);
    for (const Entity *entity : entities()) {
        if (entity->scope != Scope::Engagement)
            continue;
        Result<QList<KeptRow>> rows = readRows(database, *entity, engagement);
        if (!rows)
            return rows.failure();
        snapshot.setRows(*entity, *std::move(rows));
    }
    if (Result<> done =
            addFirmRows(snapshot, [&](const Entity &entity) { return readRows(database, entity, {}); });
        !done)
        return done.failure();
    if (Result<> done = addContents(snapshot, database); !done)
        return done.failure();
    const Result<QDateTime> lastChange = readLastChange(database, engagement);
    if (!lastChange)
        return lastChange.failure();
    snapshot.setAsAt(*lastChange);
    return snapshot;
}

} // namespace firstcall
