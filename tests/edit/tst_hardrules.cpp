// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_hardrules.h"

#include "models/domain/core.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"
#include "tests/edit/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestHardRules::aReferenceHasItsForm_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("fits");
    QTest::newRow("as in the example") << u"LFR-2026-032"_s << true;
    QTest::newRow("two letters, four digits") << u"IR-2026-0001"_s << true;
    QTest::newRow("not given yet") << u""_s << true;
    QTest::newRow("small letters") << u"lfr-2026-032"_s << false;
    QTest::newRow("a short number") << u"LFR-2026-32"_s << false;
    QTest::newRow("six letters") << u"ABCDEF-2026-032"_s << false;
    QTest::newRow("more after it") << u"LFR-2026-032 b"_s << false;
    QTest::newRow("digits of another script") << u"LFR-2026-٠٣٢"_s << false;
}

void TestHardRules::aReferenceHasItsForm()
{
    QFETCH(const QString, reference);
    QFETCH(const bool, fits);
    Desk desk;
    const Result<> edited =
        desk.edit<Engagement>(desk.engagement, [&](Engagement &one) { one.reference = reference; });
    QCOMPARE(bool(edited), fits);
    QCOMPARE(desk.get<Engagement>(desk.engagement).reference, fits ? reference : u"LFR-2026-031"_s);
    QCOMPARE(desk.editor->undoStack(desk.engagement).count(), fits ? 1 : 0);
    VERIFY_RESULT(
        desk.edit<Engagement>(desk.engagement, [](Engagement &one) { one.reference = u"LFR-2026-031"_s; }));
    QCOMPARE(bool(desk.editor->addEngagement({.reference = reference, .zone = u"UTC"_s})), fits);
    if (!fits)
        QVERIFY2(edited.failure().sentence.contains(u"LFR-2026-031"_s),
                 qPrintable(edited.failure().sentence));
}

void TestHardRules::theCoreQuestionsStay()
{
    Desk desk;
    const Snapshot before = desk.snapshot();
    QCOMPARE(before.rows(Question::entity()).size(), 4);
    QCOMPARE(before.rows(FocusArea::entity()).size(), 4);
    for (const KeyQuestion &core : keyQuestions()) {
        const QUuid id = coreId(desk.engagement, core.key);
        QVERIFY(!desk.editor->remove(Question::entity(), desk.engagement, id));
        QVERIFY(!desk.edit<Question>(id, [](Question &one) { one.text = u"Why?"_s; }));
        QVERIFY(!desk.edit<Question>(id, [](Question &one) { one.focus = Focus::Scope; }));
        QVERIFY(!desk.edit<Question>(id, [](Question &one) { one.position = 9; }));
        QVERIFY(!desk.edit<Question>(id, [](Question &one) { one.origin = QuestionOrigin::Custom; }));
        QVERIFY(!desk.edit<Question>(id, [](Question &one) { one.bankId = u"X1"_s; }));
        QVERIFY(!desk.edit<Question>(id, [](Question &one) { one.mustAsk = false; }));
    }
    for (const FocusQuestion &core : focusQuestions()) {
        const QUuid id = coreId(desk.engagement, core.key);
        QVERIFY(!desk.editor->remove(FocusArea::entity(), desk.engagement, id));
        QVERIFY(!desk.edit<FocusArea>(id, [](FocusArea &one) { one.focus = Focus::General; }));
        QVERIFY(!desk.edit<FocusArea>(id, [](FocusArea &one) { one.position = 9; }));
    }
    const Result<QUuid> fifth = desk.editor->add(desk.engagement, FocusArea{});
    QVERIFY(!fifth);
    QVERIFY2(fifth.failure().sentence.contains(u"four focus areas"_s), qPrintable(fifth.failure().sentence));
    QVERIFY(desk.snapshot() == before);
    QVERIFY(!desk.editor->undoStack(desk.engagement).canUndo());
}

void TestHardRules::theCoreQuestionsAreAnswered()
{
    Desk desk;
    const QUuid question = coreId(desk.engagement, "KQ2");
    VERIFY_RESULT(desk.edit<Question>(question, [](Question &one) { one.state = QuestionState::Answered; }));
    const QUuid focus = coreId(desk.engagement, "FQ1");
    VERIFY_RESULT(desk.edit<FocusArea>(focus, [](FocusArea &one) { one.currentAnswer = u"By mail"_s; }));
    QCOMPARE(desk.get<Question>(question).state, QuestionState::Answered);
    QCOMPARE(desk.get<FocusArea>(focus).currentAnswer, u"By mail"_s);
}

void TestHardRules::noOtherQuestionIsCore()
{
    Desk desk;
    QVERIFY(!desk.editor->add(desk.engagement, Question{.origin = QuestionOrigin::Core, .bankId = u"KQ1"_s}));
    QVERIFY(!desk.editor->add(desk.engagement, Question{.bankId = u"KQ4"_s}));
    const Result<QUuid> own = desk.editor->add(desk.engagement, Question{.text = u"Since when?"_s});
    VERIFY_RESULT(own);
    QVERIFY(!desk.edit<Question>(*own, [](Question &one) { one.origin = QuestionOrigin::Core; }));
    VERIFY_RESULT(desk.edit<Question>(*own, [](Question &one) { one.text = u"Since when exactly?"_s; }));
    VERIFY_RESULT(desk.editor->remove(Question::entity(), desk.engagement, *own));
}

void TestHardRules::anEngagementComesWithItsCore()
{
    Desk desk;
    const QUuid id = QUuid::createUuid();
    QList<Change> changes = newEngagement(id, {.zone = u"Etc/UTC"_s}); // what many machines are set to
    QCOMPARE(changes.size(), 9);
    for (int missing = 1; missing < 9; ++missing) {
        QList<Change> fewer = changes;
        fewer.removeAt(missing);
        QVERIFY(!desk.editor->perform({u"Add"_s, fewer, {}}));
    }
    QList<Change> reworded = changes;
    for (Change &change : reworded) {
        if (change.entity == &Question::entity())
            change.after->replace(Question::entity().indexOf("text"_L1), u"Why?"_s);
    }
    QVERIFY(!desk.editor->perform({u"Add"_s, reworded, {}}));
    VERIFY_RESULT(desk.editor->perform({u"Add"_s, changes, {}}));
    QVERIFY(desk.has<Engagement>(id));
}
