// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportmissing.h"

#include "views/parts/textlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr int apart = 2; // round each row, so that one of two lines is told from its neighbours

} // namespace

ReportMissing::ReportMissing(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextSize::CardTitle, Ink::Text, this))
    , m_list(new QListWidget(this))
{
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("What is missing before it is sent"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // on the card's own ground
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(apart);
    m_list->setResizeMode(QListView::Adjust);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    const auto go = [this](const QListWidgetItem *item) {
        if (isVisible()) // some desktops tell one click as both
            Q_EMIT wanted(m_breaches[m_list->row(item)]);
    };
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_list, &QListWidget::itemClicked, this, go);
    setBreaches({});
}

void ReportMissing::setBreaches(const QList<Breach> &breaches)
{
    m_breaches = breaches;
    m_breaches.removeIf([](const Breach &breach) { return breach.isWaived(); });
    const int current = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const Breach &breach : std::as_const(m_breaches)) {
        auto *item = new QListWidgetItem(breach.sentence, m_list);
        item->setToolTip(tr("%1 Enter goes there.", "a sentence").arg(breach.sentence));
    }
    const int count = m_list->count();
    m_list->setCurrentRow(qMin(current, count - 1));
    m_title->setText(count == 0 ? tr("Nothing is missing")
                                : tr("Check %n thing(s) before you send", nullptr, count));
    m_list->setVisible(count > 0);
    fitHeight();
    setTone(count == 0 ? std::nullopt : std::optional(ChipTone::Warn));
}

QAbstractItemView &ReportMissing::list() const
{
    return *m_list;
}

void ReportMissing::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHeight();
}

void ReportMissing::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    m_list->setFixedHeight(height + 2 * m_list->frameWidth());
}

} // namespace firstcall
