// SPDX-License-Identifier: Apache-2.0
#include "models/store/copy.h"

#include "models/schema/types.h"
#include "models/store/checks.h"
#include "models/store/dialect.h"
#include "models/store/durable.h"
#include "models/store/opening.h"
#include "models/store/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int patience = 2'000; // milliseconds; reading seldom waits

Result<> fill(const QString &store, const QString &copy)
{
    const Result<std::unique_ptr<Database>> source = lookAt(store, patience);
    if (!source)
        return source.failure();
    for (const QString &setting : dialect::copySettings()) {
        if (Result<> done = (*source)->execute(setting); !done)
            return done;
    }
    if (!(*source)->run(dialect::copyInto(), {QFileInfo(copy).absoluteFilePath()}))
        return sqlFailure((*source)->lastCode(), {}, copy);
    return {};
}

/// A copy is worth its name only when it can be relied on.
Result<> check(const QString &copy)
{
    const Result<std::unique_ptr<Database>> database = lookAt(copy, patience);
    if (!database)
        return database.failure();
    Checks checks(**database, {});
    Result<> done = checks.checkFile();
    if (done)
        done = checks.checkChains(false);
    if (!done || checks.findings().isEmpty())
        return done;
    return Failure{
        QCoreApplication::translate("Store", "The copy was thrown away because it is not sound: %1")
            .arg(checks.findings().first())};
}

} // namespace

Result<> copyStore(const QString &store, const QString &copy)
{
    if (Result<> made = makeFile(copy); !made)
        return made;
    Result<> done = fill(store, copy);
    if (done)
        done = check(copy);
    if (done)
        done = syncFile(copy);
    if (!done)
        QFile::remove(copy);
    return done;
}

QString unfinishedName(const QString &path)
{
    return path + u".new-%1"_s.arg(idText(QUuid::createUuid()).left(8));
}

Failure inNameOf(const QString &path, const QString &unfinished, Failure failure)
{
    failure.sentence.replace(unfinished, path);
    return failure;
}

} // namespace firstcall
