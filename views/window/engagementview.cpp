// SPDX-License-Identifier: Apache-2.0
#include "views/window/engagementview.h"

#include "views/call/callbar.h"
#include "views/call/callside.h"
#include "views/call/callstrip.h"
#include "views/call/callwatch.h"
#include "views/call/notespane.h"
#include "views/call/posturecard.h"
#include "views/fields/desk.h"
#include "views/style/measures.h"
#include "views/tabs/tabs.h"
#include "views/window/engagementheader.h"
#include "views/window/phasetabbar.h"
#include "views/window/summarysofar.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstcall {

namespace {

/// The pages. Where height is scarce they give way, which scroll, and not what one steers by in a call: what
/// they would like to be high for their width is no demand.
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }
    QSize minimumSizeHint() const override { return {QStackedWidget::minimumSizeHint().width(), 0}; }
};

constexpr std::chrono::milliseconds countingPause{250};
constexpr int sideFrom = 1080; ///< below this width there is no room beside the tabs
constexpr int usualFrom = 17; // lines of text in height, below which the head is as low as it can be

QString countWords(PhaseId id, const Phase &phase)
{
    switch (id) {
    case PhaseId::Introductions:
        return EngagementView::tr("%n people", nullptr, phase.of);
    case PhaseId::FollowUp:
        return phase.of == 0 ? EngagementView::tr("nothing yet")
                             : EngagementView::tr("%n open", "things to follow up", phase.of - phase.done);
    case PhaseId::Report:
        return phase.of == 0 ? EngagementView::tr("draft")
                             : EngagementView::tr("%n issued", nullptr, phase.done);
    default:
        return phase.of == 0 ? EngagementView::tr("nothing yet")
                             : EngagementView::tr("%1 of %2").arg(phase.done).arg(phase.of);
    }
}

} // namespace

EngagementView::EngagementView(Desk &desk, const CallActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_watch(new CallWatch(desk, this))
    , m_head(new QVBoxLayout)
    , m_header(new EngagementHeader(desk, this))
    , m_callBar(new CallBar(*m_watch, actions, this))
    , m_bar(new PhaseTabBar(this))
    , m_stack(new PageStack(this))
    , m_strip(new CallStrip(*m_watch, actions.glance, this))
    , m_callSide(new CallSide(*m_watch, this))
    , m_summary(new SummarySoFar(*m_watch, this))
    , m_posture(new PostureCard(*m_watch, this))
    , m_notes(new NotesPane(*m_watch, this))
{
    for (const TabKind &kind : tabs()) {
        m_stack->addWidget(new QWidget(m_stack)); // holds the place
        m_tabs.append(nullptr);
        m_loaded.append(QUuid());
        const int tab = m_bar->addTab(desk.text().words().translate("Tab", kind.title));
        m_bar->setShortName(tab, desk.text().words().translate("ShortTab", kind.shortTitle));
    }
    m_head->addWidget(m_header);
    m_head->addWidget(m_callBar);
    m_head->addWidget(m_bar);
    m_head->addWidget(m_strip);
    shareHeight();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_summary, 1);
    middle->addWidget(m_callSide);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(measure::gap, 0, measure::gap, 0);
    foot->setSpacing(measure::gap);
    foot->addWidget(m_posture);
    foot->addWidget(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
    m_counting.setSingleShot(true);
    m_counting.setInterval(countingPause);
    connect(&m_counting, &QTimer::timeout, this, &EngagementView::showPhases);
    connect(m_watch, &CallWatch::changed, this, &EngagementView::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { uncover(now); });
    connect(m_bar, &QTabBar::currentChanged, this, &EngagementView::showTab);
    connect(&desk.store(), &Store::applied, this, [this] { m_counting.start(); });
}

void EngagementView::shareHeight()
{
    const bool isTight = height() < usualFrom * fontMetrics().lineSpacing();
    m_header->setTight(isTight);
    m_head->setContentsMargins(16, isTight ? 0 : 10, 16, 0);
    m_head->setSpacing(isTight ? 2 : 8);
}

void EngagementView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    shareHeight();
}

void EngagementView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareHeight();
}

void EngagementView::load(const QUuid &engagement, int tab)
{
    m_engagement = engagement;
    m_header->load(engagement);
    m_watch->load(engagement);
    showPhases();
    showTab(tab);
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
    setCover(Cover::None);
    fill(tab);
    m_stack->setCurrentIndex(tab);
    m_bar->setCurrentIndex(tab);
    Q_EMIT tabShown(tab);
}

void EngagementView::showPage(int tab, const QString &place)
{
    m_desk.flush();
    fill(tab)->setPlace(place);
    showTab(tab);
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

bool EngagementView::setCover(Cover cover)
{
    const bool isBeside = m_callSide->isVisible() && !m_callSide->isAncestorOf(QApplication::focusWidget());
    if (cover == Cover::Glance && width() >= sideFrom) {
        if (isBeside)
            m_callSide->focusFirst();
        return isBeside;
    }
    m_cover = m_watch->call() ? cover : Cover::None;
    m_isTurning = true; // what had the keyboard may go before what comes takes it
    arrange();
    if (m_cover == Cover::Glance)
        m_callSide->focusFirst();
    else if (m_cover == Cover::Summary)
        m_summary->setFocus(Qt::ShortcutFocusReason);
    m_isTurning = false;
    return true;
}

void EngagementView::uncover(const QWidget *focus)
{
    const QWidget *over = m_cover == Cover::Glance ? static_cast<QWidget *>(m_callSide) : m_summary;
    if (m_cover == Cover::None || m_isTurning || !focus || focus->window() != window() || focus == over
        || over->isAncestorOf(focus) || m_strip->isAncestorOf(focus))
        return;
    m_cover = Cover::None;
    arrange();
}

void EngagementView::arrange()
{
    // Half a laptop beside a video call has no room beside the tab: there a strip tells the counts, and what
    // they count comes over the tab.
    const bool isWide = width() >= sideFrom;
    if (!m_watch->call() || (isWide && m_cover == Cover::Glance))
        m_cover = Cover::None;
    m_strip->setVisible(m_watch->call() && !isWide);
    m_strip->setOpen(m_cover == Cover::Glance);
    m_callSide->setWhole(m_cover == Cover::Glance);
    m_callSide->setVisible(m_watch->call() && (isWide || m_cover == Cover::Glance));
    m_summary->setVisible(m_cover == Cover::Summary);
    m_stack->setVisible(m_cover == Cover::None);
    m_notes->fitInto(height() - (m_posture->isVisible() ? m_posture->height() : 0));
}

void EngagementView::showPhases()
{
    const Result<Snapshot> snapshot = m_desk.store().snapshot(m_engagement);
    if (!snapshot)
        return; // what cannot be read says so where it is edited
    for (int tab = 0; tab < m_bar->count(); ++tab) {
        const auto id = PhaseId(tab);
        const Phase its = phase(*snapshot, id);
        m_bar->setPhase(tab, its.progress, countWords(id, its));
    }
}

} // namespace firstcall
