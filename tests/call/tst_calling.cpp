// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_calling.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/statusupdate.h"
#include "tests/call/callplace.h"
#include "views/call/callbar.h"
#include "views/fields/drafts.h"
#include "views/parts/messagestrip.h"
#include "views/parts/textlabel.h"
#include "views/parts/toast.h"
#include "views/tabs/tab.h"
#include "views/window/palette.h"
#include "views/window/sidebar.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

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
    QTRY_COMPARE(at.snapshot().all<Attendance>().size(), 2); // who takes the call was
    QVERIFY(at.snapshot().all<Attendance>().last()->present.value_or(false));
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

void TestCalling::theEndIsToldAndUndone()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!callOf(at));
    QCOMPARE(at.window->engagement().currentTab(), int(PhaseId::WrapUp));
    auto *toast = at.window->findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().startsWith(u"The call ended after 00:0"_s));
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

void TestCalling::f5ShowsWhatToSayFirst()
{
    const Workplace at;
    at.window->newEngagement(u"Harbour Mills"_s);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(),
                                 Participant{.name = u"Dana Whitlock"_s,
                                             .party = Party::OurFirm,
                                             .spokenIntroduction = u"I'm Dana. Ask me."_s}));
    QCOMPARE(at.window->engagement().currentTab(), int(PhaseId::Prepare));
    at.key(Qt::Key_F5);
    QTRY_VERIFY(isInNoteBar(at));
    QCOMPARE(at.window->engagement().currentTab(), int(PhaseId::Introductions));
    const Tab *tab = at.window->engagement().tab();
    QCOMPARE(tab->place(), u"say_first"_s);
    const auto labels = tab->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"I'm Dana. Ask me."_s;
    }));
}

} // namespace firstcall
