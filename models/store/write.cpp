// SPDX-License-Identifier: Apache-2.0
#include "models/store/write.h"

#include "models/domain/engagement.h"
#include "models/store/columns.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/drafts.h"
#include "models/store/journaltable.h"
#include "models/store/searchtable.h"
#include "models/store/summarytable.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString nameOf(const Entity &entity)
{
    return QCoreApplication::translate(entity.name, entity.name);
}

Failure conflict(const Change &change)
{
    return Failure{
        QCoreApplication::translate("Store",
                                    "This record (%1) has changed or gone since it was shown, so nothing of "
                                    "the change was saved. Look at it again, then repeat the change.")
            .arg(nameOf(*change.entity))};
}

Failure unfit(const Change &change, const QString &why)
{
    return Failure{QCoreApplication::translate("Store", "%1: %2 Nothing of the change was saved.")
                       .arg(nameOf(*change.entity), why)};
}

/// Why an insert or update failed, where the program can say more than SQLite.
Failure writeFailure(const Database &database, const Change &change)
{
    if (database.lastCode() == SQLITE_CONSTRAINT_PRIMARYKEY)
        return unfit(change,
                     QCoreApplication::translate("Store", "There is one with the id %1 already.")
                         .arg(idText(change.id)));
    if (database.lastCode() == SQLITE_CONSTRAINT_UNIQUE && change.entity == &Engagement::entity())
        return Failure{
            QCoreApplication::translate("Store",
                                        "Another engagement has the reference “%1” already. Nothing of the "
                                        "change was saved; choose another reference.")
                .arg(fromRow<Engagement>(*change.after).reference)};
    return database.failure();
}

Result<> checkValues(const Change &change)
{
    const auto count = qsizetype(change.entity->fields.size());
    if ((change.before && change.before->size() != count) || (change.after && change.after->size() != count))
        return unfit(change,
                     QCoreApplication::translate("Store", "It does not have the fields of its kind."));
    if (!change.after)
        return {};
    for (const int index : change.touched()) {
        const Field &field = change.entity->fields[std::size_t(index)];
        const QVariant &value = change.after->at(index);
        const Result<QVariant> accepted = field.accept(value);
        if (!accepted)
            return unfit(change, accepted.failure().sentence);
        if (*accepted != value)
            return unfit(
                change,
                QCoreApplication::translate("Store", "The field “%1” is not in the form it is kept in.")
                    .arg(QCoreApplication::translate(change.entity->name, field.label)));
    }
    return {};
}

bool isPlaced(const Change &change)
{
    if (change.id.isNull() || (!change.before && !change.after))
        return false;
    if (change.entity->scope == Scope::Firm)
        return change.engagement.isNull();
    return !change.engagement.isNull()
        && (change.entity != &Engagement::entity() || change.engagement == change.id);
}

void appendIdentity(QVariantList &values, const Change &change)
{
    values.append(idText(change.id));
    if (isOfEngagement(*change.entity))
        values.append(idText(change.engagement));
}

void appendRow(QVariantList &values, const Row &row)
{
    for (const QVariant &value : row)
        values.append(toColumn(value));
}

Result<> insert(Database &database, const Change &change)
{
    QVariantList values;
    appendIdentity(values, change);
    appendRow(values, *change.after);
    if (!database.run(insertSql(*change.entity), values))
        return writeFailure(database, change);
    return {};
}

Result<> remove(Database &database, const Change &change)
{
    QVariantList values;
    appendIdentity(values, change);
    appendRow(values, *change.before);
    const Result<int> rows = database.run(deleteSql(*change.entity), values);
    if (!rows)
        return rows.failure();
    if (*rows != 1)
        return conflict(change);
    return {};
}

Result<> update(Database &database, const Change &change)
{
    const QList<int> touched = change.touched();
    if (touched.isEmpty())
        return {};
    QVariantList values;
    for (const int index : touched)
        values.append(toColumn(change.after->at(index)));
    appendIdentity(values, change);
    for (const int index : touched)
        values.append(toColumn(change.before->at(index)));
    const Result<int> rows = database.run(updateSql(*change.entity, touched), values);
    if (!rows)
        return writeFailure(database, change);
    if (*rows != 1)
        return conflict(change);
    return {};
}

} // namespace

Result<> checkChanges(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (!isPlaced(change))
            return unfit(change,
                         QCoreApplication::translate("Store", "It does not say where the record belongs."));
        if (Result<> fits = checkValues(change); !fits)
            return fits;
    }
    return {};
}

Result<> writeChange(Database &database, const Change &change)
{
    const Result<> written = !change.before ? insert(database, change)
        : change.after                      ? update(database, change)
                                            : remove(database, change);
    return written ? noteForSearch(database, change) : written;
}

Result<Position> writeChanges(Database &database, const ChangeSet &set, const Stamp &stamp)
{
    if (const Result<> kept = keepContents(database, set); !kept)
        return kept.failure();
    JournalWriter journal(database, set.title, stamp);
    QUuid engagement;
    for (const Change &change : set.changes) {
        if (const Result<> written = writeChange(database, change); !written)
            return written.failure();
        if (const Result<> told = journal.add(change); !told)
            return told.failure();
        if (const Result<> deleted = deleteDraftsOf(database, change); !deleted)
            return deleted.failure();
        if (change.entity->scope == Scope::Engagement)
            engagement = change.engagement;
    }
    if (const Result<> updated = updateSummaries(database, set, stamp.at); !updated)
        return updated.failure();
    const Result<ChainHead> own = engagement.isNull() ? ChainHead() : journal.head(engagement);
    if (!own)
        return own.failure();
    const Result<ChainHead> firm = journal.head({});
    if (!firm)
        return firm.failure();
    return Position{own->pos, firm->pos};
}

} // namespace firstcall
