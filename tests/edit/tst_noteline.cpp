// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_noteline.h"

#include "models/domain/core.h"
#include "models/edit/noteperson.h"

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

const QUuid engagement(u"0195a000-0000-7000-8000-000000000001"_s);
// 3 a.m. in London is 10 p.m. in New York, where the customer is.
const QDateTime now(QDate(2026, 3, 9), QTime(3, 10), Qt::UTC);

Snapshot people(const QString &zone)
{
    Snapshot snapshot(engagement);
    snapshot.setRows(Engagement::entity(),
                     {{engagement, toRow(Engagement{.reference = u"LFR-2026-031"_s, .zone = zone})}});
    QList<KeptRow> rows;
    int number = 0;
    const auto add = [&](const Participant &person) {
        rows.append({QUuid::createUuidV5(engagement, QString::number(++number)), toRow(person)});
    };
    add({.name = u"Priya Nair"_s, .position = 1});
    add({.name = u"Robert Oyelaran"_s, .preferredName = u"Bo"_s, .position = 2});
    add({.name = u"Petra Lindqvist"_s, .position = 3});
    add({.name = u"李明"_s, .position = 4});
    snapshot.setRows(Participant::entity(), rows);
    return snapshot;
}

} // namespace

void TestNoteLine::initTestCase()
{
    m_snapshot = people(u"America/New_York"_s);
    for (const KeyQuestion &question : keyQuestions())
        m_questions.append({coreId(engagement, question.key)});
}

NoteLine TestNoteLine::read(const QString &typed) const
{
    return readNoteLine(typed, {m_snapshot, {}, m_questions, now, QLocale(u"en_GB"_s)});
}

QString TestNoteLine::nameOf(const Ref<Participant> &person) const
{
    return m_snapshot.name(person);
}

void TestNoteLine::takesApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<NoteMaker>("maker");

    const auto row = [](const char *typed, const char *text, const char *speaker, NoteKind kind,
                        NoteMaker maker) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(text)
                             << QString::fromUtf8(speaker) << kind << maker;
    };
    using K = NoteKind;
    using M = NoteMaker;
    row("  the plant stopped ", "the plant stopped", "", K::Untriaged, M::None);
    row("Priya: the plant stopped", "the plant stopped", "Priya Nair", K::Untriaged, M::None);
    row("priya nair: the plant stopped", "the plant stopped", "Priya Nair", K::Untriaged, M::None);
    row("bo: it spreads", "it spreads", "Robert Oyelaran", K::Untriaged, M::None);
    row("oyel: it spreads", "it spreads", "Robert Oyelaran", K::Untriaged, M::None);
    row("李明: 工厂停了", "工厂停了", "李明", K::Untriaged, M::None);
    row("/f dock 3 is off", "dock 3 is off", "", K::Fact, M::None);
    row("/F dock 3 is off", "dock 3 is off", "", K::Fact, M::None);
    row("/h through the VPN", "through the VPN", "", K::Hypothesis, M::None);
    row("/s an insider", "an insider", "", K::Speculation, M::None);
    row("/d we isolate the plant", "we isolate the plant", "", K::Decision, M::Decision);
    row("Priya: /\" we  cannot ship", "we  cannot ship", "Priya Nair", K::Quote, M::None);
    row("/f Priya: dock 3 is off", "dock 3 is off", "Priya Nair", K::Fact, M::None);
    row("/c payroll on Friday", "payroll on Friday", "", K::Untriaged, M::Concern);
    row("bo: /k orders ship by Monday", "orders ship by Monday", "Robert Oyelaran", K::Untriaged,
        M::SuccessCriterion);
    row("/r bank told at noon", "bank told at noon", "", K::Untriaged, M::ReportedItem);
    row("/i 203.0.113.7", "203.0.113.7", "", K::Untriaged, M::Indicator);
    row("/p firewall model and age", "firewall model and age", "", K::Untriaged, M::ParkedPoint);
    row("/q Priya: do we tell the regulator?", "do we tell the regulator?", "Priya Nair", K::Untriaged,
        M::ParticipantQuestion);
    row("/a pull the VPN logs", "pull the VPN logs", "", K::Untriaged, M::Task);
}

