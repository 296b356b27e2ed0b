// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_calling.h"

#include "models/domain/attendance.h"
#include "models/domain/callclock.h"
#include "models/domain/instruction.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"
#include "models/edit/agendarun.h"
#include "models/edit/calling.h"
#include "models/edit/callterms.h"
#include "models/edit/channels.h"
#include "models/edit/notetaker.h"
#include "models/library/library.h"
#include "tests/edit/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

QList<AgendaItem> thirty()
{
    return agendaItems(*library().agenda(u"first_30"_s), QLocale::c());
}

QList<AgendaItem> attack()
{
    return agendaItems(*library().agenda(u"attack_in_progress"_s), QLocale::c());
}

struct Phone : Desk
{
    Result<QUuid> start() { return startCall(*editor, engagement, thirty()); }
    Call call() const { return *runningCallOr(snapshot()); }
    QString items() const
    {
        QStringList states;
        const Snapshot now = snapshot();
        for (const Kept<AgendaItem> &item : now.all<AgendaItem>())
            states.append(item->templateId + u':' + keyOf(item->state).left(2));
        return states.join(u' ');
    }
    Seconds callSeconds() const { return callTime(call(), editor->now()); }

    static Kept<Call> runningCallOr(const Snapshot &now)
    {
        return runningCall(now).value_or(now.all<Call>().isEmpty() ? Kept<Call>{} : now.all<Call>().first());
    }
};

/// The clock of the desk goes on by a second at each look.
bool about(Seconds seconds, int expected)
{
    constexpr int looks = 30;
    return seconds.count() >= expected && seconds.count() <= expected + looks;
}

} // namespace

void TestCalling::startingMakesWhatIsNotThere()
{
    Phone phone;
    const Result<QUuid> ours =
        phone.editor->add(phone.engagement, Participant{.name = u"Dana"_s, .party = Party::OurFirm});
    VERIFY_RESULT(ours);
    VERIFY_RESULT(phone.editor->add(phone.engagement, Participant{.name = u"Priya"_s}));
    const Result<QUuid> call = phone.start();
    VERIFY_RESULT(call);
    QVERIFY(isRunning(phone.call()));
    QCOMPARE(phone.call().kind, CallKind::First);
    QCOMPARE(phone.call().startedAt.zone, u"Europe/London"_s);
    QCOMPARE(phone.snapshot().all<AgendaItem>().size(), 10);
    QVERIFY(phone.items().startsWith(u"open:ru introductions:pl"_s));
    const QList<Kept<Attendance>> here = phone.snapshot().all<Attendance>();
    QCOMPARE(here.size(), 1); // who of theirs is on is for the consultant to see
    QCOMPARE(here.first()->participant.id, *ours);
    QVERIFY(here.first()->joinedAt.isValid());

    QCOMPARE(phone.editor->undoText(phone.engagement), u"Start the call"_s);
    QVERIFY(phone.editor->undo(phone.engagement));
    QVERIFY(phone.snapshot().all<Call>().isEmpty());
    QVERIFY(phone.snapshot().all<AgendaItem>().isEmpty());
    QCOMPARE(phone.findings(), QStringList());
}

void TestCalling::startingTakesTheCallThatIsPlanned()
{
    Phone phone;
    const Result<QUuid> planned = phone.editor->add(phone.engagement, Call{.title = u"First call"_s});
    VERIFY_RESULT(planned);
    VERIFY_RESULT(
        phone.editor->add(phone.engagement, AgendaItem{.call = {*planned}, .title = u"My own item"_s}));
    const Result<QUuid> call = phone.start();
    VERIFY_RESULT(call);
    QCOMPARE(*call, *planned);
    QCOMPARE(phone.snapshot().all<AgendaItem>().size(), 1); // the agenda that was made for it stays
    QCOMPARE(phone.snapshot().all<AgendaItem>().first()->state, AgendaState::Running);

    VERIFY_RESULT(endCall(*phone.editor, phone.engagement));
    const Result<QUuid> second = phone.start();
    VERIFY_RESULT(second);
    QVERIFY(*second != *planned); // a call that is over is not started again
}

void TestCalling::aRunningCallIsNotStartedTwice()
{
    Phone phone;
    const Result<QUuid> call = phone.start();
    const Result<QUuid> again = phone.start();
    VERIFY_RESULT(call);
    VERIFY_RESULT(again);
    QCOMPARE(*call, *again);
    QCOMPARE(phone.snapshot().all<Call>().size(), 1);
}

