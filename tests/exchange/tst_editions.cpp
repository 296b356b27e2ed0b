// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_editions.h"

#include "models/domain/note.h"
#include "models/domain/task.h"
#include "models/exchange/exporting.h"
#include "models/exchange/importing.h"
#include "models/exchange/savefile.h"
#include "tests/exchange/planned.h"

#include <functional>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestEditions::aCancellationFollowsItsInvitation()
{
    Planned planned;
    const QString text = planned.ics(u"next"_s, InvitationMethod::Cancel);
    QVERIFY2(text.contains(u"\r\nMETHOD:CANCEL\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\r\nSTATUS:CANCELLED\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"DESCRIPTION:This meeting is cancelled.\\n"_s), qPrintable(text));
    for (const QString &same : {u"UID"_s, u"DTSTART"_s, u"ORGANIZER"_s, u"SUMMARY"_s})
        QCOMPARE(planned.property(same, InvitationMethod::Cancel), planned.property(same));
    QCOMPARE(planned.sequence(InvitationMethod::Cancel), planned.sequence() + 1);

    const int cancelled = planned.sequence(InvitationMethod::Cancel);
    planned.change(planned.invited, [](Invitation &one) { one.method = InvitationMethod::Cancel; });
    QCOMPARE(planned.property(u"STATUS"_s), u":CANCELLED"_s); // the record says so
    planned.change(planned.invited, [](Invitation &one) { one.method = InvitationMethod::Request; });
    QCOMPARE(planned.property(u"STATUS"_s), u":CONFIRMED"_s);
    QVERIFY(planned.sequence() > cancelled);
}

void TestEditions::whatIsToldMakesANewerOne()
{
    Planned planned;
    const QList<std::function<void()>> changes{
        [&] { planned.change(planned.call, [](Call &call) { call.bridge = u"Bridge 8"_s; }); },
        [&] { planned.change(planned.call, [](Call &call) { call.plannedLength = Minutes(30); }); },
        [&] {
            planned.change(planned.call, [](Call &call) {
                call.plannedStart = Planned::at("2026-07-09T16:00:00.000Z[Europe/London]");
            });
        },
        [&] { planned.change(planned.invited, [&](Invitation &one) { one.recipients = {planned.wes}; }); },
        [&] { planned.change(planned.wes, [](Participant &wes) { wes.email = u"w@lund.example"_s; }); },
        [&] {
            planned.change(planned.engagementRef(), [](Engagement &one) { one.safeChannel = u"Signal"_s; });
        },
        [&] { planned.change(planned.engagementRef(), [](Engagement &one) { one.zone = u"Asia/Tokyo"_s; }); },
        [&] {
            planned.change(planned.engagementRef(), [](Engagement &one) { one.zone = u"Europe/Rome"_s; });
        },
        [&] { planned.add(Invitation{.call = planned.call, .recipients = {planned.ada}}); }};
    for (const std::function<void()> &change : changes) {
        const QByteArray before = planned.bytes();
        const QString stamp = planned.property(u"DTSTAMP"_s);
        const int cancelled = planned.sequence(InvitationMethod::Cancel);
        change();
        QVERIFY(planned.bytes() != before);
        QVERIFY(planned.sequence() > cancelled); // whatever was sent before, this one counts
        QVERIFY(planned.property(u"DTSTAMP"_s) > stamp);
    }
}

void TestEditions::whatIsNotToldChangesNothing()
{
    Planned planned;
    const QByteArray before = planned.bytes();
    planned.add(Task{.title = u"Pull the logs"_s});
    planned.change(planned.call, [](Call &call) { call.recordingNote = u"Nobody records"_s; });
    planned.change(planned.wes, [](Participant &wes) { wes.privateNote = u"Tired"_s; });
    const Ref<Call> other = planned.add(Call{.kind = CallKind::Closing});
    const Ref<Invitation> others = planned.add(Invitation{.call = other, .recipients = {planned.wes}});
    planned.change(others, [](Invitation &one) { one.recipients.clear(); });
    QCOMPARE(planned.bytes(), before);
}

void TestEditions::whoComesInCounts()
{
    Planned planned;
    planned.add(StatusUpdate{.due = Planned::at("2026-07-09T09:00:00.000Z[Europe/London]"),
                             .audience = u"Kit Marlow"_s});
    const int alone = planned.sequence(InvitationMethod::Cancel);
    QVERIFY(planned.property(u"ATTENDEE"_s).isEmpty());
    planned.add(Participant{.name = u"Kit Marlow"_s});
    QVERIFY(planned.property(u"ATTENDEE"_s).contains(u"Kit Marlow"_s));
    QVERIFY(planned.sequence() > alone);
}

void TestEditions::anInvitationThatMovesCounts()
{
    Planned planned;
    const Ref<Call> other = planned.add(Call{.kind = CallKind::Closing});
    const Ref<Invitation> moving = planned.add(Invitation{.call = other});
    QList<int> numbers{planned.sequence()};
    planned.change(moving, [&](Invitation &one) { one.call = planned.call; });
    numbers.append(planned.sequence());
    planned.change(moving, [&](Invitation &one) { one.recipients = {planned.lead}; });
    numbers.append(planned.sequence());
    QVERIFY(numbers[0] < numbers[1] && numbers[1] < numbers[2]);
}

void TestEditions::aNumberNeverComesTwice()
{
    // What no longer has a part in the meeting must not take its changes back out of the count.
    Planned planned;
    const Ref<Invitation> second = planned.add(Invitation{.call = planned.call, .recipients = {planned.ada}});
    QList<int> numbers{planned.sequence()};
    planned.change(second, [&](Invitation &one) { one.recipients = {planned.wes}; });
    numbers.append(planned.sequence());
    planned.change(planned.ada, [](Participant &ada) { ada.email = u"ada@quist.example"_s; });
    numbers.append(planned.sequence());
    planned.remove(second);
    numbers.append(planned.sequence());
    planned.change(planned.invited, [&](Invitation &one) { one.recipients = {planned.wes}; });
    numbers.append(planned.sequence());
    planned.remove(planned.invited);
    numbers.append(planned.sequence());
    for (qsizetype i = 1; i < numbers.size(); ++i)
        QVERIFY2(numbers[i] > numbers[i - 1], qPrintable(QString::number(i)));
}

void TestEditions::theSequenceGoesOnFromTheRecords()
{
    Planned planned;
    const int before = planned.sequence();
    planned.remove(planned.invited);
    planned.add(Invitation{.call = planned.call, .uid = u"known@elsewhere.example"_s, .sequence = 100});
    QCOMPARE(planned.property(u"UID"_s), u":known@elsewhere.example"_s);
    QVERIFY(planned.sequence() > before + 100);
}

void TestEditions::theJournalTakesItAlong()
{
    const Planned planned;
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"one.json"_s);
    const Result<EngagementFile> file = takeOut(planned.store(), planned.engagement(), WithJournal::Yes);
    VERIFY_RESULT(file);
    VERIFY_RESULT(saveFile(name, toJson(*file)));
    const Result<std::unique_ptr<Store>> other = Store::create(folder.filePath(u"other.firstcall"_s));
    VERIFY_RESULT(other);
    VERIFY_RESULT(importEngagement(
        **other, name, {.at = QDateTime(QDate(2026, 8, 1), QTime(8, 0), Qt::UTC), .author = u"Luis"_s}));
    const Result<IssuedInvitation> there =
        invitation(**other, planned.engagement(), u"next"_s, InvitationMethod::Request, {});
    VERIFY_RESULT(there);
    QCOMPARE(there->bytes, planned.bytes());
}

void TestEditions::noMailGoesWhereItMayBeRead()
{
    Planned planned;
    const Ref<Participant> counsel = planned.add(Participant{
        .name = u"Adaeze Okoro"_s, .party = Party::OutsideCounsel, .email = u"a.okoro@hollins.example"_s});
    planned.change(planned.invited, [&](Invitation &one) { one.recipients.append(counsel); });
    planned.change(planned.ada, [](Participant &ada) {
        ada.email = u"ada@quist.example"_s;
        ada.mailCompromised = true;
    });
    const auto byHand = [&] {
        const Result<IssuedInvitation> issued =
            invitation(planned.store(), planned.engagement(), u"next"_s, InvitationMethod::Request, {});
        return issued ? issued->byHand : QStringList(issued.failure().sentence);
    };
    QVERIFY(!planned.bytes().contains("ada@quist.example"));
    QVERIFY(planned.bytes().contains("wes@lund.example"));
    QCOMPARE(byHand(), QStringList{u"Ada Quist"_s});

    planned.change(planned.engagementRef(), [](Engagement &one) { one.mailUnsafe = true; });
    QVERIFY(!planned.bytes().contains("wes@lund.example"));
    QVERIFY(planned.bytes().contains("a.okoro@hollins.example")); // another firm's mail
    QVERIFY(planned.bytes().contains("dana@lanternfield.example"));
    QVERIFY(!planned.bytes().contains("RSVP=TRUE"));
    QCOMPARE(byHand(), (QStringList{u"Wes Lund"_s, u"Ada Quist"_s}));

    planned.change(planned.wes, [](Participant &wes) { wes.mailCompromised = false; }); // somebody looked
    QVERIFY(planned.bytes().contains("wes@lund.example"));
}

void TestEditions::theTitleGivesNothingAway()
{
    Planned planned;
    planned.change(planned.engagementRef(), [](Engagement &one) { one.title = u"Ransom at Bramblewick"_s; });
    QCOMPARE(planned.property(u"SUMMARY"_s), u":GREY OTTER"_s);
    planned.change(planned.engagementRef(), [](Engagement &one) { one.tlp = Tlp::Amber; });
    QCOMPARE(planned.property(u"SUMMARY"_s), u":GREY OTTER: Technical call"_s);
    planned.change(planned.engagementRef(), [](Engagement &one) { one.mailUnsafe = true; });
    QCOMPARE(planned.property(u"SUMMARY"_s), u":GREY OTTER"_s);
    planned.change(planned.engagementRef(), [](Engagement &one) { one.codeName.clear(); });
    QCOMPARE(planned.property(u"SUMMARY"_s), u":LFR-2026-007"_s);
    QVERIFY(!planned.bytes().contains("Bramblewick"));
}
