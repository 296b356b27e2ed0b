// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_calling.h"

#include "models/domain/attendance.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "tests/call/callplace.h"
#include "views/call/callbar.h"
#include "views/call/calllist.h"
#include "views/call/callside.h"
#include "views/call/posturecard.h"
#include "views/call/presentation.h"
#include "views/fields/drafts.h"
#include "views/parts/messagestrip.h"
#include "views/parts/textlabel.h"
#include "views/parts/toast.h"
#include "views/window/palette.h"
#include "views/window/sidebar.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

QStringList agenda(const Workplace &at, AgendaState state)
{
    QStringList titles;
    for (const Kept<AgendaItem> &item : at.snapshot().all<AgendaItem>()) {
        if (item->state == state)
            titles.append(item->title);
    }
    return titles;
}

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

void TestCalling::threeKeysFromNothingToTheNoteBar()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.type(u"Harbour Mills"_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_F5);
    QTRY_VERIFY(isInNoteBar(at));
    QVERIFY(callOf(at));
    QVERIFY(at.snapshot().engagement().zoneAssumed.value_or(false));
    QTRY_VERIFY(at.window->engagement().callBar().isVisible());
    QVERIFY(at.window->windowTitle().contains(u"In a call"_s));
}

void TestCalling::f5LandsAtThePeopleOnceSomebodyIsThere()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Participant{.name = u"Tom Askew"_s}));
    at.key(Qt::Key_F5);
    QTRY_COMPARE(at.window->engagement().currentTab(), int(PhaseId::Introductions));
    QVERIFY(!isInNoteBar(at));
    at.key(Qt::Key_Space); // he is here
    QTRY_COMPARE(at.snapshot().all<Attendance>().size(), 1);
    QVERIFY(at.snapshot().all<Attendance>().first()->present.value_or(false));
}

void TestCalling::f5PausesAndGoesOn()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_F5);
    QVERIFY(callOf(at).value()->pausedAt.isValid());
    QTRY_COMPARE(at.window->engagement().callBar().findChild<ChipLabel *>()->text(), u"PAUSED"_s);
    at.key(Qt::Key_F5);
    QVERIFY(!callOf(at).value()->pausedAt.isValid());
    QTRY_COMPARE(at.window->engagement().callBar().findChild<ChipLabel *>()->text(), u"LIVE"_s);
    QVERIFY(isInNoteBar(at)); // the keyboard stayed
}

void TestCalling::theTimerCountsWithoutPauses()
{
    Call call{.startedAt = {QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC), u"Europe/London"_s},
              .pausedSeconds = 60};
    QCOMPARE(callTime(call, QDateTime(QDate(2026, 3, 9), QTime(8, 10), Qt::UTC)), Seconds(9 * 60));
    const Workplace at;
    startCall(at);
    const auto *time = at.window->engagement().callBar().findChild<TextLabel *>();
    QTRY_VERIFY(!time->text().isEmpty());
    const QString before = time->text();
    QVERIFY(QTime::fromString(before, u"HH:mm:ss"_s).isValid());
    QTRY_VERIFY(time->text() > before); // it goes on by itself
}

void TestCalling::f8GoesThroughTheAgenda()
{
    const Workplace at;
    startCall(at);
    const QStringList planned = agenda(at, AgendaState::Planned);
    QVERIFY(planned.size() > 8);
    at.key(Qt::Key_F8);
    QCOMPARE(agenda(at, AgendaState::Running), QStringList{planned.first()});
    QCOMPARE(agenda(at, AgendaState::Done).size(), 1);
    at.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(agenda(at, AgendaState::Planned), planned);
    for (int item = 0; item <= planned.size(); ++item)
        at.key(Qt::Key_F8);
    QCOMPARE(agenda(at, AgendaState::Running), QStringList());
    QCOMPARE(agenda(at, AgendaState::Done).size(), planned.size() + 1);
    QCOMPARE(at.refusals, QStringList());
}

void TestCalling::aShortCallHasTheShortAgenda()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Call{.plannedLength = Minutes(30)}));
    at.key(Qt::Key_F5);
    Minutes all{};
    for (const Kept<AgendaItem> &item : at.snapshot().all<AgendaItem>())
        all += item->planned.value_or(Minutes(0));
    QCOMPARE(all, Minutes(30));
}

