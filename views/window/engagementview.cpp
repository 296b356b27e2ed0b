// SPDX-License-Identifier: Apache-2.0
#include "views/window/engagementview.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "views/fields/desk.h"
#include "views/style/type.h"
#include "views/tabs/tabs.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

EngagementView::EngagementView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new QLabel(this))
    , m_about(new QLabel(this))
    , m_clocks(new QLabel(this))
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_name->setFont(textFont(TextSize::Page, font()));
    m_name->setTextFormat(Qt::PlainText);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_bar->setAccessibleName(tr("Phases of the engagement"));
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    const std::span<const TabKind> kinds = tabs();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_bar->addTab(tr("%1 %2", "number and title of a phase")
                          .arg(QString::number(i + 1), desk.text().words().translate("Tab", kinds[i].title)));
        m_stack->addWidget(new QWidget(m_stack)); // holds the place
        m_tabs.append(nullptr);
        m_loaded.append(QUuid());
    }
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_clocks);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 0);
    head->addLayout(title);
    head->addWidget(m_about);
    head->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &EngagementView::showTab);
    connect(&desk.text(), &FieldText::namesChanged, this, &EngagementView::showHeader);
    connect(&desk.store(), &Store::applied, this, &EngagementView::showHeader);
    auto *minute = new QTimer(this);
    minute->start(10'000); // often enough that a clock is never wrong for long
    connect(minute, &QTimer::timeout, this, &EngagementView::showHeader);
}

void EngagementView::load(const QUuid &engagement)
{
    m_engagement = engagement;
    showHeader();
    showTab(m_bar->currentIndex());
}

Tab *EngagementView::fill(int tab)
{
    Tab *&its = m_tabs[tab];
    if (!its) {
        its = tabs()[std::size_t(tab)].make(m_desk, m_stack);
        QWidget *placeholder = m_stack->widget(tab);
        m_stack->insertWidget(tab, its);
        m_stack->removeWidget(placeholder);
        delete placeholder;
    }
    if (m_loaded[tab] != m_engagement) {
        m_loaded[tab] = m_engagement;
        its->load(m_engagement);
    }
    return its;
}

void EngagementView::showTab(int tab)
{
    if (m_engagement.isNull() || tab < 0 || tab >= m_tabs.size())
        return;
    m_desk.flush();
    fill(tab);
    m_stack->setCurrentIndex(tab);
    m_bar->setCurrentIndex(tab);
}

int EngagementView::currentTab() const
{
    return m_bar->currentIndex();
}

Tab *EngagementView::tab() const
{
    return m_tabs.value(currentTab());
}

bool EngagementView::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        // A tab reads nothing before it is on screen, so that asking each is cheap.
        Tab *its = fill(tab);
        if (!its->shows(entity, record, field))
            continue;
        showTab(tab);
        return its->goTo(entity, record, field);
    }
    return false;
}

void EngagementView::showHeader()
{
    const Result<std::optional<Row>> row = m_desk.store().row(Engagement::entity(), m_engagement);
    if (!row || !*row)
        return;
    const auto engagement = fromRow<Engagement>(**row);
    const Words &words = m_desk.text().words();
    const QString customer = m_desk.text().nameOf(Organisation::entity(), engagement.customer.id);
    const QString name = engagement.codeName.isEmpty() ? customer : engagement.codeName;
    m_name->setText(name.isEmpty() ? engagement.reference : name);
    QStringList about{engagement.reference, words.label(engagement.priority), words.label(engagement.status),
                      words.label(engagement.tlp), words.label(engagement.incidentType)};
    if (!engagement.codeName.isEmpty())
        about.append(customer);
    const QString lead = m_desk.text().nameOf(Consultant::entity(), engagement.lead.id);
    about.append(lead.isEmpty() ? tr("no lead yet") : tr("lead %1").arg(lead));
    if (engagement.mailUnsafe.value_or(false))
        about.append(tr("company mail is in doubt: use the safe channel"));
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));

    const QDateTime now = m_desk.now();
    const QDateTime local = now.toTimeZone(QTimeZone(m_desk.text().zone().toLatin1()));
    m_clocks->setText(
        tr("%1 %2 · %3 UTC", "time at the customer's, its zone, time in UTC")
            .arg(local.toString(u"HH:mm"_s), local.timeZoneAbbreviation(), now.toUTC().toString(u"HH:mm"_s)));
    m_clocks->setAccessibleName(m_clocks->text());
}

} // namespace firstcall
