// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_pageone.h"

#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/decision.h"
#include "models/domain/instruction.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "tests/report/records.h"
#include "tests/report/words.h"
#include "tests/support/reporttext.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

Task task(Side side, const QString &title, const Moment &due)
{
    return {.title = title, .side = side, .due = due};
}

} // namespace

void TestPageOne::overdueIsMeasuredAgainstTheAsAtTime()
{
    Records all = blank();
    all.add(task(Side::Theirs, u"Ring the insurer"_s, all.at("2026-03-09 12:00")));
    const auto text = [&](const char *asAt) {
        return textOf(firstCallReport(all.snapshot(all.at(asAt)), english()));
    };
    QVERIFY(!text("2026-03-09 12:00").contains(u"overdue"));
    QVERIFY(text("2026-03-09 12:01").contains(u"[overdue] Ring the insurer"));
    QVERIFY(text("2026-03-09 12:01").contains(u"[overdue] [Open]"));
}

void TestPageOne::neededFromYouPutsDecisionsBeforeOverdueBeforeNext()
{
    Records all = blank();
    all.add(task(Side::Theirs, u"Next"_s, all.at("2026-03-09 15:00")));
    all.add(task(Side::Theirs, u"Late"_s, all.at("2026-03-09 09:00")));
    all.add(task(Side::Theirs, u"Some time"_s, {}));
    all.add(task(Side::Ours, u"Ours"_s, all.at("2026-03-09 08:00")));
    all.add(Decision{.what = u"Later"_s, .neededBy = all.at("2026-03-10 09:00")});
    all.add(Decision{.what = u"Soon"_s, .neededBy = all.at("2026-03-09 18:00")});
    all.add(Decision{.what = u"Made"_s, .state = DecisionState::Taken});
    all.add(Decision{.what = u"Whenever"_s});
    all.add(Decision{.what = u"Latest"_s, .neededBy = all.at("2026-03-12 09:00")});
    const QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(u"Needed from you\n"
                           "- [decide] Soon · nobody named yet · by Mon 9 Mar 18:00 GMT\n"
                           "- [decide] Later · nobody named yet · by Tue 10 Mar 09:00 GMT\n"
                           "- [decide] Latest · nobody named yet · by Thu 12 Mar 09:00 GMT\n"
                           "- and one more (section 1)\n"
                           "- [overdue] Late · nobody named yet · by Mon 9 Mar 09:00 GMT\n"
                           "- Next · nobody named yet · by Mon 9 Mar 15:00 GMT\n"
                           "- and one more (section 2)\n"),
             qPrintable(text));
}

void TestPageOne::ourOwnDecisionsAreNotNeededFromTheCustomer()
{
    Records all = blank();
    all.add(Decision{.what = u"Call in a second team"_s,
                     .decider = all.add(Participant{.name = u"Dana Whitlock"_s, .party = Party::OurFirm})});
    QVERIFY(!textOf(reportOf(all), u"page_one"_s).contains(u"second team"));
    QVERIFY(textOf(reportOf(all), u"course_of_action"_s).contains(u"second team"));
}

void TestPageOne::aTaskThatIsDoneIsNoNextStep()
{
    Records all = blank();
    Task done = task(Side::Theirs, u"Unplug the store"_s, all.at("2026-03-09 09:00"));
    done.state = TaskState::Done;
    done.doneAt = all.at("2026-03-09 08:50");
    all.add(done);
    const Report report = reportOf(all);
    QVERIFY(!textOf(report, u"page_one"_s).contains(u"Unplug the store"));
    QVERIFY(textOf(report, u"next_steps"_s).contains(u"09:00 | [Done] 08:50"));
    QVERIFY(!textOf(report).contains(u"overdue"));
}

void TestPageOne::agreedEmptySidesSaySo()
{
    Records all = blank();
    all.add(Call{.noStepTheirs = true});
    QVERIFY(textOf(reportOf(all), u"page_one"_s)
                .contains(u"Your next steps\n- Agreed: nothing to do on this side.\nOur next steps\n- No "
                          u"step is open on this side."));
}

