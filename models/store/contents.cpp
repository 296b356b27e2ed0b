// SPDX-License-Identifier: Apache-2.0
#include "models/store/contents.h"

#include "models/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Result<> requireContent(Database &database, const QString &sha256)
{
    const Result<QVariant> found =
        database.value(u"SELECT COUNT(*) FROM \"content\" WHERE \"sha256\" = ?"_s, {sha256});
    if (!found)
        return found.failure();
    if (found->toInt() > 0)
        return {};
    return Failure{QCoreApplication::translate(
                       "Store", "The bytes with SHA-256 %1 are not here. Nothing of this change was saved.")
                       .arg(sha256)};
}

} // namespace

Result<QByteArray> readContent(Database &database, const QString &sha256)
{
    std::optional<QByteArray> bytes;
    const Result<> read = database.each(u"SELECT \"bytes\" FROM \"content\" WHERE \"sha256\" = ?"_s, {sha256},
                                        [&](const QSqlQuery &row) { bytes = row.value(0).toByteArray(); });
    if (!read)
        return read.failure();
    if (!bytes)
        return Failure{
            QCoreApplication::translate("Store", "The bytes with SHA-256 %1 are not here.").arg(sha256)};
    return *std::move(bytes);
}

Result<> keepContents(Database &database, const ChangeSet &set)
{
    for (auto it = set.contents.cbegin(); it != set.contents.cend(); ++it) {
        if (sha256Of(it.value()) != it.key())
            return Failure{QCoreApplication::translate(
                               "Store",
                               "The bytes named %1 have another SHA-256. Nothing of this change was "
                               "saved.")
                               .arg(it.key().left(64))};
        const Result<int> kept = database.run(
            u"INSERT INTO \"content\" (\"sha256\", \"bytes\") VALUES (?, ?) ON CONFLICT (\"sha256\") DO NOTHING"_s,
            {it.key(), it.value().isNull() ? QByteArray("") : it.value()});
        if (!kept)
            return kept.failure();
    }
    for (const Change &change : set.changes) {
        if (!change.after)
            continue;
        for (const int index : change.touched()) {
            const QString sha256 = change.after->at(index).toString();
            if (change.entity->fields[std::size_t(index)].kind != FieldKind::Bytes || sha256.isEmpty())
                continue;
            if (Result<> here = requireContent(database, sha256); !here)
                return here;
        }
    }
    return {};
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace firstcall
