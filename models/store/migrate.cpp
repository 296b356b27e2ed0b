// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrate.h"

#include "models/store/database.h"
#include "models/store/dialect.h"
#include "models/store/header.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The statements of a file of SQL. Each ends with a semicolon at the end of a line.
QStringList statementsOf(const QString &name)
{
    QFile file(u":/firstcall/migrations/%1"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QStringList statements;
    const QStringList parts = text.split(u";\n"_s, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        statements.append(QString(part).replace("{identity}"_L1, dialect::identityColumn()));
    return statements;
}

Result<> take(Database &database, const Migration &step, int version)
{
    Result<Transaction> transaction = Transaction::forWriting(database);
    if (!transaction)
        return transaction.failure();
    // Another program may have been faster.
    const Result<int> now = versionOf(database);
    if (!now)
        return now.failure();
    if (*now >= version)
        return {};
    for (const QString &statement : step) {
        if (Result<> done = database.execute(statement); !done)
            return done;
    }
    for (const QString &pragma :
         {u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(version)}) {
        if (Result<> done = database.execute(pragma); !done)
            return done;
    }
    return transaction->commit();
}

Result<QStringList> schemaOf(Database &database)
{
    QStringList objects;
    const Result<> read = database.each(dialect::schemaObjects(), {}, [&](const QSqlQuery &row) {
        objects.append(row.value(0).toString() + u' ' + row.value(1).toString() + u' '
                       + row.value(2).toString());
    });
    if (!read)
        return read.failure();
    return objects;
}

} // namespace

QList<Migration> migrations()
{
    return {
        statementsOf(u"0001-asking.sql"_s) + statementsOf(u"0001-working.sql"_s)
            + statementsOf(u"0001-keeping.sql"_s) + dialect::journalGuards(),
        statementsOf(u"0002-searching.sql"_s) + dialect::searchIndex(),
        statementsOf(u"0003-planning.sql"_s),
        statementsOf(u"0004-calling.sql"_s),
        statementsOf(u"0005-wrappingup.sql"_s),
        statementsOf(u"0006-noting.sql"_s),
        statementsOf(u"0007-own-sets.sql"_s),
    };
}

int currentVersion()
{
    return 7;
}

Result<> migrate(Database &database, const QList<Migration> &steps)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return version.failure();
    for (int step = *version; step < steps.size(); ++step) {
        if (Result<> done = take(database, steps[step], step + 1); !done)
            return done;
    }
    return {};
}

Result<int> versionOf(Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.failure();
    return version->toInt();
}

Result<> checkSchema(Database &database, int version)
{
    const Result<std::unique_ptr<Database>> model = Database::connect({}, Database::Access::Memory, 0);
    if (!model)
        return model.failure();
    if (Result<> done = migrate(**model, migrations().first(version)); !done)
        return done;
    const Result<QStringList> expected = schemaOf(**model);
    if (!expected)
        return expected.failure();
    const Result<QStringList> found = schemaOf(database);
    if (!found)
        return found.failure();
    if (*found == *expected)
        return {};
    return Failure{QCoreApplication::translate(
                       "Store",
                       "“%1” is not as Firstcall made it: its tables or triggers were changed by another "
                       "program. It was left as it is; restore the last backup.")
                       .arg(database.path())};
}

} // namespace firstcall
