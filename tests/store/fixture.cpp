// SPDX-License-Identifier: Apache-2.0
#include "tests/store/fixture.h"

#include "models/store/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

constexpr auto rawName = "past the program";

/// Calls `work` with a connection that nothing protects.
template <typename Work> void onRaw(const QString &path, const Work &work)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, QString::fromLatin1(rawName));
        raw.setDatabaseName(path);
        if (!raw.open())
            qFatal("%s", qPrintable(raw.lastError().text()));
        work(raw);
    }
    QSqlDatabase::removeDatabase(QString::fromLatin1(rawName));
}

} // namespace

QString quickFolderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return memory.isDir() && memory.isWritable() ? u"/dev/shm/firstcall-XXXXXX"_s
                                                 : QDir::tempPath() + u"/firstcall-XXXXXX"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

void tamper(const QString &path, const QStringList &statements)
{
    QStringList all{u"DROP TRIGGER change_stays"_s, u"DROP TRIGGER change_is_only_erased"_s};
    all += statements;
    all += dialect::journalGuards();
    onRaw(path, [&](QSqlDatabase &raw) {
        for (const QString &statement : std::as_const(all)) {
            QSqlQuery query(raw);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    });
}

QVariant look(const QString &path, const QString &query)
{
    QVariant value;
    onRaw(path, [&](QSqlDatabase &raw) {
        QSqlQuery read(query, raw);
        if (read.next())
            value = read.value(0);
    });
    return value;
}

QStringList findings(const QString &path, const StoreOptions &options)
{
    const Result<QStringList> found = verifyStore(path, options);
    return found ? *found : QStringList{u"could not look: "_s + found.failure().sentence};
}

OneStore::OneStore(const StoreOptions &with)
    : options(with)
{
    Result<std::unique_ptr<Store>> made = Store::create(path(), options);
    if (!made)
        qFatal("%s", qPrintable(made.failure().sentence));
    store = *std::move(made);
    if (const Result<Position> done = store->apply(all, stamp()); !done)
        qFatal("%s", qPrintable(done.failure().sentence));
}

Stamp OneStore::stamp()
{
    return {.at = QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC).addSecs(60 * ++m_minute),
            .author = u"Dana"_s,
            .device = u"laptop"_s};
}

void OneStore::reopen()
{
    store.reset();
    Result<std::unique_ptr<Store>> opened = Store::open(path(), options);
    if (!opened)
        qFatal("%s", qPrintable(opened.failure().sentence));
    store = *std::move(opened);
}

QUuid OneStore::idOf(const Entity &entity) const
{
    for (const Change &change : all.changes) {
        if (change.entity == &entity)
            return change.id;
    }
    return {};
}

Row OneStore::rowOf(const Entity &entity) const
{
    const Result<std::optional<Row>> row = store->row(entity, idOf(entity));
    return row && *row ? **row : Row();
}

Change OneStore::edit(const Entity &entity, QLatin1StringView field, const QVariant &value) const
{
    const Row before = rowOf(entity);
    Row after = before;
    after[entity.indexOf(field)] = value;
    return {&entity, entity.scope == Scope::Firm ? QUuid() : engagement, idOf(entity), before, after};
}

Result<Position> OneStore::set(const Entity &entity, QLatin1StringView field, const QVariant &value)
{
    return store->apply({u"Edit"_s, {edit(entity, field, value)}, {}}, stamp());
}

} // namespace firstcall::testing
