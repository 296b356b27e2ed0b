// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/sectionstab.h"

#include "models/domain/engagement.h"
#include "views/fields/desk.h"
#include "views/tabs/engagementform.h"
#include "views/tabs/sectionslist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

// In letters, so that they follow the text size.
constexpr int listFrom = 102; ///< of room from which the list of pages stands beside them
constexpr int listWidth = 26;
constexpr int shortestBox = 10;

} // namespace

SectionsTab::SectionsTab(Desk &desk, QWidget *parent)
    : Tab(desk, parent)
    , m_list(new SectionsList(this))
    , m_box(new QComboBox(this))
    , m_top(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
{
    m_list->setFixedWidth(listWidth * fontMetrics().averageCharWidth());
    m_list->setAccessibleName(tr("Sections"));
    m_box->setAccessibleName(tr("Sections"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(shortestBox);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(16);
    beside->addWidget(m_list);
    beside->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(m_top);
    layout->addLayout(beside, 1);
    m_top->addWidget(m_box, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionsTab::show);
    connect(m_box, &QComboBox::activated, this, &SectionsTab::show);
    connect(&desk.store(), &Store::applied, this, &SectionsTab::follow);
}

void SectionsTab::addSection(const SectionKind &kind)
{
    hold({.kind = {.id = kind.id,
                   .title = kind.title,
                   .make = [this, kind](QWidget *parent) { return new RecordSection(desk(), kind, parent); },
                   .entities = {&kind.entity()},
                   .counts = true},
          .common = kind.common});
}

void SectionsTab::addForm(const char *id, const char *title, const QList<QLatin1StringView> &fields)
{
    hold({.kind = {
              .id = id,
              .title = title,
              .make = [this, fields](QWidget *parent) { return new EngagementForm(desk(), fields, parent); },
              .entities = {&Engagement::entity()},
              .fields = fields}});
}

void SectionsTab::addPage(const PageKind &kind)
{
    hold({.kind = kind});
}

void SectionsTab::hold(Held held)
{
    held.title = desk().text().words().translate("Section", held.kind.title);
    const QSignalBlocker list(m_list);
    m_list->addItem(held.title);
    m_box->addItem(held.title);
    m_stack->addWidget(new QWidget(m_stack)); // holds the place
    m_pages.append(std::move(held));
}

void SectionsTab::load(const QUuid &engagement)
{
    m_engagement = engagement;
    m_current = qMax(0, m_current);
    for (Held &held : m_pages)
        held.stale = true;
    if (!isVisible())
        return; // showEvent() comes
    showCounts();
    show(m_current);
}

void SectionsTab::showEvent(QShowEvent *event)
{
    Tab::showEvent(event);
    if (m_engagement.isNull())
        return;
    showCounts();
    show(m_current);
}

void SectionsTab::show(int page)
{
    if (page < 0 || page >= m_pages.size())
        return;
    if (page != m_current)
        desk().flush();
    m_current = page;
    const QSignalBlocker list(m_list);
    const QSignalBlocker box(m_box);
    m_list->setCurrentRow(page);
    m_box->setCurrentIndex(page);
    fill(page);
    m_stack->setCurrentIndex(page);
    arrange();
}

Page &SectionsTab::fill(int page)
{
    Held &held = m_pages[page];
    if (!held.page) {
        held.page = held.kind.make(m_stack);
        QWidget *placeholder = m_stack->widget(page);
        m_stack->insertWidget(page, held.page);
        m_stack->removeWidget(placeholder);
        delete placeholder;
    }
    if (held.loaded != m_engagement) {
        held.loaded = m_engagement;
        held.page->load(m_engagement);
    }
    if (!held.place.isEmpty())
        held.page->setPlace(std::exchange(held.place, QString()));
    return *held.page;
}

void SectionsTab::follow(const ChangeSet &set)
{
    bool any = false;
    for (Held &held : m_pages) {
        if (!held.kind.counts || held.stale)
            continue;
        const Entity *counted = held.kind.entities.first();
        held.stale = std::ranges::any_of(set.changes, [&](const Change &change) {
            if (change.entity != counted || change.engagement != m_engagement)
                return false;
            // An edit moves a record in or out when it touches what those shown have in common.
            return !change.before || !change.after || std::ranges::any_of(held.common, [&](const auto &told) {
                return change.touched().contains(counted->indexOf(told.first));
            });
        });
        any = any || held.stale;
    }
    if (any && isVisible())
        showCounts();
}

void SectionsTab::showCounts()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        Held &held = m_pages[i];
        if (!held.kind.counts || !held.stale)
            continue;
        const Result<qint64> count =
            desk().store().count(*held.kind.entities.first(), m_engagement, held.common);
        if (!count)
            continue; // what cannot be read says so where it is listed
        held.stale = false;
        const QString text = *count > 0
            ? tr("%1  %2", "title of a section and number of its rows")
                  .arg(held.title, desk().text().words().locale().toString(*count))
            : held.title;
        m_list->setCount(i, *count);
        m_box->setItemText(i, text);
    }
}

void SectionsTab::focusFirst()
{
    if (m_current >= 0)
        fill(m_current).focusFirst();
}

int SectionsTab::pageOf(const Entity &entity, const QUuid &record, const QString &field) const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const Held &held = m_pages[i];
        if (!held.kind.entities.contains(&entity))
            continue;
        if (!held.kind.fields.isEmpty() && !field.isEmpty()
            && std::ranges::none_of(held.kind.fields, [&](QLatin1StringView one) { return field == one; }))
            continue;
        if (held.common.isEmpty() || record.isNull())
            return i;
        const Result<std::optional<Row>> row = desk().store().row(entity, record);
        if (row && *row && std::ranges::all_of(held.common, [&](const auto &told) {
                return (*row)->at(entity.indexOf(told.first)) == told.second;
            }))
            return i;
    }
    return -1;
}

