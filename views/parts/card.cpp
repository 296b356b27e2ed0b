// SPDX-License-Identifier: Apache-2.0
#include "views/parts/card.h"

#include "views/style/measures.h"

#include <QPainter>

namespace firstcall {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(measure::cardPaddingX, measure::cardPaddingY, measure::cardPaddingX,
                       measure::cardPaddingY);
}

void Card::setTone(std::optional<ChipTone> tone)
{
    m_tone = tone;
    update();
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QColor ground = c.surface;
    QColor edge = c.border;
    if (m_tone) {
        const Hue hue = hueOf(*m_tone, c);
        ground = hue.soft;
        edge = hue.text;
    }
    const qreal width = m_current ? measure::focusRing : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_current ? c.accent.text : edge, width));
    painter.setBrush(ground);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            measure::cardRadius - inset, measure::cardRadius - inset);
}

} // namespace firstcall
