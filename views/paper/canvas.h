// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QUuid>

#include <optional>

namespace firstcall {

/// Everything that a page is drawn with. One narrow place, so that PDF, printer and preview cannot differ,
/// and so that a click finds its record by the same walk that draws the page.
class Canvas
{
public:
    explicit Canvas(QPainter &painter)
        : m_painter(&painter)
    {}
    /// Draws nothing, and asks which record's block holds the point.
    explicit Canvas(QPointF wanted)
        : m_wanted(wanted)
    {}

    /// `baseline` is where the line's baseline meets the left edge of its layout. A text of several colours
    /// knows them itself.
    void text(const QTextLine &line, QPointF baseline, QRgb colour);
    void fill(const QRectF &area, QRgb colour, qreal radius = 0);
    void fill(const QPainterPath &path, QRgb colour);
    void stroke(const QPainterPath &path, QRgb colour, qreal width, Qt::PenStyle style = Qt::SolidLine);
    void horizontal(qreal left, qreal right, qreal y, QRgb colour, qreal width);

    /// What stands in this area tells this record. Later calls are the inner ones.
    void belongs(const QUuid &record, const QRectF &area);
    /// The innermost record at the point that was asked for.
    std::optional<QUuid> found() const { return m_found; }

private:
    QPainter *m_painter = nullptr;
    QPointF m_wanted = {};
    std::optional<QUuid> m_found = {};
};

} // namespace firstcall
