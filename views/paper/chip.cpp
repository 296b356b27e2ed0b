// SPDX-License-Identifier: Apache-2.0
#include "views/paper/chip.h"

#include "views/paper/sign.h"

namespace firstcall {

namespace {

/// How a mark looks. A box without a fill is white; without an outline it is its fill alone.
struct Look
{
    QRgb text;
    QRgb fill = 0; ///< 0 for none
    QRgb outline = 0; ///< 0 for none
    Qt::PenStyle line = Qt::SolidLine;
    qreal lineWidth = pt(0.8);
    bool bold = true;
    Sign sign = Sign::None;
    bool boxed = true;
};

// 12 % of the colour on white.
constexpr QRgb tint(QRgb colour)
{
    const auto part = [colour](int shift) {
        const QRgb value = (colour >> shift) & 0xff;
        return (value * 12 + 255 * 88) / 100 << shift;
    };
    return 0xff000000 | part(16) | part(8) | part(0);
}

Look lookOf(Mark mark)
{
    switch (mark) {
    case Mark::Fact:
        return {.text = ink::accent, .fill = 0xffd3deea};
    case Mark::Hypothesis:
        return {.text = ink::violet, .outline = ink::violet};
    case Mark::Speculation:
        return {.text = ink::violet, .outline = ink::violet, .line = Qt::DashLine, .bold = false};
    case Mark::Quote:
        return {.text = ink::text, .fill = ink::panel, .bold = false, .sign = Sign::QuoteMark};
    case Mark::Decision:
        return {.text = ink::white, .fill = ink::text};
    case Mark::Untriaged:
        return {.text = ink::quiet,
                .outline = ink::quiet,
                .line = Qt::DotLine,
                .lineWidth = pt(1),
                .bold = false};
    case Mark::Told:
        return {.text = ink::accent, .sign = Sign::Ring, .boxed = false};
    case Mark::Checked:
        return {.text = ink::green, .sign = Sign::TickDisc, .boxed = false};
    case Mark::Unknown:
        return {.text = ink::warningText, .sign = Sign::Question, .boxed = false};
    case Mark::State:
        return {.text = ink::quiet, .fill = 0xffe9edf1, .bold = false};
    case Mark::Critical:
        return {.text = ink::white, .fill = ink::red, .sign = Sign::Level4};
    case Mark::High:
        return {.text = ink::orange, .fill = tint(ink::orange), .outline = ink::orange, .sign = Sign::Level3};
    case Mark::Moderate:
        return {.text = ink::warningText, .fill = tint(ink::warningText), .sign = Sign::Level2};
    case Mark::Low:
        return {.text = ink::green, .fill = 0xfff3f8f5, .bold = false, .sign = Sign::Level1};
    }
    return {.text = ink::text};
}

constexpr qreal padding = pt(4);
constexpr qreal signGap = pt(2.6);
// of the label's size
constexpr qreal boxedSign = 0.86;
constexpr qreal looseSign = 1.02;
constexpr qreal corner = pt(2);
constexpr qreal halfCapital = 0.357; // of the size of Noto Sans

Face labelFace(const Tokens &tokens, Mark mark)
{
    const Look look = lookOf(mark);
    Face face = tokens.chip;
    if (!look.boxed)
        face.size = tokens.cell.size; // nothing but its sign sets it apart
    face.bold = look.bold;
    face.colour = look.text;
    return face;
}

qreal signSide(const Face &face, const Look &look)
{
    return face.size * (look.boxed ? boxedSign : looseSign);
}

qreal signWidth(const Face &face, const Look &look)
{
    return look.sign == Sign::None ? 0 : signSide(face, look) + signGap;
}

} // namespace

ChipBox::ChipBox(Fonts &fonts, const Chip &chip, const Tokens &tokens)
    : m_mark(chip.mark)
    , m_face(labelFace(tokens, chip.mark))
    , m_label(fonts, plain(chip.label), m_face)
{}

qreal ChipBox::width() const
{
    const Look look = lookOf(m_mark);
    const qreal inside = signWidth(m_face, look) + m_label.naturalWidth();
    return look.boxed ? inside + 2 * padding : inside;
}

void ChipBox::draw(Canvas &canvas, qreal left, qreal baseline, int textSize) const
{
    const Look look = lookOf(m_mark);
    const qreal middle = baseline - textSize * halfCapital;
    if (look.boxed) {
        const qreal height = m_face.size * 1.42;
        const QRectF box(left, middle - height / 2, width(), height);
        if (look.fill)
            canvas.fill(box, look.fill, corner);
        if (look.outline) {
            const qreal inset = look.lineWidth / 2;
            QPainterPath outline;
            outline.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
            canvas.stroke(outline, look.outline, look.lineWidth, look.line);
        }
        left += padding;
    }
    const qreal side = signSide(m_face, look);
    drawSign(canvas, look.sign, QRectF(left, middle - side / 2, side, side), look.text);
    left += signWidth(m_face, look);
    if (m_label.lines() > 0)
        m_label.draw(canvas, 0, {left, middle + m_face.size * halfCapital - m_label.baseline()});
}

} // namespace firstcall
