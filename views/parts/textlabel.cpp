// SPDX-License-Identifier: Apache-2.0
#include "views/parts/textlabel.h"

#include <QApplication>
#include <QEvent>

namespace firstcall {

QColor colourOf(Ink ink, const Colours &c)
{
    switch (ink) {
    case Ink::Text:
        return c.text;
    case Ink::Text2:
        return c.text2;
    case Ink::Text3:
        return c.text3;
    case Ink::Accent:
        return c.accent.text;
    case Ink::Danger:
        return c.danger.text;
    case Ink::Warn:
        return c.warn.text;
    case Ink::Ok:
        return c.ok.text;
    }
    return c.text;
}

TextLabel::TextLabel(const QString &text, TextSize size, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A change of style is how the text size makes itself known.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void TextLabel::dress()
{
    const QFont wanted = textFont(m_size, QApplication::font());
    if (font().pointSizeF() != wanted.pointSizeF() || font().weight() != wanted.weight()
        || font().pixelSize() != wanted.pixelSize())
        setFont(wanted);
    const QColor colour = colourOf(m_ink, colours(palette()));
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    QPalette its = palette();
    its.setColor(QPalette::Active, QPalette::WindowText, colour);
    its.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(its);
}

} // namespace firstcall
