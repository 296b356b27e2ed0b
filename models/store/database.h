// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace firstcall {

/// One connection to a SQLite file, with the settings that keep it safe. Statements are prepared once and
/// reused; every read is forward-only and finished before the call returns, because one that is left open
/// keeps the write-ahead log from being emptied. Works in the thread that made it.
class Database
{
public:
    enum class Access {
        Write,
        Look, ///< reads a file that may be in use; can't write
        Memory, ///< a scratch database without file
    };

    /// Connects to a file that is there. `patience` is in milliseconds.
    static Result<std::unique_ptr<Database>> connect(const QString &path, Access access, int patience);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }

    /// Runs a statement with values in place of its question marks. Gives the number of rows it changed.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Runs a statement once, without keeping it prepared.
    Result<> execute(const QString &sql);
    /// Reads every row: `onRow` is called with a QSqlQuery that stands on it.
    template <typename OnRow> Result<> each(const QString &sql, const QVariantList &values, OnRow &&onRow)
    {
        QSqlQuery *query = start(sql, values);
        if (!query)
            return failure();
        while (query->next())
            onRow(std::as_const(*query));
        return finish(*query);
    }
    /// The first value of the first row; an invalid one when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// SQLite's extended result code of the last call that failed.
    int lastCode() const { return m_lastCode; }
    Failure failure() const;

private:
    explicit Database(QString path);

    Result<> harden(Access access);
    Result<> configure(Access access);
    QSqlQuery *start(const QString &sql, const QVariantList &values);
    Result<> finish(QSqlQuery &query);
    void note(const QSqlError &error);

    QString m_path;
    QString m_name; ///< of the connection in Qt's register
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    int m_lastCode = 0;
    QString m_lastText;
};

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    /// Takes the right to write at once, waiting for others, so that nothing can come in between.
    static Result<Transaction> forWriting(Database &database);
    /// Sees the file as it is now, whatever others write meanwhile.
    static Result<Transaction> forReading(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// On disk when it returns.
    Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {}

    Database *m_database;
};

/// Runs several reads on one picture of the file.
template <typename Read> auto onOnePicture(Database &database, const Read &read) -> decltype(read())
{
    const Result<Transaction> picture = Transaction::forReading(database);
    if (!picture)
        return picture.failure();
    return read();
}

/// Writes all or nothing.
template <typename Write> auto asOne(Database &database, const Write &write) -> decltype(write())
{
    Result<Transaction> transaction = Transaction::forWriting(database);
    if (!transaction)
        return transaction.failure();
    auto written = write();
    if (!written)
        return written;
    if (const Result<> committed = transaction->commit(); !committed)
        return committed.failure();
    return written;
}

} // namespace firstcall
