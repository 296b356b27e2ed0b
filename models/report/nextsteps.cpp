// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/milestone.h"
#include "models/report/marks.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

Cell state(const ReportContext &context, const TableTimes &times, const Task &task)
{
    const Words &words = context.words;
    Cell cell;
    if (context.isOverdue(task))
        cell.chips.append(overdueChip(words));
    cell.chips.append(stateChip(words.label(task.state)));
    if (task.state == TaskState::Done)
        cell.text += times.cell(task.doneAt);
    const QString told = joined({task.progress, task.result});
    if (!told.isEmpty())
        cell.text += plain((cell.text.isEmpty() ? QString() : u"\n"_s) + told);
    return cell;
}

void tasks(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    QList<Kept<Task>> all = context.snapshot.all<Task>();
    if (all.isEmpty())
        return;
    std::ranges::stable_sort(all, {},
                             [](const Kept<Task> &task) { return !task->firstTask.value_or(false); });
    QList<Moment> moments;
    for (const Kept<Task> &task : std::as_const(all)) {
        moments.append(task->due);
        if (task->state == TaskState::Done)
            moments.append(task->doneAt);
    }
    const TableTimes times(context.times, moments);
    const QString stateHead = context.snapshot.asAt().isValid()
        ? words.translate("Report", "State at %1", "a time").arg(context.times.clock(context.snapshot.asAt()))
        : words.translate("Report", "State");
    Table table{
        .columns = {narrow(words.translate("Report", "No.")), wide(words.translate("Report", "Step"), 5),
                    narrow(words.translate("Report", "Side")), wide(words.translate("Report", "Owner"), 2),
                    narrow(times.head(words.translate("Report", "Due"))), wide(stateHead, 3)}};
    int number = 0;
    for (const Kept<Task> &task : std::as_const(all)) {
        const QString question = task->question.isEmpty()
            ? QString()
            : words.translate("Report", "It answers: %1").arg(task->question);
        Cell step = cell(withQuiet(orElse(task->title, context.notNoted()), {question, task->description}));
        if (task->firstTask.value_or(false))
            step.chips.append(firstTaskChip(words));
        table.rows.append({.cells = {cell(context.number(++number)), step, cell(words.label(task->side)),
                                     cell(context.person(task->owner, context.nobodyNamed())),
                                     cell(orElse(times.cell(task->due), context.noTimeSet())),
                                     state(context, times, *task)},
                           .record = task.id});
    }
    times.noteInto(blocks);
    blocks.append(table);
}

void plan(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    const QList<Kept<Milestone>> all = context.snapshot.all<Milestone>();
    if (all.isEmpty())
        return;
    Table table{
        .columns = {narrow(words.translate("Report", "Horizon")), wide(words.translate("Report", "Plan"), 5),
                    wide(words.translate("Report", "Owner"), 2), narrow(words.translate("Report", "Due")),
                    narrow(words.translate("Report", "State"))}};
    for (const Kept<Milestone> &milestone : all)
        table.rows.append({.cells = {cell(words.label(milestone->horizon)),
                                     cell(orElse(milestone->title, context.notNoted())),
                                     cell(context.person(milestone->owner, context.nobodyNamed())),
                                     cell(milestone->due.isValid() ? context.times.shortDay(milestone->due)
                                                                   : context.noTimeSet()),
                                     cell(stateChip(words.label(milestone->state)))},
                           .record = milestone.id});
    blocks.append(subheading(words.translate("Report", "The plan")));
    blocks.append(table);
}

} // namespace

QList<Block> nextSteps(const ReportContext &context)
{
    QList<Block> blocks;
    tasks(context, blocks);
    plan(context, blocks);
    return blocks;
}

} // namespace firstcall::sections
