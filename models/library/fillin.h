// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace firstcall {

/// A piece of a text that was filled in.
struct FilledRun
{
    QString text = {};
    QString key = {}; ///< the placeholder it stands for; empty for the text's own words
    bool open = false; ///< nothing is known to fill it with; `text` is then empty

    bool operator==(const FilledRun &) const = default;
};

/// Fills a text of the library. `{{key}}` stands for a value; `{{#key}}…{{/key}}` is kept when there is one,
/// `{{^key}}…{{/key}}` when there is none. A full stop that ends a value is dropped before a sign of the
/// text. Sections may hold sections of other keys.
QList<FilledRun> fillIn(const QString &skeleton, const QHash<QString, QString> &values);

/// The keys that a text asks for, each once, in order.
QStringList keysOf(const QString &skeleton);

} // namespace firstcall
