// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_questioncards.h"

#include "models/domain/agendaitem.h"
#include "models/domain/participant.h"
#include "tests/window/questionsplace.h"
#include "views/tabs/answerlines.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

void TestQuestionCards::aCorrectionShowsBoth()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    at.type(u"Tom"_s);
    at.key(Qt::Key_Return);
    at.desk->goTo(Answer::entity(), at.snapshot().all<Answer>().first().id, u"text"_s);
    at.key(Qt::Key_End, Qt::ControlModifier);
    at.type(u" Askew"_s);
    at.key(Qt::Key_Tab); // leaving the words corrects the answer, and the keyboard is in its next field
    QCOMPARE(answers(at), (QStringList{u"Tom"_s, u"Tom Askew"_s}));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Answered by"_s);
    QVERIFY(QApplication::focusWidget()->isVisible());
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : cards(at).at(2)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    };
    QVERIFY2(shown().contains(u"Before: “Tom”"), qPrintable(shown()));
    at.key(Qt::Key_Escape);
    QVERIFY2(shown().contains(u": Tom Askew (") && shown().contains(u"Before: Tom ("), qPrintable(shown()));
    QVERIFY(cards(at).at(2)->accessibleName().contains(u"1 answer"));
}

void TestQuestionCards::bothHalvesStandOnTheCard()
{
    const Workplace at;
    openCards(at);
    const auto *lines = cards(at).first()->findChild<AnswerLines *>();
    QVERIFY(lines->isVisible());
    QCOMPARE(lines->text().count(u"not told yet"), 2);
    at.key(Qt::Key_Return);
    at.type(u"A careless click"_s);
    at.key(Qt::Key_Return);
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(line->placeholderText().startsWith(u"Why they think so"), qPrintable(line->placeholderText()));
    at.key(Qt::Key_Escape);
    QVERIFY2(lines->text().startsWith(u"What happened · Nobody named: A careless click"),
             qPrintable(lines->text()));
    QVERIFY(lines->text().contains(u"Why they think so: not told yet"));
}

void TestQuestionCards::whoDecidesIsNamedOnTheCard()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Tab);
    at.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name who decides"_s);
    at.type(u"Priya Nair, plant manager, decides isolate"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Participant>().size(), 1);
    QCOMPARE(at.snapshot().all<Participant>().first()->decidesOn, QList<Authority>{Authority::Isolate});
    QCOMPARE(stateOf(at, 3), QuestionState::Answered);
    // What is typed and not entered is kept when the card is left.
    at.type(u"Tom Askew, decides spend"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(at.snapshot().all<Participant>().size(), 2);
    QCOMPARE(at.refusals, QStringList());
}

void TestQuestionCards::aQuestionIsDroppedWithItsReason()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_X);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Why it is not asked"_s);
    at.key(Qt::Key_Return); // without a reason it stands
    QCOMPARE(stateOf(at, 1), QuestionState::NotAsked);
    at.key(Qt::Key_Escape);
    QVERIFY(cards(at).first()->hasFocus());
    at.key(Qt::Key_X);
    at.type(u"Counsel asks it"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(stateOf(at, 1), QuestionState::Dropped);
    QCOMPARE(at.snapshot().all<Question>().first()->droppedBecause, u"Counsel asks it"_s);
    QVERIFY(cards(at).first()->hasFocus());
    QVERIFY(!cards(at).first()->isOpen());
    QVERIFY(cards(at).first()->findChild<AnswerLines *>()->text().contains(u"Dropped: Counsel asks it"));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stateOf(at, 1), QuestionState::NotAsked);
}

void TestQuestionCards::whatIsPutOffIsATopicOfTheTechnicalCall()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_L);
    QCOMPARE(stateOf(at, 1), QuestionState::Deferred);
    QCOMPARE(at.snapshot().all<AgendaItem>().size(), 1);
    QVERIFY(!at.snapshot().all<AgendaItem>().first()->title.isEmpty());
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<AgendaItem>().isEmpty());
    QCOMPARE(stateOf(at, 1), QuestionState::NotAsked);
}

} // namespace firstcall
