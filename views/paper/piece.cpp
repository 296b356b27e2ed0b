// SPDX-License-Identifier: Apache-2.0
#include "views/paper/piece.h"

namespace firstcall {

void appendLines(QList<Unit> *units, int count, qreal leading)
{
    for (int i = 0; i < count; ++i)
        units->append(Unit{leading, count > 1 && (i == 0 || i == count - 2)});
}

void keepWhole(Extent *extent, const Typesetting &setting)
{
    // Room for the heading above it, which has to stay with it.
    const qreal room = setting.pageHeight - pt(60);
    if (extent->lead + heightOf(extent->units, 0, int(extent->units.size())) + extent->tail > room)
        return;
    for (qsizetype i = 0; i + 1 < extent->units.size(); ++i)
        extent->units[i].keepWithNext = true;
}

qreal heightOf(const QList<Unit> &units, int first, int end)
{
    qreal height = 0;
    for (int i = first; i < end; ++i)
        height += units.at(i).height;
    return height;
}

} // namespace firstcall
