// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/place.h"
#include "views/paper/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace firstcall {

/// Everything that a page is drawn with. One narrow door, so that PDF, printer and preview cannot differ,
/// and so that the places of records are found by the same walk that draws the page.
class Canvas
{
public:
    explicit Canvas(QPainter &painter)
        : m_painter(&painter)
    {}
    /// Draws nothing, and gathers where which record is told.
    explicit Canvas(QList<Place> &places)
        : m_places(&places)
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

private:
    QPainter *m_painter = nullptr;
    QList<Place> *m_places = nullptr;
};

} // namespace firstcall
