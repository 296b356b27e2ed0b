// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_invitation.h"

#include "tests/exchange/planned.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestInvitation::aCalendarFindsWhatItNeeds()
{
    const Planned planned;
    const QString text = planned.ics();
    QVERIFY2(text.startsWith(u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"END:VEVENT\r\nEND:VCALENDAR\r\n"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"\r\nMETHOD:REQUEST\r\n"_s) < text.indexOf(u"BEGIN:VEVENT"_s)); // the calendar's
    QCOMPARE(planned.property(u"UID"_s), u':' + idText(planned.call.id));
    QCOMPARE(planned.property(u"DTSTART"_s), u";TZID=Europe/London:20260709T150000"_s);
    QCOMPARE(planned.property(u"DTEND"_s), u";TZID=Europe/London:20260709T160000"_s);
    QCOMPARE(planned.property(u"STATUS"_s), u":CONFIRMED"_s);
    QCOMPARE(planned.property(u"LOCATION"_s), u":Bridge 7"_s);
    QCOMPARE(planned.property(u"ORGANIZER"_s), u";CN=Dana Whitlock:mailto:dana@lanternfield.example"_s);
    QVERIFY2(text.contains(u"ATTENDEE;CN=Wes Lund;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:"
                           "mailto:wes@lund.example\r\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u":urn:uuid:%1\r\n"_s.arg(idText(planned.ada.id))), qPrintable(text));
    QCOMPARE(text.count(u"\r\nATTENDEE;"_s), 2);
}

void TestInvitation::peopleReadWhereToTalk()
{
    Planned planned;
    planned.change(planned.engagementRef(), [](Engagement &engagement) {
        engagement.mailUnsafe = true;
        engagement.safeChannel = u"Encrypted messenger"_s;
    });
    QCOMPARE(planned.property(u"DESCRIPTION"_s),
             u":Technical call\\nThursday\\, 9 July 2026\\, 15:00 (Europe/London) = Thursday 14:00 UTC"
             "\\nBridge: Bridge 7\\nIf that fails: +44 1632 960031\\nTalk about this only on: Encrypted "
             "messenger\\nAssume that company mail\\, chat and calendars are read: do not answer this by "
             "mail\\, and do not forward it.\\nReference: LFR-2026-007\\nTLP:AMBER+STRICT"_s);
    planned.change(planned.engagementRef(), [](Engagement &engagement) { engagement.safeChannel.clear(); });
    planned.change(planned.call, [](Call &call) { call.fallback.clear(); });
    const QString open = planned.property(u"DESCRIPTION"_s);
    QVERIFY2(open.contains(u"If that fails: [not known yet]"_s), qPrintable(open));
    QVERIFY2(open.contains(u"Talk about this only on: [not known yet]"_s), qPrintable(open));
}

void TestInvitation::linesAreFoldedByOctets()
{
    Planned planned;
    const QString title = u"Überprüfung der Öfen, 日本語の長い題名 🦦 "_s.repeated(9).trimmed();
    planned.change(planned.call, [&](Call &call) { call.title = title; });
    const QByteArray bytes = planned.bytes();
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
        QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
    }
    QVERIFY(planned.property(u"DESCRIPTION"_s).contains(QString(title).replace(u","_s, u"\\,"_s)));
}

void TestInvitation::specialSignsAreEscaped()
{
    Planned planned;
    planned.change(planned.call, [](Call &call) { call.bridge = u"Line 1; code 2,3 \\ 4"_s; });
    planned.change(planned.wes, [](Participant &wes) { wes.name = u"Lund, Wes \"Duke\": night"_s; });
    QCOMPARE(planned.property(u"LOCATION"_s), u":Line 1\\; code 2\\,3 \\\\ 4"_s);
    QVERIFY2(planned.ics().contains(u"ATTENDEE;CN=\"Lund, Wes 'Duke': night\";"_s),
             qPrintable(planned.ics()));
}

void TestInvitation::zonesAreDescribed_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("summer") << u"America/New_York"_s << u"America/New_York"_s << u"20260709T100000"_s
                            << QStringList{u"TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT"_s,
                                           u"BEGIN:DAYLIGHT\r\nDTSTART:20260308T020000"_s,
                                           u"BEGIN:STANDARD\r\nDTSTART:20261101T020000"_s};
    QTest::newRow("half an hour") << u"Asia/Kolkata"_s << u"Asia/Kolkata"_s << u"20260709T193000"_s
                                  << QStringList{u"DTSTART:19700101T000000\r\nTZOFFSETFROM:+0530"_s,
                                                 u"TZOFFSETTO:+0530"_s};
    QTest::newRow("a name of old") << u"America/Buenos_Aires"_s << u"America/Buenos_Aires"_s
                                   << u"20260709T110000"_s
                                   << QStringList{u"TZID:America/Buenos_Aires"_s, u"TZOFFSETTO:-0300"_s};
    QTest::newRow("an offset for a name") << u"UTC+4"_s << u"UTC+04"_s << u"20260709T180000"_s
                                          << QStringList{u"TZID:UTC+04"_s, u"TZOFFSETTO:+0400"_s};
}

