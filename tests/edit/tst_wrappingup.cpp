// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_wrappingup.h"

#include "models/domain/attendance.h"
#include "models/edit/leavingwith.h"
#include "models/edit/waiving.h"
#include "models/edit/wrappingup.h"
#include "tests/edit/fixture.h"

#include <algorithm>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

struct Table : Desk
{
    Ref<Participant> person(const QString &name, Party party = Party::Customer) const
    {
        const Result<QUuid> id = editor->add(engagement, Participant{.name = name, .party = party});
        return {id ? *id : QUuid()};
    }
    Call call() const { return callToWrapUp(snapshot()).value_or(Kept<Call>{}).record; }
    Moment at(int hour) const
    {
        return {QDateTime(QDate(2026, 3, 9), QTime(hour, 0), Qt::UTC), u"Europe/London"_s};
    }
    Result<> setUpdate(QLatin1StringView field, const QVariant &value) const
    {
        return setNextUpdate(*editor, engagement, *StatusUpdate::entity().find(field), value);
    }
    QString undoText() const { return editor->undoText(engagement); }
};

} // namespace

void TestWrappingUp::confirmingStoresTheVeryWords()
{
    const Table table;
    const Ref<Participant> priya = table.person(u"Priya Nair"_s);
    VERIFY_RESULT(confirmWrapUp(*table.editor, table.engagement, priya, {u" We said this. "_s, u"Made."_s}));
    QCOMPARE(table.snapshot().all<Call>().size(), 1);
    QCOMPARE(table.call().kind, CallKind::First);
    QCOMPARE(table.call().wrapUpText, u"We said this."_s);
    QCOMPARE(table.call().wrapUpGenerated, u"Made."_s);
    QCOMPARE(table.call().confirmedBy, priya);
    QVERIFY(table.call().confirmedAt.isValid());
    QCOMPARE(table.undoText(), u"Read back, confirmed by Priya Nair"_s);
    QVERIFY(table.editor->undo(table.engagement));
    QVERIFY(table.snapshot().all<Call>().isEmpty()); // all of it was one step
    QVERIFY(!confirmWrapUp(*table.editor, table.engagement, {QUuid::createUuid()}, {u"x"_s, u"x"_s}));
}

void TestWrappingUp::otherWordsHaveToBeReadBackAgain()
{
    const Table table;
    const Ref<Participant> priya = table.person(u"Priya"_s);
    VERIFY_RESULT(confirmWrapUp(*table.editor, table.engagement, priya, {u"One."_s, u"Made."_s}));
    VERIFY_RESULT(keepWrapUpWords(*table.editor, table.engagement, {u"One."_s, u"Other."_s}));
    QCOMPARE(table.call().confirmedBy, priya); // the same words
    QCOMPARE(table.call().wrapUpGenerated, u"Made."_s);
    VERIFY_RESULT(keepWrapUpWords(*table.editor, table.engagement, {u"Two."_s, u"Made."_s}));
    QCOMPARE(table.call().wrapUpText, u"Two."_s);
    QVERIFY(!table.call().confirmedBy);
    QVERIFY(!table.call().confirmedAt.isValid());
    QVERIFY(table.editor->undo(table.engagement));
    QCOMPARE(table.call().confirmedBy, priya);
    QCOMPARE(table.call().wrapUpText, u"One."_s);
}

void TestWrappingUp::wordsFollowTheRecordsAgain()
{
    const Table table;
    VERIFY_RESULT(keepWrapUpWords(*table.editor, table.engagement, {u"Mine."_s, u"Made."_s}));
    VERIFY_RESULT(followRecordsInWrapUp(*table.editor, table.engagement));
    QCOMPARE(table.call().wrapUpText, QString());
    QCOMPARE(table.call().wrapUpGenerated, QString());
    QVERIFY(table.editor->undo(table.engagement));
    QCOMPARE(table.call().wrapUpText, u"Mine."_s); // nothing that was typed is lost
}

