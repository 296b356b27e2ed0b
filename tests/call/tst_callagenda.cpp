// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_callagenda.h"

#include "models/domain/answer.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "tests/call/callplace.h"
#include "views/call/callbar.h"
#include "views/fields/drafts.h"
#include "views/parts/messagestrip.h"
#include "views/parts/textlabel.h"
#include "views/tabs/tab.h"
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

void TestCallAgenda::f8GoesThroughTheAgenda()
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

void TestCallAgenda::aShortCallHasTheShortAgenda()
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

void TestCallAgenda::anAttackTurnsTheAgenda()
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

void TestCallAgenda::f8BringsTheQuestionsOfTheItem()
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

void TestCallAgenda::f8LeadsThereWhenOneIsNotInTheNoteBar()
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

void TestCallAgenda::theBarSaysTheStageAndHowFarBehind()
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

void TestCallAgenda::oneKeyShortensTheRest()
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

void TestCallAgenda::nothingIsShortenedInTime()
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

void TestCallAgenda::anAttackEndsWithTheNextContact()
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

void TestCallAgenda::anOfferedLineIsKeptByEnterAlone()
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

void TestCallAgenda::anAttackThatIsOverStillAsksForTheNextContact()
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
