// SPDX-License-Identifier: Apache-2.0
#include "views/parts/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace firstcall {

bool ElidedLabel::isElided() const
{
    return shown() != text();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = TextLabel::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * 6), whole.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    // A tool tip that somebody set says more than the text and stays.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return TextLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shown(), foregroundRole());
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

} // namespace firstcall