void TestWrappingUp::aReasonStandsForAConfirmation()
{
    const Table table;
    const Ref<Participant> priya = table.person(u"Priya"_s);
    VERIFY_RESULT(confirmWrapUp(*table.editor, table.engagement, priya, {u"One."_s, u"One."_s}));
    VERIFY_RESULT(
        leaveUnconfirmed(*table.editor, table.engagement, u"The line broke."_s, {u"Two."_s, u"Two."_s}));
    QVERIFY(!table.call().confirmedBy);
    QCOMPARE(table.call().wrapUpText, u"Two."_s);
    QCOMPARE(table.call().notConfirmedBecause, u"The line broke."_s);
    VERIFY_RESULT(leaveUnconfirmed(*table.editor, table.engagement, {}, {u"Three."_s, u"Three."_s}));
    QCOMPARE(table.call().notConfirmedBecause, QString());
    QCOMPARE(table.call().wrapUpText, QString()); // the records' own words follow them again
    VERIFY_RESULT(confirmWrapUp(*table.editor, table.engagement, priya, {u"One."_s, u"One."_s}));
    QCOMPARE(table.call().notConfirmedBecause, QString());
}

void TestWrappingUp::thoseOnTheCallMayConfirmFirst()
{
    const Table table;
    table.person(u"Dana"_s, Party::OurFirm);
    table.person(u"Absent"_s);
    const Ref<Participant> there = table.person(u"There"_s, Party::OutsideCounsel);
    const Result<QUuid> call = table.editor->add(table.engagement, Call{});
    VERIFY_RESULT(call);
    VERIFY_RESULT(table.editor->add(table.engagement,
                                    Attendance{.call = {*call}, .participant = there, .present = true}));
    QStringList names;
    const Snapshot now = table.snapshot();
    for (const Kept<Participant> &one : mayConfirm(now))
        names.append(one->name);
    QCOMPARE(names, (QStringList{u"There"_s, u"Absent"_s}));
}

void TestWrappingUp::theRunningFirstCallIsWrappedUp()
{
    const Table table;
    VERIFY_RESULT(table.editor->add(
        table.engagement, Call{.title = u"Old"_s, .startedAt = table.at(8), .endedAt = table.at(9)}));
    VERIFY_RESULT(table.editor->add(
        table.engagement,
        Call{.kind = CallKind::Technical, .title = u"Technical"_s, .startedAt = table.at(10)}));
    QCOMPARE(table.call().title, u"Old"_s);
    VERIFY_RESULT(
        table.editor->add(table.engagement, Call{.title = u"Running"_s, .startedAt = table.at(10)}));
    QCOMPARE(table.call().title, u"Running"_s);
}

void TestWrappingUp::aTimeMakesTheNextUpdate()
{
    const Table table;
    VERIFY_RESULT(table.editor->add(
        table.engagement, StatusUpdate{.due = table.at(7), .channel = u"phone"_s, .issuedAt = table.at(7)}));
    VERIFY_RESULT(table.setUpdate("due"_L1, table.at(18).toText()));
    QCOMPARE(table.snapshot().all<StatusUpdate>().size(), 2); // one that was given is not the next
    QCOMPARE(nextUpdate(table.snapshot())->record.due, table.at(18));
    VERIFY_RESULT(table.setUpdate("channel"_L1, u"bridge"_s));
    VERIFY_RESULT(table.setUpdate("due"_L1, table.at(19).toText()));
    QCOMPARE(table.snapshot().all<StatusUpdate>().size(), 2);
    QCOMPARE(nextUpdate(table.snapshot())->record.due, table.at(19));
    QCOMPARE(nextUpdate(table.snapshot())->record.channel, u"bridge"_s);
    QVERIFY(!table.setUpdate("due"_L1, u"noon"_s));
    // The one that is due first comes next, and one without a time last.
    VERIFY_RESULT(table.editor->add(table.engagement, StatusUpdate{.channel = u"none"_s}));
    VERIFY_RESULT(table.editor->add(table.engagement, StatusUpdate{.due = table.at(12)}));
    QCOMPARE(nextUpdate(table.snapshot())->record.due, table.at(12));
}

void TestWrappingUp::unsafeMailGivesTheNextUpdateItsChannel()
{
    const Table table;
    VERIFY_RESULT(table.edit<Engagement>(table.engagement, [](Engagement &its) {
        its.mailUnsafe = true;
        its.safeChannel = u"Signal"_s;
    }));
    VERIFY_RESULT(table.setUpdate("due"_L1, table.at(18).toText()));
    QCOMPARE(nextUpdate(table.snapshot())->record.channel, u"Signal"_s);
}