void TestCalling::pausesAreNoTimeOfTheCall()
{
    Phone phone;
    VERIFY_RESULT(phone.start());
    phone.wait(600);
    VERIFY_RESULT(pauseCall(*phone.editor, phone.engagement));
    phone.wait(1800);
    QVERIFY(about(phone.callSeconds(), 600));
    VERIFY_RESULT(pauseCall(*phone.editor, phone.engagement)); // told twice, paused once
    VERIFY_RESULT(goOnWithCall(*phone.editor, phone.engagement));
    phone.wait(60);
    QVERIFY(about(phone.callSeconds(), 660));
    const Snapshot now = phone.snapshot();
    const auto item = runningItem(now, now.all<Call>().first().ref());
    QVERIFY(item);
    QVERIFY(about(itemTime(**item, phone.call(), phone.editor->now()), 660));
    VERIFY_RESULT(pauseCall(*phone.editor, phone.engagement));
    phone.wait(500);
    VERIFY_RESULT(endCall(*phone.editor, phone.engagement)); // within the pause
    phone.wait(500);
    QVERIFY(about(phone.callSeconds(), 660));
}

void TestCalling::theAgendaGoesOnAndBack()
{
    Phone phone;
    VERIFY_RESULT(phone.start());
    phone.wait(100);
    VERIFY_RESULT(nextItem(*phone.editor, phone.engagement));
    QVERIFY(phone.items().startsWith(u"open:do introductions:ru questions_up_front:pl"_s));
    const auto open = phone.snapshot().all<AgendaItem>().first();
    QVERIFY(about(itemTime(*open, phone.call(), phone.editor->now()), 100));
    phone.wait(50);
    VERIFY_RESULT(previousItem(*phone.editor, phone.engagement));
    QVERIFY(phone.items().startsWith(u"open:ru introductions:pl"_s));
    phone.wait(20);
    QVERIFY(
        about(itemTime(*phone.snapshot().all<AgendaItem>().first(), phone.call(), phone.editor->now()), 120));
    VERIFY_RESULT(previousItem(*phone.editor, phone.engagement)); // there is none before the first
    QVERIFY(phone.items().startsWith(u"open:ru"_s));
    for (int i = 0; i < 12; ++i)
        VERIFY_RESULT(nextItem(*phone.editor, phone.engagement));
    QVERIFY(!phone.items().contains(u":ru"_s));
    QVERIFY(phone.items().endsWith(u"close:do"_s));
    VERIFY_RESULT(previousItem(*phone.editor, phone.engagement));
    QVERIFY(phone.items().endsWith(u"close:ru"_s));
}

void TestCalling::aCallThatIsBehindSaysSo()
{
    Phone phone;
    VERIFY_RESULT(phone.start());
    const auto late = [&] {
        const Snapshot now = phone.snapshot();
        return behind(now, now.all<Call>().first(), phone.editor->now());
    };
    QCOMPARE(late(), Seconds(0)); // of two minutes none are over
    phone.wait(300);
    QVERIFY(about(late(), 180));
    VERIFY_RESULT(nextItem(*phone.editor, phone.engagement));
    VERIFY_RESULT(nextItem(*phone.editor, phone.engagement)); // three minutes won
    QVERIFY(late() < Seconds(60));
}

void TestCalling::anAttackComesFirstAndTheRestIsCarriedOver()
{
    Phone phone;
    VERIFY_RESULT(phone.start());
    VERIFY_RESULT(nextItem(*phone.editor, phone.engagement));
    VERIFY_RESULT(attackInProgress(*phone.editor, phone.engagement, attack()));
    QVERIFY(phone.snapshot().engagement().attackActive.value_or(false));
    QCOMPARE(phone.items(),
             u"open:do introductions:ca questions_up_front:ca your_side:ca people:ca success:ca help:ca "
             "logistics:ca wrap_up:ca close:ca safety:ru stop_harm:pl who_decides:pl preserve:pl "
             "next_contact:pl"_s);
    VERIFY_RESULT(nextItem(*phone.editor, phone.engagement));
    VERIFY_RESULT(attackInProgress(*phone.editor, phone.engagement, attack()));
    QVERIFY(!phone.snapshot().engagement().attackActive.value_or(true));
    QCOMPARE(phone.items(),
             u"open:do introductions:ru questions_up_front:pl your_side:pl people:pl success:pl help:pl "
             "logistics:pl wrap_up:pl close:pl safety:do stop_harm:do who_decides:sk preserve:sk "
             "next_contact:sk"_s);
    QVERIFY(phone.editor->undo(phone.engagement));
    QVERIFY(phone.snapshot().engagement().attackActive.value_or(false));
}

void TestCalling::endingIsUndone()
{
    Phone phone;
    VERIFY_RESULT(phone.start());
    VERIFY_RESULT(endCall(*phone.editor, phone.engagement));
    QVERIFY(!isRunning(phone.call()));
    QVERIFY(phone.items().startsWith(u"open:do introductions:pl"_s));
    QVERIFY(phone.editor->undo(phone.engagement));
    QVERIFY(isRunning(phone.call()));
    QVERIFY(phone.items().startsWith(u"open:ru"_s));
}