void TestNoteLine::takesApart()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, speaker);
    QFETCH(NoteKind, kind);
    QFETCH(NoteMaker, maker);

    const NoteLine line = read(typed);
    QCOMPARE(line.text, text);
    QCOMPARE(nameOf(line.speaker), speaker);
    QCOMPARE(line.kind, kind);
    QCOMPARE(line.maker, maker);
    QCOMPARE(line.unread, QStringList());
    QVERIFY(!line.due.isValid());
}

void TestNoteLine::dueIsOnTheCustomersClock_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("due");

    QTest::newRow("as designed") << u"/a pull the VPN logs @bo tomorrow 12:00"_s << u"pull the VPN logs"_s
                                 << u"Robert Oyelaran"_s << u"2026-03-09T16:00:00.000Z[America/New_York]"_s;
    QTest::newRow("owner in the middle")
        << u"/a @priya pull the logs by 23:30"_s << u"pull the logs"_s << u"Priya Nair"_s
        << u"2026-03-09T03:30:00.000Z[America/New_York]"_s;
    QTest::newRow("full name") << u"/a pull the logs @Priya Nair in 2 h"_s << u"pull the logs"_s
                               << u"Priya Nair"_s << u"2026-03-09T05:10:00.000Z[America/New_York]"_s;
    QTest::newRow("a capital after the name")
        << u"/a @bo Pull the logs"_s << u"Pull the logs"_s << u"Robert Oyelaran"_s << QString();
    QTest::newRow("time alone") << u"/a ring the bank fri 9:00"_s << u"ring the bank"_s << QString()
                                << u"2026-03-13T13:00:00.000Z[America/New_York]"_s;
    QTest::newRow("of a question") << u"Priya: /q who pays? @bo 10 Mar 15:00"_s << u"who pays?"_s
                                   << u"Robert Oyelaran"_s << u"2026-03-10T19:00:00.000Z[America/New_York]"_s;
    QTest::newRow("the next update says when")
        << u"/u by phone @bo tomorrow 12:00"_s << u"by phone @bo tomorrow 12:00"_s << u"Robert Oyelaran"_s
        << u"2026-03-09T16:00:00.000Z[America/New_York]"_s;
    QTest::newRow("the first task") << u"/t find the way in @bo tomorrow 12:00"_s << u"find the way in"_s
                                    << u"Robert Oyelaran"_s
                                    << u"2026-03-09T16:00:00.000Z[America/New_York]"_s;
    QTest::newRow("no time in a fact")
        << u"/f seen at 14:00"_s << u"seen at 14:00"_s << QString() << QString();
    const auto row = [](const char *typed, const QString &due) {
        QTest::newRow(typed) << u"/a call the bank "_s + QString::fromLatin1(typed) << u"call the bank"_s
                             << QString() << due;
    };
    // It is Sunday the 8th there, 23:10.
    row("fri 9", u"2026-03-13T13:00:00.000Z[America/New_York]"_s);
    row("Friday 9:30", u"2026-03-13T13:30:00.000Z[America/New_York]"_s);
    row("by friday at 9", u"2026-03-13T13:00:00.000Z[America/New_York]"_s);
    row("on friday 9", u"2026-03-13T13:00:00.000Z[America/New_York]"_s);
    row("tomorrow 9", u"2026-03-09T13:00:00.000Z[America/New_York]"_s);
    row("tomorrow 9am", u"2026-03-09T13:00:00.000Z[America/New_York]"_s);
    row("tomorrow 9 pm", u"2026-03-10T01:00:00.000Z[America/New_York]"_s);
    row("tomorrow at 12 a.m.", u"2026-03-09T04:00:00.000Z[America/New_York]"_s);
    row("tomorrow 12:30 pm", u"2026-03-09T16:30:00.000Z[America/New_York]"_s);
    row("10 Mar 9 am", u"2026-03-10T13:00:00.000Z[America/New_York]"_s);
    row("9am", u"2026-03-09T13:00:00.000Z[America/New_York]"_s);
    row("mon 14:00", u"2026-03-09T18:00:00.000Z[America/New_York]"_s);
    row("mon 14", u"2026-03-09T18:00:00.000Z[America/New_York]"_s);
    row("sun 23", u"2026-03-16T03:00:00.000Z[America/New_York]"_s); // this Sunday's 23:00 is over
    row("tue 9 Uhr", u"2026-03-10T13:00:00.000Z[America/New_York]"_s);
    const auto text = [](const char *typed) {
        const QString whole = u"call the bank "_s + QString::fromLatin1(typed);
        QTest::newRow(typed) << u"/a "_s + whole << whole << QString() << QString();
    };
    text("fri 13"); // that Friday is the 13th
    text("tue 10");
    text("fri 2"); // in the night, or in the afternoon
    text("tomorrow 3");
    text("today 9"); // it is over
    text("10 Mar 9");
    text("fri 25");
    text("tomorrow 13pm");
    text("account 9");
    text("9");
    QTest::newRow("a number is no time")
        << u"/a count the 40 hosts"_s << u"count the 40 hosts"_s << QString() << QString();
}

