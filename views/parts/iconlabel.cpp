// SPDX-License-Identifier: Apache-2.0
#include "views/parts/iconlabel.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace firstcall {

IconLabel::IconLabel(const QString &name, Ink ink, qreal factor, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_factor(factor)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {side(), side()};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(&painter, rect(), icon(m_name), colourOf(m_ink, colours(palette())), side());
}

int IconLabel::side() const
{
    return qRound(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * m_factor);
}

} // namespace firstcall
