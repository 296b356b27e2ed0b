// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_answering.h"

#include "models/domain/agendaitem.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/successcriterion.h"
#include "models/edit/answering.h"
#include "tests/edit/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

const Moment at{QDateTime(QDate(2026, 3, 9), QTime(3, 10), Qt::UTC), u"Europe/London"_s};

Answer answer(const Desk &desk, const char *key, const QString &text)
{
    return {.question = {coreId(desk.engagement, key)}, .text = text, .at = at};
}

} // namespace

void TestAnswering::aCorrectionKeepsTheOriginal()
{
    const Desk desk;
    const Result<QUuid> first =
        addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ1", u"14 servers"_s));
    VERIFY_RESULT(first);
    const Moment later{at.utc.addSecs(60), at.zone};
    const Result<QUuid> second = correctAnswer(*desk.editor, desk.engagement, *first, u"40 servers"_s, later);
    VERIFY_RESULT(second);
    QCOMPARE(desk.get<Answer>(*first).text, u"14 servers"_s);
    QCOMPARE(desk.get<Answer>(*second).text, u"40 servers"_s);
    QCOMPARE(desk.get<Answer>(*second).supersedes.id, *first);
    QCOMPARE(desk.get<Answer>(*second).part, AnswerPart::What);
    QCOMPARE(desk.get<Answer>(*second).at, later);
    QVERIFY(!correctAnswer(*desk.editor, desk.engagement, *second, u" "_s, later));
    const Result<QUuid> same = correctAnswer(*desk.editor, desk.engagement, *second, u"40 servers"_s, later);
    VERIFY_RESULT(same);
    QCOMPARE(*same, *second);
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(desk.snapshot().all<Answer>().size(), 1);
}

void TestAnswering::whatTheyCallASuccessIsACriterion()
{
    const Desk desk;
    const Result<QUuid> first =
        addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ4", u"Lorries leave"_s));
    VERIFY_RESULT(first);
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ4", u"No press"_s)));
    QList<Kept<SuccessCriterion>> all = desk.snapshot().all<SuccessCriterion>();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]->statement, u"Lorries leave"_s);
    QCOMPARE(all[1]->rank, 2);
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ4", u"No press"_s))); // said twice
    QCOMPARE(desk.snapshot().all<SuccessCriterion>().size(), 2);
    VERIFY_RESULT(correctAnswer(*desk.editor, desk.engagement, *first, u"Lorries leave by Friday"_s, at));
    all = desk.snapshot().all<SuccessCriterion>();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]->statement, u"Lorries leave by Friday"_s);
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ3", u"Priya"_s)));
    QCOMPARE(desk.snapshot().all<SuccessCriterion>().size(), 2);
}

void TestAnswering::whoDecidesIsAParticipant()
{
    const Desk desk;
    const Answer told = answer(desk, "KQ3", u"Priya Nair, plant manager, decides isolate spend"_s);
    const Result<QUuid> who = nameDecider(*desk.editor, desk.engagement, told);
    VERIFY_RESULT(who);
    const auto priya = desk.get<Participant>(*who);
    QCOMPARE(priya.name, u"Priya Nair"_s);
    QCOMPARE(priya.jobTitle, u"plant manager"_s);
    QCOMPARE(priya.decidesOn, (QList<Authority>{Authority::Isolate, Authority::Spend}));
    QVERIFY(desk.snapshot().all<Attendance>().isEmpty()); // named is not reached
    QCOMPARE(desk.snapshot().all<Answer>().first()->text, told.text);
    QCOMPARE(desk.get<Question>(told.question.id).state, QuestionState::Answered);
    // Named again, she gets what is new.
    VERIFY_RESULT(
        nameDecider(*desk.editor, desk.engagement, answer(desk, "KQ3", u"priya nair, decides notify"_s)));
    QCOMPARE(desk.snapshot().all<Participant>().size(), 1);
    QCOMPARE(desk.get<Participant>(*who).decidesOn.size(), 3);
    QVERIFY(!nameDecider(*desk.editor, desk.engagement, answer(desk, "KQ3", u", decides notify"_s)));
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(desk.snapshot().all<Participant>().isEmpty());
    QVERIFY(desk.snapshot().all<Answer>().isEmpty());
}

void TestAnswering::aQuestionPutOffIsATopicOfTheTechnicalCall()
{
    const Desk desk;
    const QUuid question = coreId(desk.engagement, "KQ2");
    const QuestionStep off{
        .state = QuestionState::Deferred, .title = u"Later"_s, .at = at, .parkedAs = u"What was done?"_s};
    VERIFY_RESULT(setQuestionState(*desk.editor, desk.engagement, question, off));
    QCOMPARE(desk.get<Question>(question).state, QuestionState::Deferred);
    const QList<Kept<AgendaItem>> topics = desk.snapshot().all<AgendaItem>();
    QCOMPARE(topics.size(), 1);
    QCOMPARE(topics.first()->title, u"What was done?"_s);
    QCOMPARE(desk.snapshot().find(topics.first()->call)->kind, CallKind::Technical);
    VERIFY_RESULT(setQuestionState(*desk.editor, desk.engagement, question, off)); // it waits there already
    QCOMPARE(desk.snapshot().all<AgendaItem>().size(), 1);
    QVERIFY(desk.editor->undo(desk.engagement)); // one step
    QVERIFY(desk.snapshot().all<AgendaItem>().isEmpty());
    QVERIFY(desk.snapshot().all<Call>().isEmpty());
    QCOMPARE(desk.get<Question>(question).state, QuestionState::NotAsked);
}

void TestAnswering::aQuestionIsDroppedForAReason()
{
    const Desk desk;
    const QUuid question = coreId(desk.engagement, "KQ2");
    VERIFY_RESULT(setQuestionState(*desk.editor, desk.engagement, question,
                                   {.state = QuestionState::Dropped,
                                    .title = u"Dropped"_s,
                                    .at = at,
                                    .because = u"Counsel will ask it"_s}));
    QCOMPARE(desk.get<Question>(question).state, QuestionState::Dropped);
    QCOMPARE(desk.get<Question>(question).droppedBecause, u"Counsel will ask it"_s);
}
