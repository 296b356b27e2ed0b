// SPDX-License-Identifier: Apache-2.0
#include "models/store/checks.h"

#include "models/domain/entities.h"
#include "models/domain/promises.h"
#include "models/store/anchor.h"
#include "models/store/columns.h"
#include "models/store/contents.h"
#include "models/store/fold.h"
#include "models/store/journaltable.h"
#include "models/store/opening.h"
#include "models/store/records.h"
#include "models/store/summarytable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qint64 page = 5'000; // entries between two looks at whether to go on
constexpr qsizetype mostFindings = 200; // of a broken file there may be one for each record

} // namespace

Result<> Checks::checkFile()
{
    Result<> read = m_database.each(u"PRAGMA integrity_check"_s, {}, [this](const QSqlQuery &row) {
        if (const QString verdict = row.value(0).toString(); verdict != "ok"_L1)
            report(QCoreApplication::translate("Verify", "The file is damaged: %1.").arg(verdict));
    });
    if (!read)
        return read;
    return m_database.each(u"PRAGMA foreign_key_check"_s, {}, [this](const QSqlQuery &row) {
        report(QCoreApplication::translate("Verify",
                                           "A record in “%1” belongs to one in “%2” that is not there.")
                   .arg(row.value(0).toString(), row.value(2).toString()));
    });
}

Result<> Checks::checkChains(bool records)
{
    const Result<QVariant> total = m_database.value(u"SELECT COUNT(*) FROM \"change\""_s);
    if (!total)
        return total.failure();
    m_total = total->toLongLong();
    const Result<QList<QUuid>> chains = readChains(m_database);
    if (!chains)
        return chains.failure();
    for (const QUuid &chain : *chains) {
        if (Result<> done = checkChain(chain, records); !done)
            return done;
    }
    if (!records)
        return {};
    // What no chain tells of, no chain's comparison has seen.
    return m_database.each(
        u"SELECT \"id\" FROM \"engagement\" WHERE \"id\" NOT IN (SELECT \"engagement_id\" FROM \"change\")"_s,
        {}, [this](const QSqlQuery &row) {
            report(QCoreApplication::translate("Verify", "The engagement %1 has no journal.")
                       .arg(row.value(0).toString()));
        });
}

Result<> Checks::checkChain(const QUuid &chain, bool records)
{
    const Result<QString> name = nameOf(chain);
    if (!name)
        return name.failure();
    ChainCheck check(chain);
    Fold fold;
    QString fault;
    qint64 last = 0;
    for (bool more = true; more && fault.isEmpty();) {
        more = false;
        const Result<> read = eachEntry(m_database, chain, last, page, [&](const JournalEntry &entry) {
            more = true;
            last = entry.pos;
            ++m_done;
            if (fault.isEmpty())
                fault = check.follow(entry);
            fold.add(entry);
        });
        if (!read)
            return read;
        if (m_progress && !m_progress(m_done, m_total))
            return Failure{QCoreApplication::translate(
                "Verify", "The check was stopped before its end. Nothing was changed.")};
    }
    if (!fault.isEmpty()) {
        // Records can't be held against a journal that does not hold.
        report(
            QCoreApplication::translate("Verify", "The journal of %1 does not hold. %2").arg(*name, fault));
        return {};
    }
    if (!records)
        return {};
    if (Result<> done = compareRecords(chain, *name, fold); !done)
        return done;
    return chain.isNull() ? Result<>() : compareSummary(chain, *name, fold);
}

Result<> Checks::compareRecords(const QUuid &chain, const QString &name, const Fold &fold)
{
    for (const Entity *entity : entities()) {
        if (chain.isNull() != (entity->scope == Scope::Firm))
            continue;
        const Result<QList<KeptRow>> rows = readRows(m_database, *entity, chain);
        if (!rows)
            return rows.failure();
        Fold::Records told = fold.records(*entity);
        const QString kind = QCoreApplication::translate(entity->name, entity->name);
        for (const KeptRow &kept : *rows) {
            const auto one = told.constFind(kept.id);
            if (one == told.constEnd()) {
                report(
                    QCoreApplication::translate("Verify", "%1: the journal does not know the record %2 (%3).")
                        .arg(name, idText(kept.id), kind));
                continue;
            }
            for (int i = 0; i < int(entity->fields.size()); ++i) {
                if (!one->erased.contains(i) && one->row.at(i) != kept.row.at(i))
                    report(QCoreApplication::translate(
                               "Verify",
                               "%1: the field “%2” of the record %3 (%4) is not what the journal says.")
                               .arg(name, entity->fields[std::size_t(i)].key(), idText(kept.id), kind));
            }
            told.erase(one);
        }
        for (auto it = told.cbegin(); it != told.cend(); ++it)
            report(QCoreApplication::translate("Verify", "%1: the record %2 (%3) of the journal is missing.")
                       .arg(name, idText(it.key()), kind));
    }
    return {};
}

