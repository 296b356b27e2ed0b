// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_callsurroundings.h"

#include "models/domain/attendance.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "tests/call/callplace.h"
#include "views/call/callbar.h"
#include "views/call/calllist.h"
#include "views/call/callside.h"
#include "views/call/callstrip.h"
#include "views/call/posturecard.h"
#include "views/call/presentation.h"
#include "views/parts/messagestrip.h"
#include "views/tabs/tab.h"
#include "views/window/sidebar.h"
#include "views/window/summarysofar.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

CallSide &side(const Workplace &at)
{
    return at.window->engagement().callSide();
}

QStringList rows(CallList &list)
{
    QStringList sentences;
    for (int row = 0; row < list.list().count(); ++row)
        sentences.append(list.list().item(row)->text());
    return sentences;
}

} // namespace

void TestCallSurroundings::theWindowMakesRoom()
{
    const Workplace at;
    auto *sidebar = at.window->findChild<Sidebar *>();
    QVERIFY(sidebar->isVisible());
    startCall(at);
    QTRY_VERIFY(!sidebar->isVisible());
    QTRY_VERIFY(side(at).isVisible());
    at.window->resize(960, 1000);
    QTRY_VERIFY(!side(at).isVisible());
    QVERIFY(at.window->engagement().notes().isVisible());
    at.window->resize(1200, 800);
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(sidebar->isVisible());
    QTRY_VERIFY(!at.window->engagement().callBar().isVisible());
    QTRY_VERIFY(!at.window->engagement().notes().isVisible());
}

void TestCallSurroundings::whatIsStillToAskLeadsThere()
{
    const Workplace at;
    startCall(at);
    QTRY_COMPARE(rows(side(at).toAsk()).size(), 4);
    QVERIFY(rows(side(at).toAsk()).first().startsWith(u"Must ask"_s));
    QVERIFY(rows(side(at).toAsk()).first().contains(u"What do you think happened"_s));
    note(at, u"/1 A supplier's mailbox"_s);
    QTRY_VERIFY(rows(side(at).toAsk()).first().contains(u"Partly"_s, Qt::CaseInsensitive));
    note(at, u"/3 Everybody"_s);
    QTRY_COMPARE(rows(side(at).toAsk()).size(), 3);
    QListWidget &list = side(at).toAsk().list();
    list.setFocus();
    list.setCurrentRow(1);
    at.key(Qt::Key_Return);
    QTRY_COMPARE(at.window->engagement().currentTab(), int(PhaseId::KeyQuestions));
}

void TestCallSurroundings::spaceTicksATurnToAsk()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair, Head of IT, decides isolate"_s);
    QTRY_COMPARE(rows(side(at).people()).size(), 2); // and who takes the call, last
    QVERIFY(rows(side(at).people()).last().contains(u"of our team"_s));
    QVERIFY(rows(side(at).people()).first().contains(u"not asked yet"_s));
    QVERIFY(rows(side(at).people()).first().contains(u"isolate systems"_s));
    side(at).people().list().setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Attendance>().last()->asked, AskedForQuestions::AskedSomething);
    QTRY_VERIFY(rows(side(at).people()).first().contains(u"Asked something"_s));
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Attendance>().last()->asked, AskedForQuestions::NothingToAsk);
}

void TestCallSurroundings::promisesOfThisCallAreListed()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    const Moment due{QDateTime(QDate(2026, 3, 9), QTime(18, 0), Qt::UTC), u"UTC"_s};
    const QUuid before = QUuid::fromString(u"01936000-0000-7000-8000-000000000001"_s); // of November 2024;
    const Task old{.title = u"From before"_s, .side = Side::Ours, .due = due};
    VERIFY_RESULT(at.editor->perform({.changes = {addition(at.desk->engagement(), before, old)}}));
    at.key(Qt::Key_F5);
    QTRY_VERIFY(isInNoteBar(at));
    note(at, u"/a Send the upload link today 18:00"_s);
    QTRY_COMPARE(rows(side(at).promised()).size(), 1);
    QVERIFY(rows(side(at).promised()).first().contains(u"Send the upload link"_s));
}

