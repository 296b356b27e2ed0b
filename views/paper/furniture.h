// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "views/paper/shapedtext.h"

namespace firstcall {

/// What stands on every page round the text: reference and title, counsel's words, the marking in header and
/// footer with its restriction (domain.md E.7), page X of Y, DRAFT.
class Furniture
{
public:
    Furniture(const Report &report, PaperSize paper, Fonts &fonts);

    QRectF textArea() const { return m_textArea; }
    void draw(Canvas &canvas, int page, int count) const;

private:
    /// The words at the left of a header or footer.
    struct Left
    {
        ShapedText words;
        ShapedText more; ///< behind the words when there is room, else below them
        qreal indent;
        qreal moreLeft = 0;
        int moreLine = 0;
        qreal height = 0;
    };
    Left headerLeft() const;
    Left footerLeft(int page, int count) const;
    Left left(const QString &words, const QString &more, qreal indent) const;
    QString shownDraftWord() const;
    ShapedText restriction() const;
    ShapedText privilege() const;

    qreal wordsWidth() const;
    qreal markingWidth() const;
    void drawStrip(Canvas &canvas, const Left &left, qreal top) const;
    void drawDraft(Canvas &canvas) const;
    void drawWatermark(Canvas &canvas) const;

    Report m_report; ///< its sections left out
    QSizeF m_size;
    qreal m_side;
    Fonts &m_fonts;
    ShapedText m_marking;
    qreal m_headerHeight = 0; ///< of its strip, without counsel's words
    qreal m_footerHeight = 0;
    qreal m_draftWidth = 0; ///< of the box with the word, its gap included
    QRectF m_textArea = {};
};

} // namespace firstcall
