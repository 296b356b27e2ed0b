// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/tokens.h"

#include <QLabel>

namespace firstcall {

enum class ChipTone { Neutral, Accent, Danger, Warn, Ok, Violet, Teal, Rose };

/// The colours of a tone, for what is to match a chip.
Hue hueOf(ChipTone tone, const Colours &c);

/// The font of chips beside a text set in `body`.
QFont chipFont(const QFont &body);
/// How much room drawChip() needs; `font` is that of the chip.
QSize chipSize(const QString &text, const QFont &font);
/// A word on a soft ground, for delegates. It fills `area`; the word stands in its middle, elided when it
/// must. The word carries the meaning, the colour only helps to find it.
void drawChip(QPainter *painter, const QRect &area, const QString &text, ChipTone tone, const QFont &font,
              const QPalette &palette);

/// The same as a widget. Not named Chip, which is a report's word for its own.
class ChipLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ChipLabel(const QString &text = {}, ChipTone tone = ChipTone::Neutral,
                       QWidget *parent = nullptr);

    ChipTone tone() const { return m_tone; }
    void setTone(ChipTone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipTone m_tone;
};

} // namespace firstcall