void TestNoteLine::dueIsOnTheCustomersClock()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, owner);
    QFETCH(QString, due);

    const NoteLine line = read(typed);
    QCOMPARE(line.text, text);
    QCOMPARE(nameOf(line.owner), owner);
    QCOMPARE(line.due.toText(), due);
}

void TestNoteLine::peopleAreToldInOneLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NotePerson>("person");

    QTest::newRow("name") << u"Ada Byron"_s << NotePerson{.name = u"Ada Byron"_s};
    QTest::newRow("job") << u"Ada Byron, plant manager"_s
                         << NotePerson{.name = u"Ada Byron"_s, .jobTitle = u"plant manager"_s};
    QTest::newRow("decides") << u"Ada Byron, CFO, decides spend notify"_s
                             << NotePerson{.name = u"Ada Byron"_s,
                                           .jobTitle = u"CFO"_s,
                                           .roles = {Role::DecisionMaker},
                                           .decidesOn = {Authority::Spend, Authority::Notify}};
    QTest::newRow("decides on all") << u"Ada, CEO, decides all"_s
                                    << NotePerson{.name = u"Ada"_s,
                                                  .jobTitle = u"CEO"_s,
                                                  .roles = {Role::DecisionMaker},
                                                  .decidesOn = {Authority::Isolate, Authority::Spend,
                                                                Authority::Notify, Authority::Negotiate,
                                                                Authority::Press, Authority::AcceptRisk}};
    QTest::newRow("decides, on what is not known")
        << u"Ada, decides"_s << NotePerson{.name = u"Ada"_s, .roles = {Role::DecisionMaker}};
    QTest::newRow("counsel") << u"Elias Roth, counsel"_s
                             << NotePerson{.name = u"Elias Roth"_s,
                                           .party = Party::OutsideCounsel,
                                           .roles = {Role::Legal}};
    QTest::newRow("a role") << u"Sam, IT lead"_s << NotePerson{.name = u"Sam"_s, .roles = {Role::ItLead}};
    QTest::newRow("a party") << u"Kim, regulator"_s
                             << NotePerson{.name = u"Kim"_s, .party = Party::Regulator};
    QTest::newRow("words that fit nothing")
        << u"Kim, decides lunch"_s << NotePerson{.name = u"Kim"_s, .jobTitle = u"decides lunch"_s};
    QTest::newRow("two jobs") << u"Kim,  head of sales , acting  COO,"_s
                              << NotePerson{.name = u"Kim"_s, .jobTitle = u"head of sales, acting COO"_s};
}

void TestNoteLine::peopleAreToldInOneLine()
{
    QFETCH(QString, typed);
    QFETCH(NotePerson, person);
    const NoteLine line = read(u"/w "_s + typed);
    QCOMPARE(line.maker, NoteMaker::Person);
    QCOMPARE(line.text, typed.trimmed());
    QVERIFY2(line.person == person,
             qPrintable(line.person.name + u'|' + line.person.jobTitle + u'|'
                        + QString::number(line.person.roles.size()) + u'|'
                        + QString::number(line.person.decidesOn.size())));
}

