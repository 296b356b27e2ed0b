// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawbuttons.h"

#include "views/style/drawing.h"
#include "views/style/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace firstcall::drawing {

namespace {

struct ButtonColours
{
    QColor ground; ///< invalid for none
    QColor border; ///< invalid for none
    QColor text;
};

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

ButtonColours coloursOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const bool flat = option.features & QStyleOptionButton::Flat;
    const bool down = option.state & QStyle::State_Sunken;
    const auto answering = [&](const QColor &ground) {
        return down ? pressed(ground, c) : isHovered(option) ? hovered(ground, c) : ground;
    };
    if (!isEnabled(option)) {
        return {flat ? QColor() : c.window, flat ? QColor() : c.border,
                option.palette.color(QPalette::Disabled, QPalette::ButtonText)};
    }
    if (has(widget, "danger"))
        return {answering(c.danger.fill), QColor(), c.danger.onFill};
    if ((option.features & QStyleOptionButton::DefaultButton) || has(widget, "primary"))
        return {answering(c.accent.fill), QColor(), c.accent.onFill};
    if (option.state & QStyle::State_On)
        return {answering(c.accent.soft), c.accent.text, c.accent.text};
    if (flat)
        return {down || isHovered(option) ? answering(c.surface) : QColor(), QColor(), c.text};
    return {answering(c.surface), c.border, c.text};
}

/// Both beside each other in the middle of `inside`, in one colour.
void iconAndText(const QStyleOption &option, const QRect &inside, const QIcon &icon, QSize iconSize,
                 const QString &text, const QColor &colour, QPainter *painter, const QWidget *widget,
                 const QStyle &style)
{
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int between = iconWidth == 0 || text.isEmpty() ? 0 : option.fontMetrics.height() / 3;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int left = inside.left() + qMax(0, (inside.width() - iconWidth - between - textWidth) / 2);
    if (iconWidth > 0) {
        const QRect place(left, inside.top(), iconWidth, inside.height());
        drawIcon(painter, QStyle::visualRect(option.direction, inside, place), icon, colour, iconWidth);
    }
    int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    const int textLeft = left + iconWidth + between;
    const QRect place(textLeft, inside.top(), inside.right() - textLeft + 1, inside.height());
    painter->setPen(colour);
    painter->drawText(QStyle::visualRect(option.direction, inside, place), flags, text);
}

} // namespace

void pushButtonPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const ButtonColours its = coloursOf(option, widget);
    box(painter, option.rect, measure::controlRadius, its.ground, its.border);
    if (!showsFocus(option))
        return;
    const Colours &c = colours(option.palette);
    // On a strong fill the accent would drown: a seam in the ground's own colour sets the ring apart.
    if (its.ground == c.accent.fill || its.ground == c.danger.fill)
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), measure::controlRadius - 2, QColor(),
            c.surface, 1);
    focusRing(painter, option.rect, measure::controlRadius, c);
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget,
                     const QStyle &style)
{
    const ButtonColours its = coloursOf(option, widget);
    QRect inside = option.rect.adjusted(measure::grid, 0, -measure::grid, 0);
    if (option.features & QStyleOptionButton::HasMenu) {
        const int arrow = style.pixelMetric(QStyle::PM_MenuButtonIndicator, &option, widget);
        const QRect right(inside.right() - arrow - 2, inside.top(), arrow, inside.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, right), Qt::DownArrow, its.text,
                arrowSide(option));
        inside.setRight(right.left());
    }
    inside = QStyle::visualRect(option.direction, option.rect, inside);
    iconAndText(option, inside, option.icon, option.iconSize, option.text, its.text, painter, widget, style);
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget,
                const QStyle &style)
{
    const Colours &c = colours(option.palette);
    // A tool bar lets none of its buttons stand out by itself.
    const bool raised = !(option.state & QStyle::State_AutoRaise) || has(widget, "raised");
    const bool down = option.state & QStyle::State_Sunken;
    const QColor ground = raised ? c.surface : option.palette.color(QPalette::Window);
    if (option.state & QStyle::State_On)
        box(painter, option.rect, measure::controlRadius, c.accent.soft, c.accent.text);
    else if (down && isEnabled(option))
        box(painter, option.rect, measure::controlRadius, pressed(ground, c), raised ? c.border : QColor());
    else if (isHovered(option))
        box(painter, option.rect, measure::controlRadius, hovered(ground, c), raised ? c.border : QColor());
    else if (raised)
        box(painter, option.rect, measure::controlRadius, isEnabled(option) ? ground : c.window, c.border);
    if (showsFocus(option))
        focusRing(painter, option.rect, measure::controlRadius, c);

    const QColor text = !isEnabled(option) ? option.palette.color(QPalette::Disabled, QPalette::ButtonText)
        : option.state & QStyle::State_On  ? c.accent.text
                                           : c.text;
    QStyleOptionToolButton label = option;
    label.palette.setColor(QPalette::ButtonText, text);
    label.rect = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
    if (option.features & (QStyleOptionToolButton::MenuButtonPopup | QStyleOptionToolButton::HasMenu)) {
        const int arrow = style.pixelMetric(QStyle::PM_MenuButtonIndicator, &option, widget);
        const QRect right(option.rect.right() - arrow - 2, option.rect.top(), arrow, option.rect.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, right), Qt::DownArrow, text,
                arrowSide(option));
        if (!(option.features & QStyleOptionToolButton::MenuButtonPopup))
            label.rect =
                QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -arrow, 0));
    }
    if (option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option.icon.isNull()
        && !option.text.isEmpty())
        iconAndText(label, label.rect, option.icon, option.iconSize, option.text, text, painter, widget,
                    style);
    else
        style.drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const QRectF area = option.rect;
    const bool enabled = isEnabled(option);
    if (option.state & (QStyle::State_On | QStyle::State_NoChange)) {
        box(painter, area, 4, enabled ? c.accent.fill : c.borderStrong, QColor());
        const QColor sign = enabled ? c.accent.onFill : c.surface;
        if (option.state & QStyle::State_NoChange) {
            const qreal across = area.width() / 2;
            box(painter, {area.center().x() - across / 2, area.center().y() - 1, across, 2}, 1, sign,
                QColor());
        } else {
            tick(painter, area, sign);
        }
        return;
    }
    box(painter, area, 4,
        isHovered(option) ? hovered(c.surface, c)
            : enabled     ? c.surface
                          : c.window,
        enabled ? c.borderStrong : c.border, 1.5);
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    const QRectF area = option.rect;
    const qreal radius = area.width() / 2;
    const bool enabled = isEnabled(option);
    if (option.state & QStyle::State_On) {
        box(painter, area, radius, enabled ? c.accent.fill : c.borderStrong, QColor());
        const qreal inset = area.width() * 0.31;
        const QRectF dot = area.adjusted(inset, inset, -inset, -inset);
        box(painter, dot, dot.width() / 2, enabled ? c.accent.onFill : c.surface, QColor());
        return;
    }
    box(painter, area, radius,
        isHovered(option) ? hovered(c.surface, c)
            : enabled     ? c.surface
                          : c.window,
        enabled ? c.borderStrong : c.border, 1.5);
}

} // namespace firstcall::drawing
