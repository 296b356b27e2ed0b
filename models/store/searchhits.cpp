// SPDX-License-Identifier: Apache-2.0
#include "models/domain/entities.h"
#include "models/store/database.h"
#include "models/store/dialect.h"
#include "models/store/records.h"
#include "models/store/searchquery.h"
#include "models/store/searchtable.h"

#include <QSet>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// A record that matches, or may.
struct Place
{
    const Entity *entity = nullptr;
    QUuid engagement = {};
    QUuid record = {};

    bool isWithin(const SearchIn &where) const
    {
        return (where.kinds.isEmpty() || where.kinds.contains(entity))
            && (where.engagement.isNull() || where.engagement == engagement);
    }
};

Place foundPlace(const QSqlQuery &row)
{
    return {entityOfTable(row.value(0).toString()), QUuid::fromString(row.value(2).toString()),
            QUuid::fromString(row.value(1).toString())};
}

QString expressionOf(const SearchQuery &query, SearchQuery::Ends ends, const SearchIn &where)
{
    QString expression = u"({\"words\"} : (%1))"_s.arg(query.expression(ends));
    if (!where.kinds.isEmpty()) {
        QStringList kinds;
        for (const Entity *entity : where.kinds)
            kinds.append(u'"' + QString(entity->key()).remove(u'_') + u'"');
        expression += u" AND ({\"scope\"} : (%1))"_s.arg(kinds.join(u" OR "_s));
    }
    if (!where.engagement.isNull())
        expression += u" AND ({\"scope\"} : \"%1\")"_s.arg(idText(where.engagement).remove(u'-'));
    return expression;
}

bool hasPrivateRecord(const Entity &entity, const Row &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (field.kind == FieldKind::YesNo && field.flags.testFlag(FieldFlag::Private) && row.at(i).toBool())
            return true;
    }
    return false;
}

/// What matches in a record: its best field, and all parts of the query that any of its fields has.
struct Matched
{
    quint32 phrases = 0;
    int field = -1;
    QList<MatchRange> ranges = {};
};

Matched match(const SearchQuery &query, SearchQuery::Ends ends, const Entity &entity, const Row &row)
{
    Matched matched;
    const int name = entity.nameField();
    int best = -1;
    for (int i = 0; i < int(row.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (field.kind != FieldKind::Text && field.kind != FieldKind::Paragraph)
            continue;
        const SearchQuery::Found found = query.find(row.at(i).toString(), ends);
        matched.phrases |= found.phrases;
        // A record's name tells most about it.
        const int merit = 2 * std::popcount(found.phrases) + (i == name ? 1 : 0);
        if (merit > best) {
            best = merit;
            matched.field = i;
            matched.ranges = found.ranges;
        }
    }
    return matched;
}

/// A record that the index has not taken in yet.
struct Due
{
    Place place;
    Row row;
};

/// Collects hits, each record once.
class Collector
{
public:
    Collector(Database &database, const SearchQuery &query, int atMost, const SearchIn &where)
        : m_database(database)
        , m_query(query)
        , m_atMost(atMost)
        , m_where(where)
    {}

    Result<> readDue()
    {
        QList<Place> places;
        const Result<> read = m_database.each(
            u"SELECT \"entity\", \"record\", \"engagement_id\" FROM \"to_search\" ORDER BY \"seq\" DESC"_s,
            {}, [&](const QSqlQuery &row) { places.append(foundPlace(row)); });
        if (!read)
            return read;
        for (const Place &place : std::as_const(places)) {
            if (!place.entity || !place.isWithin(m_where))
                continue;
            const Result<std::optional<Row>> row = readRow(m_database, *place.entity, place.record);
            if (!row)
                return row.failure();
            if (*row)
                m_due.append({place, **row});
        }
        return {};
    }

    Result<> collect(SearchQuery::Ends ends)
    {
        for (const Due &due : std::as_const(m_due)) {
            if (!isFull())
                add(due.place, due.row, ends, m_query.all());
        }
        QList<Place> places;
        const Result<> read = m_database.each(
            dialect::findWords(), {expressionOf(m_query, ends, m_where), m_atMost + m_hits.size()},
            [&](const QSqlQuery &row) { places.append(foundPlace(row)); });
        if (!read)
            return read;
        for (const Place &place : std::as_const(places)) {
            if (isFull())
                break;
            if (!place.entity || m_seen.contains(place.record))
                continue;
            const Result<std::optional<Row>> row = readRow(m_database, *place.entity, place.record);
            if (!row)
                return row.failure();
            if (*row)
                add(place, **row, ends, 0);
        }
        return {};
    }

    bool isFull() const { return m_hits.size() >= m_atMost; }
    QList<Hit> hits() const { return m_hits; }

private:
    /// Adds a record, when it has all of `needed`.
    void add(const Place &place, const Row &row, SearchQuery::Ends ends, quint32 needed)
    {
        const Matched matched = match(m_query, ends, *place.entity, row);
        if ((matched.phrases & needed) != needed || matched.field < 0 || m_seen.contains(place.record))
            return;
        m_seen.insert(place.record);
        const Field &field = place.entity->fields[std::size_t(matched.field)];
        const Snippet snippet = snippetOf(row.at(matched.field).toString(), matched.ranges);
        m_hits.append(
            {.entity = place.entity,
             .engagement = place.engagement,
             .record = place.record,
             .field = &field,
             .name = place.entity->nameOf(row),
             .snippet = snippet.text,
             .matches = snippet.matches,
             .isPrivate = field.flags.testFlag(FieldFlag::Private) || hasPrivateRecord(*place.entity, row)});
    }

    Database &m_database;
    const SearchQuery &m_query;
    const int m_atMost;
    const SearchIn &m_where;
    QList<Due> m_due;
    QList<Hit> m_hits;
    QSet<QUuid> m_seen;
};

} // namespace

Result<QList<Hit>> readHits(Database &database, const QString &typed, int atMost, const SearchIn &where)
{
    const SearchQuery query(typed);
    if (query.isEmpty() || atMost <= 0)
        return QList<Hit>();
    Collector collector(database, query, atMost, where);
    Result<> done = collector.readDue();
    for (const SearchQuery::Ends ends : {SearchQuery::Ends::Whole, SearchQuery::Ends::Open}) {
        if (done && !collector.isFull())
            done = collector.collect(ends);
    }
    if (!done)
        return done.failure();
    return collector.hits();
}

} // namespace firstcall
