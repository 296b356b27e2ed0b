// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_notebar.h"

#include "models/domain/concern.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "tests/call/callplace.h"
#include "views/call/latestnotes.h"
#include "views/fields/drafts.h"
#include "views/parts/chip.h"
#include "views/parts/elidedlabel.h"
#include "views/tabs/reportexport.h"
#include "views/tabs/tab.h"

#include <QFile>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

QStringList notes(const Workplace &at)
{
    QStringList texts;
    for (const Kept<Note> &note : at.snapshot().all<Note>())
        texts.append(note->text);
    return texts;
}

QStringList chips(const Workplace &at)
{
    QStringList texts;
    const auto labels = at.window->engagement().notes().bar().findChildren<ChipLabel *>();
    for (const ChipLabel *chip : labels)
        texts.append(chip->text());
    return texts;
}

} // namespace

void TestNoteBar::enterPutsTheLineOnDisk()
{
    const Workplace at;
    startCall(at);
    note(at, u"The helpdesk saw it first"_s);
    QCOMPARE(notes(at), QStringList{u"The helpdesk saw it first"_s});
    const Kept<Note> noted = at.snapshot().all<Note>().first();
    QCOMPARE(noted->call, callOf(at)->ref());
    QCOMPARE(noted->author, u"Dana"_s);
    QCOMPARE(noteLine(at)->text(), QString());
    QVERIFY(isInNoteBar(at));
    QCOMPARE(at.store->drafts()->size(), 0);
    at.key(Qt::Key_Return); // nothing typed is nothing noted
    QCOMPARE(notes(at).size(), 1);
    QCOMPARE(at.refusals, QStringList());
}

void TestNoteBar::aNoteHasTheTimeOfItsFirstKey()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"S"_s);
    const QDateTime afterFirst = at.desk->now();
    QTest::keyClicks(noteLine(at), u"hares are encrypted"_s);
    at.key(Qt::Key_Return);
    const Moment noted = at.snapshot().all<Note>().first()->at;
    QVERIFY(noted.isValid());
    QVERIFY(noted.utc < afterFirst);
}

void TestNoteBar::aGivenSignIsNoKey()
{
    const Workplace at;
    startCall(at);
    const auto lastAt = [&at] { return at.snapshot().all<Note>().last()->at.utc; };
    QTest::keyClicks(noteLine(at), u"/c the plant"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QDateTime before = at.desk->now(); // the sign waits there by now
    at.type(u"the payroll"_s);
    at.key(Qt::Key_Return);
    QVERIFY(lastAt() > before);

    const auto buttons = at.window->engagement().notes().bar().findChildren<QToolButton *>();
    const auto fact = std::ranges::find(buttons, u"Fact"_s, &QToolButton::accessibleName);
    QVERIFY(fact != buttons.end());
    (*fact)->click(); // a sign that was chosen
    QCOMPARE(noteLine(at)->text(), u"/f "_s);
    before = at.desk->now();
    at.type(u"dock 3 is off"_s);
    at.key(Qt::Key_Return);
    QVERIFY(lastAt() > before);

    at.key(Qt::Key_Up, Qt::ControlModifier); // a line that was called back
    QCOMPARE(noteLine(at)->text(), u"/f dock 3 is off"_s);
    before = at.desk->now();
    at.type(u" again"_s);
    const QDateTime after = at.desk->now();
    at.key(Qt::Key_Return);
    QVERIFY(lastAt() > before);
    QVERIFY(lastAt() < after);

    at.type(u"they rang"_s); // a sign for words that are there changes nothing of their time
    const QDateTime typed = at.desk->now();
    at.key(Qt::Key_Down, Qt::ControlModifier);
    at.key(Qt::Key_Return);
    QVERIFY(lastAt() < typed);
    QCOMPARE(at.snapshot().all<Note>().last()->text, u"they rang"_s);
}

void TestNoteBar::aDraftKeepsItsTime()
{
    const Workplace at;
    startCall(at);
    const QUuid first = at.desk->engagement();
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    at.key(Qt::Key_N, Qt::ControlModifier);
    const QUuid second = at.desk->engagement();
    QVERIFY(first != second);
    const QDateTime earlier(QDate(2026, 3, 9), QTime(7, 30), Qt::UTC);
    VERIFY_RESULT(at.store->putDraft({first, newNoteDraft, u"the helpdesk saw it"_s, earlier}));
    at.window->open(first);
    QTRY_COMPARE(notes(at), QStringList{u"the helpdesk saw it"_s});
    QCOMPARE(at.snapshot().all<Note>().last()->at.utc, earlier);
}

void TestNoteBar::signsAloneAreNothing()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"/1 a supplier's mailbox"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"/1 "_s);
    at.key(Qt::Key_E, Qt::ControlModifier);
    const Result<QString> path = draftPath(*at.desk, at.desk->engagement());
    VERIFY_RESULT(path);
    QVERIFY(QFile::exists(*path));
    at.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(at.refusals, QStringList());
    at.key(Qt::Key_Escape);
    QCOMPARE(noteLine(at)->text(), u"/1 "_s);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notes(at), QStringList());
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!callOf(at));
    QCOMPARE(at.refusals, QStringList());
}

