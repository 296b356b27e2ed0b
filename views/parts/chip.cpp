// SPDX-License-Identifier: Apache-2.0
#include "views/parts/chip.h"

#include "views/style/measures.h"
#include "views/style/type.h"

#include <QPainter>

namespace firstcall {

namespace {

constexpr int padding = 7;
constexpr int least = 20; // high

} // namespace

Hue hueOf(ChipTone tone, const Colours &c)
{
    switch (tone) {
    case ChipTone::Accent:
        return c.accent;
    case ChipTone::Danger:
        return c.danger;
    case ChipTone::Warn:
        return c.warn;
    case ChipTone::Ok:
        return c.ok;
    case ChipTone::Violet:
        return c.violet;
    case ChipTone::Teal:
        return c.teal;
    case ChipTone::Rose:
        return c.rose;
    case ChipTone::Neutral:
        break;
    }
    return {.text = c.text2, .soft = c.surfaceAlt, .fill = c.borderStrong, .onFill = c.surface};
}

QFont chipFont(const QFont &body)
{
    QFont font = textFont(TextSize::Caption, body);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize chipSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * padding, qMax(least, metrics.height() + 4)};
}

void drawChip(QPainter *painter, const QRect &area, const QString &text, ChipTone tone, const QFont &font,
              const QPalette &palette)
{
    const Hue hue = hueOf(tone, colours(palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hue.soft);
    painter->drawRoundedRect(area, measure::chipRadius, measure::chipRadius);
    painter->setPen(hue.text);
    painter->setFont(font);
    const int room = area.width() - padding; // half the padding may go before letters do
    painter->drawText(area, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
    painter->restore();
}

ChipLabel::ChipLabel(const QString &text, ChipTone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setTone(ChipTone tone)
{
    m_tone = tone;
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(text(), chipFont(font()));
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), text(), m_tone, chipFont(font()), palette());
}

} // namespace firstcall
