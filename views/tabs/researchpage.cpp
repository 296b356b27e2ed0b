// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/researchpage.h"

#include "views/fields/desk.h"
#include "views/parts/flowlayout.h"
#include "views/style/measures.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Those that are asked before each first call.
constexpr ResearchSource usualSources[] = {ResearchSource::AccountRepresentative, ResearchSource::OwnTeam,
                                           ResearchSource::MonitoringAnalyst, ResearchSource::News,
                                           ResearchSource::Alert};

bool isOver(ResearchState state)
{
    return state == ResearchState::Done || state == ResearchState::NotNeeded;
}

} // namespace

ResearchPage::ResearchPage(Desk &desk, const SectionKind &kind, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_section(new RecordSection(desk, kind, this))
{
    auto *sources = new FlowLayout;
    for (const ResearchSource source : usualSources) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, source] { begin(source); });
        sources->addWidget(button);
        m_sources.insert(int(source), button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addLayout(sources);
    layout->addWidget(m_section, 1);
    const RecordModel &model = m_section->model();
    connect(&model, &QAbstractItemModel::dataChanged, this, &ResearchPage::follow);
    connect(m_section, &RecordSection::countChanged, this, &ResearchPage::follow);
}

void ResearchPage::load(const QUuid &engagement)
{
    m_engagement = engagement;
    m_section->load(engagement);
    follow();
}

void ResearchPage::follow()
{
    const RecordModel &model = m_section->model();
    for (const ResearchSource source : usualSources) {
        QString state = tr("not asked yet");
        QString reason;
        bool isOpen = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto item = fromRow<ResearchItem>(model.keptAt(row).row);
            if (item.sourceKind != source || isOpen)
                continue;
            isOpen = !isOver(item.state);
            reason = item.skippedBecause.simplified();
            if (isOpen)
                state = tr("open");
            else if (item.state == ResearchState::Done)
                state = tr("done");
            else if (state != tr("done"))
                state = reason.isEmpty() ? tr("skipped, say why") : tr("skipped, with a reason");
        }
        QPushButton *button = m_sources.value(int(source));
        button->setText(
            tr("%1: %2", "a source and how far it is").arg(m_desk.text().words().label(source), state));
        button->setToolTip(reason);
    }
}

void ResearchPage::begin(ResearchSource source)
{
    if (!m_desk.flush())
        return;
    const RecordModel &model = m_section->model();
    QUuid found;
    bool isMissingReason = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto item = fromRow<ResearchItem>(model.keptAt(row).row);
        if (item.sourceKind != source || (!found.isNull() && isOver(item.state)))
            continue;
        found = model.keptAt(row).id;
        isMissingReason = item.state == ResearchState::NotNeeded && item.skippedBecause.isEmpty();
    }
    if (found.isNull()) {
        const Result<QUuid> added = m_desk.editor().add(m_engagement, ResearchItem{.sourceKind = source});
        if (!added) {
            m_desk.refuse(added.failure().sentence);
            return;
        }
        found = *added;
    }
    m_section->goTo(ResearchItem::entity(), found, isMissingReason ? u"skipped_because"_s : u"finding"_s);
}

} // namespace firstcall
