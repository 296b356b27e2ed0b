// SPDX-License-Identifier: Apache-2.0
#include "models/report/blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

QString isolated(const QString &text)
{
    const bool readsBack = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return readsBack ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(u" · "_s);
}

Text withQuiet(const QString &first, const QStringList &quietParts)
{
    const QString second = joined(quietParts);
    if (second.isEmpty())
        return first.isEmpty() ? Text() : plain(first);
    return first.isEmpty() ? quiet(second) : plain(first) + quiet(u'\n' + second);
}

} // namespace firstcall
