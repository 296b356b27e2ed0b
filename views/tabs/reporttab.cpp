// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reporttab.h"

#include "models/domain/entities.h"
#include "models/domain/missing.h"
#include "models/report/firstcallreport.h"
#include "views/fields/desk.h"
#include "views/tabs/pageview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int pause = 300; // milliseconds without a change before the pages are made anew

enum MissingRole { EntityRole = Qt::UserRole, RecordRole, FieldRole };

} // namespace

ReportTab::ReportTab(Desk &desk, QWidget *parent)
    : Tab(desk, parent)
    , m_view(new PageView(this))
    , m_summary(new QLabel(this))
    , m_missing(new QListWidget(this))
    , m_paper(new QComboBox(this))
{
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_paper->setAccessibleName(tr("Paper"));
    m_missing->setAccessibleName(tr("What is missing before it is sent"));
    m_missing->setWordWrap(true);
    m_missing->setFixedWidth(270);
    m_summary->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->addWidget(m_paper);
    side->addWidget(m_summary);
    side->addWidget(m_missing, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReportTab::rebuild);
    connect(&desk.store(), &Store::applied, this, [this] {
        m_stale = true;
        if (isVisible())
            m_pause.start();
    });
    connect(m_paper, &QComboBox::activated, this, &ReportTab::rebuild);
    connect(m_view, &PageView::clicked, this, [this](const QUuid &record) {
        for (const Entity *entity : entities()) {
            const Result<std::optional<Row>> row = this->desk().store().row(*entity, record);
            if (row && *row) {
                this->desk().goTo(*entity, record);
                return;
            }
        }
    });
    connect(m_missing, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const auto *entity = static_cast<const Entity *>(item->data(EntityRole).value<const void *>());
        if (entity)
            this->desk().goTo(*entity, item->data(RecordRole).toUuid(), item->data(FieldRole).toString());
    });
}

void ReportTab::load(const QUuid &engagement)
{
    m_engagement = engagement;
    rebuild();
}

void ReportTab::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

bool ReportTab::goTo(const Entity &, const QUuid &, const QString &)
{
    return false; // what is printed is changed where it is kept
}

void ReportTab::showEvent(QShowEvent *event)
{
    Tab::showEvent(event);
    if (m_stale)
        rebuild();
}

void ReportTab::rebuild()
{
    if (m_engagement.isNull())
        return;
    const Result<Snapshot> snapshot = desk().store().snapshot(m_engagement);
    if (!snapshot) {
        desk().refuse(snapshot.failure().sentence);
        return;
    }
    m_stale = false;
    const Report report = firstCallReport(*snapshot, desk().text().words());
    m_view->setPages(
        std::make_shared<const Pages>(Pages::layout(report, PaperSize(m_paper->currentData().toInt()))));
    showMissing(*snapshot);
}

void ReportTab::showMissing(const Snapshot &snapshot)
{
    QStringList others;
    if (const Result<QList<Summary>> summaries = desk().store().summaries()) {
        for (const Summary &one : *summaries) {
            if (one.id != m_engagement)
                others.append(one.reference);
        }
    }
    m_missing->clear();
    const QList<Breach> found = missing(snapshot) + breaches(snapshot, others);
    for (const Breach &breach : found) {
        if (breach.isWaived())
            continue;
        auto *item = new QListWidgetItem(breach.sentence, m_missing);
        item->setData(EntityRole, QVariant::fromValue(static_cast<const void *>(breach.entity)));
        item->setData(RecordRole, breach.record);
        item->setData(FieldRole, QString::fromLatin1(breach.field));
    }
    const int count = m_missing->count();
    m_summary->setText(count == 0
                           ? tr("Nothing is missing.")
                           : tr("%n thing(s) to check before it is sent. Enter goes there.", nullptr, count));
}

} // namespace firstcall
