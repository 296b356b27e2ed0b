// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawfields.h"

#include "views/style/drawing.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTextEdit>

namespace firstcall::drawing {

namespace {

bool isInView(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

void field(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const bool enabled = isEnabled(option);
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor edge = invalid ? c.danger.text
        : !enabled              ? c.border
        : isHovered(option)     ? mixed(c.borderStrong, c.text, 0.4)
                                : c.borderStrong;
    const qreal radius = isInView(widget) ? 2 : measure::controlRadius;
    box(painter, option.rect, radius, enabled ? c.surface : c.window, edge);
    // Where one writes, the ring shows whichever way one came.
    if (enabled && (option.state & QStyle::State_HasFocus)) {
        box(painter, option.rect, radius, QColor(), invalid ? c.danger.text : c.accent.text,
            measure::focusRing);
    }
}

void lineEdit(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const bool partOfField =
        qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
    if (!partOfField && (option.lineWidth > 0 || isInView(widget)))
        field(option, painter, widget);
}

void frame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (isEditor(widget)) {
        field(option, painter, widget);
        return;
    }
    const Colours &c = colours(option.palette);
    if (widget && widget->isWindow()) { // a popup: its corners would show what is behind
        box(painter, option.rect, 0, c.surface, c.border);
        return;
    }
    const bool isView = qobject_cast<const QAbstractScrollArea *>(widget);
    box(painter, option.rect, measure::controlRadius, isView ? c.surface : QColor(),
        isView && showsFocus(option) ? c.accent.text : c.border);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget,
              const QStyle &style)
{
    field(option, painter, widget);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const Colours &c = colours(option.palette);
    chevron(painter, arrow, Qt::DownArrow,
            isEnabled(option) ? c.text2 : option.palette.color(QPalette::Disabled, QPalette::Text),
            arrowSide(option));
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    if (option.frame)
        field(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colours &c = colours(option.palette);
    const auto button = [&](QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag step,
                            Qt::ArrowType arrow) {
        const QRect area = style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
        const bool able = isEnabled(option) && (option.stepEnabled & step);
        if (able && (option.activeSubControls & which))
            box(painter, area.adjusted(1, 1, -1, -1), 3,
                option.state & QStyle::State_Sunken ? pressed(c.surface, c) : hovered(c.surface, c),
                QColor());
        chevron(painter, area, arrow,
                able ? c.text2 : option.palette.color(QPalette::Disabled, QPalette::Text),
                arrowSide(option) * 0.75);
    };
    button(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    button(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void slider(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    const Colours &c = colours(option.palette);
    const QRectF groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const QPointF middle = groove.center();
    const QRectF track = option.orientation == Qt::Horizontal
        ? QRectF(groove.left(), middle.y() - 2, groove.width(), 4)
        : QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    box(painter, track, 2, c.borderStrong, QColor());
    const qreal side = qMin(handle.width(), handle.height());
    const QRectF knob(handle.center().x() - side / 2, handle.center().y() - side / 2, side, side);
    box(painter, knob, side / 2, isEnabled(option) ? c.accent.fill : c.borderStrong, c.surface, 2);
    if (showsFocus(option))
        focusRing(painter, option.rect, measure::controlRadius, c);
}

void progressGroove(const QStyleOption &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    box(painter, option.rect, qMin(option.rect.height() / 2, measure::controlRadius), c.surfaceAlt, c.border);
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Colours &c = colours(option.palette);
    QRect area = option.rect;
    const int radius = qMin(area.height() / 2, measure::controlRadius);
    if (option.maximum <= option.minimum) { // how long is unknown: a bar in the middle, that does not move
        const QRect busy(area.left() + area.width() / 3, area.top(), area.width() / 3, area.height());
        box(painter, busy, radius, c.accent.fill, QColor());
        return;
    }
    const qreal share = qreal(option.progress - option.minimum) / (option.maximum - option.minimum);
    const int width = qRound(area.width() * qBound(0.0, share, 1.0));
    if (width <= 0)
        return;
    area.setWidth(qMin(area.width(), qMax(width, 2 * radius)));
    const Qt::LayoutDirection direction = option.invertedAppearance
        ? (option.direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight)
        : option.direction;
    box(painter, QStyle::visualRect(direction, option.rect, area), radius, c.accent.fill, QColor());
}

} // namespace firstcall::drawing
