// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace firstcall {

/// A piece of a text, and whether another text has it too.
struct ComparedRun
{
    QString text = {};
    bool changed = false;

    bool operator==(const ComparedRun &) const = default;
};

/// A text in pieces that stand in `before` too, in the same order, and such that do not, word by word. Put
/// together the pieces are the text.
QList<ComparedRun> comparedWords(const QString &before, const QString &after);

} // namespace firstcall
