// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/tst_workedexample.h"

#include "models/domain/answer.h"
#include "models/domain/coverage.h"
#include "models/domain/entities.h"
#include "models/domain/note.h"
#include "models/domain/promises.h"
#include "models/domain/riskband.h"
#include "models/domain/task.h"
#include "tests/domain/sheet.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

void WorkedExample::initTestCase()
{
    m_played = playSamples({u"bramblewick"_s}).value(u"bramblewick"_s);
    QCOMPARE(m_played.failure, QString());
}

void WorkedExample::everyKindHasItsRecords_data()
{
    QTest::addColumn<int>("count");
    const QMap<QString, int> counts{{u"firm"_s, 1},
                                    {u"consultant"_s, 3},
                                    {u"organisation"_s, 7},
                                    {u"service"_s, 3},
                                    {u"question_set"_s, 0},
                                    {u"set_question"_s, 0},
                                    {u"agenda_set"_s, 0},
                                    {u"agenda_set_item"_s, 0},
                                    {u"engagement"_s, 1},
                                    {u"assignment"_s, 3},
                                    {u"research_item"_s, 5},
                                    {u"agenda_item"_s, 17},
                                    {u"call"_s, 2},
                                    {u"check_item"_s, 6},
                                    {u"participant"_s, 12},
                                    {u"attendance"_s, 12},
                                    {u"question"_s, 8},
                                    {u"answer"_s, 14},
                                    {u"participant_question"_s, 3},
                                    {u"concern"_s, 3},
                                    {u"expectation"_s, 1},
                                    {u"reported_item"_s, 4},
                                    {u"success_criterion"_s, 3},
                                    {u"focus_area"_s, 4},
                                    {u"hypothesis"_s, 2},
                                    {u"finding"_s, 0},
                                    {u"action_taken"_s, 5},
                                    {u"asset"_s, 8},
                                    {u"account"_s, 1},
                                    {u"data_set"_s, 1},
                                    {u"indicator"_s, 1},
                                    {u"timeline_event"_s, 7},
                                    {u"course_of_action"_s, 3},
                                    {u"decision"_s, 5},
                                    {u"task"_s, 8},
                                    {u"data_request"_s, 4},
                                    {u"milestone"_s, 4},
                                    {u"referral"_s, 1},
                                    {u"instruction"_s, 1},
                                    {u"invitation"_s, 1},
                                    {u"status_update"_s, 1},
                                    {u"risk"_s, 3},
                                    {u"recommendation"_s, 0},
                                    {u"evidence_item"_s, 1},
                                    {u"custody_event"_s, 2},
                                    {u"obligation"_s, 3},
                                    {u"document"_s, 0},
                                    {u"note"_s, 7},
                                    {u"waiver"_s, 0}};
    for (const Entity *entity : entities())
        QTest::newRow(entity->table) << counts.value(entity->key(), -1);
}

