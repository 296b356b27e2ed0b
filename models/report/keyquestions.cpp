// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/core.h"
#include "models/domain/question.h"
#include "models/report/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

using Halves = QList<AnswerPart>;

/// The two halves of the first two key questions; none of the others.
Halves halvesOf(const QString &bankId)
{
    if (bankId == "KQ1"_L1)
        return {AnswerPart::What, AnswerPart::Why};
    if (bankId == "KQ2"_L1)
        return {AnswerPart::Investigate, AnswerPart::Contain};
    return {};
}

QString source(const ReportContext &context, const Answer &answer)
{
    return answer.source.isEmpty()
        ? QString()
        : context.words.translate("Report", "rests on: %1", "what an answer rests on").arg(answer.source);
}

/// An answer's text with who gave it, its confidence and its verification.
QList<Cell> cells(const ReportContext &context, const Kept<Answer> &answer, bool replaced)
{
    QStringList beside{source(context, *answer)};
    if (replaced)
        beside.append(context.words.translate("Report", "answered again later"));
    return {cell(withQuiet(orElse(answer->text, context.notNoted()), beside)),
            cell(context.person(answer->answeredBy, context.words.translate("Report", "nobody named"))),
            cell(context.words.label(answer->confidence)), cell(chipOf(context.words, answer->verification))};
}

Table answers(const ReportContext &context, const Kept<Question> &question)
{
    const Words &words = context.words;
    const Halves halves = halvesOf(question->bankId);
    QList<Kept<Answer>> given = context.snapshot.childrenOf<Answer>(question.ref(), &Answer::question);
    Table table{.columns = {wide(words.translate("Report", "Answer"), 4),
                            wide(words.translate("Report", "Given by"), 2),
                            narrow(words.translate("Report", "Confidence")),
                            narrow(words.translate("Report", "Verified"))}};
    if (!halves.isEmpty()) {
        table.columns.prepend(narrow(words.translate("Report", "Part", "a half of a question")));
        std::ranges::stable_sort(given, {}, [&](const Kept<Answer> &answer) {
            const qsizetype place = halves.indexOf(answer->part);
            return place < 0 ? halves.size() : place;
        });
    }
    QList<QUuid> replaced;
    for (const Kept<Answer> &answer : std::as_const(given))
        replaced.append(answer->supersedes.id);
    for (const Kept<Answer> &answer : std::as_const(given)) {
        TableRow row{.cells = cells(context, answer, replaced.contains(answer.id)), .record = answer.id};
        if (!halves.isEmpty())
            row.cells.prepend(cell(words.label(answer->part)));
        table.rows.append(row);
    }
    return table;
}

/// Those involved besides us who were not on the call: what they decide, and who has not been spoken to yet.
Table involved(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Also involved"), 2),
                            wide(words.translate("Report", "Role"), 3),
                            wide(words.translate("Report", "Decides on"), 3),
                            narrow(words.translate("Report", "Reached"))}};
    QList<QUuid> attended;
    if (const std::optional<Kept<Call>> call = context.firstCall()) {
        const auto attendances = context.snapshot.childrenOf<Attendance>(call->ref(), &Attendance::call);
        for (const Kept<Attendance> &attendance : attendances) {
            if (attendance->present.value_or(false))
                attended.append(attendance->participant.id);
        }
    }
    QList<Kept<Participant>> people =
        those<Participant>(context, [](const Participant &person) { return person.party != Party::OurFirm; });
    people.removeIf([&](const Kept<Participant> &person) { return attended.contains(person.id); });
    for (const Kept<Participant> &person : people) {
        QStringList decides;
        for (const Authority authority : person->decidesOn)
            decides.append(words.label(authority));
        const Text reached = !person->reached ? quiet(context.notNoted())
            : *person->reached                ? plain(words.yesNo(true))
                                              : strong(words.translate("Report", "not yet"));
        QStringList beside{context.organisationOf(*person)};
        if (!person->standIn.isEmpty())
            beside.append(words.translate("Report", "stand-in: %1").arg(person->standIn));
        table.rows.append({.cells = {cell(orElse(person->name, context.notKnown())),
                                     cell(withQuiet(person->jobTitle, beside)),
                                     cell(orElse(decides.join(u", "_s), context.notNoted())), cell(reached)},
                           .record = person.id});
    }
    return table;
}

