// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_questiondrafts.h"

#include "tests/window/questionsplace.h"
#include "views/fields/drafts.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

void TestQuestionDrafts::anotherQuestionLeavesWhatIsTyped()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    at.type(u"half an ans"_s);
    const QPointer<QWidget> line = QApplication::focusWidget();
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Question{.text = u"Another"_s}));
    QCOMPARE(cards(at).size(), 5);
    QCOMPARE(QApplication::focusWidget(), line.data());
    QCOMPARE(qobject_cast<QLineEdit *>(line)->text(), u"half an ans"_s);
}

void TestQuestionDrafts::aHalfTypedQuestionComesBack()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Insert);
    at.type(u"Which lo"_s);
    at.desk->drafts().keepNow();
    QCOMPARE(at.snapshot().all<Question>().size(), 4);
    // As at the next start, after a crash.
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 1);
    QCOMPARE(at.snapshot().all<Question>().size(), 5);
    QCOMPARE(at.snapshot().all<Question>().last()->text, u"Which lo"_s);
    // One that is typed and not entered is kept when the view moves, and only once.
    at.key(Qt::Key_Return);
    at.type(u"Who knows?"_s);
    at.key(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Question>().last()->text, u"Who knows?"_s);
    const Result<Recovered> again = recoverDrafts(*at.editor);
    VERIFY_RESULT(again);
    QCOMPARE(again->committed, 0);
    QCOMPARE(again->left, QStringList());
}

void TestQuestionDrafts::aHalfTypedAnswerTakenBackStaysAway()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    at.type(u"no"_s);
    at.desk->drafts().keepNow();
    at.key(Qt::Key_Backspace);
    at.key(Qt::Key_Backspace);
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 0);
    QCOMPARE(answers(at), QStringList());
}

void TestQuestionDrafts::anAnswerIsNotMadeTwice()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    at.type(u"A careless cl"_s);
    at.desk->drafts().keepNow();
    const QList<Draft> drafts = *at.store->drafts();
    QCOMPARE(drafts.size(), 1);
    at.type(u"ick"_s);
    at.key(Qt::Key_Return);
    VERIFY_RESULT(at.store->putDraft(drafts.first())); // as if the run had ended before it was gone
    Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 0);
    QCOMPARE(answers(at), QStringList{u"A careless click"_s});
    QCOMPARE(at.store->drafts()->size(), 0);
    // A later one that begins alike is another.
    at.type(u"A car"_s);
    at.desk->drafts().keepNow();
    back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 1);
    QCOMPARE(answers(at).size(), 2);
}

void TestQuestionDrafts::aHalfTypedCorrectionKeepsTheOriginal()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    at.type(u"14 servers"_s);
    at.key(Qt::Key_Return);
    const QUuid answer = at.snapshot().all<Answer>().first().id;
    at.desk->goTo(Answer::entity(), answer, u"text"_s);
    at.key(Qt::Key_End, Qt::ControlModifier);
    at.type(u" or 15"_s);
    at.desk->drafts().keepNow();
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 1);
    QCOMPARE(answers(at), (QStringList{u"14 servers"_s, u"14 servers or 15"_s}));
    QCOMPARE(at.snapshot().all<Answer>().last()->supersedes.id, answer);
}

} // namespace firstcall