void WorkedExample::everyKindHasItsRecords()
{
    QFETCH(int, count);
    const Entity *entity = entityOfTable(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(entity);
    QCOMPARE(m_played.snapshot.rows(*entity).size(), count);
}

void WorkedExample::everyPhraseIsSomewhere_data()
{
    QTest::addColumn<QString>("phrase");
    QFile phrases(QStringLiteral(FIRSTCALL_SOURCE_DIR "/tests/domain/workedexample.txt"));
    QVERIFY(phrases.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(phrases.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line.left(60))) << line;
    QVERIFY(lines.size() > 100);
}

void WorkedExample::everyPhraseIsSomewhere()
{
    QFETCH(QString, phrase);
    QVERIFY(words(m_played.snapshot).contains(phrase, Qt::CaseInsensitive));
}

/// That the insurer's claim number is overdue breaks no rule: overdue is a state, and the report shows it.
void WorkedExample::itKeepsEveryRule()
{
    const QList<Breach> found = breaches(m_played.snapshot, {u"LFR-2026-030"_s});
    QCOMPARE(found.isEmpty() ? QString() : found.first().sentence, QString());
}

void WorkedExample::everyTableStandsAsTheDomainHasIt_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *kind, const QString &fields, const QStringList &expected) {
        QTest::newRow(kind) << fields << expected;
    };
    row("call", u"kind started_at ended_at chair scribe audience recorded confirmed_by confirmed_at"_s,
        {u"first | Mon 10:00 | Mon 10:52 | Dana Whitlock | Mei Tanaka | mixed | false | Priya Nandakumar | Mon 10:49"_s,
         u"technical | – | – | Luis Ferreira | Mei Tanaka | technical_only |  | – | –"_s});
    row("attendance", u"participant present joined_at left_at introduced asked"_s,
        {u"Priya Nandakumar | true | Mon 09:58 | Mon 10:52 | true | asked_something"_s,
         u"Ingrid Solheim | true | Mon 09:59 | Mon 10:52 | true | asked_something"_s,
         u"Tom Askew | true | Mon 10:00 | Mon 10:52 | true | asked_something"_s,
         u"Adaeze Okoro | true | Mon 10:00 | Mon 10:52 | true | nothing_to_ask"_s,
         u"Dana Whitlock | true | Mon 09:55 | Mon 10:52 | true | not_yet"_s,
         u"Luis Ferreira | true | Mon 09:57 | Mon 10:52 | true | not_yet"_s,
         u"Mei Tanaka | true | Mon 09:55 | Mon 10:52 | true | not_yet"_s,
         u"Marcus Feld | false | – | – |  | not_yet"_s, u"Tom Askew |  | – | – |  | not_yet"_s,
         u"Wes Lund |  | – | – |  | not_yet"_s, u"Duty engineer, backup vendor |  | – | – |  | not_yet"_s,
         u"Luis Ferreira |  | – | – |  | not_yet"_s});
    row("note", u"kind speaker confidence private"_s,
        {u"untriaged | Tom Askew | unassessed | true"_s, u"fact | Tom Askew | high | false"_s,
         u"fact | Tom Askew | high | false"_s, u"hypothesis | Tom Askew | moderate | false"_s,
         u"speculation | Priya Nandakumar | low | false"_s,
         u"quote | Priya Nandakumar | unassessed | false"_s,
         u"decision | Priya Nandakumar | unassessed | false"_s});
    row("timeline_event", u"at precision"_s,
        {u"Fri 19:00 | part_of_day"_s, u"Mon 02:11 | minute"_s, u"Mon 05:40 | about"_s,
         u"Mon 06:20 | about"_s, u"Mon 06:45 | minute"_s, u"Mon 07:30 | minute"_s, u"Mon 09:05 | minute"_s});
    row("answer", u"answered_by part"_s,
        {u"Tom Askew | what"_s, u"Tom Askew | why"_s, u"Priya Nandakumar | what"_s,
         u"Priya Nandakumar | why"_s, u"Ingrid Solheim | other"_s, u"Tom Askew | other"_s,
         u"Tom Askew | other"_s, u"Tom Askew | investigate"_s, u"Tom Askew | contain"_s,
         u"Priya Nandakumar | other"_s, u"Priya Nandakumar | other"_s, u"Ingrid Solheim | other"_s,
         u"Tom Askew | other"_s, u"Tom Askew | other"_s});
    row("reported_item", u"direction reported_by reported_to at channel"_s,
        {u"received | Shift lead | IT | Mon 05:52 | phone"_s,
         u"received | IT | General Counsel | Mon 07:30 | phone"_s,
         u"made | Sales | Two retail customers | Mon 08:40 | phone"_s,
         u"made | General Counsel | Insurer | Mon 09:05 | phone"_s});
    row("concern", u"rank category"_s, {u"1 | operations"_s, u"3 | operations"_s, u"2 | data"_s});
    row("expectation", u"held_by response"_s, {u"Priya Nandakumar | adjusted"_s});
    row("success_criterion", u"stated_by rank target"_s,
        {u"Priya Nandakumar | 1 | Wed 12:00"_s, u"Ingrid Solheim | 2 | –"_s, u"Tom Askew | 3 | –"_s});
    row("asset", u"name count status power_state"_s,
        {u"Servers at Saltmere | 14 | confirmed | unknown"_s, u"SAL-FS01 |  | confirmed | off"_s,
         u"SAL-FS02 |  | confirmed | off"_s, u"SAL-APP02 |  | suspected | on"_s,
         u"BKP-01 |  | suspected | on"_s, u"Remote-access gateway |  | suspected | on"_s,
         u"Order and label systems |  | confirmed | unknown"_s, u"Cold Lane |  | unknown | unknown"_s});
    row("account", u"count status disabled first_suspicious_use"_s, {u"1 | suspected | true | Mon 02:11"_s});
    row("data_set", u"people_minimum people_maximum status"_s, {u"600 | 700 | suspected"_s});
    row("action_taken", u"at ended_at taken_by purpose"_s,
        {u"Mon 06:20 | Mon 08:30 | Tom Askew | investigate"_s, u"Mon 06:35 | – | Wes Lund | contain"_s,
         u"Mon 06:45 | – | Tom Askew | contain"_s, u"Mon 07:10 | – | Tom Askew | contain"_s,
         u"Mon 11:20 | – | Tom Askew | contain"_s});
    row("focus_area", u"focus status confidence"_s,
        {u"vector | working_hypothesis | moderate"_s, u"scope | gathering | unassessed"_s,
         u"containment | gathering | unassessed"_s, u"recovery | not_started | unassessed"_s});
    row("course_of_action", u"recommended chosen chosen_by chosen_at"_s,
        {u"true | true | Priya Nandakumar | Mon 10:38"_s, u" | false | – | –"_s, u" | false | – | –"_s});
    row("decision", u"state decider decided_at needed_by"_s,
        {u"taken | Priya Nandakumar | Mon 10:31 | –"_s, u"taken | Priya Nandakumar | Mon 10:38 | –"_s,
         u"open | Adaeze Okoro | – | Tue 07:30"_s, u"open | Adaeze Okoro | – | Thu 07:30"_s,
         u"open | Priya Nandakumar | – | Tue 15:00"_s});
    row("task", u"side owner due state done_at first_task"_s,
        {u"ours | Luis Ferreira | Mon 18:00 | in_progress | – | true"_s,
         u"ours | Mei Tanaka | Mon 12:00 | done | Mon 11:52 | false"_s,
         u"ours | Dana Whitlock | Mon 14:00 | open | – | false"_s,
         u"theirs | Tom Askew | Mon 12:00 | done | Mon 11:20 | false"_s,
         u"theirs | Wes Lund | Mon 16:00 | open | – | false"_s,
         u"theirs | Wes Lund | Mon 13:00 | in_progress | – | false"_s,
         u"theirs | Ingrid Solheim | Mon 12:00 | open | – | false"_s,
         u"theirs | Priya Nandakumar | Mon 12:00 | done | Mon 11:55 | false"_s});
    row("data_request", u"number asked_of due state asked_at"_s,
        {u"DR-1 | Wes Lund | Mon 13:00 | sent | Mon 11:52"_s,
         u"DR-2 | Wes Lund | Mon 16:00 | sent | Mon 11:52"_s,
         u"DR-3 | Duty engineer, backup vendor | Mon 15:00 | acknowledged | Mon 11:40"_s,
         u"DR-4 | Tom Askew | Mon 14:00 | sent | Mon 12:05"_s});
    row("evidence_item", u"number collected_by collected_at"_s, {u"E-001 | Tom Askew | Mon 08:32"_s});
    row("instruction", u"recipient sender due sent_at channel"_s,
        {u"Tom Askew | Mei Tanaka | Mon 12:00 | Mon 11:52 | Lanternfield line"_s});
    row("invitation", u"sender due sent_at"_s, {u"Mei Tanaka | Mon 11:49 | Mon 11:30"_s});
    row("participant_question", u"asked_by state answered_by owner due"_s,
        {u"Priya Nandakumar | answered | Luis Ferreira | Luis Ferreira | –"_s,
         u"Ingrid Solheim | for_counsel | – | Adaeze Okoro | –"_s,
         u"Tom Askew | open | – | Luis Ferreira | Mon 18:00"_s});
    row("obligation", u"length due applicability"_s,
        {u"4320 | Thu 07:30 | candidate"_s, u"1440 | Tue 07:30 | candidate"_s, u" | – | candidate"_s});
    row("risk", u"number likelihood impact response owner"_s,
        {u"R1 | 4 | 5 | reduce | Tom Askew"_s, u"R2 | 3 | 5 | avoid | Priya Nandakumar"_s,
         u"R3 | 3 | 3 | reduce | Ingrid Solheim"_s});
    row("status_update", u"number due host channel issued_at"_s,
        {u"1 | Tue 15:00 | Dana Whitlock | Separate bridge | –"_s});
}