bool SectionsTab::shows(const Entity &entity, const QUuid &record, const QString &field) const
{
    return pageOf(entity, record, field) >= 0;
}

bool SectionsTab::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    const int page = pageOf(entity, record, field);
    if (page < 0)
        return false;
    show(page);
    if (record.isNull()) {
        fill(page).focusFirst();
        return true;
    }
    return fill(page).goTo(entity, record, field);
}

QUuid SectionsTab::currentRecord() const
{
    const Page *page = m_current < 0 ? nullptr : m_pages[m_current].page;
    return page ? page->currentRecord() : QUuid();
}

RecordSection *SectionsTab::section() const
{
    Page *page = m_current < 0 ? nullptr : m_pages[m_current].page;
    return page ? page->section() : nullptr;
}

bool SectionsTab::openOwnFilter()
{
    return m_current >= 0 && fill(m_current).openOwnFilter();
}

bool SectionsTab::beginOwnItem()
{
    return m_current >= 0 && fill(m_current).beginOwnItem();
}

bool SectionsTab::goToOwnHit()
{
    return m_current >= 0 && fill(m_current).goToOwnHit();
}

Page &SectionsTab::showPage(QLatin1StringView id)
{
    const auto at = std::ranges::find_if(
        m_pages, [&](const Held &held) { return id == QLatin1StringView(held.kind.id); });
    Q_ASSERT(at != m_pages.end());
    const int page = int(at - m_pages.begin());
    show(page);
    return fill(page);
}

QString SectionsTab::place() const
{
    if (m_current < 0)
        return {};
    const Held &held = m_pages[m_current];
    const QString within = held.page ? held.page->place() : held.place;
    return QLatin1StringView(held.kind.id) + (within.isEmpty() ? QString() : u'/' + within);
}

void SectionsTab::setPlace(const QString &place)
{
    const QString id = place.section(u'/', 0, 0);
    for (int i = 0; i < m_pages.size(); ++i) {
        if (id != QLatin1StringView(m_pages[i].kind.id))
            continue;
        m_current = i;
        m_pages[i].place = place.section(u'/', 1);
        if (isVisible())
            show(i);
    }
}

void SectionsTab::resizeEvent(QResizeEvent *event)
{
    Tab::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setFixedWidth(listWidth * letter);
    m_hasRoom = width() >= listFrom * letter;
    m_list->setVisible(m_hasRoom);
    m_box->setVisible(!m_hasRoom);
    arrange();
}

void SectionsTab::arrange()
{
    // Where the box names the list, its buttons stand beside it and leave more height to the rows.
    for (int i = 0; i < m_pages.size(); ++i) {
        if (RecordSection *section = m_pages[i].page ? m_pages[i].page->section() : nullptr)
            section->placeTools(!m_hasRoom && i == m_current ? m_top : nullptr,
                                width() - layout()->contentsMargins().left() * 2);
    }
}

} // namespace firstcall
