// SPDX-License-Identifier: Apache-2.0
#include "models/edit/answering.h"

#include "models/domain/coverage.h"
#include "models/domain/question.h"
#include "models/domain/successcriterion.h"
#include "models/edit/actionstold.h"
#include "models/edit/naming.h"
#include "models/edit/noteperson.h"
#include "models/edit/parking.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Failure questionIsGone()
{
    return Failure{QCoreApplication::translate("Editor", "That question is gone. Nothing was changed.")};
}

} // namespace

namespace {

/// What they call a success is one of the criteria, unless it is there already.
void criterionInto(StepBuilder &step, const Answer &answer)
{
    const QList<Kept<SuccessCriterion>> all = step.snapshot().all<SuccessCriterion>();
    int last = 0;
    for (const Kept<SuccessCriterion> &one : all) {
        last = std::max(last, one->rank.value_or(0));
        if (one->statement == answer.text.simplified())
            return;
    }
    step.add(SuccessCriterion{.statement = answer.text.simplified(),
                              .statedBy = answer.answeredBy,
                              .rank = last + 1,
                              .fromNote = answer.fromNote});
}

/// The halves of a question that this person has not answered, nor an answer of which nobody knows whose it
/// is: each tells it from the start. Without a name those that nobody has.
QList<AnswerPart> halvesLeftTo(const Ref<Participant> &who, const Snapshot &snapshot,
                               const Kept<Question> &question)
{
    if (!who)
        return openHalves(snapshot, question);
    QList<AnswerPart> left = halvesOf(*question);
    for (const Kept<Answer> &answer : snapshot.childrenOf(question.ref(), &Answer::question)) {
        const bool counts = !answer->answeredBy || answer->answeredBy == who;
        if (counts && !answer->text.trimmed().isEmpty())
            left.removeAll(answer->part);
    }
    return left;
}

} // namespace

Ref<Answer> answerInto(StepBuilder &step, Answer answer)
{
    const Kept<Question> question{answer.question.id, step.snapshot().find(answer.question).value()};
    QList<AnswerPart> open = openHalves(step.snapshot(), question);
    if (const QList<AnswerPart> own = halvesLeftTo(answer.answeredBy, step.snapshot(), question);
        answer.part == AnswerPart::Other && !own.isEmpty())
        answer.part = own.first();
    open.removeAll(answer.part);

    if (isOpen(question->state)) {
        Question after = *question;
        after.state = open.isEmpty() ? QuestionState::Answered : QuestionState::PartlyAnswered;
        if (!after.askedAt.isValid())
            after.askedAt = answer.at;
        step.edit(question, after);
    }
    if (question->bankId == "KQ2"_L1)
        actionInto(step, answer);
    if (question->bankId == "KQ4"_L1)
        criterionInto(step, answer);
    return step.add(answer).ref();
}

Result<QUuid> addAnswer(Editor &editor, const QUuid &engagement, const Answer &answer)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    if (!snapshot->find(answer.question))
        return questionIsGone();
    StepBuilder step(*snapshot, editor.now());
    const Ref<Answer> added = answerInto(step, answer);
    const QString title =
        QCoreApplication::translate("Editor", "Add: %1").arg(QCoreApplication::translate("Answer", "Answer"));
    if (const Result<> done = editor.perform({.title = title, .changes = step.changes()}); !done)
        return done.failure();
    return added.id;
}

Result<QUuid> correctAnswer(Editor &editor, const QUuid &engagement, const QUuid &id, const QString &text,
                            const Moment &at)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Answer> before = snapshot->find(Ref<Answer>{id});
    if (!before)
        return Failure{QCoreApplication::translate("Editor", "That answer is gone. Nothing was changed.")};
    if (text.trimmed().isEmpty())
        return Failure{
            QCoreApplication::translate("Editor", "An answer has to say something. Nothing was changed.")};
    if (before->text == text)
        return id;
    StepBuilder step(*snapshot, editor.now());
    Answer after = *before;
    after.text = text;
    after.at = at;
    after.supersedes = {id};
    for (const Kept<SuccessCriterion> &one : snapshot->all<SuccessCriterion>()) {
        if (one->statement != before->text.simplified())
            continue;
        SuccessCriterion criterion = *one;
        criterion.statement = text.simplified();
        step.edit(one, criterion);
    }
    rewordAction(step, before->text, text);
    const Kept<Answer> added = step.add(after);
    const QString title = QCoreApplication::translate("Editor", "Answer corrected");
    if (const Result<> done =
            editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return added.id;
}

Result<QUuid> nameDecider(Editor &editor, const QUuid &engagement, const Answer &answer)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    if (!snapshot->find(answer.question))
        return questionIsGone();
    const NotePerson told = asKnown(*snapshot, readNotePerson(answer.text));
    if (told.name.isEmpty())
        return Failure{QCoreApplication::translate(
            "Editor", "The line begins with the name of who decides. Nothing was changed.")};
    StepBuilder step(*snapshot, editor.now());
    const Ref<Participant> who = personInto(step, told);
    answerInto(step, answer);
    const QString title = QCoreApplication::translate("Editor", "Decides: %1", "name of a person");
    if (const Result<> done =
            editor.perform({.title = title.arg(told.name), .changes = step.changes(), .standsAlone = true});
        !done)
        return done.failure();
    return who.id;
}

Result<> setQuestionState(Editor &editor, const QUuid &engagement, const QUuid &question,
                          const QuestionStep &step)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Question> before = snapshot->find(Ref<Question>{question});
    if (!before)
        return questionIsGone();
    Question after = *before;
    after.state = step.state;
    if (isClosed(step.state) && !after.askedAt.isValid())
        after.askedAt = step.at;
    if (!step.because.isEmpty())
        after.droppedBecause = step.because;
    StepBuilder builder(*snapshot, editor.now());
    builder.edit(Kept<Question>{question, *before}, after);
    if (!step.parkedAs.isEmpty())
        parkInto(builder, step.parkedAs);
    if (builder.changes().isEmpty())
        return {};
    return editor.perform({.title = step.title, .changes = builder.changes(), .standsAlone = true});
}

} // namespace firstcall
