// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/plancard.h"

#include "models/edit/leavingwith.h"
#include "views/fields/desk.h"
#include "views/style/measures.h"
#include "views/tabs/stepeditor.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr MilestoneHorizon horizons[] = {MilestoneHorizon::Today, MilestoneHorizon::ThisWeek,
                                         MilestoneHorizon::UntilClosed};

} // namespace

PlanCard::PlanCard(Desk &desk, const Snapshot &snapshot, QWidget *parent)
    : WrapUpPart(desk, snapshot, tr("The plan"), u"P"_s, parent)
    , m_more(new QPushButton(this))
{
    auto *grid = new QGridLayout;
    grid->setSpacing(measure::grid * 2);
    grid->setColumnStretch(1, 1);
    for (const MilestoneHorizon horizon : horizons) {
        const QString name = desk.text().words().label(horizon);
        auto *line =
            new StepEditor(desk, *Milestone::entity().find("title"_L1),
                           {.name = tr("The plan: %1", "today, this week, until closed").arg(name),
                            .draft = u"wrap_up_page.plan."_s + keyOf(horizon),
                            .kept =
                                [this, horizon] {
                                    const QList<Kept<Milestone>> all = planLine(this->snapshot(), horizon);
                                    return QVariant(all.isEmpty() ? QString() : all.first()->title);
                                },
                            .keep =
                                [this, horizon](const QVariant &value) {
                                    return setPlanLine(this->desk().editor(), this->desk().engagement(),
                                                       horizon, value.toString());
                                }},
                           StepEditor::Size::Line, this);
        grid->addWidget(namedKey(name, {}, this), int(m_lines.size()), 0);
        grid->addWidget(line, int(m_lines.size()), 1);
        m_lines.append(line);
    }
    column()->addLayout(grid);
    // Enter goes from line to line, and then back.
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        connect(m_lines[i], &StepEditor::escaped, this, &WrapUpPart::done);
        if (i + 1 < m_lines.size())
            connect(m_lines[i], &StepEditor::entered, m_lines[i + 1],
                    [next = m_lines[i + 1]] { next->enter(); });
        else
            connect(m_lines[i], &StepEditor::entered, this, &WrapUpPart::done);
    }
    head()->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] { this->desk().goTo(Milestone::entity(), QUuid()); });
}

void PlanCard::follow()
{
    qsizetype more = 0;
    for (const MilestoneHorizon horizon : horizons)
        more += qMax<qsizetype>(0, planLine(snapshot(), horizon).size() - 1);
    m_more->setText(tr("%n more", "milestones", int(more)));
    m_more->setAccessibleName(tr("%n more milestone(s)", nullptr, int(more)));
    m_more->setVisible(more > 0);
    for (StepEditor *line : std::as_const(m_lines))
        line->follow();
}

void PlanCard::load()
{
    follow();
    for (StepEditor *line : std::as_const(m_lines))
        line->load();
}

void PlanCard::enter()
{
    m_lines.first()->enter();
}

} // namespace firstcall
