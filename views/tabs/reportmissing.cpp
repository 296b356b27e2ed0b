// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportmissing.h"

#include "views/fields/desk.h"
#include "views/parts/textlabel.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace firstcall {

ReportMissing::ReportMissing(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextSize::CardTitle, Ink::Text, this))
    , m_column(new QVBoxLayout(this))
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
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_list);
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
        const bool isHard = m_tellsForce && breach.force == Force::Hard;
        auto *item = new QListWidgetItem(
            isHard ? tr("%1 Cannot be set aside.", "a sentence").arg(breach.sentence) : breach.sentence,
            m_list);
        item->setToolTip(tr("%1 Enter goes there.", "a sentence").arg(breach.sentence));
    }
    const int count = m_list->count();
    m_list->setCurrentRow(qMin(current, count - 1));
    const QString title =
        count == 0 ? tr("Nothing is missing") : tr("Check %n thing(s) before you send", nullptr, count);
    m_title->setText(m_key.isEmpty() || count == 0 ? title
                                                   : tr("%1   %2", "a title and its key").arg(title, m_key));
    m_list->setVisible(count > 0);
    fitHeight();
    setTone(count == 0 ? std::nullopt : std::optional(ChipTone::Warn));
}

QAbstractItemView &ReportMissing::list() const
{
    return *m_list;
}

bool ReportMissing::eventFilter(QObject *watched, QEvent *event)
{
    // Only when the list has its new width does it break its lines anew.
    if (watched == m_list && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &ReportMissing::fitHeight);
    return Card::eventFilter(watched, event);
}

void ReportMissing::fitHeight()
{
    const QListWidgetItem *last = m_list->item(m_list->count() - 1);
    const int end =
        last ? m_list->visualItemRect(last).bottom() + 1 + m_list->verticalScrollBar()->value() : 0;
    m_list->setFixedHeight(end + 2 * m_list->frameWidth());
}

void mend(Desk &desk, const Breach &breach)
{
    if (breach.lacking) {
        desk.goTo(*breach.lacking, QUuid());
        return;
    }
    const Result<std::optional<Row>> row = desk.store().row(*breach.entity, breach.record);
    const bool isThere = !breach.record.isNull() && row && *row;
    desk.goTo(*breach.entity, isThere ? breach.record : QUuid(), QString::fromLatin1(breach.field));
}

} // namespace firstcall
