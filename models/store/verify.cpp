// SPDX-License-Identifier: Apache-2.0
#include "models/store/verify.h"

#include "models/store/checks.h"
#include "models/store/migrate.h"
#include "models/store/opening.h"

namespace firstcall {

Result<QStringList> verifyStore(const QString &path, const StoreOptions &options, const Progress &progress)
{
    const Result<std::unique_ptr<Database>> database = lookAt(path, options.patience);
    if (!database)
        return database.failure();
    const Result<Transaction> picture = Transaction::forReading(**database);
    if (!picture)
        return picture.failure();
    const Result<int> version = versionOf(**database);
    if (!version)
        return version.failure();
    // The records of an older form have other columns than this program reads.
    const bool current = *version == currentVersion();

    Checks checks(**database, progress);
    Result<> done = checks.checkFile();
    if (done)
        done = checks.checkChains(current);
    if (done && current)
        done = checks.checkContents();
    // What is wrong with the records is wrong with what is found of them.
    if (done && current && checks.findings().isEmpty())
        done = checks.checkSearch();
    if (done && !options.anchorFolder.isEmpty())
        done = checks.checkAnchor(options.anchorFolder);
    if (!done)
        return done.failure();
    return checks.findings();
}

} // namespace firstcall
