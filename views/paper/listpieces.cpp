// SPDX-License-Identifier: Apache-2.0
#include "views/paper/itemsbox.h"
#include "views/paper/pieces.h"
#include "views/paper/rowbox.h"
#include "views/paper/sign.h"

#include <utility>

namespace firstcall {

namespace {

class ListPiece : public Piece
{
public:
    ListPiece(const BulletList &list, const Typesetting &setting)
        : m_items(setting, list.items, bulletOf(list), setting.tokens.body, setting.width, setting.width)
    {
        extent().units = m_items.units();
        extent().after = setting.tokens.paragraphAfter;
    }

    void draw(Canvas &canvas, int first, int end, QPointF at) const override
    {
        m_items.draw(canvas, first, end, at);
    }

private:
    static Bullet bulletOf(const BulletList &list)
    {
        if (list.numbered)
            return Bullet::Number;
        return everyItemHasChips(list.items) ? Bullet::None : Bullet::Dot;
    }

    ItemsBox m_items;
};

struct ToneLook
{
    QRgb panel;
    QRgb bar;
    QRgb title;
    QRgb outline; ///< 0 for none
    Sign sign;
};

ToneLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {ink::panel, ink::text, ink::text, 0, Sign::None};
    case Tone::Warning:
        return {ink::warningPanel, ink::warningBar, ink::warningText, 0, Sign::Warning};
    case Tone::Ask:
        return {ink::askPanel, ink::accent, ink::accent, ink::accent, Sign::Ask};
    }
    return {};
}

class CalloutPiece : public Piece
{
public:
    CalloutPiece(const Callout &callout, const Typesetting &setting)
        : m_setting(setting)
        , m_look(lookOf(callout.tone))
        , m_title(strong(callout.title))
        , m_items(setting, callout.lines, bulletOf(callout), setting.tokens.body,
                  setting.width - panelBar - 2 * panelIndent, setting.width)
        , m_record(callout.record)
    {
        m_titleFace = setting.tokens.body;
        m_titleFace.colour = m_look.title;
        const int titleLines = title().lines();
        Extent &extent = this->extent();
        appendLines(&extent.units, titleLines, m_titleFace.leading);
        m_titleUnits = titleLines;
        if (titleLines > 0)
            extent.units.last().height += setting.tokens.itemAfter;
        for (Unit &unit : extent.units)
            unit.keepWithNext = true;
        extent.units += m_items.units();
        extent.lead = extent.tail = setting.tokens.panelPadding;
        extent.before = setting.tokens.panelBefore;
        extent.after = setting.tokens.panelAfter;
        keepWhole(&extent, setting);
    }

    void draw(Canvas &canvas, int first, int end, QPointF at) const override
    {
        const QList<Unit> &units = extent().units;
        const QRectF panel(
            at, QSizeF(m_setting.width, extent().lead + heightOf(units, first, end) + extent().tail));
        canvas.belongs(m_record, panel);
        canvas.fill(panel, m_look.panel);
        if (m_look.outline) {
            QPainterPath edge;
            edge.addRect(panel.adjusted(pt(0.4), pt(0.4), -pt(0.4), -pt(0.4)));
            canvas.stroke(edge, m_look.outline, pt(0.8));
        }
        canvas.fill(QRectF(panel.topLeft(), QSizeF(panelBar, panel.height())), m_look.bar);
        at += QPointF(panelBar + panelIndent, extent().lead);
        if (first < m_titleUnits) {
            const ShapedText shaped = title();
            if (first == 0)
                drawTitleSign(canvas, at);
            for (; first < qMin(end, m_titleUnits); ++first) {
                shaped.draw(canvas, first, at + QPointF(signIndent(), 0));
                at.ry() += units[first].height;
            }
        }
        if (first < end)
            m_items.draw(canvas, first - m_titleUnits, end - m_titleUnits, at);
    }

private:
    static Bullet bulletOf(const Callout &callout)
    {
        if (callout.numbered)
            return Bullet::Number;
        return callout.lines.size() > 1 && !everyItemHasChips(callout.lines) ? Bullet::Dot : Bullet::None;
    }

    qreal signIndent() const { return m_look.sign == Sign::None ? 0 : pt(12); }

    ShapedText title() const
    {
        return ShapedText(m_setting.fonts, m_title, m_titleFace,
                          m_setting.width - panelBar - 2 * panelIndent - signIndent());
    }

    void drawTitleSign(Canvas &canvas, QPointF at) const
    {
        const qreal side = m_titleFace.size * 0.76;
        const qreal baseline = at.y() + m_setting.fonts.baseline(m_titleFace);
        drawSign(canvas, m_look.sign, QRectF(at.x(), baseline - side + pt(0.2), side, side), m_look.title);
    }

    const Typesetting &m_setting;
    ToneLook m_look;
    Text m_title;
    Face m_titleFace = {};
    int m_titleUnits = 0;
    ItemsBox m_items;
    QUuid m_record;
};

} // namespace

std::unique_ptr<Piece> listPiece(const BulletList &list, const Typesetting &setting)
{
    return std::make_unique<ListPiece>(list, setting);
}

std::unique_ptr<Piece> calloutPiece(const Callout &callout, const Typesetting &setting)
{
    return std::make_unique<CalloutPiece>(callout, setting);
}

} // namespace firstcall