void TestCallSurroundings::counselOnTheCallAsksForTheMarking()
{
    const Workplace at;
    startCall(at);
    note(at, u"/f before counsel came"_s);
    PostureCard &card = at.window->engagement().posture();
    QVERIFY(!card.isVisible());
    note(at, u"/w Ines Roth, counsel"_s);
    QTRY_VERIFY(card.isVisible());
    QVERIFY(isInNoteBar(at)); // it takes no key that it is not given
    const QList<Kept<Note>> before = at.snapshot().all<Note>();
    at.key(Qt::Key_F7);
    at.key(Qt::Key_Return); // directed by counsel
    const Engagement marked = at.snapshot().engagement();
    QCOMPARE(marked.privilegePosture, PrivilegePosture::DirectedByCounsel);
    QCOMPARE(at.snapshot().name(marked.privilegeBy), u"Ines Roth"_s);
    QVERIFY(marked.privilegeSince.isValid());
    at.type(u"Prepared at the direction of counsel"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(at.snapshot().engagement().privilegeWording, u"Prepared at the direction of counsel"_s);
    QVERIFY(isInNoteBar(at));
    QTRY_VERIFY(!card.isVisible());
    QCOMPARE(at.snapshot().all<Note>(), before); // what was noted is not marked anew
}

void TestCallSurroundings::theMarkingIsPutOff()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Ines Roth, counsel"_s);
    PostureCard &card = at.window->engagement().posture();
    QTRY_VERIFY(card.isVisible());
    card.findChildren<QPushButton *>().last()->click(); // not now
    QVERIFY(!card.isVisible());
    note(at, u"and on"_s);
    QTest::qWait(10);
    QVERIFY(!card.isVisible());
    at.key(Qt::Key_F7);
    QVERIFY(card.isVisible());
}

void TestCallSurroundings::aSharedScreenShowsOnlyWhatEverybodyMaySee()
{
    const Workplace at;
    at.window->newEngagement(u"Salt Wharf"_s); // another one, not to be named
    startCall(at);
    note(at, u"/3 The insurer and the bank"_s);
    note(at, u"/c Payroll on Friday"_s);
    note(at, u"a note for us alone"_s);
    at.key(Qt::Key_F12);
    auto *shared = at.window->findChild<Presentation *>();
    QVERIFY(shared->isVisible());
    QCOMPARE(shared->geometry(), at.window->rect());
    QStringList texts;
    const auto labels = shared->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"Shared screen"_s));
    QVERIFY(all.contains(u"The insurer and the bank"_s));
    QVERIFY(all.contains(u"Payroll on Friday"_s));
    QVERIFY(!all.contains(u"for us alone"_s));
    QVERIFY(!all.contains(u"Salt Wharf"_s));
    QVERIFY(!at.window->windowTitle().contains(u"Salt"_s));
    QVERIFY(!at.window->actions().of(Act::Find)->isEnabled()); // it knows the other engagements
    at.key(Qt::Key_Escape);
    QVERIFY(!shared->isVisible());
    QVERIFY(at.window->actions().of(Act::Find)->isEnabled());
    QVERIFY(at.window->centralWidget()->isEnabled());
}

void TestCallSurroundings::invitationsAreWrittenByOneKey()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    const auto said = [&at] {
        QStringList sentences;
        const auto strips = at.window->findChildren<MessageStrip *>();
        for (const MessageStrip *strip : strips) {
            if (strip->isVisible())
                sentences.append(strip->sentence());
        }
        return sentences.join(u' ');
    };
    QVERIFY(said().contains(u"nobody can be invited"_s));
    note(at, u"/u by phone tomorrow 18:00"_s);
    at.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(said().contains(u"Invitations written"_s), qPrintable(said()));
    const QStringList files = QDir(at.folder.path()).entryList({u"*.ics"_s});
    QCOMPARE(files.size(), 1);
    QFile file(at.folder.filePath(files.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("METHOD:REQUEST"));
}

void TestCallSurroundings::nothingIsCutAtTheSmallestSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("half a laptop") << QSize(680, 600) << 100;
    QTest::newRow("half a laptop, large text") << QSize(680, 700) << 200;
    QTest::newRow("half a screen, large text") << QSize(960, 1000) << 200;
    QTest::newRow("a screen, large text") << QSize(1440, 900) << 200;
}