void TestCalling::anAttackTurnsTheAgenda()
{
    const Workplace at;
    startCall(at);
    const qsizetype before = at.snapshot().all<AgendaItem>().size();
    at.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(at.snapshot().engagement().attackActive.value_or(false));
    QCOMPARE(agenda(at, AgendaState::CarriedOver).size(), before);
    QCOMPARE(agenda(at, AgendaState::Running).size(), 1);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!at.snapshot().engagement().attackActive.value_or(false));
    QCOMPARE(at.snapshot().all<AgendaItem>().size(), before);
}

void TestCalling::mailTurnsUnsafeByOneKey()
{
    const Workplace at;
    startCall(at);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), StatusUpdate{.channel = u"E-mail"_s}));
    at.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(at.snapshot().engagement().mailUnsafe.value_or(false));
    QCOMPARE(at.snapshot().all<StatusUpdate>().first()->channel, QString());
    at.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!at.snapshot().engagement().mailUnsafe.value_or(true));
}

void TestCalling::theWindowMakesRoom()
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

void TestCalling::theEndIsToldAndUndone()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!callOf(at));
    QCOMPARE(at.window->engagement().currentTab(), int(PhaseId::WrapUp));
    auto *toast = at.window->findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().startsWith(u"The call ended after 00:00:"_s));
    toast->findChild<QPushButton *>()->click();
    QVERIFY(callOf(at));
    QTRY_VERIFY(at.window->engagement().callBar().isVisible());
}

void TestCalling::aRunningCallIsThereAgain()
{
    const Workplace at;
    startCall(at);
    const QUuid engagement = at.desk->engagement();
    const QDateTime began = callOf(at).value()->startedAt.utc;
    at.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(at.desk->engagement().isNull() || !at.window->engagement().isVisible());
    at.window->open(engagement);
    QTRY_VERIFY(at.window->engagement().callBar().isVisible());
    QCOMPARE(callOf(at).value()->startedAt.utc, began);
}

void TestCalling::anotherRunFindsItRunning()
{
    const Workplace at;
    startCall(at);
    note(at, u"the last word before the laptop died"_s);
    const QDateTime last = at.snapshot().asAt();
    const QUuid engagement = at.desk->engagement();
    // As at the next start, with nothing else left behind.
    MainWindow next(*at.desk, Workplace::appearance());
    next.goBackToLastTime();
    next.show();
    next.tellRecovered(recoverDrafts(*at.editor));
    QCOMPARE(next.engagement().loaded(), engagement);
    QTRY_VERIFY(next.engagement().callBar().isVisible());
    const auto strips = next.findChildren<MessageStrip *>();
    const auto said =
        std::ranges::find_if(strips, [](const MessageStrip *strip) { return strip->isVisible(); });
    QVERIFY(said != strips.end());
    QVERIFY((*said)->sentence().startsWith(u"The call goes on"_s));
    const auto offers = (*said)->findChildren<QPushButton *>();
    const auto ended = std::ranges::find_if(
        offers, [](const QPushButton *offer) { return offer->text().contains(u"ended at"_s); });
    QVERIFY(ended != offers.end());
    (*ended)->click();
    QVERIFY(!callOf(at));
    QCOMPARE(at.snapshot().all<Call>().first()->endedAt.utc, last);
    QCOMPARE(at.snapshot().engagement().status, EngagementStatus::Active);
}

void TestCalling::whatIsStillToAskLeadsThere()
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

void TestCalling::spaceTicksATurnToAsk()
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

void TestCalling::promisesOfThisCallAreListed()
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

void TestCalling::counselOnTheCallAsksForTheMarking()
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

void TestCalling::theMarkingIsPutOff()
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

void TestCalling::aSharedScreenShowsOnlyWhatEverybodyMaySee()
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

void TestCalling::invitationsAreWrittenByOneKey()
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

void TestCalling::nothingIsCutAtTheSmallestSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("half a laptop") << QSize(680, 600) << 100;
    QTest::newRow("half a laptop, large text") << QSize(680, 700) << 200;
    QTest::newRow("half a screen, large text") << QSize(960, 1000) << 200;
    QTest::newRow("a screen, large text") << QSize(1440, 900) << 200;
}

