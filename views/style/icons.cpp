// SPDX-License-Identifier: Apache-2.0
#include "views/style/icons.h"

#include "views/style/tinticonengine.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSvgRenderer>

namespace firstcall {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    if (!QFileInfo::exists(drawingOf(name))) {
        qWarning("There is no icon named %s", qPrintable(name));
        return {};
    }
    return QIcon(new TintIconEngine(name));
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons/firstcall"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon programIcon()
{
    // Drawn here, so that no plug-in has to be there.
    QSvgRenderer svg(u":/icons/org.firstcall.Firstcall.svg"_s);
    QIcon result;
    for (const int side : {16, 22, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        svg.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

void drawIcon(QPainter *painter, const QRect &area, const QIcon &icon, const QColor &colour, int side)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    QPixmap shape = icon.pixmap(QSize(side, side), ratio);
    if (shape.isNull())
        return;
    QPainter tint(&shape);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(shape.rect(), colour);
    tint.end();
    const QSizeF size = shape.deviceIndependentSize();
    QPointF corner = QRectF(area).center() - QPointF(size.width() / 2, size.height() / 2);
    corner = QPointF(qRound(corner.x()), qRound(corner.y())); // between pixels it would blur
    painter->drawPixmap(corner, shape);
}

} // namespace firstcall