void WorkedExample::everyTableStandsAsTheDomainHasIt()
{
    QFETCH(QString, fields);
    QFETCH(QStringList, expected);
    const Entity *entity = entityOfTable(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(entity);
    QCOMPARE(table(m_played.snapshot, *entity, fields.split(u' ')), expected);
}

void WorkedExample::itStandsAsAtQuarterToOne()
{
    const Snapshot &snapshot = m_played.snapshot;
    QCOMPARE(snapshot.asAt(), at("12:45").utc);
    const Engagement engagement = snapshot.engagement();
    QCOMPARE(engagement.reference, u"LFR-2026-031"_s);
    QCOMPARE(engagement.codeName, u"COPPER HERON"_s);
    QCOMPARE(engagement.privilegeSince, at("09:40"));
    QCOMPARE(snapshot.name(engagement.privilegeBy), u"Adaeze Okoro"_s);
    QCOMPARE(engagement.functionalImpact, std::optional(FunctionalImpact::High));
    QCOMPARE(engagement.informationImpact, QList<InformationImpact>());
    QCOMPARE(engagement.recoverability, std::optional(Recoverability::Supplemented));
    QCOMPARE(snapshot.name(engagement.urgentContact1), u"Priya Nandakumar"_s);
    QCOMPARE(snapshot.name(engagement.urgentContact2), u"Tom Askew"_s);

    QCOMPARE(closedKeyQuestions(snapshot), 4);
    QCOMPARE(nextDue(snapshot), at("14:00"));
    QStringList overdue;
    for (const Kept<Task> &task : snapshot.all<Task>()) {
        if (task->state != TaskState::Done && task->due.utc < snapshot.asAt())
            overdue.append(task->title);
    }
    QCOMPARE(overdue, QStringList{u"Insurer claim number and consent to our work"_s});

    QList<std::optional<int>> scores;
    for (const Kept<Risk> &risk : snapshot.all<Risk>())
        scores.append(riskScore(*risk));
    QCOMPARE(scores, (QList<std::optional<int>>{20, 15, 9}));
}

void WorkedExample::itWasEditedOverItsMorning()
{
    const Script &script = m_played.script;
    const auto title = [&script](const QString &text) {
        return std::ranges::find(script.steps, text, [](const ScriptStep &step) { return step.set.title; });
    };
    // The first ring is before the call, the last change at the as-at time.
    QCOMPARE(title(u"Take the hotline call"_s)->at, at("09:08").utc);
    QCOMPARE(title(u"Start the call"_s)->at, at("10:00").utc);
    qsizetype edits = 0;
    QSet<QString> authors;
    for (const ScriptStep &step : script.steps) {
        authors.insert(step.author);
        edits += std::ranges::count_if(step.set.changes, [](const Change &change) {
            return change.before.has_value() && change.after.has_value();
        });
    }
    QVERIFY(edits > 100);
    QCOMPARE(authors, (QSet<QString>{u"Dana Whitlock"_s, u"Luis Ferreira"_s, u"Mei Tanaka"_s}));
    const auto correction = title(u"Correct the time of the sign-in"_s);
    QVERIFY(fromRow<Answer>(*correction->set.changes[0].before).text.contains(u"02:20"_s));
    QVERIFY(fromRow<Answer>(*correction->set.changes[0].after).text.contains(u"02:11"_s));
    const QList<Kept<Note>> notes = m_played.snapshot.all<Note>();
    QVERIFY(std::ranges::is_sorted(notes, {}, [](const Kept<Note> &note) { return note->at.utc; }));
}

} // namespace firstcall::testing