void TestNoteLine::whatFitsNothingStaysText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unread");

    const auto row = [](const char *typed, const QString &text, const QStringList &unread) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << text << unread;
    };
    row("Error: disk full", u"Error: disk full"_s, {u"Error:"_s});
    row("P: both begin so", u"P: both begin so"_s, {u"P:"_s});
    row("https://example.com/x: gone", u"https://example.com/x: gone"_s, {});
    row("/var/log is full", u"/var/log is full"_s, {});
    row("/z what", u"/z what"_s, {u"/z"_s});
    row("/9 an answer", u"/9 an answer"_s, {u"/9"_s});
    row("/0 an answer", u"/0 an answer"_s, {u"/0"_s});
    row("/a ring @nobody now", u"ring @nobody now"_s, {u"@nobody"_s});
    row("/a mail ops@bank.example", u"mail ops@bank.example"_s, {});
    row("", QString(), {});
}

void TestNoteLine::whatFitsNothingStaysText()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QStringList, unread);
    const NoteLine line = read(typed);
    QCOMPARE(line.text, text);
    QCOMPARE(line.unread, unread);
    QVERIFY(!line.speaker);
    QVERIFY(!line.owner);
    QVERIFY(!line.due.isValid());
}

void TestNoteLine::aSpeakerStays()
{
    const Ref<Participant> priya{peopleCalled(u"priya"_s, m_snapshot).first().id};
    const NoteSurroundings around{m_snapshot, priya, m_questions, now, QLocale(u"en_GB"_s)};
    QCOMPARE(readNoteLine(u"still down"_s, around).speaker, priya);
    QCOMPARE(nameOf(readNoteLine(u"bo: not here"_s, around).speaker), u"Robert Oyelaran"_s);
    const NoteLine answer = readNoteLine(u"/4 no data sold"_s, around);
    QCOMPARE(answer.maker, NoteMaker::Answer);
    QCOMPARE(answer.question, m_questions.at(3));
    QCOMPARE(answer.speaker, priya);
}

void TestNoteLine::aNameThatIsNotReadSilencesWhoSpokeBefore()
{
    const Ref<Participant> priya{peopleCalled(u"priya"_s, m_snapshot).first().id};
    const NoteSurroundings around{m_snapshot, priya, m_questions, now, QLocale(u"en_GB"_s)};
    for (const QString &typed : {u"Tom: hello there"_s, u"tom: hello there"_s, u"P: hello there"_s,
                                 u"/f Tom Askew: hello there"_s, u"/4 Tom: no data sold"_s}) {
        const NoteLine line = readNoteLine(typed, around);
        QVERIFY2(!line.speaker, qPrintable(typed));
        QCOMPARE(line.unread.size(), 1);
        QVERIFY2(typed.endsWith(line.text) && line.text.startsWith(line.unread.first()), qPrintable(typed));
    }
    QCOMPARE(readNoteLine(u"what we saw at first: the note"_s, around).speaker, priya);
}

void TestNoteLine::aSignBehindSuchANameIsRead()
{
    NoteLine line = read(u"Tom: /c We lose the shipment"_s);
    QCOMPARE(line.maker, NoteMaker::Concern);
    QCOMPARE(line.text, u"Tom: We lose the shipment"_s);
    QCOMPARE(line.unread, QStringList{u"Tom:"_s});
    QVERIFY(!line.speaker);
    line = read(u"Tom: /4 no data sold"_s);
    QCOMPARE(line.question, m_questions.at(3));
    QCOMPARE(line.text, u"Tom: no data sold"_s);
    line = read(u"Tom: /i 203.0.113.7"_s); // the name would be part of the value
    QCOMPARE(line.maker, NoteMaker::None);
    QCOMPARE(line.text, u"Tom: /i 203.0.113.7"_s);
    QVERIFY(!saysNothing(line));
    for (const QString &typed : {u"/1 "_s, u"Priya: /c"_s, u"/w ?4711 = "_s, u""_s})
        QVERIFY2(saysNothing(read(typed)), qPrintable(typed));
}

