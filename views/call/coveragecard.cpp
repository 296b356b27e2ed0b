// SPDX-License-Identifier: Apache-2.0
#include "views/call/coveragecard.h"

#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QGridLayout>
#include <QPainter>

namespace firstcall {

namespace {

constexpr int barHeight = 6;

/// A part of a whole. The words beside it say the same, so that a screen reader passes it over.
class PartBar : public QWidget
{
public:
    PartBar(const Coverage &coverage, QWidget *parent)
        : QWidget(parent)
        , m_part(coverage.of > 0 ? qreal(coverage.done) / coverage.of : 0)
    {
        setFixedHeight(barHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF area(rect());
        painter.setBrush(c.surfaceAlt);
        painter.drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
        if (m_part <= 0)
            return;
        const qreal right = area.right();
        area.setWidth(area.width() * m_part);
        if (isRightToLeft())
            area.moveRight(right);
        painter.setBrush(m_part < 1 ? c.accent.fill : c.ok.fill);
        painter.drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
    }

private:
    qreal m_part;
};

} // namespace

CoverageCard::CoverageCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(measure::grid);
    m_grid->setColumnStretch(0, 1);
}

void CoverageCard::show(const QList<Coverage> &coverage)
{
    if (coverage == m_shown)
        return;
    m_shown = coverage;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Coverage &one : coverage) {
        m_grid->addWidget(new TextLabel(one.name, TextSize::Small, Ink::Text2, this), row, 0);
        m_grid->addWidget(
            new TextLabel(tr("%1 of %2").arg(one.done).arg(one.of), TextSize::Small, Ink::Text, this), row, 1,
            Qt::AlignTrailing);
        m_grid->addWidget(new PartBar(one, this), row + 1, 0, 1, 2);
        row += 2;
    }
}

} // namespace firstcall
