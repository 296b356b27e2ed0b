// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "views/paper/place.h"
#include "views/paper/units.h"

#include <QPointF>

#include <memory>
#include <optional>

class QPainter;

namespace firstcall {

class Fonts;

/// A report laid out on pages. The same drawing serves PDF, printer and preview. Lay out and draw on one
/// thread, whichever it is.
class Pages
{
public:
    static Pages layout(const Report &report, PaperSize paper);

    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;
    ~Pages();

    int count() const; ///< at least 1
    QSizeF size() const; ///< of a page, in tenths of a point

    /// Draws page `page`, from 0. A unit of the painter has to be a tenth of a point: scale it first by
    /// resolution / 720.
    void draw(QPainter &painter, int page) const;
    /// Where on a page which record is told; inner places come after those that hold them.
    QList<Place> places(int page) const;
    /// The record whose statement stands at this point of the page, the innermost one.
    std::optional<QUuid> recordAt(int page, QPointF at) const;

    Fonts &fonts() const; ///< what characters were used: for finishing a PDF

private:
    struct Layout;
    explicit Pages(std::unique_ptr<Layout> layout);

    std::unique_ptr<Layout> m_layout;
};

} // namespace firstcall