void TestPageOne::longValuesAreCutOnPageOneAndWholeInTheirSection()
{
    Records all = blank();
    const QString answer = u"Entry came through the gateway. "_s.repeated(20).trimmed();
    all.change(all.focus("FQ1"), [&](FocusArea &area) {
        area.status = FocusStatus::Gathering;
        area.currentAnswer = answer;
    });
    const Report report = reportOf(all);
    const QString text = textOf(report, u"page_one"_s);
    QVERIFY(!text.contains(answer));
    QVERIFY2(text.contains(u"gateway. Entry came… (section 1)"), qPrintable(text));
    QVERIFY(textOf(report, u"focus"_s).contains(answer));
    QCOMPARE(report.sections.at(1).id, u"focus"_s);
    // With the section left out there is nothing to point at.
    const QString alone = textOf(reportOf(all, {.leaveOut = {u"focus"_s}}));
    QVERIFY(alone.contains(u"gateway. Entry came…"));
}

void TestPageOne::longListsSayHowManyMore()
{
    Records all = blank();
    for (int number = 1; number <= 9; ++number) {
        all.add(Concern{.statement = u"worry %1"_s.arg(number), .rank = number});
        all.add(task(Side::Ours, u"step %1"_s.arg(number), all.at("2026-03-09 18:00")));
    }
    all.add(Instruction{.toDo = u"one\ntwo\nthree\nfour\nfive"_s});
    const QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(u"3 worry 3 · nobody named yet\n- and 6 more (section 1)"), qPrintable(text));
    QVERIFY2(text.contains(u"step 3 · nobody named yet · by Mon 9 Mar 18:00 GMT\n- and 6 more (section 3)"),
             qPrintable(text));
    QVERIFY2(text.contains(u"- three\n- and 2 more (section 2)"), qPrintable(text));
}

void TestPageOne::pageOneTellsWhatTheCustomerTold()
{
    Records all = blank();
    QVERIFY(!textOf(reportOf(all), u"page_one"_s).contains(u"What you told us"_s));
    const auto may = all.add(Participant{.name = u"May Tan"_s});
    const auto wrong =
        all.add(Answer{.question = all.key("KQ1"), .text = u"One server is down."_s, .answeredBy = may});
    all.add(Answer{.question = all.key("KQ1"),
                   .text = u"Nine servers are down."_s,
                   .answeredBy = may,
                   .supersedes = wrong});
    const QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(u"What you told us: Nine servers are down. · May Tan"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"One server"_s), qPrintable(text));
}

void TestPageOne::pageOneWarnsOfUnsafeMail()
{
    Records all = blank();
    QVERIFY(!textOf(reportOf(all), u"page_one"_s).contains(u"Company mail"_s));
    all.engagement.mailUnsafe = true;
    QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(u"mail is not safe; no other channel is agreed yet."_s), qPrintable(text));
    all.engagement.safeChannel = u"satellite telephone"_s;
    text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(u"mail is not safe; use: satellite telephone"_s), qPrintable(text));
}

void TestPageOne::pageOneIsBounded()
{
    Records all = blank();
    const QString flood = u"every word of this goes on and on "_s.repeated(200);
    const auto person = all.add(Participant{.name = flood});
    all.engagement.reference = u"LFR-2026-031"_s;
    all.engagement.urgentContact1 = person;
    all.engagement.urgentContact2 = person;
    for (const char *key : {"FQ1", "FQ2", "FQ3", "FQ4"})
        all.change(all.focus(key), [&](FocusArea &area) {
            area.currentAnswer = flood;
            area.missing = flood;
        });
    for (int number = 0; number < 20; ++number) {
        all.add(Concern{.statement = flood, .raisedBy = person});
        all.add(Decision{.what = flood, .decider = person, .neededBy = all.at("2026-03-09 18:00")});
        for (const Side side : {Side::Ours, Side::Theirs, Side::ThirdParty})
            all.add(Task{.title = flood,
                         .side = side,
                         .owner = person,
                         .due = all.at("2026-03-09 18:00"),
                         .firstTask = true,
                         .question = flood});
        all.add(Instruction{.toDo = flood, .notToDo = flood});
    }
    all.add(StatusUpdate{.due = all.at("2026-03-09 18:00"), .channel = flood, .host = person});
    const QString text = textOf(reportOf(all), u"page_one"_s);

    QVERIFY2(text.size() < 6000, qPrintable(QString::number(text.size())));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() < 260, qPrintable(line));
}

