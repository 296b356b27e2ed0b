// SPDX-License-Identifier: Apache-2.0
#include "models/report/blocks.h"

using namespace Qt::StringLiterals;

namespace firstcall {

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
