// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/sectionstab.h"

#include "views/fields/desk.h"
#include "views/tabs/engagementform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int listFrom = 820; // width from which the list of pages stands beside them
constexpr int listWidth = 210;

} // namespace

SectionsTab::SectionsTab(Desk &desk, QWidget *parent)
    : Tab(desk, parent)
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_box->setAccessibleName(tr("Sections"));
    auto *beside = new QHBoxLayout;
    beside->setSpacing(16);
    beside->addWidget(m_list);
    beside->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_box);
    layout->addLayout(beside, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionsTab::show);
    connect(m_box, &QComboBox::activated, this, &SectionsTab::show);
    // Counts of pages that are not on screen follow every change, too.
    connect(&desk.store(), &Store::applied, this, [this](const ChangeSet &set) {
        const bool counts = std::ranges::any_of(
            set.changes, [](const Change &change) { return !change.before || !change.after; });
        if (counts && isVisible())
            showCounts();
    });
}

void SectionsTab::addSection(const SectionKind &kind)
{
    hold({QString::fromLatin1(kind.id), desk().text().words().translate("Section", kind.title),
          [this, kind](QWidget *parent) { return new RecordSection(desk(), kind, parent); }, &kind.entity(),
          kind.common});
}

void SectionsTab::addForm(const char *id, const char *title, const QList<QLatin1StringView> &fields)
{
    addPage(id, title,
            [this, fields](QWidget *parent) { return new EngagementForm(desk(), fields, parent); });
}

void SectionsTab::addPage(const char *id, const char *title, Make make)
{
    hold({QString::fromLatin1(id), desk().text().words().translate("Section", title), std::move(make)});
}

void SectionsTab::hold(Held held)
{
    const QSignalBlocker list(m_list);
    m_list->addItem(held.title);
    m_box->addItem(held.title);
    m_stack->addWidget(new QWidget(m_stack)); // holds the place
    m_pages.append(std::move(held));
}

void SectionsTab::load(const QUuid &engagement)
{
    m_engagement = engagement;
    showCounts();
    show(qMax(0, m_current));
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
}

Page &SectionsTab::fill(int page)
{
    Held &held = m_pages[page];
    if (!held.page) {
        held.page = held.make(m_stack);
        QWidget *placeholder = m_stack->widget(page);
        m_stack->insertWidget(page, held.page);
        m_stack->removeWidget(placeholder);
        delete placeholder;
    }
    if (held.loaded != m_engagement) {
        held.loaded = m_engagement;
        held.page->load(m_engagement);
    }
    return *held.page;
}

void SectionsTab::showCounts()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const Held &held = m_pages[i];
        if (!held.counted)
            continue;
        const Result<QList<KeptRow>> rows = desk().store().rows(*held.counted, m_engagement);
        if (!rows)
            continue;
        const auto count = std::ranges::count_if(*rows, [&](const KeptRow &kept) {
            return std::ranges::all_of(held.common, [&](const auto &told) {
                return kept.row.at(held.counted->indexOf(told.first)) == told.second;
            });
        });
        const QString text = count > 0
            ? tr("%1  %2", "title of a section and number of its rows")
                  .arg(held.title, desk().text().words().locale().toString(int(count)))
            : held.title;
        m_list->item(i)->setText(text);
        m_box->setItemText(i, text);
    }
}

void SectionsTab::focusFirst()
{
    if (m_current >= 0)
        fill(m_current).focusFirst();
}

bool SectionsTab::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].counted && m_pages[i].counted != &entity)
            continue;
        if (!fill(i).goTo(entity, record, field))
            continue;
        show(i);
        return fill(i).goTo(entity, record, field);
    }
    return false;
}

RecordSection *SectionsTab::section() const
{
    return m_current < 0 ? nullptr : qobject_cast<RecordSection *>(m_pages[m_current].page);
}

QString SectionsTab::place() const
{
    return m_current < 0 ? QString() : m_pages[m_current].id;
}

void SectionsTab::setPlace(const QString &place)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == place)
            m_current = i;
    }
}

void SectionsTab::resizeEvent(QResizeEvent *event)
{
    Tab::resizeEvent(event);
    const bool hasRoom = width() >= listFrom;
    m_list->setVisible(hasRoom);
    m_box->setVisible(!hasRoom);
}

} // namespace firstcall
