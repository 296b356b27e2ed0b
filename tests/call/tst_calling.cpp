// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_calling.h"

#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
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

void TestCalling::f8BringsTheQuestionsOfTheItem()
{
    const Workplace at;
    startCall(at);
    for (int item = 0; item < 3; ++item) // open, introductions, their questions up front
        at.key(Qt::Key_F8);
    EngagementView &view = at.window->engagement();
    const auto asked = [&](int number) {
        return view.currentTab() == int(PhaseId::KeyQuestions)
            && view.tab()->currentRecord() == at.snapshot().all<Question>().at(number - 1).id;
    };
    QVERIFY(asked(1)); // your side of the story
    QVERIFY(isInNoteBar(at));
    at.type(u"it began at "_s); // and is not disturbed
    at.key(Qt::Key_F8);
    QVERIFY(asked(2));
    QVERIFY(isInNoteBar(at));
    at.key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(asked(1));
    for (int item = 0; item < 4; ++item)
        at.key(Qt::Key_F8);
    QCOMPARE(view.currentTab(), int(PhaseId::InvestigationFocus));
    at.key(Qt::Key_F8);
    QCOMPARE(view.currentTab(), int(PhaseId::WrapUp));
    QVERIFY(isInNoteBar(at));
    QCOMPARE(at.refusals, QStringList());
}

void TestCalling::f8LeadsThereWhenOneIsNotInTheNoteBar()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!isInNoteBar(at));
    for (int item = 0; item < 3; ++item)
        at.key(Qt::Key_F8);
    at.type(u"A false invoice"_s); // straight into the answer
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Answer>().first()->text, u"A false invoice"_s);
}

namespace {

/// Ages the running item: what it took before is so many minutes more.
void age(const Workplace &at, int minutes)
{
    const Snapshot now = at.snapshot();
    const auto item = runningItem(now, runningCall(now)->ref());
    AgendaItem after = **item;
    after.usedSeconds = after.usedSeconds.value_or(0) + minutes * 60;
    VERIFY_RESULT(at.editor->perform({.changes = {edit(at.desk->engagement(), item->id, **item, after)}}));
}

QStringList wordsOfBar(const Workplace &at)
{
    QStringList words;
    CallBar &bar = at.window->engagement().callBar();
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    const auto buttons = bar.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            words.append(button->text());
    }
    return words;
}

Minutes ahead(const Workplace &at)
{
    Minutes sum{};
    for (const Kept<AgendaItem> &item : at.snapshot().all<AgendaItem>())
        sum += item->planned.value_or(Minutes(0));
    return sum;
}

} // namespace

void TestCalling::theBarSaysTheStageAndHowFarBehind()
{
    const Workplace at;
    startCall(at);
    QTRY_VERIFY(wordsOfBar(at).contains(u"On time"_s));
    QVERIFY(wordsOfBar(at).contains(u"Stage 1 of 3: Establish rapport and credibility"_s));
    age(at, 7); // of three planned
    QTRY_VERIFY(wordsOfBar(at).contains(u"4 min behind"_s));
    QVERIFY(!wordsOfBar(at).contains(u"On time"_s));
    at.key(Qt::Key_F8);
    at.key(Qt::Key_F8); // nobody to introduce: five minutes won
    QTRY_VERIFY(wordsOfBar(at).contains(u"On time"_s));
    at.key(Qt::Key_F8); // four more
    QTRY_VERIFY(wordsOfBar(at).join(u'\n').contains(u"min ahead"_s));
    QVERIFY(wordsOfBar(at).contains(u"Stage 2 of 3: Understand your situation and concerns"_s));
}

