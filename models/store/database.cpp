// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"

#include "models/store/dialect.h"
#include "models/store/sqlerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr std::size_t mostPrepared = 500;

QString address(const QString &path, Database::Access access)
{
    if (access == Database::Access::Memory)
        return u"file::memory:"_s;
    // mode=rw never makes a file. Looking needs it too: the index of a write-ahead log is written by readers.
    return u"file:%1?mode=rw"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")));
}

/// A null QString would be bound as NULL, which a text column refuses.
QVariant bound(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText && static_cast<const QString *>(value.constData())->isNull() ? QVariant(u""_s) : value;
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{}

Database::~Database()
{
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access, int patience)
{
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase &connection = database->m_connection;
    connection.setDatabaseName(address(path, access));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience));
    if (!connection.open()) {
        database->note(connection.lastError());
        return database->failure();
    }
    if (const Result<> done = database->harden(access); !done)
        return done.failure();
    if (const Result<> done = database->configure(access); !done)
        return done.failure();
    return database;
}

Result<> Database::harden(Access access)
{
    // The handle may be touched only when Qt's driver and this program share one SQLite.
    const Result<QVariant> theirs = value(u"SELECT sqlite_source_id()"_s);
    if (!theirs)
        return theirs.failure();
    const QVariant handle = m_connection.driver()->handle();
    if (theirs->toString() != QLatin1StringView(sqlite3_sourceid()) || qstrcmp(handle.typeName(), "sqlite3*"))
        return {};
    sqlite3 *raw = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (access == Access::Write) // a copy is made by attaching its file
        sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    return {};
}

Result<> Database::configure(Access access)
{
    QStringList settings = dialect::settings();
    if (access == Access::Write)
        settings += dialect::writerSettings();
    if (access == Access::Look)
        settings += dialect::lookerSettings();
    for (const QString &setting : std::as_const(settings)) {
        if (const Result<> done = execute(setting); !done)
            return done;
    }
    return {};
}

QSqlQuery *Database::start(const QString &sql, const QVariantList &values)
{
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            note(fresh->lastError());
            m_prepared.erase(sql);
            return nullptr;
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bound(values[i]));
    if (!query->exec()) {
        note(query->lastError());
        query->finish();
        return nullptr;
    }
    return query.get();
}

Result<> Database::finish(QSqlQuery &query)
{
    // Reading stops at the end of the rows, and at an error.
    const QSqlError error = query.lastError();
    query.finish();
    if (!error.isValid())
        return {};
    note(error);
    return failure();
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = start(sql, values);
    if (!query)
        return failure();
    const int rows = query->numRowsAffected();
    query->finish();
    return rows;
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return {};
    note(query.lastError());
    return failure();
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = start(sql, values);
    if (!query)
        return failure();
    QVariant first;
    if (query->next())
        first = query->value(0);
    if (const Result<> done = finish(*query); !done)
        return done.failure();
    return first;
}

void Database::note(const QSqlError &error)
{
    m_lastCode = error.nativeErrorCode().toInt();
    m_lastText = error.databaseText();
}

Failure Database::failure() const
{
    return sqlFailure(m_lastCode, m_lastText, m_path);
}

Result<Transaction> Transaction::forWriting(Database &database)
{
    const Result<int> begun = database.run(dialect::beginWriting());
    if (!begun)
        return begun.failure();
    return Transaction(database);
}

Result<Transaction> Transaction::forReading(Database &database)
{
    const Result<int> begun = database.run(dialect::beginReading());
    if (!begun)
        return begun.failure();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself, as it does when the disk is full; then this changes nothing.
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    const Result<int> done = m_database->run(u"COMMIT"_s);
    if (!done)
        return done.failure();
    m_database = nullptr;
    return {};
}

} // namespace firstcall
