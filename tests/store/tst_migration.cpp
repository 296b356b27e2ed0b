// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_migration.h"

#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/migrate.h"
#include "models/store/opening.h"
#include "tests/store/fixture.h"

#include <QDir>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> scratch()
{
    Result<std::unique_ptr<Database>> database = Database::connect({}, Database::Access::Memory, 0);
    return database ? *std::move(database) : nullptr;
}

/// A column as `name type needed default`.
QStringList columnsOf(Database &database, const Entity &entity)
{
    QStringList columns;
    const Result<> read = database.each(
        u"SELECT name, type, \"notnull\", COALESCE(dflt_value, 'none') FROM pragma_table_info('%1')"_s.arg(
            entity.key()),
        {}, [&](const QSqlQuery &row) {
            columns.append(row.value(0).toString() + u' ' + row.value(1).toString() + u' '
                           + row.value(2).toString() + u' ' + row.value(3).toString());
        });
    columns.sort();
    return read ? columns : QStringList();
}

QString expectedColumn(const Field &field, const QVariant &blank)
{
    const QVariant stored = toColumn(blank);
    const QString name = field.key();
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Duration:
        return u"%1 BIGINT 0 %2"_s.arg(name, stored.isNull() ? u"none"_s : stored.toString());
    case FieldKind::YesNo:
        return u"%1 INTEGER 0 %2"_s.arg(name, stored.isNull() ? u"none"_s : stored.toString());
    default:
        if (field.flags.testFlag(FieldFlag::Parent))
            return u"%1 TEXT 1 none"_s.arg(name);
        return u"%1 TEXT 1 '%2'"_s.arg(name, stored.toString());
    }
}

QStringList expectedColumns(const Entity &entity)
{
    QStringList columns{u"id TEXT 0 none"_s};
    if (isOfEngagement(entity))
        columns.append(u"engagement TEXT 1 none"_s);
    const Row blank = entity.blank();
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
        columns.append(expectedColumn(entity.fields[i], blank.at(qsizetype(i))));
    columns.sort();
    return columns;
}

} // namespace

void TestMigration::theTablesAreWhatTheEntitiesTell()
{
    const std::unique_ptr<Database> database = scratch();
    QVERIFY(database);
    VERIFY_RESULT(migrate(*database));
    QCOMPARE(qsizetype(currentVersion()), migrations().size());
    for (const Entity *entity : entities()) {
        const QStringList found = columnsOf(*database, *entity);
        const QStringList expected = expectedColumns(*entity);
        for (const QString &column : expected)
            QVERIFY2(found.contains(column), qPrintable(entity->key() + u": lacks "_s + column));
        QCOMPARE(found, expected);

        QStringList parents;
        if (isOfEngagement(*entity))
            parents.append(u"engagement"_s);
        if (const Field *parent = entity->parent())
            parents.append(parent->target().key());
        QStringList keys;
        VERIFY_RESULT(database->each(u"PRAGMA foreign_key_list('%1')"_s.arg(entity->key()), {},
                                     [&](const QSqlQuery &row) { keys.append(row.value(2).toString()); }));
        keys.sort();
        parents.sort();
        QCOMPARE(keys, parents);
    }
}

void TestMigration::aStepIsTakenWholeOrNotAtAll()
{
    const std::unique_ptr<Database> database = scratch();
    QVERIFY(database);
    const Migration first{u"CREATE TABLE one (a TEXT)"_s};
    const Migration broken{u"CREATE TABLE two (a TEXT)"_s, u"CREATE TABLE one (a TEXT)"_s};
    const Migration second{u"CREATE TABLE two (a TEXT)"_s};

    QVERIFY(!migrate(*database, {first, broken}));
    QCOMPARE(*versionOf(*database), 1);
    const QString count = u"SELECT COUNT(*) FROM sqlite_schema"_s;
    QCOMPARE(database->value(count)->toInt(), 1);

    VERIFY_RESULT(migrate(*database, {first, second}));
    QCOMPARE(*versionOf(*database), 2);
    QCOMPARE(database->value(count)->toInt(), 2);
    VERIFY_RESULT(migrate(*database, {first, second}));
    QCOMPARE(*versionOf(*database), 2);
}

void TestMigration::aVerifiedCopyComesBeforeAStep()
{
    OneStore one;
    one.store.reset();
    const QString backups = one.path(u"backups"_s);
    Result<std::unique_ptr<Database>> database = openDatabase(one.path(), {});
    VERIFY_RESULT(database);

    QList<Migration> steps = migrations();
    VERIFY_RESULT(bringUpToDate(**database, {.backupFolder = backups}, steps));
    QVERIFY(!QDir(backups).exists()); // nothing to do, nothing to copy

    steps.append({u"ALTER TABLE \"firm\" ADD COLUMN \"motto\" TEXT NOT NULL DEFAULT ''"_s});
    // A step that can't be preceded by a copy is not taken.
    writeBytes(one.path(u"in the way"_s), "x");
    QVERIFY(!bringUpToDate(**database, {.backupFolder = one.path(u"in the way"_s)}, steps));
    QCOMPARE(*versionOf(**database), currentVersion());

    VERIFY_RESULT(bringUpToDate(**database, {.backupFolder = backups}, steps));
    QCOMPARE(*versionOf(**database), currentVersion() + 1);
    const QStringList copies = QDir(backups).entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(findings(QDir(backups).filePath(copies.first())), QStringList());
}