void TestNoteBar::signsStayWhenOneComesBack()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"/c the plant"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!isInNoteBar(at));
    at.key(Qt::Key_Escape);
    QVERIFY(isInNoteBar(at));
    at.type(u"the payroll"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.key(Qt::Key_3, Qt::ControlModifier);
    noteLine(at)->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    at.type(u"the letters"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Concern>().size(), 3);
    QCOMPARE(at.snapshot().all<Concern>().at(1)->statement, u"the payroll"_s);
    QCOMPARE(at.snapshot().all<Concern>().last()->statement, u"the letters"_s);
}

void TestNoteBar::theSpeakerStays()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair"_s);
    note(at, u"Priya: it began at two"_s);
    note(at, u"and spread from there"_s);
    const QList<Kept<Note>> all = at.snapshot().all<Note>();
    QCOMPARE(at.snapshot().name(all.last()->speaker), u"Priya Nair"_s);
    QCOMPARE(all.last()->text, u"and spread from there"_s);
    QTRY_COMPARE(chips(at), QStringList{u"Priya Nair"_s}); // she is who speaks next
    at.key(Qt::Key_Backspace);
    QCOMPARE(chips(at), QStringList());
    note(at, u"somebody else"_s);
    QVERIFY(at.snapshot().all<Note>().last()->speaker.id.isNull());
}

void TestNoteBar::whoIsNotKnownIsNoOtherSpeaker()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair"_s);
    note(at, u"Priya: it began at two"_s);
    QTest::keyClicks(noteLine(at), u"Bob: hello there"_s);
    QCOMPARE(chips(at), QStringList{u"Bob is not known: /w Bob adds"_s});
    at.key(Qt::Key_Return);
    const Kept<Note> noted = at.snapshot().all<Note>().last();
    QVERIFY(!noted->speaker);
    QCOMPARE(noted->text, u"Bob: hello there"_s);
    QTest::keyClicks(noteLine(at), u"/a ring the bank by tomorrow"_s);
    QCOMPARE(chips(at), QStringList{u"tomorrow: no hour"_s});
}

void TestNoteBar::theSpeakerStaysBehindWhatIsOurs()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair"_s);
    note(at, u"Priya: it began at two"_s);
    note(at, u"/a pull the logs"_s);
    QVERIFY(!at.snapshot().all<Note>().last()->speaker);
    note(at, u"and spread from there"_s);
    QCOMPARE(at.snapshot().name(at.snapshot().all<Note>().last()->speaker), u"Priya Nair"_s);
}

void TestNoteBar::theLineSaysWhatItReads()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair"_s);
    QTest::keyClicks(noteLine(at), u"/a rotate the keys @Priya tomorrow 12:00 @bo"_s);
    QTRY_VERIFY(chips(at).contains(u"Priya Nair"_s));
    at.key(Qt::Key_Return);
    const Kept<Task> task = at.snapshot().all<Task>().first();
    QVERIFY(task->title.startsWith(u"rotate the keys"_s));
    QCOMPARE(at.snapshot().name(task->owner), u"Priya Nair"_s);
    QTest::keyClicks(noteLine(at), u"/a ring them @bo"_s);
    QVERIFY(chips(at).contains(u"@bo stays text"_s));
}

void TestNoteBar::whatIsReadIsSpokenToo()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"/2 logs were copied"_s);
    QVERIFY(noteLine(at)->accessibleDescription().contains(u"question 2"_s));
    QVERIFY(!noteLine(at)->accessibleName().isEmpty());
}

void TestNoteBar::keysChooseTheSign()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"they rang at two"_s);
    at.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"/f they rang at two"_s);
    at.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"/h they rang at two"_s);
    at.key(Qt::Key_Up, Qt::ControlModifier);
    at.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"they rang at two"_s);
}

void TestNoteBar::keysCallLinesBack()
{
    const Workplace at;
    startCall(at);
    note(at, u"one"_s);
    note(at, u"two"_s);
    at.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"two"_s);
    at.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"one"_s);
    at.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"two"_s);
}

