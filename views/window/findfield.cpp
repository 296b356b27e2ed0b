// SPDX-License-Identifier: Apache-2.0
#include "views/window/findfield.h"

#include "views/style/drawing.h"
#include "views/style/icons.h"
#include "views/style/type.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace firstcall {

namespace {

constexpr int inset = 2 * measure::grid;
constexpr int usualLetters = 60;

} // namespace

FindField::FindField(QAction *find, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(find);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

QString FindField::words() const
{
    const QString whole = tr("Search everything or run a command");
    const int room = width() - 3 * inset - iconSize().width();
    return fontMetrics().horizontalAdvance(whole) <= room ? whole
                                                          : tr("Search", "short, in the search field");
}

QString FindField::key() const
{
    return defaultAction()->shortcut().toString(QKeySequence::NativeText);
}

QSize FindField::sizeHint() const
{
    return {usualLetters * fontMetrics().averageCharWidth(), QToolButton::sizeHint().height()};
}

QSize FindField::minimumSizeHint() const
{
    return {2 * inset + iconSize().width(), sizeHint().height()}; // before a button is pushed out of the bar
}

void FindField::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FindField::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(0, 1, 0, -1);
    drawing::box(&painter, ground, measure::controlRadius,
                 drawing::isHovered(option) ? drawing::hovered(c.surface, c) : c.surface, c.borderStrong);
    if (drawing::showsFocus(option))
        drawing::focusRing(&painter, ground, measure::controlRadius, c);

    QRect inside = ground.adjusted(inset, 0, -inset, 0);
    const auto part = [&](const QRect &area) { return QStyle::visualRect(layoutDirection(), ground, area); };
    const int side = iconSize().width();
    drawIcon(&painter, part({inside.left(), inside.top(), side, inside.height()}),
             firstcall::icon(QStringLiteral("edit-find")), c.text2, side);
    inside.setLeft(inside.left() + side + inset);

    const QFont small = textFont(TextSize::Small, font());
    const int keyWidth = QFontMetrics(small).horizontalAdvance(key());
    const int wordsWidth = fontMetrics().horizontalAdvance(words());
    painter.setPen(c.text3);
    if (wordsWidth + inset + keyWidth <= inside.width()) {
        painter.setFont(small);
        painter.drawText(part({inside.right() - keyWidth + 1, inside.top(), keyWidth, inside.height()}),
                         Qt::AlignCenter, key());
        inside.setRight(inside.right() - keyWidth - inset);
    }
    painter.setFont(font());
    if (wordsWidth <= inside.width() + 1) // the icon says it too
        painter.drawText(part(inside), int(Qt::AlignLeading | Qt::AlignVCenter), words());
}

} // namespace firstcall