void TestCalling::oneKeyShortensTheRest()
{
    const Workplace at;
    startCall(at);
    age(at, 7);
    QCOMPARE(ahead(at), Minutes(60));
    at.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const Minutes shorter = ahead(at);
    QVERIFY(shorter >= Minutes(53) && shorter <= Minutes(56)); // the clock goes on by a second at each look
    for (const Kept<AgendaItem> &item : at.snapshot().all<AgendaItem>()) {
        if (item->templateId == u"introductions"_s)
            QCOMPARE(item->planned, std::optional(Minutes(2))); // first of all
        if (item->templateId == u"your_side"_s)
            QCOMPARE(item->planned, std::optional(Minutes(12))); // never
    }
    QVERIFY(isInNoteBar(at));
    QTRY_VERIFY(wordsOfBar(at).contains(u"On time"_s));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ahead(at), Minutes(60));
    QCOMPARE(at.refusals, QStringList());
}

void TestCalling::nothingIsShortenedInTime()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ahead(at), Minutes(60));
    const auto strips = at.window->findChildren<MessageStrip *>();
    QVERIFY(std::ranges::any_of(strips, [](const MessageStrip *strip) {
        return strip->isVisible() && strip->sentence().contains(u"not behind"_s);
    }));
}

void TestCalling::anAttackEndsWithTheNextContact()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QStringList order;
    for (int item = 0; item < 5; ++item) {
        order.append(at.snapshot().find(runningItem(at.snapshot(), callOf(at)->ref())->ref())->templateId);
        if (item < 4) {
            QVERIFY(!noteLine(at)->placeholderText().startsWith(u"/u"_s));
            at.key(Qt::Key_F8);
        }
    }
    QCOMPARE(order,
             (QStringList{u"safety"_s, u"stop_harm"_s, u"who_decides"_s, u"preserve"_s, u"next_contact"_s}));
    QVERIFY(isInNoteBar(at));
    QTRY_VERIFY(noteLine(at)->placeholderText().startsWith(u"/u by phone in 60 min"_s));
    QVERIFY(noteLine(at)->accessibleDescription().contains(u"Enter keeps"_s));
    const QDateTime before = at.desk->now();
    at.key(Qt::Key_Return);
    const QList<Kept<StatusUpdate>> updates = at.snapshot().all<StatusUpdate>();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates.first()->channel, u"phone"_s);
    const qint64 wait = before.secsTo(updates.first()->due.utc);
    QVERIFY(wait > 3'500 && wait < 3'700); // a time is told to the minute
    QTRY_VERIFY(!noteLine(at)->placeholderText().startsWith(u"/u"_s)); // it is promised
}

void TestCalling::anOfferedLineIsKeptByEnterAlone()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    for (int item = 0; item < 4; ++item)
        at.key(Qt::Key_F8);
    QTRY_VERIFY(noteLine(at)->placeholderText().startsWith(u"/u"_s));
    at.key(Qt::Key_S, Qt::ControlModifier); // everything typed is kept; this is not
    at.key(Qt::Key_Escape);
    at.key(Qt::Key_Escape);
    QVERIFY(isInNoteBar(at));
    QVERIFY(at.snapshot().all<StatusUpdate>().isEmpty());
    at.key(Qt::Key_Up, Qt::ControlModifier); // to change it
    QCOMPARE(noteLine(at)->text(), u"/u by phone in 60 min"_s);
    for (int letter = 0; letter < 6; ++letter)
        at.key(Qt::Key_Backspace);
    at.type(u"30 min"_s);
    at.key(Qt::Key_Return);
    QVERIFY(at.desk->now().secsTo(at.snapshot().all<StatusUpdate>().first()->due.utc) < 1'801);
}

void TestCalling::anAttackThatIsOverStillAsksForTheNextContact()
{
    const Workplace at;
    startCall(at);
    at.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    at.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(noteLine(at)->placeholderText().startsWith(u"/u by phone in 60 min"_s));
    note(at, u"/u by bridge tomorrow 09:00"_s);
    QTRY_VERIFY(!noteLine(at)->placeholderText().startsWith(u"/u"_s));
}

} // namespace firstcall
