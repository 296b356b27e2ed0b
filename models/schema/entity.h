// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/field.h"

#include <QList>

namespace firstcall {

/// The canonical values of one record, in the order of its entity's fields.
using Row = QVariantList;

/// Whose record it is. A record of an engagement is kept, journalled and exported with it; a firm-wide one is
/// kept once and referred to by many.
enum class Scope { Firm, Engagement };

/// A kind of record: its table and its fields.
struct Entity
{
    const char *table; ///< also the key in JSON and in the journal; never renamed
    const char *name; ///< source text of one record's name, and the translation context of the labels
    Scope scope;
    std::span<const Field> fields;
    Row (*blank)(); ///< the row of a record that nothing was filled in yet

    QLatin1StringView key() const { return QLatin1StringView(table); }
    /// -1 when there is no field of that name.
    int indexOf(QLatin1StringView fieldName) const;
    const Field *find(QLatin1StringView fieldName) const;
    /// The reference to the record this kind goes away with, if it has one.
    const Field *parent() const;
    /// The index of the text that tells one record from another, apart from its number: the first required
    /// one, else the first; -1 for none.
    int nameField() const;
    /// What to call a record, with its number in front when it has one; empty when nothing is filled in yet.
    QString nameOf(const Row &row) const;
};

/// A record as it is kept: its id and its canonical values.
struct KeptRow
{
    QUuid id;
    Row row;

    bool operator==(const KeptRow &) const = default;
};

/// A plain struct that names its entity.
template <typename R>
concept Record =
    std::default_initializable<R> && std::equality_comparable<R> && std::same_as<decltype(R::entity()),
                                                                                 const Entity &>;

/// A record and its id.
template <Record R> struct Kept
{
    QUuid id;
    R record;

    Ref<R> ref() const { return {id}; }
    const R *operator->() const { return &record; }
    const R &operator*() const { return record; }
    bool operator==(const Kept &) const = default;
};

template <Record R> Row toRow(const R &record)
{
    Row row;
    row.reserve(qsizetype(R::entity().fields.size()));
    for (const Field &field : R::entity().fields)
        row.append(field.read(&record));
    return row;
}

template <Record R> R fromRow(const Row &row)
{
    R record;
    qsizetype column = 0;
    for (const Field &field : R::entity().fields)
        field.write(&record, row.at(column++));
    return record;
}

template <Record R> Row blankRow()
{
    return toRow(R{});
}

} // namespace firstcall
