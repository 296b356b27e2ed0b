// SPDX-License-Identifier: Apache-2.0
#include "models/report/elide.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

qsizetype boundaryBefore(QTextBoundaryFinder::BoundaryType type, const QString &text, qsizetype position)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(position);
    return finder.isAtBoundary() ? position : finder.toPreviousBoundary();
}

} // namespace

QString elided(const QString &text, qsizetype length, const QString &pointer)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    // A line break may stand after a word in any script; a text without one in its last half is one long
    // word.
    qsizetype cut = boundaryBefore(QTextBoundaryFinder::Line, line, length);
    if (cut < length / 2)
        cut = boundaryBefore(QTextBoundaryFinder::Grapheme, line, length);
    QString kept = line.left(qMax<qsizetype>(cut, 0)).trimmed();
    while (!kept.isEmpty() && u".,;:–-"_s.contains(kept.back()))
        kept.chop(1);
    return kept.trimmed() + u'…' + pointer;
}

} // namespace firstcall