void TestWrappingUp::oneTaskIsTheFirst()
{
    const Table table;
    VERIFY_RESULT(table.editor->add(table.engagement, Task{.title = u"Theirs"_s, .side = Side::Theirs}));
    VERIFY_RESULT(addNextStep(*table.editor, table.engagement, u" Verify the backups "_s));
    QCOMPARE(markedFirstTask(table.snapshot())->record.title, u"Verify the backups"_s);
    VERIFY_RESULT(addNextStep(*table.editor, table.engagement, u"Collect logs"_s));
    QCOMPARE(markedFirstTask(table.snapshot())->record.title, u"Verify the backups"_s);
    const QList<Kept<Task>> may = mayBeFirst(table.snapshot());
    QCOMPARE(may.size(), 3);
    QCOMPARE(may.last()->title, u"Theirs"_s); // ours come before
    VERIFY_RESULT(markFirstTask(*table.editor, table.engagement, may.last().id));
    VERIFY_RESULT(setFirstQuestion(*table.editor, table.engagement, u"Are they intact?"_s));
    const Snapshot now = table.snapshot();
    int flagged = 0;
    for (const Kept<Task> &task : now.all<Task>())
        flagged += task->firstTask.value_or(false) ? 1 : 0;
    QCOMPARE(flagged, 1);
    QCOMPARE(markedFirstTask(now)->record.title, u"Theirs"_s);
    QCOMPARE(markedFirstTask(now)->record.question, u"Are they intact?"_s);
}

void TestWrappingUp::thePlanHasItsLines()
{
    const Table table;
    const auto set = [&](MilestoneHorizon horizon, const QString &words) {
        return setPlanLine(*table.editor, table.engagement, horizon, words);
    };
    VERIFY_RESULT(set(MilestoneHorizon::Today, u"Backups verified"_s));
    VERIFY_RESULT(set(MilestoneHorizon::ThisWeek, u"Orders run"_s));
    VERIFY_RESULT(set(MilestoneHorizon::Today, u"Backups are safe"_s));
    QCOMPARE(table.snapshot().all<Milestone>().size(), 2);
    QCOMPARE(planLine(table.snapshot(), MilestoneHorizon::Today).first()->title, u"Backups are safe"_s);
    VERIFY_RESULT(set(MilestoneHorizon::Today, {}));
    VERIFY_RESULT(set(MilestoneHorizon::UntilClosed, {}));
    QCOMPARE(table.snapshot().all<Milestone>().size(), 1);
    QVERIFY(table.editor->undo(table.engagement));
    QCOMPARE(planLine(table.snapshot(), MilestoneHorizon::Today).size(), 1);
}

void TestWrappingUp::oneReasonSetsAsideAllThatIsSoft()
{
    const Table table;
    VERIFY_RESULT(
        table.editor->add(table.engagement, Call{.startedAt = table.at(8), .endedAt = table.at(9)}));
    const Snapshot before = table.snapshot();
    const QList<Breach> soft = waivable(breaches(before));
    QVERIFY(soft.size() > 5);
    QVERIFY(!waiveAll(*table.editor, table.engagement, u"  "_s));
    const Result<int> count = waiveAll(*table.editor, table.engagement, u"The line broke."_s);
    VERIFY_RESULT(count);
    QCOMPARE(*count, int(soft.size()));
    const QList<Breach> left = breaches(table.snapshot());
    QVERIFY(waivable(left).isEmpty());
    QVERIFY(std::ranges::all_of(
        left, [](const Breach &breach) { return breach.isWaived() || breach.force == Force::Hard; }));
    const Waiver waiver = *table.snapshot().all<Waiver>().first();
    QCOMPARE(waiver.givenBy, u"Dana"_s);
    QCOMPARE(waiver.reason, u"The line broke."_s);
    QVERIFY(waiver.at.isValid());
    VERIFY_RESULT(takeBackWaivers(*table.editor, table.engagement));
    QVERIFY(table.snapshot().all<Waiver>().isEmpty());
    QVERIFY(table.editor->undo(table.engagement));
    QVERIFY(table.editor->undo(table.engagement));
    QCOMPARE(table.snapshot(), before); // each was one step
}