void TestCalling::nothingIsCutAtTheSmallestSize()
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
    QCOMPARE(buttons.size(), 5);
    for (const QToolButton *button : buttons) {
        QTRY_VERIFY(button->width() >= button->sizeHint().width()); // a window manager takes its time
        QTRY_VERIFY(bar.rect().contains(button->geometry()));
        QVERIFY(!button->accessibleName().isEmpty());
    }
    QVERIFY(noteLine(at)->isVisible());
}

void TestCalling::f5StartsNothingFromAList()
{
    const Workplace at;
    at.window->newEngagement(u"Harbour Mills"_s);
    at.key(Qt::Key_0, Qt::ControlModifier);
    at.key(Qt::Key_F5);
    QVERIFY(!callOf(at));
}

void TestCalling::thereIsOneCallAtATime()
{
    const Workplace at;
    startCall(at);
    const QUuid first = at.desk->engagement();
    at.window->newEngagement(u"Salt Wharf"_s);
    at.key(Qt::Key_F5);
    QVERIFY(!callOf(at));
    at.window->open(first);
    QVERIFY(callOf(at));
}

void TestCalling::aCallMovesToTheEngagementItBelongsTo()
{
    const Workplace at;
    at.window->newEngagement(u"Salt Wharf"_s);
    const QUuid right = at.desk->engagement();
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.type(u"Harbour Mills"_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_F5);
    QTRY_VERIFY(isInNoteBar(at));
    const QUuid wrong = at.desk->engagement();
    QVERIFY(wrong != right);
    note(at, u"The plant stands still"_s);
    at.type(u"half a line"_s);
    const QDateTime started = callOf(at).value()->startedAt.utc;

    at.key(Qt::Key_F5, Qt::ControlModifier);
    at.type(u"salt"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.desk->engagement(), right);
    QCOMPARE(at.window->spot().engagement, right);
    QVERIFY(callOf(at));
    QCOMPARE(callOf(at).value()->startedAt.utc, started);
    QTRY_VERIFY(at.window->engagement().callBar().isVisible());
    QTRY_VERIFY(isInNoteBar(at));
    QStringList noted;
    for (const Kept<Note> &one : at.snapshot().all<Note>())
        noted.append(one->text);
    QCOMPARE(noted, (QStringList{u"The plant stands still"_s, u"half a line"_s}));
    note(at, u"It goes on"_s);
    QCOMPARE(at.snapshot().all<Note>().size(), 3);
    const Result<Snapshot> left = at.store->snapshot(wrong);
    VERIFY_RESULT(left);
    QVERIFY(!runningCall(*left));
    QCOMPARE(left->all<Note>().size(), 0);
    QCOMPARE(left->engagement().status, EngagementStatus::Intake);

    // Undone, the call is where it was, and so is the window.
    at.key(Qt::Key_Z, Qt::ControlModifier); // the note since
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.desk->engagement(), wrong);
    QVERIFY(callOf(at));
    QCOMPARE(at.snapshot().all<Note>().size(), 2);
    QTRY_VERIFY(at.window->engagement().callBar().isVisible());
    at.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at.desk->engagement(), right);
    QVERIFY(callOf(at));
    QCOMPARE(at.refusals, QStringList());
}

void TestCalling::whereACallBelongsIsAskedForWithoutOtherAnswers()
{
    const Workplace at;
    at.window->newEngagement(u"Salt Wharf"_s);
    QVERIFY(!at.window->actions().of(Act::MoveCall)->isEnabled()); // no call is running
    startCall(at);
    const QUuid here = at.desk->engagement();
    at.key(Qt::Key_F5, Qt::ControlModifier);
    const auto *palette = at.window->findChild<Palette *>();
    QVERIFY(palette->isVisible());
    QCOMPARE(palette->rows().rowCount(), 1); // neither a command nor the engagement itself
    at.type(u"export"_s);
    QCOMPARE(palette->rows().rowCount(), 0);
    at.key(Qt::Key_Return);
    QVERIFY(palette->isVisible());
    at.key(Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(at.desk->engagement(), here);
    QVERIFY(callOf(at));
    // The palette is the usual one again.
    at.key(Qt::Key_K, Qt::ControlModifier);
    at.type(u"end the call"_s);
    QTRY_VERIFY(palette->rows().rowCount() > 0);
    QCOMPARE(palette->rows().rowAt(0).text, u"End the call"_s);
}

} // namespace firstcall
