// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/notekeybutton.h"

#include "views/style/measures.h"
#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QPainter>
#include <QStyle>

namespace firstcall {

namespace {

constexpr int inset = 3;
constexpr int narrowestCap = 2; // letters

} // namespace

NoteKeyButton::NoteKeyButton(const QString &key, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(word);
    setAccessibleName(tr("%1: %2", "a key and what it does").arg(key, word));
    setFocusPolicy(Qt::NoFocus); // the keyboard has the key itself
}

int NoteKeyButton::capWidth() const
{
    const QFontMetrics small(textFont(TextSize::Small, font()));
    return qMax(small.horizontalAdvance(m_key), narrowestCap * small.averageCharWidth()) + 2 * measure::grid;
}

QSize NoteKeyButton::sizeHint() const
{
    return {capWidth() + fontMetrics().horizontalAdvance(text()) + 2 * measure::gap,
            fontMetrics().height() + 2 * inset};
}

void NoteKeyButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.selection);
        painter.drawRoundedRect(rect(), measure::chipRadius, measure::chipRadius);
    }
    const QRect cap(inset, inset, capWidth(), height() - 2 * inset);
    painter.setPen(c.border);
    painter.setBrush(c.surfaceAlt);
    painter.drawRoundedRect(QRectF(placed(cap)).adjusted(0.5, 0.5, -0.5, -0.5), measure::grid, measure::grid);
    painter.setPen(c.text);
    painter.setFont(textFont(TextSize::Small, font()));
    painter.drawText(placed(cap), Qt::AlignCenter, m_key);
    painter.setFont(font());
    const QRect word(cap.right() + 1 + measure::grid + 2, 0, width() - cap.right() - measure::grid - 3,
                     height());
    painter.drawText(placed(word), int(Qt::AlignLeading | Qt::AlignVCenter), text());
}

void NoteKeyButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NoteKeyButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace firstcall
