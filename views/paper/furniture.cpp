// SPDX-License-Identifier: Apache-2.0
#include "views/paper/furniture.h"

#include <QtMath>

#include <cmath>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

constexpr Face quietFace{75, pt(10), false, ink::quiet};
constexpr Face privilegeFace{75, pt(10), true, ink::text};
constexpr Face restrictionFace{75, pt(10), true, ink::text};
constexpr Face draftFace{80, pt(11), true, ink::text};
constexpr int markingSize = 120; // TLP asks for 12 points at least
constexpr qreal headerTop = pt(30);
constexpr qreal headerGap = pt(22); // from the header to the text
constexpr qreal footerGap = pt(16); // from the text to the footer's rule
constexpr qreal footerRule = pt(7); // from the rule to the footer
constexpr qreal footerBottom = pt(27); // from the footer to the edge of the paper
constexpr qreal markingHeight = pt(19);
constexpr qreal markingPadding = pt(6.5);
constexpr qreal restrictionWidth = pt(165);
constexpr qreal gap = pt(9);
constexpr qreal draftPadding = pt(5);
constexpr qreal privilegeGap = pt(4);

// FIRST, TLP 2.0, on black. Red's text colour as in the CISA guide.
QRgb colourOf(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Red:
        return 0xffff2b2b;
    case Tlp::AmberStrict:
    case Tlp::Amber:
        return 0xffffc000;
    case Tlp::Green:
        return 0xff33ff00;
    case Tlp::Clear:
        return 0xffffffff;
    }
    return 0xffffffff;
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + u" · "_s + b;
}

Face markingFace(Tlp tlp)
{
    return {markingSize, pt(14), true, colourOf(tlp)};
}

} // namespace

Furniture::Furniture(const Report &report, PaperSize paper, Fonts &fonts)
    : m_report(report)
    , m_size(sizeOf(paper))
    , m_side(paper == PaperSize::A4 ? pt(62) : pt(70))
    , m_fonts(fonts)
    , m_marking(fonts, plain(keyOf(report.tlp)), markingFace(report.tlp))
{
    m_report.sections.clear();
    if (report.draft) {
        m_draftWidth = naturalWidth(fonts, plain(shownDraftWord()), draftFace) + 2 * draftPadding + pt(7);
    }
    const qreal beside = qMax(markingHeight, restriction().lines() * restrictionFace.leading);
    m_headerHeight = qMax(beside, headerLeft().height);
    m_footerHeight = qMax(beside, footerLeft(8888, 8888).height);
    const ShapedText counsel = privilege();
    const qreal counselHeight = counsel.lines() > 0 ? privilegeGap + counsel.lines() * counsel.leading() : 0;
    const qreal top = headerTop + m_headerHeight + counselHeight + headerGap;
    const qreal bottom = footerBottom + m_footerHeight + footerRule + footerGap;
    m_textArea = QRectF(m_side, top, m_size.width() - 2 * m_side, m_size.height() - top - bottom);
}

void Furniture::draw(Canvas &canvas, int page, int count) const
{
    const qreal right = m_size.width() - m_side;
    if (m_report.draft) {
        drawWatermark(canvas);
        drawDraft(canvas);
    }
    drawStrip(canvas, headerLeft(), headerTop);
    const ShapedText counsel = privilege();
    for (int line = 0; line < counsel.lines(); ++line) {
        const qreal y = headerTop + m_headerHeight + privilegeGap + line * counsel.leading();
        counsel.draw(canvas, line, {m_side, y});
    }
    const qreal top = m_size.height() - footerBottom - m_footerHeight;
    canvas.horizontal(m_side, right, top - footerRule, ink::hairline, pt(0.5));
    drawStrip(canvas, footerLeft(page + 1, count), top);
}

QString Furniture::shownDraftWord() const
{
    return m_report.draftWord.isEmpty() ? u"DRAFT"_s : m_report.draftWord;
}

ShapedText Furniture::restriction() const
{
    return ShapedText(m_fonts, plain(m_report.restriction), restrictionFace, restrictionWidth);
}

ShapedText Furniture::privilege() const
{
    return ShapedText(m_fonts, plain(m_report.privilege), privilegeFace, m_size.width() - 2 * m_side);
}

qreal Furniture::markingWidth() const
{
    return m_marking.naturalWidth() + 2 * markingPadding;
}

