// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchtable.h"

#include "models/domain/entities.h"
#include "models/store/database.h"
#include "models/store/dialect.h"
#include "models/store/records.h"
#include "models/store/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// A word that no one types, between two fields: a phrase does not go from one into the next.
constexpr QChar fence(0xe000);

Result<> ran(const Result<int> &run)
{
    if (!run)
        return run.failure();
    return {};
}

struct Due
{
    QString entity;
    QString record;
    QString engagement;
};

/// Words to search a kind or an engagement by.
QString scopeWords(const Due &due)
{
    return QString(due.entity).remove(u'_') + u' ' + QString(due.engagement).remove(u'-');
}

/// Whether the words go into the index one by one, or all at once from the table of words.
enum class Into { Index, TableOnly };

Result<> forget(Database &database, const Due &due, Into into)
{
    QVariantList old;
    Result<> done = database.each(
        u"SELECT \"seq\", \"words\", \"scope\" FROM \"searched\" WHERE \"record\" = ? AND \"entity\" = ?"_s,
        {due.record, due.entity}, [&](const QSqlQuery &row) {
            old = {row.value(0), row.value(1), row.value(2)};
        });
    if (!done || old.isEmpty())
        return done;
    if (into == Into::Index)
        done = ran(database.run(dialect::forgetWords(), old));
    if (done)
        done = ran(database.run(u"DELETE FROM \"searched\" WHERE \"seq\" = ?"_s, {old.first()}));
    return done;
}

Result<> takeIn(Database &database, const Due &due, const QString &words, Into into)
{
    const QString scope = scopeWords(due);
    Result<> done =
        ran(database.run(u"INSERT INTO \"searched\" (\"entity\", \"record\", \"engagement_id\", \"words\", "
                         u"\"scope\") VALUES (?, ?, ?, ?, ?)"_s,
                         {due.entity, due.record, due.engagement, words, scope}));
    if (!done || into == Into::TableOnly)
        return done;
    const Result<QVariant> seq =
        database.value(u"SELECT \"seq\" FROM \"searched\" WHERE \"record\" = ? AND \"entity\" = ?"_s,
                       {due.record, due.entity});
    if (!seq)
        return seq.failure();
    return ran(database.run(dialect::takeInWords(), {*seq, words, scope}));
}

Result<> index(Database &database, const Due &due, Into into)
{
    if (Result<> done = forget(database, due, into); !done)
        return done;
    const Entity *entity = entityOfTable(due.entity);
    if (!entity)
        return {};
    const Result<std::optional<Row>> row = readRow(database, *entity, QUuid::fromString(due.record));
    if (!row)
        return row.failure();
    const QString words = *row ? indexedWords(*entity, **row) : QString();
    return words.isEmpty() ? Result<>() : takeIn(database, due, words, into);
}

Result<> indexAllDue(Database &database, Into into)
{
    QList<Due> all;
    const Result<> read = database.each(
        u"SELECT \"entity\", \"record\", \"engagement_id\" FROM \"to_search\" ORDER BY \"seq\""_s, {},
        [&](const QSqlQuery &row) {
            all.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
        });
    if (!read || all.isEmpty())
        return read;
    for (const Due &due : std::as_const(all)) {
        if (Result<> done = index(database, due, into); !done)
            return done;
    }
    return ran(database.run(u"DELETE FROM \"to_search\""_s));
}

} // namespace

bool touchesText(const Change &change)
{
    const QList<int> touched = change.touched();
    return std::ranges::any_of(touched, [&](int index) {
        const FieldKind kind = change.entity->fields[std::size_t(index)].kind;
        return kind == FieldKind::Text || kind == FieldKind::Paragraph;
    });
}

Result<> noteForSearch(Database &database, const Change &change)
{
    if (!touchesText(change))
        return {};
    return ran(database.run(u"INSERT INTO \"to_search\" (\"entity\", \"record\", \"engagement_id\") "
                            u"VALUES (?, ?, ?) ON CONFLICT (\"record\", \"entity\") DO UPDATE SET "
                            u"\"engagement_id\" = excluded.\"engagement_id\""_s,
                            {change.entity->key(), idText(change.id), idText(change.engagement)}));
}

Result<> indexDue(Database &database)
{
    return indexAllDue(database, Into::Index);
}

Result<> purgeIndex(Database &database)
{
    if (Result<> done = indexAllDue(database, Into::TableOnly); !done)
        return done;
    return ran(database.run(dialect::indexAnew()));
}

Result<> indexAnew(Database &database)
{
    Result<> done = ran(database.run(u"DELETE FROM \"searched\""_s));
    if (done)
        done = ran(database.run(u"DELETE FROM \"to_search\""_s));
    // Every record has been created, and the journal knows which was changed last, and where a record is that
    // moved from one engagement to another.
    if (done)
        done =
            ran(database.run(u"INSERT INTO \"to_search\" (\"entity\", \"record\", \"engagement_id\") "
                             u"SELECT \"entity\", \"entity_id\", CASE WHEN \"engagement_id\" = ? THEN '' "
                             u"ELSE \"engagement_id\" END FROM \"change\" "
                             u"GROUP BY \"engagement_id\", \"entity\", \"entity_id\" ORDER BY MAX(\"seq\") "
                             u"ON CONFLICT (\"record\", \"entity\") DO UPDATE SET "
                             u"\"engagement_id\" = excluded.\"engagement_id\""_s,
                             {QUuid().toString(QUuid::WithoutBraces)}));
    if (done)
        done = indexAllDue(database, Into::TableOnly);
    if (done)
        done = ran(database.run(dialect::indexAnew()));
    if (done)
        done = ran(database.run(u"INSERT INTO \"meta\" (\"key\", \"value\") VALUES ('search', ?) "
                                u"ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\""_s,
                                {searchForm()}));
    return done;
}

Result<> bringIndexUpToDate(Database &database)
{
    const auto due = [&] { return database.value(u"SELECT \"seq\" FROM \"to_search\" LIMIT 1"_s); };
    // A look without the right to write first: most files need nothing.
    Result<bool> isCurrent = isIndexOfThisForm(database);
    const Result<QVariant> left = due();
    if (!isCurrent || !left)
        return isCurrent ? left.failure() : isCurrent.failure();
    if (*isCurrent && !left->isValid())
        return {};
    Result<Transaction> transaction = Transaction::forWriting(database);
    if (!transaction)
        return transaction.failure();
    // Another program may have been faster.
    isCurrent = isIndexOfThisForm(database);
    if (!isCurrent)
        return isCurrent.failure();
    if (Result<> done = *isCurrent ? indexDue(database) : indexAnew(database); !done)
        return done;
    return transaction->commit();
}

QString indexedWords(const Entity &entity, const Row &row)
{
    QString all;
    qsizetype column = 0;
    for (const Field &field : entity.fields) {
        const QVariant &value = row.at(column++);
        if (field.kind != FieldKind::Text && field.kind != FieldKind::Paragraph)
            continue;
        const QList<SearchWord> words = searchWords(value.toString(), WordsFor::Text);
        if (words.isEmpty())
            continue;
        if (!all.isEmpty())
            all += fence + u' ';
        for (const SearchWord &word : words)
            all += word.text + u' ';
    }
    return all.trimmed();
}

Result<bool> isIndexOfThisForm(Database &database)
{
    const Result<QVariant> form =
        database.value(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'search'"_s);
    if (!form)
        return form.failure();
    return form->toString() == searchForm();
}

} // namespace firstcall
