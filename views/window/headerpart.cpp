// SPDX-License-Identifier: Apache-2.0
#include "views/window/headerpart.h"

#include "views/style/measures.h"

#include <QEvent>
#include <QPainter>

namespace firstcall {

namespace {

constexpr int least = 40; // wide, before a text gives way no more

// FIRST, TLP 2.0. Fixed by the standard, whatever the theme is; hence not among the window's colours.
QColor colourOf(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Red:
        return {0xff, 0x2b, 0x2b};
    case Tlp::AmberStrict:
    case Tlp::Amber:
        return {0xff, 0xc0, 0x00};
    case Tlp::Green:
        return {0x33, 0xff, 0x00};
    case Tlp::Clear:
        break;
    }
    return Qt::white;
}

} // namespace

HeaderPart::HeaderPart(TextSize size, Ink ink, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
    , m_ink(ink)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

HeaderPart::HeaderPart(ChipTone tone, QWidget *parent)
    : HeaderPart(TextSize::Caption, Ink::Text, parent)
{
    m_tone = tone;
    m_givesWay = false;
}

void HeaderPart::setGivesWay(bool on)
{
    m_givesWay = on;
    updateGeometry();
}

void HeaderPart::say(const QString &name, const QString &text)
{
    setVisible(!text.isEmpty());
    if (this->text() == text)
        return;
    setText(text);
    const QString whole = tr("%1: %2", "what it is called, what it says").arg(name, text);
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

void HeaderPart::setTone(ChipTone tone)
{
    m_tone = tone;
    update();
}

void HeaderPart::setMarking(Tlp tlp)
{
    m_marking = tlp;
    update();
}

QFont HeaderPart::face() const
{
    return m_tone ? chipFont(font()) : textFont(m_size, font());
}

QSize HeaderPart::sizeHint() const
{
    if (m_tone)
        return chipSize(text(), face());
    const QFontMetrics metrics(face());
    // An advance is rounded, and the text may be wider by a part of a pixel.
    return {metrics.horizontalAdvance(text()) + 2 * measure::grid + 2, metrics.height()};
}

QSize HeaderPart::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_givesWay ? QSize(qMin(least, whole.width()), whole.height()) : whole;
}

void HeaderPart::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void HeaderPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(palette());
    const QFont font = face();
    const QFontMetrics metrics(font);
    if (m_marking) {
        painter.setPen(c.borderStrong); // on a dark window black alone is no box
        painter.setBrush(Qt::black);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::chipRadius,
                                measure::chipRadius);
        painter.setPen(colourOf(*m_marking));
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, text());
    } else if (m_tone) {
        drawChip(&painter, rect(), text(), *m_tone, font, palette());
    } else {
        const QRect inside = rect().adjusted(measure::grid, 0, -measure::grid, 0);
        painter.setFont(font);
        painter.setPen(colourOf(m_ink, c));
        painter.drawText(inside, int(m_alignment | Qt::AlignVCenter),
                         metrics.elidedText(text(), Qt::ElideRight, inside.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent.text, measure::focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::chipRadius,
                                measure::chipRadius);
    }
}

} // namespace firstcall
