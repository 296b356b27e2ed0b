// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/participantquestion.h"
#include "models/report/marks.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> participantsQuestions(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<ParticipantQuestion>> all = context.snapshot.all<ParticipantQuestion>();
    if (all.isEmpty())
        return {};
    QList<Moment> moments;
    for (const Kept<ParticipantQuestion> &question : all)
        moments.append(question->state == ParticipantQuestionState::Answered ? question->answeredAt
                                                                             : question->due);
    const TableTimes times(context.times, moments);
    Table table{.columns = {wide(words.translate("Report", "Question"), 4),
                            wide(words.translate("Report", "Asked by"), 2),
                            wide(words.translate("Report", "Answer"), 4),
                            wide(words.translate("Report", "Who answers"), 2),
                            narrow(times.head(words.translate("Report", "When")))}};
    for (const Kept<ParticipantQuestion> &question : all) {
        const bool answered = question->state == ParticipantQuestionState::Answered;
        const QString who = answered
            ? context.person(question->answeredBy, words.translate("Report", "nobody named"))
            : context.person(question->owner, context.nobodyNamed());
        table.rows.append(
            {.cells = {cell(orElse(question->text, context.notNoted())),
                       cell(context.person(question->askedBy, words.translate("Report", "nobody named"))),
                       cell(stateChip(words.label(question->state)), plain(question->answer)), cell(who),
                       cell(answered ? orElse(times.cell(question->answeredAt),
                                              words.translate("Report", "when is not noted"))
                                     : orElse(times.cell(question->due), context.noTimeSet()))},
             .record = question.id});
    }
    QList<Block> blocks;
    times.noteInto(blocks);
    blocks.append(table);
    return blocks;
}

} // namespace firstcall::sections
