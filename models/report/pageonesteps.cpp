// SPDX-License-Identifier: Apache-2.0
#include "models/report/pageone.h"

#include "models/domain/decision.h"
#include "models/domain/instruction.h"
#include "models/report/elide.h"
#include "models/report/marks.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::pageone {

namespace {

ListItem step(const ReportContext &context, const Kept<Task> &task, int length)
{
    ListItem item{.cell = cell(strong(elided(task->title, length, context.pointer(u"next_steps"_s)))
                               + plain(u" · "_s + whoAndWhen(context, task->owner, task->due))),
                  .record = task.id};
    if (context.isOverdue(*task))
        item.cell.chips.append(overdueChip(context.words));
    return item;
}

QList<ListItem> column(const ReportContext &context, const QList<Kept<Task>> &tasks, const QString &gap)
{
    QList<ListItem> lines;
    for (const Kept<Task> &task : tasks.first(qMin<qsizetype>(context.brevity.steps, tasks.size()))) {
        ListItem item = step(context, task, context.brevity.half);
        if (task->firstTask.value_or(false))
            item.cell.chips.prepend(firstTaskChip(context.words));
        if (task->side == Side::ThirdParty)
            item.cell.chips.prepend(stateChip(context.words.label(task->side)));
        lines.append(item);
    }
    if (tasks.isEmpty())
        lines.append({.cell = cell(gap)});
    andMore(context, lines, tasks.size() - context.brevity.steps, u"next_steps"_s);
    return lines;
}

QList<ListItem> directions(const ReportContext &context, QString Instruction::*text)
{
    QList<ListItem> lines;
    qsizetype all = 0;
    const QList<Kept<Instruction>> instructions = context.snapshot.all<Instruction>();
    for (const Kept<Instruction> &instruction : instructions) {
        const QStringList told = linesOf((*instruction).*text);
        for (const QString &line : told) {
            if (++all <= context.brevity.directions)
                lines.append(
                    {.cell = cell(elided(line, context.brevity.half, context.pointer(u"course_of_action"_s))),
                     .record = instruction.id});
        }
    }
    if (lines.isEmpty())
        lines.append({.cell = cell(context.words.translate("Report", "Nothing agreed yet."))});
    andMore(context, lines, all - context.brevity.directions, u"course_of_action"_s);
    return lines;
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &one : all) {
        QString line = one.trimmed();
        while (line.startsWith(u"- ") || line.startsWith(u"• ") || line.startsWith(u"* "))
            line = line.mid(2).trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString nameOf(const ReportContext &context, const Ref<Participant> &person, const QString &gap)
{
    return orElse(isolated(elided(context.snapshot.name(person), context.brevity.name)), gap);
}

void andMore(const ReportContext &context, QList<ListItem> &lines, qsizetype more, const QString &section)
{
    if (more <= 0)
        return;
    const QString text = more == 1 ? context.words.translate("Report", "and one more")
                                   : context.words.translate("Report", "and %n more", nullptr, int(more));
    lines.append({.cell = cell(quiet(text + context.pointer(section)))});
}

QString whoAndWhen(const ReportContext &context, const Ref<Participant> &who, const Moment &due)
{
    const QString when = due.isValid()
        ? context.words.translate("Report", "by %1", "a time").arg(context.times.brief(due.utc))
        : context.noTimeSet();
    return joined({nameOf(context, who, context.nobodyNamed()), when});
}

void neededFromYou(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    Callout callout{.title = words.translate("Report", "Needed from you"), .tone = Tone::Ask};
    QList<Kept<Decision>> decisions = those<Decision>(context, [&](const Decision &decision) {
        const std::optional<Participant> decider = context.snapshot.find(decision.decider);
        return decision.state == DecisionState::Open && !(decider && decider->party == Party::OurFirm);
    });
    std::ranges::stable_sort(decisions, [](const Kept<Decision> &one, const Kept<Decision> &other) {
        return earlier(one->neededBy, other->neededBy);
    });
    const QList<Kept<Task>> tasks =
        openTasks(context, [](const Task &task) { return task.side == Side::Theirs; });
    const qsizetype shownDecisions = qMin<qsizetype>(context.brevity.decisions, decisions.size());
    const qsizetype shownTasks = qMin(context.brevity.needed - shownDecisions, tasks.size());
    for (const Kept<Decision> &decision : decisions.first(shownDecisions)) {
        ListItem item{
            .cell = cell(
                {Mark::Decision, words.translate("Report", "decide")},
                strong(elided(decision->what, context.brevity.wide, context.pointer(u"course_of_action"_s)))
                    + plain(u" · "_s + whoAndWhen(context, decision->decider, decision->neededBy))),
            .record = decision.id};
        if (decision->neededBy.isValid() && decision->neededBy.utc < context.snapshot.asAt())
            item.cell.chips.append(overdueChip(words));
        callout.lines.append(item);
    }
    andMore(context, callout.lines, decisions.size() - shownDecisions, u"course_of_action"_s);
    for (const Kept<Task> &task : tasks.first(shownTasks))
        callout.lines.append(step(context, task, context.brevity.wide));
    andMore(context, callout.lines, tasks.size() - shownTasks, u"next_steps"_s);
    if (callout.lines.isEmpty())
        callout.lines.append({.cell = cell(words.translate(
                                  "Report", "No open decision and no open step on your side is recorded."))});
    blocks.append(callout);
}

void firstTask(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    Callout callout{.title = words.translate("Report", "First task")};
    if (const std::optional<Kept<Task>> task = firstcall::firstTask(context)) {
        callout.title =
            words.translate("Report", "First task: %1")
                .arg(elided(task->record.title, context.brevity.wide, context.pointer(u"next_steps"_s)));
        const QString question = task->record.question.trimmed().isEmpty()
            ? words.translate("Report", "The question it answers is not noted yet.")
            : words.translate("Report", "It answers: %1")
                  .arg(elided(task->record.question, context.brevity.wide, context.pointer(u"next_steps"_s)));
        const QString who = nameOf(context, task->record.owner, context.nobodyNamed());
        const QString when = task->record.due.isValid()
            ? words.translate("Report", "%1 answers by %2.", "who, and a time")
                  .arg(who, context.times.full(task->record.due.utc))
            : words.translate("Report", "Owner: %1. No time is set for the answer yet.").arg(who);
        ListItem answer{.cell = cell(when), .record = task->id};
        if (context.isOverdue(task->record))
            answer.cell.chips.append(overdueChip(words));
        else if (!isOpen(task->record.state))
            answer.cell.chips.append(stateChip(words.label(task->record.state)));
        callout.record = task->id;
        callout.lines = {{.cell = cell(question), .record = task->id}, answer};
    } else {
        callout.lines = {{.cell = cell(words.translate("Report", "No first task agreed yet."))}};
    }
    blocks.append(callout);
}

void doAndDoNot(const ReportContext &context, QList<Block> &blocks)
{
    blocks.append(
        SideBySide{.leftTitle = context.words.translate("Report", "Until you hear from us, please do"),
                   .left = directions(context, &Instruction::toDo),
                   .rightTitle = context.words.translate("Report", "Until you hear from us, please do not"),
                   .right = directions(context, &Instruction::notToDo)});
}

void nextSteps(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    const auto theirs = openTasks(context, [](const Task &task) { return task.side != Side::Ours; });
    const auto ours = openTasks(context, [](const Task &task) { return task.side == Side::Ours; });
    const std::optional<Kept<Call>> call = context.firstCall();
    const auto gap = [&](std::optional<bool> Call::*agreed) {
        return call && (call->record.*agreed).value_or(false)
            ? words.translate("Report", "Agreed: nothing to do on this side.")
            : words.translate("Report", "No step is open on this side.");
    };
    blocks.append(SideBySide{.leftTitle = words.translate("Report", "Your next steps"),
                             .left = column(context, theirs, gap(&Call::noStepTheirs)),
                             .rightTitle = words.translate("Report", "Our next steps"),
                             .right = column(context, ours, gap(&Call::noStepOurs))});
}

} // namespace firstcall::pageone