qreal Furniture::wordsWidth() const
{
    const ShapedText beside = restriction();
    const qreal right = markingWidth() + (beside.lines() > 0 ? gap + beside.naturalWidth() : 0);
    return m_size.width() - 2 * m_side - right - gap;
}

Furniture::Left Furniture::headerLeft() const
{
    return left(joined(m_report.reference, m_report.title), {}, m_draftWidth);
}

Furniture::Left Furniture::footerLeft(int page, int count) const
{
    const QString words = m_report.pageWords.isEmpty() ? u"%1 / %2"_s : m_report.pageWords;
    return left(joined(m_report.footer, m_report.version), words.arg(page).arg(count), 0);
}

Furniture::Left Furniture::left(const QString &words, const QString &more, qreal indent) const
{
    const qreal width = wordsWidth() - indent;
    Left result{ShapedText(m_fonts, plain(words), quietFace, width),
                ShapedText(m_fonts, strong(more), quietFace), indent};
    const int lines = result.words.lines();
    const qreal behind = result.words.naturalWidth() + pt(20);
    if (lines == 1 && behind + result.more.naturalWidth() <= width)
        result.moreLeft = behind;
    else
        result.moreLine = lines;
    result.height = qMax(lines, result.moreLine + result.more.lines()) * quietFace.leading;
    return result;
}

void Furniture::drawStrip(Canvas &canvas, const Left &left, qreal top) const
{
    const qreal height = top == headerTop ? m_headerHeight : m_footerHeight;
    const qreal right = m_size.width() - m_side;
    const qreal middle = top + height / 2;

    qreal y = middle - left.height / 2;
    for (int line = 0; line < left.words.lines(); ++line)
        left.words.draw(canvas, line, {m_side + left.indent, y + line * quietFace.leading});
    for (int line = 0; line < left.more.lines(); ++line) {
        left.more.draw(
            canvas, line,
            {m_side + left.indent + left.moreLeft, y + (left.moreLine + line) * quietFace.leading});
    }

    const QRectF block(right - markingWidth(), middle - markingHeight / 2, markingWidth(), markingHeight);
    const ShapedText beside = restriction();
    y = middle - beside.lines() * beside.leading() / 2;
    for (int line = 0; line < beside.lines(); ++line, y += beside.leading()) {
        const qreal its = beside.isRightToLeft() ? restrictionWidth : beside.naturalWidth(line);
        beside.draw(canvas, line, {block.x() - gap - its, y});
    }

    canvas.fill(block, ink::black);
    m_marking.draw(canvas, 0, {block.x() + markingPadding, middle - m_marking.leading() / 2 - pt(0.1)});
}

void Furniture::drawDraft(Canvas &canvas) const
{
    const ShapedText word(m_fonts, plain(shownDraftWord()), draftFace);
    const qreal middle = headerTop + m_headerHeight / 2;
    const QRectF box(m_side, middle - pt(7), m_draftWidth - pt(7), pt(14));
    QPainterPath outline;
    outline.addRect(box.adjusted(pt(0.5), pt(0.5), -pt(0.5), -pt(0.5)));
    canvas.stroke(outline, ink::text, pt(1));
    word.draw(canvas, 0, {box.x() + draftPadding, middle - word.leading() / 2});
}

void Furniture::drawWatermark(Canvas &canvas) const
{
    // A shape, not text: it must not be read out or copied between the sentences that it lies under.
    constexpr int size = 1000;
    const QString word = shownDraftWord();
    QPainterPath path;
    path.addText({}, m_fonts.fontFor(word, size, true), word);
    const QRectF bounds = path.boundingRect();
    if (bounds.isEmpty())
        return;
    const qreal diagonal = std::hypot(m_size.width(), m_size.height());
    const qreal scale = qMin(diagonal * 0.56 / bounds.width(), pt(200) / bounds.height());
    const qreal angle = qRadiansToDegrees(std::atan2(m_size.height(), m_size.width()));
    const QTransform place = QTransform::fromTranslate(m_size.width() / 2, m_size.height() / 2)
                                 .rotate(-angle)
                                 .scale(scale, scale)
                                 .translate(-bounds.center().x(), -bounds.center().y());
    canvas.fill(place.map(path), ink::watermark);
}

} // namespace firstcall