void TestNoteLine::whatIsOursHasNoSpeakerFromBefore()
{
    const Ref<Participant> priya{peopleCalled(u"priya"_s, m_snapshot).first().id};
    const NoteSurroundings around{m_snapshot, priya, m_questions, now, QLocale(u"en_GB"_s)};
    for (const QString &sign : {u"/w "_s, u"/a "_s, u"/t "_s, u"/u "_s}) {
        QVERIFY2(!readNoteLine(sign + u"Ada Byron"_s, around).speaker, qPrintable(sign));
        QCOMPARE(nameOf(readNoteLine(u"bo: "_s + sign + u"Ada Byron"_s, around).speaker),
                 u"Robert Oyelaran"_s);
    }
    QCOMPARE(readNoteLine(u"/c payroll"_s, around).speaker, priya);
}

void TestNoteLine::theNextUpdateTellsChannelAndTime_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("unread");

    const QString noon = u"2026-03-09T16:00:00.000Z[America/New_York]"_s;
    const auto row = [](const char *typed, const QString &channel, const QString &due, const QString &day,
                        const QStringList &unread) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << channel << due << day << unread;
    };
    row("by phone tomorrow 12:00", u"phone"_s, noon, {}, {});
    row("tomorrow 12:00 by phone", u"phone"_s, noon, {}, {});
    row("by tomorrow 12:00 via the bridge", u"the bridge"_s, noon, {}, {});
    row("by Signal on Ada's phone tomorrow 12:00", u"Signal on Ada's phone"_s, noon, {}, {});
    row("tomorrow 12:00", {}, noon, {}, {});
    row("tomorrow 3", {}, {}, {}, {u"tomorrow 3"_s});
    row("some time soon", {}, {}, {}, {u"some time soon"_s});
    row("by tomorrow", {}, {}, u"tomorrow"_s, {});
    row("by phone tomorrow", u"phone"_s, {}, u"tomorrow"_s, {});
    row("on Friday by phone", u"phone"_s, {}, u"Friday"_s, {});
    row("by phone 1 Nov 01:30", u"phone"_s, {}, {}, {u"1 Nov 01:30"_s}); // the clock shows it twice
    row("by 25:00", {}, {}, {}, {u"by 25:00"_s});
    row("by phone @nobody tomorrow 12:00", u"phone"_s, noon, {}, {u"@nobody"_s});
}

void TestNoteLine::theNextUpdateTellsChannelAndTime()
{
    QFETCH(QString, typed);
    const NoteLine line = read(u"/u "_s + typed);
    QCOMPARE(line.text, typed); // the note says it all
    QTEST(line.channel, "channel");
    QTEST(line.due.toText(), "due");
    QTEST(line.day, "day");
    QTEST(line.unread, "unread");
}

void TestNoteLine::aDayWithoutAnHourIsTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day");

    QTest::newRow("by tomorrow") << u"/a @Priya pull the logs by tomorrow"_s << u"tomorrow"_s;
    QTest::newRow("tomorrow") << u"/a pull the logs tomorrow"_s << u"tomorrow"_s;
    QTest::newRow("by fri") << u"/t pull the logs by fri"_s << u"fri"_s;
    QTest::newRow("a date") << u"/q who pays until 10 Mar"_s << u"10 Mar"_s;
    QTest::newRow("with an hour") << u"/a pull the logs by tomorrow 12:00"_s << QString();
    QTest::newRow("no day") << u"/a ask where Tom sat"_s << QString();
    QTest::newRow("a fact") << u"/f they come tomorrow"_s << QString();
}

void TestNoteLine::aDayWithoutAnHourIsTold()
{
    QFETCH(QString, typed);
    const NoteLine line = read(typed);
    QTEST(line.day, "day");
    QVERIFY(line.text.endsWith(line.day)); // it stays text
    QCOMPARE(line.unread, QStringList());
}

void TestNoteLine::withoutAZoneATimeStaysText()
{
    const Snapshot nowhere = people({});
    const NoteLine line =
        readNoteLine(u"/a ring the bank 18:00"_s, {nowhere, {}, m_questions, now, QLocale(u"en_GB"_s)});
    QCOMPARE(line.text, u"ring the bank 18:00"_s);
    QVERIFY(!line.due.isValid());
}