void TestCallSurroundings::nothingIsCutAtTheSmallestSize()
{
    QFETCH(const QSize, size);
    QFETCH(const int, scale);
    const Workplace at;
    const auto back = qScopeGuard([] { Workplace::appearance().setTextScale(100); });
    Workplace::appearance().setTextScale(scale);
    startCall(at);
    for (const QString &name : {u"Priya Nair"_s, u"Tom Askew"_s}) // a page that wants to be high
        note(at, u"/w "_s + name);
    at.key(Qt::Key_2, Qt::ControlModifier);
    at.window->engagement().showPage(int(PhaseId::Introductions), u"people"_s);
    at.window->resize(size);
    QTRY_COMPARE(at.window->size(), size);
    QTest::qWait(20);
    CallBar &bar = at.window->engagement().callBar();
    const bool hasHeight = scale == 100 || size.width() > 680; // there all of it together is too high
    const auto buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 6);
    for (const QToolButton *button : buttons) {
        if (button->parent() != &bar)
            continue; // that of the agenda is there while the call is behind
        QTRY_VERIFY(button->width() >= button->sizeHint().width()); // a window manager takes its time
        if (hasHeight)
            QTRY_VERIFY(button->height() >= button->sizeHint().height());
        QTRY_VERIFY(bar.rect().contains(button->geometry()));
        QVERIFY(!button->accessibleName().isEmpty());
    }
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (hasHeight && label->isVisible())
            QTRY_VERIFY2(label->height() >= label->minimumSizeHint().height(), qPrintable(label->text()));
    }
    QVERIFY(noteLine(at)->isVisible());
}

void TestCallSurroundings::inLittleRoomAStripOpensWhatStandsBeside()
{
    const Workplace at;
    startCall(at);
    for (int number = 1; number <= 6; ++number)
        VERIFY_RESULT(at.editor->add(at.desk->engagement(), Question{.text = u"Our own %1?"_s.arg(number)}));
    QTRY_COMPARE(rows(side(at).toAsk()).size(), 5); // and five more
    at.window->resize(680, 700);
    auto *strip = at.window->findChild<CallStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(!side(at).isVisible());
    at.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(side(at).isVisible());
    QVERIFY(!at.window->engagement().tab()->isVisible());
    QVERIFY(side(at).toAsk().list().hasFocus());
    QCOMPARE(rows(side(at).toAsk()).size(), 10); // all of them, not the first five
    QTRY_VERIFY(side(at).width() > 600);
    at.key(Qt::Key_Escape);
    QVERIFY(isInNoteBar(at));
    QVERIFY(!side(at).isVisible());
    QVERIFY(at.window->engagement().tab()->isVisible());
    at.key(Qt::Key_G, Qt::ControlModifier);
    at.key(Qt::Key_G, Qt::ControlModifier); // the same key goes back
    QVERIFY(isInNoteBar(at));
    at.key(Qt::Key_G, Qt::ControlModifier);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    QCOMPARE(at.window->engagement().currentTab(), int(PhaseId::KeyQuestions));
    QCOMPARE(at.window->engagement().tab()->currentRecord(), at.snapshot().all<Question>().at(1).id);
    QVERIFY(at.window->engagement().tab()->isVisible());
    QVERIFY(!side(at).isVisible());
    QCOMPARE(at.refusals, QStringList());
}

void TestCallSurroundings::theStripCounts()
{
    const Workplace at;
    startCall(at);
    at.window->resize(960, 1000);
    const auto *counts = at.window->findChild<CallStrip *>()->findChild<QLabel *>();
    QTRY_VERIFY(counts->text().startsWith(u"4 still to ask, 4 must · 0 promised · 1 on the call"_s));
    note(at, u"/3 Everybody"_s);
    note(at, u"/w Priya Nair"_s);
    note(at, u"/w ?4711"_s);
    note(at, u"/a Send the upload link today 18:00"_s);
    QTRY_COMPARE(counts->text(),
                 u"3 still to ask, 3 must · 1 promised · 3 on the call, 1 unknown · Key questions 1 of 4 · "
                 "Focus areas 0 of 4"_s);
}

void TestCallSurroundings::aClickOpensTheStrip()
{
    const Workplace at;
    startCall(at);
    at.window->resize(680, 700);
    auto *strip = at.window->findChild<CallStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QTest::mouseClick(strip, Qt::LeftButton);
    QVERIFY(side(at).isVisible());
    strip->findChild<QToolButton *>()->click();
    QTRY_VERIFY(!side(at).isVisible());
}

void TestCallSurroundings::besideTheTabOneKeyLeadsThereAndBack()
{
    const Workplace at;
    startCall(at);
    QTRY_VERIFY(side(at).isVisible());
    QVERIFY(!at.window->findChild<CallStrip *>()->isVisible());
    at.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(side(at).toAsk().list().hasFocus());
    QVERIFY(at.window->engagement().tab()->isVisible());
    at.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(isInNoteBar(at));
    QVERIFY(side(at).isVisible());
}

