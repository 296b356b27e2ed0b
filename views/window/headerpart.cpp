// SPDX-License-Identifier: Apache-2.0
#include "views/window/headerpart.h"

#include "views/style/measures.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace firstcall {

namespace {

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
    , m_smallSize(size)
    , m_ink(ink)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

HeaderPart::HeaderPart(ChipTone tone, QWidget *parent)
    : HeaderPart(TextSize::Caption, Ink::Text, parent)
{
    m_tone = tone;
}

void HeaderPart::say(const QString &name, const QString &text, const QStringList &shorter)
{
    setVisible(!text.isEmpty());
    if (this->text() == text && m_shorter == shorter)
        return;
    setText(text);
    m_shorter = shorter;
    const QString whole = tr("%1: %2", "what it is called, what it says").arg(name, text);
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

void HeaderPart::setShortened(int times)
{
    if (std::exchange(m_shortened, times) != times)
        update();
}

QString HeaderPart::textOf(int times) const
{
    const qsizetype known = qMin(qsizetype(times), m_shorter.size());
    return known == 0 ? text() : m_shorter[known - 1];
}

QString HeaderPart::shown() const
{
    return textOf(m_shortened);
}

bool HeaderPart::isElided() const
{
    return QFontMetrics(face(m_shortened)).horizontalAdvance(shown()) > roomForText() + 1;
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

QFont HeaderPart::face(int times) const
{
    return m_tone ? chipFont(font()) : textFont(times > 0 ? m_smallSize : m_size, font());
}

int HeaderPart::widthOf(int times) const
{
    if (m_tone)
        return chipSize(textOf(times), face(times)).width();
    // An advance is rounded, and the text may be wider by a part of a pixel.
    return QFontMetrics(face(times)).horizontalAdvance(textOf(times)) + 2 * measure::grid + 2;
}

int HeaderPart::heightOf(int times) const
{
    const QFont font = face(times);
    return m_tone ? chipSize({}, font).height() : QFontMetrics(font).height();
}

int HeaderPart::roomForText() const
{
    return width() - 2 * measure::grid;
}

QSize HeaderPart::sizeHint() const
{
    return {widthOf(m_shortened), heightOf(m_shortened)};
}

QSize HeaderPart::minimumSizeHint() const
{
    return {0, sizeHint().height()};
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
    const QFont font = face(m_shortened);
    const QFontMetrics metrics(font);
    if (m_marking) {
        painter.setPen(c.borderStrong); // on a dark window black alone is no box
        painter.setBrush(Qt::black);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::chipRadius,
                                measure::chipRadius);
        painter.setPen(colourOf(*m_marking));
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, metrics.elidedText(shown(), Qt::ElideRight, roomForText()));
    } else if (m_tone) {
        drawChip(&painter, rect(), shown(), *m_tone, font, palette());
    } else {
        const QRect inside = rect().adjusted(measure::grid, 0, -measure::grid, 0);
        painter.setFont(font);
        painter.setPen(colourOf(m_ink, c));
        painter.drawText(inside, int(m_alignment | Qt::AlignVCenter),
                         metrics.elidedText(shown(), Qt::ElideRight, inside.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent.text, measure::focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::chipRadius,
                                measure::chipRadius);
    }
}

} // namespace firstcall
