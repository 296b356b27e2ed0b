// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/note.h"
#include "models/schema/uuid7.h"
#include "tests/store/fixture.h"

namespace firstcall::testing {

/// Adds a note and gives its id.
inline QUuid addNote(OneStore &one, const QString &text, bool isPrivate = false)
{
    const Stamp stamp = one.stamp();
    const QUuid id = newId(stamp.at);
    const Note note{.text = text, .isPrivate = isPrivate};
    const Result<Position> done =
        one.store->apply({QStringLiteral("Add"), {addition(one.engagement, id, note)}, {}}, stamp);
    return done ? id : QUuid();
}

inline QList<Hit> hits(const Store &store, const QString &typed, const SearchIn &where = {})
{
    const Result<QList<Hit>> found = store.search(typed, 50, where);
    if (!found)
        qWarning("%s", qPrintable(found.failure().sentence)); // fails the test
    return found ? *found : QList<Hit>();
}

inline QList<QUuid> ids(const QList<Hit> &hits)
{
    QList<QUuid> all;
    for (const Hit &hit : hits)
        all.append(hit.record);
    return all;
}

inline QStringList snippets(const QList<Hit> &hits)
{
    QStringList all;
    for (const Hit &hit : hits)
        all.append(hit.snippet);
    return all;
}

/// Whether SQLite finds its index to be what the table of words says.
inline bool isIndexSound(const QString &path)
{
    const QVariant before = look(path, QStringLiteral("SELECT COUNT(*) FROM searched"));
    tamper(
        path,
        {QStringLiteral("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")}); // fatal when not
    return before.isValid();
}

} // namespace firstcall::testing
