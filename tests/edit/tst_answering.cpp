// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_answering.h"

#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/successcriterion.h"
#include "models/edit/actionstold.h"
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

void TestAnswering::eachSpeakerHasHalvesOfTheirOwn()
{
    const Desk desk;
    const Result<QUuid> tom = desk.editor->add(desk.engagement, Participant{.name = u"Tom"_s});
    VERIFY_RESULT(tom);
    const Result<QUuid> priya = desk.editor->add(desk.engagement, Participant{.name = u"Priya"_s});
    VERIFY_RESULT(priya);
    const auto partOf = [&desk](const QUuid &who, const QString &text) {
        Answer told = answer(desk, "KQ1", text);
        told.answeredBy = {who};
        const Result<QUuid> added = addAnswer(*desk.editor, desk.engagement, told);
        return added ? desk.get<Answer>(*added).part : AnswerPart::Other;
    };
    const QUuid question = coreId(desk.engagement, "KQ1");
    QCOMPARE(partOf(*tom, u"A mailbox was used"_s), AnswerPart::What);
    QCOMPARE(partOf(*priya, u"It came by the VPN"_s), AnswerPart::What);
    QCOMPARE(desk.get<Question>(question).state, QuestionState::PartlyAnswered); // nobody said why
    QCOMPARE(partOf(*priya, u"The log shows it"_s), AnswerPart::Why);
    QCOMPARE(desk.get<Question>(question).state, QuestionState::Answered);
    QCOMPARE(partOf(*tom, u"The bank rang"_s), AnswerPart::Why);
    QCOMPARE(partOf(*tom, u"Twice"_s), AnswerPart::Other);
    // Without a name it is anybody's.
    QCOMPARE(partOf({}, u"So they say"_s), AnswerPart::Other);
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

void TestAnswering::whatTheyDidIsAnActionTaken()
{
    const Desk desk;
    const Result<QUuid> tom = desk.editor->add(desk.engagement, Participant{.name = u"Tom"_s});
    VERIFY_RESULT(tom);
    Answer told = answer(desk, "KQ2", u"Opened  14 servers to look for the note"_s);
    told.answeredBy = {*tom};
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, told));
    const Result<QUuid> wiped =
        addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ2", u"Reimaged two laptops"_s));
    VERIFY_RESULT(wiped);
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ2", u"Nothing else yet"_s)));
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, answer(desk, "KQ1", u"Somebody wiped it"_s)));
    QList<Kept<ActionTaken>> actions = desk.snapshot().all<ActionTaken>();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0]->what, u"Opened 14 servers to look for the note"_s);
    QCOMPARE(actions[0]->purpose, ActionPurpose::Investigate);
    QCOMPARE(actions[0]->takenBy.id, *tom);
    QCOMPARE(actions[0]->side, Side::Theirs);
    QCOMPARE(actions[0]->effectOnEvidence, QString());
    QCOMPARE(actions[1]->purpose, ActionPurpose::Contain);
    QVERIFY(!actions[1]->effectOnEvidence.isEmpty()); // at risk
    // The answer is corrected, and so is the action.
    VERIFY_RESULT(correctAnswer(*desk.editor, desk.engagement, *wiped, u"Reimaged three laptops"_s, told.at));
    actions = desk.snapshot().all<ActionTaken>();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[1]->what, u"Reimaged three laptops"_s);
    QVERIFY(desk.editor->undo(desk.engagement));
    for (int step = 0; step < 4; ++step)
        QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(desk.snapshot().all<ActionTaken>().isEmpty());
}

void TestAnswering::whatMayChangeEvidenceIsToldApart_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("changes");
    const auto row = [](const char *told, bool changes) {
        QTest::newRow(told) << QString::fromLatin1(told) << changes;
    };
    row("We wiped the file server", true);
    row("IT restored from backup overnight", true);
    row("two PCs were powered off", true);
    row("Rebooted, then ran the virus scanner", true);
    row("deleted the ransom note", true);
    row("looked at the firewall logs", false);
    row("it is clearly the VPN", false);
    row("blocked the account in PowerShell", false);
    row("rang the insurer", false);
}

void TestAnswering::whatMayChangeEvidenceIsToldApart()
{
    QFETCH(QString, told);
    QFETCH(bool, changes);
    QCOMPARE(mayChangeEvidence(told), changes);
}