void TestNoteBar::ctrlEnterGoesOnInTheSameKind()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"/c the plant"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"/c "_s);
    at.type(u"the payroll"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(noteLine(at)->text(), QString());
    const QList<Kept<Concern>> concerns = at.snapshot().all<Concern>();
    QCOMPARE(concerns.size(), 2);
    QCOMPARE(concerns.last()->statement, u"the payroll"_s);
    QCOMPARE(concerns.last()->rank, std::optional(2));
}

void TestNoteBar::ctrlEnterGoesToTheNextOpenQuestion()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"/1 a supplier's mailbox"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"/1 "_s); // why they think so
    at.type(u"the invoices came from there"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteLine(at)->text(), u"/2 "_s);
}

void TestNoteBar::ctrlUSaysThatNobodyKnows()
{
    const Workplace at;
    startCall(at);
    at.type(u"/3 "_s);
    at.key(Qt::Key_U, Qt::ControlModifier);
    const QList<Kept<Question>> questions = at.snapshot().all<Question>();
    QCOMPARE(questions.at(2)->state, QuestionState::UnknownToCustomer);
    QCOMPARE(noteLine(at)->text(), u"/4 "_s);
    QCOMPARE(notes(at), QStringList());
    QVERIFY(isInNoteBar(at));
}

void TestNoteBar::escGoesThereAndBack()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_2, Qt::ControlModifier);
    const QPointer<QWidget> before = QApplication::focusWidget();
    QVERIFY(!isInNoteBar(at));
    at.key(Qt::Key_Escape);
    QVERIFY(isInNoteBar(at));
    at.type(u"by the way"_s);
    at.key(Qt::Key_Escape); // commits, never discards
    QCOMPARE(notes(at), QStringList{u"by the way"_s});
    QCOMPARE(QApplication::focusWidget(), before.data());
}

void TestNoteBar::escCommitsAnEditor()
{
    const Workplace at;
    startCall(at);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Participant{.name = u"Tom"_s}));
    at.key(Qt::Key_2, Qt::ControlModifier);
    at.window->engagement().showPage(int(PhaseId::Introductions), u"people"_s);
    at.window->engagement().tab()->focusFirst();
    at.key(Qt::Key_F2);
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.type(u"Tom Askew"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(at.snapshot().all<Participant>().last()->name, u"Tom Askew"_s);
    QVERIFY(isInNoteBar(at));
}

void TestNoteBar::aHalfTypedLineComesBack()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair"_s);
    QTest::keyClicks(noteLine(at), u"/c that patients are harm"_s);
    at.desk->drafts().keepNow();
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 1);
    QCOMPARE(at.snapshot().all<Concern>().first()->statement, u"that patients are harm"_s);
}

void TestNoteBar::aLineIsNotNotedTwice()
{
    const Workplace at;
    startCall(at);
    QTest::keyClicks(noteLine(at), u"once is eno"_s);
    at.desk->drafts().keepNow();
    const QList<Draft> drafts = *at.store->drafts();
    QCOMPARE(drafts.size(), 1);
    QTest::keyClicks(noteLine(at), u"ugh"_s);
    at.key(Qt::Key_Return);
    VERIFY_RESULT(at.store->putDraft(drafts.first())); // as if the run had ended before it was gone
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 0);
    QCOMPARE(notes(at), QStringList{u"once is enough"_s});
}

void TestNoteBar::ctrlLShowsItOutsideACall()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!at.window->engagement().notes().isVisible());
    at.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isInNoteBar(at));
    note(at, u"Rang back, nobody there"_s);
    QCOMPARE(notes(at).size(), 1);
    QVERIFY(at.snapshot().all<Note>().first()->call.id.isNull());
    at.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!at.window->engagement().notes().isVisible());
}

void TestNoteBar::theLatestNotesStandAbove()
{
    const Workplace at;
    at.window->resize(1400, 950);
    startCall(at);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s, u"/f four"_s})
        note(at, text);
    auto *latest = at.window->findChild<LatestNotes *>();
    const auto shown = [latest] {
        QStringList texts;
        const auto labels = latest->findChildren<ElidedLabel *>();
        for (const ElidedLabel *label : labels)
            texts.append(label->text());
        return texts;
    };
    QTRY_COMPARE(shown(), (QStringList{u"two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(latest->findChildren<ChipLabel *>().last()->text(), u"Fact"_s);
}

void TestNoteBar::undoTakesTheNoteAndWhatItMade()
{
    const Workplace at;
    startCall(at);
    note(at, u"/c that patients are harmed"_s);
    QCOMPARE(at.snapshot().all<Concern>().size(), 1);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Concern>().size(), 0);
    QCOMPARE(notes(at), QStringList());
}

} // namespace firstcall