void TestInvitation::zonesAreDescribed()
{
    QFETCH(QString, zone);
    QFETCH(QString, name);
    QFETCH(QString, start);
    QFETCH(QStringList, told);
    Planned planned;
    planned.change(planned.engagementRef(), [&](Engagement &engagement) { engagement.zone = zone; });
    QCOMPARE(planned.property(u"DTSTART"_s), u";TZID=%1:%2"_s.arg(name, start));
    const QString text = planned.ics();
    QCOMPARE(text.count(u"BEGIN:VTIMEZONE"_s), 1);
    for (const QString &part : told)
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestInvitation::anHourThatComesTwiceIsToldInUtc()
{
    Planned planned;
    planned.change(planned.call, [](Call &call) {
        call.plannedStart =
            Planned::at("2026-10-25T01:30:00.000Z[Europe/London]"); // 01:30 GMT, after 01:30 BST
    });
    QCOMPARE(planned.property(u"DTSTART"_s), u":20261025T013000Z"_s);
    QCOMPARE(planned.property(u"DTEND"_s), u":20261025T023000Z"_s);
    QVERIFY(!planned.ics().contains(u"TZID"_s));
}

void TestInvitation::theNextMeetingIsMeant()
{
    Planned planned;
    const Ref<StatusUpdate> update =
        planned.add(StatusUpdate{.number = 2, .due = Planned::at("2026-07-09T09:00:00.000Z[Europe/London]")});
    QCOMPARE(planned.property(u"UID"_s), u':' + idText(update.id));
    for (const QString &which : {u"call"_s, u"technical"_s, idText(planned.call.id)})
        QVERIFY2(planned.ics(which).contains(u"UID:"_s + idText(planned.call.id)), qPrintable(which));
    planned.change(update, [](StatusUpdate &given) { given.issuedAt = given.due; });
    QCOMPARE(planned.property(u"UID"_s), u':' + idText(planned.call.id));
}

void TestInvitation::anUpdateInvitesItsAudience()
{
    Planned planned;
    const Ref<StatusUpdate> update =
        planned.add(StatusUpdate{.due = Planned::at("2026-07-09T09:00:00.000Z[Europe/London]"),
                                 .channel = u"Phone"_s,
                                 .host = planned.lead,
                                 .audience = u"Ada Quist and the board"_s});
    const QString named = planned.ics(u"update"_s);
    QVERIFY2(named.contains(u"CN=Ada Quist"_s) && !named.contains(u"CN=Wes Lund"_s), qPrintable(named));
    QVERIFY2(named.contains(u"DTEND;TZID=Europe/London:20260709T103000"_s), qPrintable(named));
    planned.change(update, [](StatusUpdate &one) { one.audience = u"The board"_s; });
    planned.change(planned.engagementRef(),
                   [&](Engagement &engagement) { engagement.steadyContact = planned.wes; });
    const QString steady = planned.ics(u"update"_s);
    QVERIFY2(steady.contains(u"CN=Wes Lund"_s) && !steady.contains(u"CN=Ada Quist"_s), qPrintable(steady));
}

void TestInvitation::refusalsNameWhatThereIsNot_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("kind") << u"counsel"_s << u"No call of the kind “Call with counsel” is ahead."_s;
    QTest::newRow("update") << u"update"_s << u"No status update is ahead."_s;
    QTest::newRow("begun") << u"first"_s << u"No call of the kind “First call” is ahead."_s;
    QTest::newRow("no time") << u"closing"_s
                             << u"“Closing call” has no time yet, so nobody can be invited to it."_s;
    QTest::newRow("id") << u"00000000-0000-4000-8000-000000000001"_s
                        << u"No call and no status update that is ahead has the id “00000000-0000-4000-8000-"
                           "000000000001”."_s;
}

void TestInvitation::refusalsNameWhatThereIsNot()
{
    QFETCH(QString, which);
    QFETCH(QString, sentence);
    Planned planned;
    planned.add(Call{.kind = CallKind::First,
                     .plannedStart = Planned::at("2026-07-08T14:00:00.000Z[Europe/London]"),
                     .startedAt = Planned::at("2026-07-08T14:00:00.000Z[Europe/London]")});
    planned.add(Call{.kind = CallKind::Closing});
    QCOMPARE(planned.ics(which), sentence);
}
