// SPDX-License-Identifier: Apache-2.0
#include "views/window/sideentry.h"

#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/style/tokens.h"
#include "views/style/type.h"
#include "views/window/actions.h"

#include <QPainter>

namespace firstcall {

namespace {

constexpr int padding = 8;

} // namespace

SideEntry::SideEntry(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto follow = [this] {
        setText(plainText(*m_action));
        setEnabled(m_action->isEnabled());
        setAccessibleName(text());
        setToolTip(key());
        update();
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &SideEntry::clicked, action, [action] { action->trigger(); });
    follow();
}

QString SideEntry::key() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

QSize SideEntry::sizeHint() const
{
    return {120, fontMetrics().height() + 2 * padding};
}

void SideEntry::nextCheckState()
{
    // It says which page is shown, and a click only asks for that one.
}

void SideEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(palette());
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(c.accent.text, measure::focusRing) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? c.selection : mixed(c.sidebar, c.text, 0.06));
        painter.drawRoundedRect(ground, measure::controlRadius, measure::controlRadius);
    }
    const int side = fontMetrics().height();
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const auto placed = [&](const QRect &rect) {
        return style()->visualRect(layoutDirection(), inside, rect);
    };
    const QRect iconArea(inside.left(), inside.center().y() - side / 2, side, side);
    drawIcon(&painter, placed(iconArea), m_action->icon(), c.text2, side);
    QFont name = font();
    name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(name);
    const QRect words = inside.adjusted(side + padding, 0, 0, 0);
    painter.setFont(name);
    painter.setPen(c.text);
    painter.drawText(placed(words), int(Qt::AlignLeading | Qt::AlignVCenter),
                     metrics.elidedText(text(), Qt::ElideRight, words.width()));
    const QFont small = textFont(TextSize::Caption, font());
    const int left = words.width() - metrics.horizontalAdvance(text()) - 2 * padding;
    if (QFontMetrics(small).horizontalAdvance(key()) > left)
        return; // the tool tip has it
    painter.setPen(c.text2);
    painter.setFont(small);
    painter.drawText(placed(inside), int(Qt::AlignTrailing | Qt::AlignVCenter), key());
}

} // namespace firstcall