Result<> Checks::compareSummary(const QUuid &engagement, const QString &name, const Fold &fold)
{
    const Result<Snapshot> snapshot = readSnapshot(m_database, engagement);
    if (!snapshot)
        return snapshot.failure();
    const bool there = snapshot->find(Engagement::entity(), engagement);
    QStringList expected;
    if (there)
        expected = {nextDue(*snapshot).toText(), QString::number(fold.lastChange().toMSecsSinceEpoch())};
    QStringList found;
    Result<> read =
        m_database.each(u"SELECT \"next_due\", \"last_change\" FROM \"summary\" WHERE \"id\" = ?"_s,
                        {idText(engagement)}, [&](const QSqlQuery &row) {
                            found = {row.value(0).toString(), row.value(1).toString()};
                        });
    if (read && found != expected)
        report(QCoreApplication::translate("Verify", "%1: what lists show of it is out of date.").arg(name));
    return read;
}

Result<> Checks::checkContents()
{
    QSet<QString> here;
    Result<> read =
        m_database.each(u"SELECT \"sha256\", \"bytes\" FROM \"content\""_s, {}, [&](const QSqlQuery &row) {
            const QString sha256 = row.value(0).toString();
            here.insert(sha256);
            if (sha256Of(row.value(1).toByteArray()) != sha256)
                report(QCoreApplication::translate("Verify", "The bytes with SHA-256 %1 were changed.")
                           .arg(sha256));
        });
    if (!read)
        return read;
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            if (field.kind != FieldKind::Bytes)
                continue;
            read = m_database.each(
                u"SELECT \"id\", %1 FROM %2 WHERE %1 <> ''"_s.arg(quoted(field.key()), quoted(entity->key())),
                {}, [&](const QSqlQuery &row) {
                    if (!here.contains(row.value(1).toString()))
                        report(QCoreApplication::translate("Verify",
                                                           "The bytes of the record %1 (%2) are missing.")
                                   .arg(row.value(0).toString(),
                                        QCoreApplication::translate(entity->name, entity->name)));
                });
            if (!read)
                return read;
        }
    }
    return {};
}

Result<> Checks::checkAnchor(const QString &anchorFolder)
{
    const Result<QUuid> id = storeId(m_database);
    if (!id)
        return id.failure();
    const Result<QList<NotedHead>> noted = readAnchor(anchorFolder, *id, m_database.path());
    if (!noted)
        return noted.failure();
    for (const NotedHead &head : *noted) {
        const Result<QVariant> hash =
            m_database.value(u"SELECT \"hash\" FROM \"change\" WHERE \"engagement_id\" = ? AND \"pos\" = ?"_s,
                             {chainText(head.chain), head.pos});
        const Result<QString> name = nameOf(head.chain);
        if (!hash || !name)
            return hash ? name.failure() : hash.failure();
        if (!hash->isValid())
            report(QCoreApplication::translate("Verify",
                                               "The end of the journal of %1 is missing: it was seen up to "
                                               "position %2. The file is older "
                                               "than it was, or its last changes were lost.")
                       .arg(*name)
                       .arg(head.pos));
        else if (hash->toString() != head.hash)
            report(QCoreApplication::translate(
                       "Verify",
                       "The journal of %1 is not the one that was seen before: it differs at position %2.")
                       .arg(*name)
                       .arg(head.pos));
    }
    return {};
}

Result<QString> Checks::nameOf(const QUuid &chain)
{
    if (chain.isNull())
        return QCoreApplication::translate("Verify", "the firm-wide records");
    const Result<QVariant> reference =
        m_database.value(u"SELECT \"reference\" FROM \"engagement\" WHERE \"id\" = ?"_s, {idText(chain)});
    if (!reference)
        return reference.failure();
    const QString text = reference->toString();
    return QCoreApplication::translate("Verify", "the engagement %1")
        .arg(text.isEmpty() ? idText(chain) : text);
}

void Checks::report(const QString &sentence)
{
    if (m_findings.size() < mostFindings)
        m_findings.append(sentence);
    else if (m_findings.size() == mostFindings)
        m_findings.append(
            QCoreApplication::translate("Verify", "There is more; only the first findings are listed."));
}

} // namespace firstcall
