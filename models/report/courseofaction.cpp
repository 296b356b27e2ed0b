// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/courseofaction.h"
#include "models/domain/decision.h"
#include "models/domain/recommendation.h"
#include "models/report/marks.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

Table options(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Option"), 4),
                            wide(words.translate("Report", "Speaks for it"), 3),
                            wide(words.translate("Report", "Speaks against it"), 3),
                            wide(words.translate("Report", "Needs"), 2),
                            wide(words.translate("Report", "Choice and reasons"), 3)}};
    const QList<Kept<CourseOfAction>> all = context.snapshot.all<CourseOfAction>();
    for (const Kept<CourseOfAction> &option : all) {
        Cell title = cell(withQuiet(orElse(option->title, context.notNoted()), {option->involves}));
        if (option->recommended.value_or(false))
            title.chips.append(stateChip(words.translate("Report", "we advise")));
        Cell choice;
        if (option->chosen == true) {
            choice = cell({Mark::Decision, words.translate("Report", "chosen")},
                          withQuiet(joined({context.person(option->chosenBy, context.nobodyNamed()),
                                            orElse(context.times.brief(option->chosenAt.utc),
                                                   words.translate("Report", "when is not noted"))}),
                                    {option->reasons}));
        } else {
            choice = cell(stateChip(option->chosen ? words.translate("Report", "set aside")
                                                   : words.translate("Report", "not decided")),
                          plain(option->reasons));
        }
        table.rows.append({.cells = {title, cell(orElse(option->argumentsFor, context.notNoted())),
                                     cell(orElse(option->argumentsAgainst, context.notNoted())),
                                     cell(orElse(option->needs, context.notNoted())), choice},
                           .record = option.id});
    }
    return table;
}

void decisions(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    const QList<Kept<Decision>> all = context.snapshot.all<Decision>();
    if (all.isEmpty())
        return;
    QList<Moment> moments;
    for (const Kept<Decision> &decision : all)
        moments.append(decision->state == DecisionState::Taken ? decision->decidedAt : decision->neededBy);
    const TableTimes times(context.times, moments);
    Table table{.columns = {wide(words.translate("Report", "Decision"), 5),
                            wide(words.translate("Report", "Who decides"), 2),
                            narrow(times.head(words.translate("Report", "When"))),
                            wide(words.translate("Report", "Reasons and conditions"), 4)}};
    for (const Kept<Decision> &decision : all) {
        const bool taken = decision->state == DecisionState::Taken;
        const Text when = taken
            ? orElse(times.cell(decision->decidedAt), words.translate("Report", "when is not noted"))
            : quiet(words.translate("Report", "needed by:", "then a time") + u'\n')
                + orElse(times.cell(decision->neededBy), context.noTimeSet());
        table.rows.append(
            {.cells = {cell({Mark::Decision, words.label(decision->state)},
                            plain(orElse(decision->what, context.notNoted()))),
                       cell(withQuiet(context.person(decision->decider, context.nobodyNamed()),
                                      {decision->authority ? words.label(*decision->authority) : QString()})),
                       cell(when),
                       cell(
                           orElse(withQuiet(decision->reasons, {decision->conditions}), context.notNoted()))},
             .record = decision.id});
    }
    blocks.append(subheading(words.translate("Report", "Decisions")));
    times.noteInto(blocks);
    blocks.append(table);
}

Table advice(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{
        .columns = {wide(words.translate("Report", "Advice"), 5), wide(words.translate("Report", "Why"), 3),
                    narrow(words.translate("Report", "Horizon")), wide(words.translate("Report", "Owner"), 2),
                    wide(words.translate("Report", "State"), 2)}};
    const QList<Kept<Recommendation>> all = context.snapshot.all<Recommendation>();
    for (const Kept<Recommendation> &one : all)
        table.rows.append(
            {.cells = {cell(withQuiet(orElse(one->title, context.notNoted()),
                                      {one->text, focusLabel(words, one->focus)})),
                       cell(orElse(one->reason, context.notNoted())), cell(words.label(one->horizon)),
                       cell(context.person(one->owner, context.nobodyNamed())),
                       cell(stateChip(words.label(one->state)), plain(one->customerDecision))},
             .record = one.id});
    return table;
}

} // namespace

QList<Block> courseOfAction(const ReportContext &context)
{
    QList<Block> blocks;
    if (const Table table = options(context); !table.rows.isEmpty()) {
        blocks.append(subheading(context.words.translate("Report", "Options")));
        blocks.append(table);
    }
    decisions(context, blocks);
    if (const Table table = advice(context); !table.rows.isEmpty()) {
        blocks.append(subheading(context.words.translate("Report", "Our advice")));
        blocks.append(table);
    }
    return blocks + directions(context);
}

} // namespace firstcall::sections
