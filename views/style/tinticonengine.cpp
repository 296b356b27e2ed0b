// SPDX-License-Identifier: Apache-2.0
#include "views/style/tinticonengine.h"

#include "views/style/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

QColor tintOf(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    const Colours &c = colours(palette);
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Active: // under the pointer
    case QIcon::Selected: // our selected rows have the ground of a row and its text
        return c.text;
    case QIcon::Normal:
        break;
    }
    return state == QIcon::On ? c.accent.text : c.text2;
}

bool pointsSomewhere(const QString &name)
{
    static constexpr QStringView names[] = {u"edit-undo",       u"edit-redo",     u"go-previous", u"go-next",
                                            u"document-export", u"view-sidetree", u"text-speak"};
    return std::ranges::find(names, QStringView(name)) != std::end(names);
}

QPixmap drawn(const QString &name, const QSize &size, const QColor &tint)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsSomewhere(name);
    const QString key = u"firstcall-icon/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(tint.rgba(), 8, 16)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    const qreal side = qMin(size.width(), size.height());
    QSvgRenderer svg(drawingOf(name));
    svg.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), tint);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QString drawingOf(const QString &name)
{
    return u":/icons/firstcall/%1.svg"_s.arg(name);
}

TintIconEngine::TintIconEngine(const QString &name)
    : m_name(name)
{}

void TintIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap TintIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return size.isEmpty() ? QPixmap() : drawn(m_name, size, tintOf(mode, state));
}

QPixmap TintIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap result = pixmap(size, mode, state);
    result.setDevicePixelRatio(scale);
    return result;
}

QList<QSize> TintIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {{16, 16}, {22, 22}, {32, 32}};
}

QString TintIconEngine::key() const
{
    return u"firstcall-tint"_s;
}

} // namespace firstcall