void TestPageOne::aNameThatReadsBackStaysInItsPlace()
{
    Records all = blank();
    all.engagement.urgentContact1 = all.add(Participant{.name = u"ليلى حداد"_s});
    all.engagement.urgentContact2 = all.add(Participant{.name = u"عمر الزعبي"_s});
    const QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(u"\u2068ليلى حداد\u2069 first, then \u2068عمر الزعبي\u2069"), qPrintable(text));
}

void TestPageOne::pageOneIsToldShorterWhereItMustBe()
{
    Records all = blank();
    QVERIFY(reportOf(all).shorter.isEmpty()); // nothing is long
    const QString title = u"Send the collector to every server of both sites and to the backup store today"_s;
    all.add(task(Side::Theirs, title, all.at("2026-03-09 18:00")));
    const Report report = reportOf(all);
    QVERIFY(!report.shorter.isEmpty());
    QVERIFY(textOf(report, u"page_one"_s).contains(title));
    Report shortest = report;
    shortest.sections = {report.shorter.last()};
    const QString text = textOf(shortest);
    QVERIFY(!text.contains(title));
    QVERIFY2(text.contains(u"Send the collector to every… (section 1)"), qPrintable(text));
}

void TestPageOne::focusChips_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("line");
    const QString unknown = u"[unknown] How did this happen? "_s;
    QTest::newRow("not started") << u"not_started"_s << u""_s
                                 << unknown + u"Not known yet; work on it has not started."_s;
    QTest::newRow("not started, something said")
        << u"not_started"_s << u"A click."_s
        << unknown + u"Work on it has not started. Said so far: A click."_s;
    QTest::newRow("gathering") << u"gathering"_s << u""_s
                               << unknown + u"Not known yet; we are gathering what will answer it."_s;
    QTest::newRow("gathering, told") << u"gathering"_s << u"A click."_s
                                     << u"[told] How did this happen? A click."_s;
    QTest::newRow("hypothesis") << u"working_hypothesis"_s << u"A click."_s
                                << u"[told] How did this happen? A click."_s;
    QTest::newRow("supported") << u"supported"_s << u"A click."_s
                               << u"[checked] How did this happen? A click."_s;
    QTest::newRow("supported without words")
        << u"supported"_s << u" "_s << unknown + u"Not known yet; no answer is recorded."_s;
    QTest::newRow("confirmed") << u"confirmed"_s << u"A click."_s
                               << u"[checked] How did this happen? A click."_s;
    QTest::newRow("hopeless") << u"cannot_be_determined"_s << u""_s << unknown + u"Cannot be determined."_s;
}

void TestPageOne::focusChips()
{
    QFETCH(QString, status);
    QFETCH(QString, answer);
    QFETCH(QString, line);
    Records all = blank();
    all.change(all.focus("FQ1"), [&](FocusArea &area) {
        area.status = static_cast<FocusStatus>(focusStatusChoices.find(status)->value);
        area.currentAnswer = answer;
    });
    const QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(line), qPrintable(text));
}

void TestPageOne::peopleOnTheCallAreCounted_data()
{
    QTest::addColumn<int>("theirs");
    QTest::addColumn<QString>("line");
    const QString when = u"on the call, Monday, 9 March 2026, 10:00 GMT (UTC); not verified."_s;
    QTest::newRow("nobody noted") << 0 << u"What we were told "_s + when + u" Who was on it is not noted."_s;
    QTest::newRow("one") << 1 << u"What one person told us "_s + when;
    QTest::newRow("many") << 5 << u"What 5 people told us "_s + when;
}

void TestPageOne::peopleOnTheCallAreCounted()
{
    QFETCH(int, theirs);
    QFETCH(QString, line);
    Records all = blank();
    all.add(Call{.kind = CallKind::Technical, .startedAt = all.at("2026-03-09 08:00")});
    const auto call = all.add(Call{.startedAt = all.at("2026-03-09 10:00")});
    for (int number = 0; number < theirs; ++number)
        all.add(Attendance{.call = call, .participant = all.add(Participant{}), .present = true});
    all.add(Attendance{.call = call, .participant = all.add(Participant{}), .present = false});
    all.add(Attendance{
        .call = call, .participant = all.add(Participant{.party = Party::OurFirm}), .present = true});
    const QString text = textOf(reportOf(all), u"page_one"_s);
    QVERIFY2(text.contains(line), qPrintable(text));
}

} // namespace firstcall
