// SPDX-License-Identifier: Apache-2.0
#include "models/domain/entities.h"
#include "models/store/checks.h"
#include "models/store/columns.h"
#include "models/store/searchtable.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// A record among those of all kinds.
QString placeOf(const QString &entity, const QString &record)
{
    return entity + u' ' + record;
}

} // namespace

Result<> Checks::checkSearch()
{
    const Result<bool> isCurrent = isIndexOfThisForm(m_database);
    if (!isCurrent)
        return isCurrent.failure();
    if (!*isCurrent)
        return {}; // it is made anew when the file is opened
    QSet<QString> due;
    Result<> read =
        m_database.each(u"SELECT \"entity\", \"record\" FROM \"to_search\""_s, {}, [&](const QSqlQuery &row) {
            due.insert(placeOf(row.value(0).toString(), row.value(1).toString()));
        });
    QHash<QString, QString> known;
    if (read)
        read = m_database.each(
            u"SELECT \"entity\", \"record\", \"words\" FROM \"searched\""_s, {}, [&](const QSqlQuery &row) {
                const QString place = placeOf(row.value(0).toString(), row.value(1).toString());
                if (!due.contains(place))
                    known.insert(place, row.value(2).toString());
            });
    qsizetype wrong = 0;
    for (const Entity *entity : entities()) {
        if (!read)
            return read;
        read = m_database.each(selectSql(*entity), {}, [&](const QSqlQuery &row) {
            const KeptRow kept = foundRow(*entity, row).kept;
            const QString place = placeOf(entity->key(), idText(kept.id));
            if (!due.contains(place) && known.take(place) != indexedWords(*entity, kept.row))
                ++wrong;
        });
    }
    wrong += known.size(); // of records that are gone
    if (read && wrong > 0)
        report(QCoreApplication::translate("Verify",
                                           "Search does not find what %n record(s) say. Nothing of them is "
                                           "lost; the index can be made anew.",
                                           nullptr, int(wrong)));
    return read;
}

} // namespace firstcall