namespace {

/// What the page of the lines to say first reads.
QString saidFirst(const Workplace &at)
{
    QStringList texts;
    const auto labels = at.window->engagement().tab()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

void TestCallSurroundings::anUnknownCallerIsAskedForAndNamedByOneKey()
{
    const Workplace at;
    startCall(at);
    QVERIFY(!saidFirst(at).contains(u"number ending"_s));
    QVERIFY(!at.window->actions().of(Act::NameCaller)->isEnabled());
    note(at, u"/w Priya Nair, Head of IT"_s);
    note(at, u"/w ?4711"_s);
    QTRY_COMPARE(rows(side(at).people()).size(), 3); // with who takes the call
    QVERIFY(rows(side(at).people()).first().contains(u"who is this?"_s)); // to be settled first
    QVERIFY(saidFirst(at).contains(u"I can see Priya Nair. Who is on the number ending 4711?"_s));
    note(at, u"/w ?0815"_s);
    QTRY_VERIFY(saidFirst(at).contains(u"Who is on the number ending 4711 and 0815?"_s));
    at.key(Qt::Key_Z, Qt::ControlModifier);

    at.type(u"half a thought"_s);
    QTRY_VERIFY(at.window->actions().of(Act::NameCaller)->isEnabled());
    at.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(noteLine(at)->text(), u"/w ?4711 = "_s);
    QCOMPARE(at.snapshot().all<Note>().last()->text, u"half a thought"_s); // nothing is lost
    at.type(u"Rosa Okafor, treasurer"_s);
    at.key(Qt::Key_Return);
    const QList<Kept<Participant>> people = at.snapshot().all<Participant>();
    QCOMPARE(people.size(), 3);
    QCOMPARE(people.last()->name, u"Rosa Okafor"_s);
    QCOMPARE(people.last()->jobTitle, u"treasurer"_s);
    QCOMPARE(at.snapshot().all<Attendance>().size(), 3);
    QTRY_VERIFY(!saidFirst(at).contains(u"number ending"_s));
    QTRY_VERIFY(!at.window->actions().of(Act::NameCaller)->isEnabled());
}

void TestCallSurroundings::enterOnAnUnknownCallerNamesThem()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w ?"_s);
    QTRY_COMPARE(rows(side(at).people()).size(), 2);
    side(at).people().list().setFocus();
    at.key(Qt::Key_Return);
    QVERIFY(isInNoteBar(at));
    QCOMPARE(noteLine(at)->text(), u"/w ? = "_s);
    at.type(u"Wen Li"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Participant>().last()->name, u"Wen Li"_s);
}

void TestCallSurroundings::theSummarySoFarNamesWhoJoinedLate()
{
    const Workplace at;
    startCall(at);
    note(at, u"/w Priya Nair"_s);
    note(at, u"/c Payroll on Friday"_s);
    note(at, u"/w Ines Roth"_s);
    const auto late = at.snapshot().all<Attendance>().last();
    Attendance after = *late;
    after.joinedAt = {callOf(at).value()->startedAt.utc.addSecs(1260), u"UTC"_s};
    VERIFY_RESULT(at.editor->perform({.changes = {edit(at.desk->engagement(), late.id, *late, after)}}));
    at.key(Qt::Key_1, Qt::ControlModifier); // anywhere
    at.key(Qt::Key_F4);
    auto *summary = at.window->findChild<SummarySoFar *>();
    QVERIFY(summary->isVisible());
    QVERIFY(summary->hasFocus());
    QStringList texts;
    const auto labels = summary->widget()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Ines Roth joined at"_s), qPrintable(all));
    QVERIFY(!all.contains(u"Priya Nair joined"_s));
    QVERIFY(all.contains(u"Payroll on Friday"_s));
    at.key(Qt::Key_Escape);
    QVERIFY(isInNoteBar(at));
    QVERIFY(!summary->isVisible());
    QVERIFY(at.window->engagement().tab()->isVisible());
    at.key(Qt::Key_F4);
    at.key(Qt::Key_F4); // the same key goes back
    QVERIFY(isInNoteBar(at));
    QCOMPARE(at.refusals, QStringList());
}

} // namespace firstcall
