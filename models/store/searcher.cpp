// SPDX-License-Identifier: Apache-2.0
#include "models/store/searcher.h"

#include "models/store/database.h"
#include "models/store/opening.h"
#include "models/store/searchtable.h"

#include <QCoreApplication>

namespace firstcall {

Searcher::Searcher(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Searcher::~Searcher() = default;

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = lookAt(path, StoreOptions().patience);
    if (!database)
        return database.failure();
    const Result<int> version = versionOf(**database);
    if (!version)
        return version.failure();
    if (*version < currentVersion())
        return Failure{QCoreApplication::translate(
                           "Store", "“%1” is of an older form and can't be searched before it is opened.")
                           .arg(path)};
    return std::unique_ptr<Searcher>(new Searcher(*std::move(database)));
}

Result<QList<Hit>> Searcher::search(const QString &typed, int atMost, const SearchIn &where) const
{
    const Result<Transaction> picture = Transaction::forReading(*m_database);
    if (!picture)
        return picture.failure();
    return readHits(*m_database, typed, atMost, where);
}

} // namespace firstcall
