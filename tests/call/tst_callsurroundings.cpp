// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_callsurroundings.h"

#include "models/domain/attendance.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/task.h"
#include "tests/call/callplace.h"
#include "views/call/callbar.h"
#include "views/call/calllist.h"
#include "views/call/callside.h"
#include "views/call/posturecard.h"
#include "views/call/presentation.h"
#include "views/parts/messagestrip.h"
#include "views/window/sidebar.h"

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
    QTRY_COMPARE(rows(side(at).people()).size(), 1);
    QVERIFY(rows(side(at).people()).first().contains(u"not asked yet"_s));
    QVERIFY(rows(side(at).people()).first().contains(u"isolate systems"_s));
    side(at).people().list().setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Attendance>().first()->asked, AskedForQuestions::AskedSomething);
    QTRY_VERIFY(rows(side(at).people()).first().contains(u"Asked something"_s));
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Attendance>().first()->asked, AskedForQuestions::NothingToAsk);
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
    at.window->resize(size);
    QTRY_COMPARE(at.window->size(), size);
    QTest::qWait(20);
    CallBar &bar = at.window->engagement().callBar();
    const auto buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 6);
    for (const QToolButton *button : buttons) {
        if (button->parent() != &bar)
            continue; // that of the agenda is there while the call is behind
        QTRY_VERIFY(button->width() >= button->sizeHint().width()); // a window manager takes its time
        QTRY_VERIFY(bar.rect().contains(button->geometry()));
        QVERIFY(!button->accessibleName().isEmpty());
    }
    QVERIFY(noteLine(at)->isVisible());
}

} // namespace firstcall
