// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/verify.h"

namespace firstcall {

/// The parts of a verification, on one connection and, as the caller sees to, one picture of the file. Each
/// adds its findings; a failure means that it could not look.
class Checks
{
public:
    Checks(Database &database, Progress progress)
        : m_database(database)
        , m_progress(std::move(progress))
    {}

    /// SQLite's own checks, of pages and of foreign keys.
    Result<> checkFile();
    /// Every chain; with `records`, also that the records of each and its summary are what it adds up to.
    Result<> checkChains(bool records);
    Result<> checkContents();
    /// That search has the words of every record, those aside that it knows to be due.
    Result<> checkSearch();
    /// The heads that were noted outside the file.
    Result<> checkAnchor(const QString &anchorFolder);

    const QStringList &findings() const { return m_findings; }

private:
    Result<> checkChain(const QUuid &chain, bool records);
    Result<> compareRecords(const QUuid &chain, const QString &name, const class Fold &fold);
    Result<> compareSummary(const QUuid &engagement, const QString &name, const class Fold &fold);
    Result<QString> nameOf(const QUuid &chain);
    void report(const QString &sentence);

    Database &m_database;
    Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QStringList m_findings;
};

} // namespace firstcall