void TestCalling::theEndMayHaveBeenEarlier()
{
    Phone phone;
    VERIFY_RESULT(phone.start());
    phone.wait(3'600);
    const QDateTime start = phone.call().startedAt.utc;
    VERIFY_RESULT(endCall(*phone.editor, phone.engagement, start.addSecs(1'200)));
    QCOMPARE(phone.call().endedAt.utc, start.addSecs(1'200));
    QVERIFY(about(itemTime(*phone.snapshot().all<AgendaItem>().first(), phone.call(), phone.editor->now()),
                  1'200));

    Phone other;
    VERIFY_RESULT(other.start());
    VERIFY_RESULT(endCall(*other.editor, other.engagement, start.addYears(-1)));
    QCOMPARE(other.call().endedAt.utc, other.call().startedAt.utc); // not before it began
}

void TestCalling::withoutACallNothingIsSteered()
{
    Phone phone;
    QVERIFY(!pauseCall(*phone.editor, phone.engagement));
    QVERIFY(!nextItem(*phone.editor, phone.engagement));
    QVERIFY(!endCall(*phone.editor, phone.engagement));
    QVERIFY(!attackInProgress(*phone.editor, phone.engagement, attack()));
    QVERIFY(!phone.snapshot().engagement().attackActive.value_or(false));
    QCOMPARE(callTime({}, phone.editor->now()), Seconds(0));
}

void TestCalling::unsafeMailTurnsWhatWasToGoByMail()
{
    Phone phone;
    Engagement before = phone.snapshot().engagement();
    Engagement after = before;
    after.safeChannel = u"Signal group"_s;
    VERIFY_RESULT(phone.editor->perform(
        {.title = u"x"_s, .changes = {edit(phone.engagement, phone.engagement, before, after)}}));
    const Moment past{phone.editor->now(), u"Europe/London"_s};
    VERIFY_RESULT(
        phone.editor->add(phone.engagement, StatusUpdate{.channel = u"E-mail"_s, .issuedAt = past}));
    VERIFY_RESULT(phone.editor->add(phone.engagement, StatusUpdate{.channel = u"by e-mail to all"_s}));
    VERIFY_RESULT(phone.editor->add(phone.engagement, StatusUpdate{.channel = u"phone"_s}));
    VERIFY_RESULT(phone.editor->add(phone.engagement, Instruction{.title = u"Keep"_s}));
    VERIFY_RESULT(setMailUnsafe(*phone.editor, phone.engagement, true));
    QVERIFY(phone.snapshot().engagement().mailUnsafe.value_or(false));
    QStringList channels;
    for (const Kept<StatusUpdate> &update : phone.snapshot().all<StatusUpdate>())
        channels.append(update->channel);
    QCOMPARE(channels, (QStringList{u"E-mail"_s, u"Signal group"_s, u"phone"_s})); // what went out stays
    QCOMPARE(phone.snapshot().all<Instruction>().first()->channel, u"Signal group"_s);
    QVERIFY(phone.editor->undo(phone.engagement));
    QVERIFY(!phone.snapshot().engagement().mailUnsafe.value_or(false));
    QCOMPARE(phone.snapshot().all<Instruction>().first()->channel, QString());
}

void TestCalling::aSafeChannelThatIsGivenLaterFillsWhatWasTurned()
{
    Phone phone;
    const auto give = [&phone](const QString &channel) {
        return phone.edit<Engagement>(phone.engagement,
                                      [&channel](Engagement &one) { one.safeChannel = channel; });
    };
    const auto channels = [&phone] {
        QStringList all;
        const Snapshot now = phone.snapshot();
        for (const Kept<StatusUpdate> &update : now.all<StatusUpdate>())
            all.append(update->channel);
        for (const Kept<Instruction> &instruction : now.all<Instruction>())
            all.append(instruction->channel);
        return all.join(u'|');
    };
    VERIFY_RESULT(phone.editor->add(phone.engagement, StatusUpdate{.channel = u"mail"_s}));
    VERIFY_RESULT(phone.editor->add(phone.engagement, StatusUpdate{.channel = u"phone"_s}));
    VERIFY_RESULT(phone.editor->add(phone.engagement, Instruction{.title = u"Keep"_s}));
    VERIFY_RESULT(setMailUnsafe(*phone.editor, phone.engagement, true));
    QCOMPARE(channels(), u"|phone|"_s); // conspicuously open
    VERIFY_RESULT(give(u"Signal group"_s));
    QCOMPARE(channels(), u"Signal group|phone|Signal group"_s);
    VERIFY_RESULT(give(u"Separate bridge"_s));
    QCOMPARE(channels(), u"Separate bridge|phone|Separate bridge"_s);
    VERIFY_RESULT(give({})); // nothing else was agreed: what was stays
    QCOMPARE(channels(), u"Separate bridge|phone|Separate bridge"_s);
    for (const QString &before : {u"Separate bridge|phone|Separate bridge"_s,
                                  u"Signal group|phone|Signal group"_s, u"|phone|"_s, u"mail|phone|"_s}) {
        QVERIFY(phone.editor->undo(phone.engagement));
        QCOMPARE(channels(), before);
    }
    // While mail is safe, a channel for later turns nothing.
    VERIFY_RESULT(give(u"Signal group"_s));
    QCOMPARE(channels(), u"mail|phone|"_s);
    QCOMPARE(phone.findings(), QStringList());
}

void TestCalling::whatTheAttackerMayReadIsUnsafe_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("unsafe");
    QTest::newRow("none") << u" "_s << true;
    QTest::newRow("mail") << u"Company e-mail"_s << true;
    QTest::newRow("outlook") << u"Outlook invite"_s << true;
    QTest::newRow("teams") << u"the customer's Teams"_s << true;
    QTest::newRow("slack") << u"Slack #incident"_s << true;
    QTest::newRow("chat") << u"company chat"_s << true;
    QTest::newRow("phone") << u"phone"_s << false;
    QTest::newRow("both teams by phone") << u"phone to both team leads"_s << false;
    QTest::newRow("messenger") << u"Signal chat"_s << false;
    QTest::newRow("encrypted") << u"encrypted chat on private phones"_s << false;
    QTest::newRow("agreed") << u"Teams of the parent company"_s << false;
    QTest::newRow("bridge") << u"separate bridge"_s << false;
}

void TestCalling::whatTheAttackerMayReadIsUnsafe()
{
    QFETCH(QString, channel);
    QFETCH(bool, unsafe);
    QCOMPARE(isUnsafeChannel({.safeChannel = u"Teams of the parent company"_s}, channel), unsafe);
}

void TestCalling::whoSitsAtTheKeyboardTakesPart()
{
    Phone phone;
    const QString author = phone.editor->author();
    VERIFY_RESULT(joinFirm(*phone.editor, author));
    VERIFY_RESULT(joinFirm(*phone.editor, author.toUpper())); // the same person once more
    const Result<QList<Kept<Consultant>>> ours = phone.store->all<Consultant>({});
    VERIFY_RESULT(ours);
    QCOMPARE(ours->size(), 1);
    VERIFY_RESULT(startCall(*phone.editor, phone.engagement, {}));
    const Snapshot now = phone.snapshot();
    const QList<Kept<Participant>> people = now.all<Participant>();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first()->name, author);
    QCOMPARE(people.first()->party, Party::OurFirm);
    QCOMPARE(people.first()->consultant, ours->first().ref());
    QCOMPARE(now.engagement().lead, ours->first().ref());
    const Kept<Call> call = *runningCall(now);
    QCOMPARE(call->chair, people.first().ref());
    QCOMPARE(call->scribe, people.first().ref());
    QVERIFY(now.all<Attendance>().first()->present.value_or(false));
    QVERIFY(phone.editor->undo(phone.engagement));
    QVERIFY(phone.snapshot().all<Participant>().isEmpty());
    QVERIFY(!phone.snapshot().engagement().lead);
    QCOMPARE(phone.findings(), QStringList());
}

void TestCalling::whoWasAskedToChairAndToLeadStays()
{
    Phone phone;
    VERIFY_RESULT(joinFirm(*phone.editor, phone.editor->author()));
    const Result<QUuid> lead = phone.editor->add({}, Consultant{.name = u"Luis Ferreira"_s});
    VERIFY_RESULT(lead);
    VERIFY_RESULT(phone.edit<Engagement>(phone.engagement, [&](Engagement &one) { one.lead = {*lead}; }));
    const Result<QUuid> chair = phone.editor->add(
        phone.engagement,
        Participant{.name = u"Luis Ferreira"_s, .party = Party::OurFirm, .consultant = {*lead}});
    VERIFY_RESULT(chair);
    VERIFY_RESULT(phone.editor->add(phone.engagement, Call{.chair = {*chair}}));
    VERIFY_RESULT(startCall(*phone.editor, phone.engagement, {}));
    const Snapshot now = phone.snapshot();
    QCOMPARE(now.all<Participant>().size(), 2);
    QCOMPARE(now.engagement().lead.id, *lead);
    QCOMPARE((*runningCall(now))->chair.id, *chair);
    QCOMPARE(now.name((*runningCall(now))->scribe), phone.editor->author());
}