/// When nobody knew who decides, the task that finds out.
void deciderSought(const ReportContext &context, QList<Block> &blocks)
{
    const std::optional<Kept<Call>> call = context.firstCall();
    const std::optional<Task> task = call ? context.snapshot.find((*call)->decisionMakerTask) : std::nullopt;
    if (task)
        blocks.append(body(context.words
                               .translate("Report", "Who decides was not known on the call; %1 finds out: %2",
                                          "a person, a step")
                               .arg(context.person(task->owner, context.nobodyNamed()), task->title),
                           (*call)->decisionMakerTask.id));
}

void tell(const ReportContext &context, const Kept<Question> &question, QList<Block> &blocks)
{
    const Words &words = context.words;
    const KeyQuestion *core = keyQuestion(question->bankId);
    blocks.append(subheading(words.translate("KeyQuestion", core->text), question.id));
    const Table given = answers(context, question);
    if (given.rows.isEmpty())
        blocks.append(
            body(words.translate("Report", "No answer is recorded. State: %1.", "state of a question")
                     .arg(words.label(question->state)),
                 question.id));
    else
        blocks.append(given);
    const QList<Kept<Answer>> all = context.snapshot.childrenOf<Answer>(question.ref(), &Answer::question);
    for (const AnswerPart half : halvesOf(question->bankId)) {
        const bool told =
            std::ranges::any_of(all, [&](const Kept<Answer> &answer) { return answer->part == half; });
        if (!all.isEmpty() && !told)
            blocks.append(note(words.translate("Report", "%1: no answer is recorded.", "half of a question")
                                   .arg(words.label(half)),
                               question.id));
    }
}

/// Every question that is not one of the four, when it was asked or answered.
Table others(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Question"), 3),
                            wide(words.translate("Report", "Answer"), 3),
                            wide(words.translate("Report", "Given by"), 2),
                            narrow(words.translate("Report", "Confidence")),
                            narrow(words.translate("Report", "Verified"))}};
    const QList<Kept<Question>> questions =
        those<Question>(context, [](const Question &question) { return !keyQuestion(question.bankId); });
    for (const Kept<Question> &question : questions) {
        const QList<Kept<Answer>> given =
            context.snapshot.childrenOf<Answer>(question.ref(), &Answer::question);
        QList<QUuid> replaced;
        for (const Kept<Answer> &answer : given)
            replaced.append(answer->supersedes.id);
        for (const Kept<Answer> &answer : given)
            table.rows.append(
                {.cells = QList{cell(question->text)} + cells(context, answer, replaced.contains(answer.id)),
                 .record = answer.id});
        const bool silent =
            question->state == QuestionState::NotAsked || question->state == QuestionState::Dropped;
        if (given.isEmpty() && !silent) {
            const Cell none = cell(quiet(words.translate("Report", "n/a")));
            table.rows.append({.cells = {cell(question->text), cell(stateChip(words.label(question->state))),
                                         none, none, none},
                               .record = question.id});
        }
    }
    return table;
}

} // namespace

QList<Block> keyQuestions(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<Question>> core =
        those<Question>(context, [](const Question &question) { return keyQuestion(question.bankId); });
    const QList<Block> criteria = success(context);
    const Table people = involved(context);
    const Table rest = others(context);
    const bool asked = std::ranges::any_of(core, [&](const Kept<Question> &question) {
        return question->state != QuestionState::NotAsked
            || !context.snapshot.childrenOf<Answer>(question.ref(), &Answer::question).isEmpty();
    });
    if (!asked && criteria.isEmpty() && people.rows.isEmpty() && rest.rows.isEmpty())
        return {};
    QList<Block> blocks;
    for (const Kept<Question> &question : core) {
        tell(context, question, blocks);
        if (question->bankId == "KQ3"_L1) {
            if (!people.rows.isEmpty())
                blocks.append(people);
            deciderSought(context, blocks);
        }
        if (question->bankId == "KQ4"_L1)
            blocks += criteria;
    }
    if (!rest.rows.isEmpty()) {
        blocks.append(subheading(words.translate("Report", "Other questions")));
        blocks.append(rest);
    }
    return blocks;
}

} // namespace firstcall::sections
