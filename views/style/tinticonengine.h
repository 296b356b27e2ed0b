// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>

namespace firstcall {

/// Paints a one-coloured SVG in the colours of the palette as it is at that moment: a switch of the theme
/// needs a repaint and nothing else. Icons that point somewhere are mirrored where text runs from the right.
class TintIconEngine : public QIconEngine
{
public:
    explicit TintIconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off) override;
    QIconEngine *clone() const override { return new TintIconEngine(m_name); }
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

/// Where the drawing of this name lies in the resources.
QString drawingOf(const QString &name);

} // namespace firstcall
