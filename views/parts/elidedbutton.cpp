// SPDX-License-Identifier: Apache-2.0
#include "views/parts/elidedbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace firstcall {

ElidedButton::ElidedButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button as such never shrinks
}

QSize ElidedButton::minimumSizeHint() const
{
    constexpr int leastLetters = 12; // enough to tell one from another
    const QSize whole = QPushButton::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * leastLetters), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // The style asks for padding beside the words that the hint has and a narrow button has not.
    const int missing = QPushButton::sizeHint().width() - width();
    if (missing > 0) {
        const int words = fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
        option.text =
            fontMetrics().elidedText(option.text, Qt::ElideRight, words - missing, int(Qt::TextShowMnemonic));
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace firstcall
