// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QLabel>

namespace firstcall {

/// What a text is coloured with.
enum class Ink { Text, Text2, Text3, Accent, Danger, Warn, Ok };

QColor colourOf(Ink ink, const Colours &c);

/// A label in one of the sizes and colours of the window, that follows the theme and the text size.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);

    void setInk(Ink ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextSize m_size;
    Ink m_ink;
};

} // namespace firstcall
