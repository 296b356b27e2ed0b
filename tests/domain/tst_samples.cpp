// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/tst_samples.h"

#include "models/domain/answer.h"
#include "models/domain/call.h"
#include "models/domain/coverage.h"
#include "models/domain/decision.h"
#include "models/domain/entities.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/promises.h"
#include "models/domain/riskband.h"
#include "models/domain/task.h"
#include "tests/domain/sheet.h"

#include <QFile>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

/// Applies a step as a store would: what a change says was there must be there.
bool apply(Snapshot &snapshot, const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        const Row *there = snapshot.find(*change.entity, change.id);
        if (change.before ? !there || *there != *change.before : there != nullptr)
            return false;
        QList<KeptRow> rows = snapshot.rows(*change.entity);
        rows.removeIf([&change](const KeptRow &kept) { return kept.id == change.id; });
        if (change.after)
            rows.append({change.id, *change.after});
        snapshot.setRows(*change.entity, rows);
    }
    return true;
}

/// The first record with this text in a field.
template <Record R> Kept<R> recordWith(const Snapshot &snapshot, QString R::*field, const QString &text)
{
    const QList<Kept<R>> records = snapshot.all<R>();
    const auto found = std::ranges::find_if(
        records, [&](const Kept<R> &kept) { return (kept.record.*field).contains(text); });
    return found == records.end() ? Kept<R>{} : *found;
}

} // namespace

QString Samples::words(const Snapshot &snapshot)
{
    QStringList lines;
    for (const Entity *entity : entities()) {
        for (const KeptRow &kept : snapshot.rows(*entity)) {
            for (const QVariant &value : kept.row)
                lines.append(value.toString());
        }
    }
    return lines.join(u'\n');
}

void Samples::initTestCase()
{
    for (const QString &name : {u"bramblewick"_s, u"qandeel"_s, u"thornquay"_s}) {
        QFile file(u"%1/resources/samples/%2.json"_s.arg(QStringLiteral(FIRSTCALL_SOURCE_DIR), name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const Result<Script> script = parseScript(file.readAll());
        VERIFY_RESULT(script);
        m_scripts.insert(name, *script);
        Snapshot snapshot(script->engagement);
        // Of another script it uses firm-wide records only.
        if (name != u"bramblewick"_s) {
            for (const Entity *entity : entities()) {
                if (entity->scope == Scope::Firm)
                    snapshot.setRows(*entity, m_snapshots.value(u"bramblewick"_s).rows(*entity));
            }
        }
        for (const ScriptStep &step : script->steps) {
            QVERIFY2(apply(snapshot, step.set), qPrintable(step.set.title));
            snapshot.setAsAt(step.at);
        }
        m_snapshots.insert(name, snapshot);
    }
}

void Samples::eachStepFollowsFromTheOneBefore()
{
    for (const Script &script : std::as_const(m_scripts)) {
        QVERIFY(!script.engagement.isNull());
        QVERIFY(std::ranges::is_sorted(script.steps, {}, &ScriptStep::at));
        for (const ScriptStep &step : script.steps) {
            for (const Change &change : step.set.changes) {
                const bool ofFirm = change.entity->scope == Scope::Firm;
                QCOMPARE(change.engagement, ofFirm ? QUuid() : script.engagement);
            }
        }
    }
}

void Samples::nobodyInThemIsReal()
{
    static const QRegularExpression address(uR"([\w.-]+@([\w.-]+))"_s);
    static const QRegularExpression link(uR"(https?://([\w.-]+))"_s);
    static const QRegularExpression ip(uR"(\b\d{1,3}(\.\d{1,3}){3}\b)"_s);
    static const QRegularExpression documentation(uR"(^(192\.0\.2|198\.51\.100|203\.0\.113)\.)"_s);
    static const QRegularExpression phone(uR"(\+\d[\d ]{6,})"_s);
    static const QRegularExpression drama(
        uR"(^\+44 (1632 960|7700 900)\d{3})"_s); // kept for fiction by Ofcom
    int seen = 0;
    for (const Snapshot &snapshot : std::as_const(m_snapshots)) {
        const QString text = words(snapshot);
        for (const QRegularExpression &pattern : {address, link}) {
            for (auto it = pattern.globalMatch(text); it.hasNext(); ++seen) {
                const QString domain = it.next().captured(1);
                QVERIFY2(domain.endsWith(u".example"_s), qPrintable(domain));
            }
        }
        for (auto it = ip.globalMatch(text); it.hasNext(); ++seen)
            QVERIFY(documentation.match(it.next().captured()).hasMatch());
        for (auto it = phone.globalMatch(text); it.hasNext(); ++seen) {
            const QString number = it.next().captured();
            QVERIFY2(drama.match(number).hasMatch(), qPrintable(number));
        }
        for (const Kept<Organisation> &one : snapshot.all<Organisation>()) {
            if (one->legalName != u"Thornquay Pottery"_s) // which holds only a name
                QCOMPARE(one->notes, u"Invented for this sample."_s);
        }
    }
    QVERIFY(seen > 30);
}

void Samples::noRequiredFieldOfTheWorkedExampleIsEmpty()
{
    for (const QString &name : {u"bramblewick"_s, u"qandeel"_s}) {
        const Snapshot &snapshot = m_snapshots[name];
        for (const Entity *entity : entities()) {
            for (const KeptRow &kept : snapshot.rows(*entity)) {
                for (qsizetype i = 0; i < kept.row.size(); ++i) {
                    const Field &field = entity->fields[std::size_t(i)];
                    QVERIFY2(!field.flags.testFlag(FieldFlag::Required) || !kept.row[i].toString().isEmpty(),
                             qPrintable(u"%1.%2"_s.arg(entity->key(), field.key())));
                }
            }
        }
    }
}

void Samples::theWorkedExampleHasEveryRecord_data()
{
    QTest::addColumn<int>("count");
    const QMap<QString, int> counts{{u"firm"_s, 1},
                                    {u"consultant"_s, 3},
                                    {u"organisation"_s, 7},
                                    {u"service"_s, 3},
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

void Samples::theWorkedExampleHasEveryRecord()
{
    QFETCH(int, count);
    const Entity *entity = entityOfTable(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(entity);
    QCOMPARE(m_snapshots[u"bramblewick"_s].rows(*entity).size(), count);
}

void Samples::theWorkedExampleSaysWhatTheDomainSays_data()
{
    QTest::addColumn<QString>("phrase");
    QFile phrases(QStringLiteral(FIRSTCALL_SOURCE_DIR "/tests/domain/workedexample.txt"));
    QVERIFY(phrases.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(phrases.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line.left(60))) << line;
    QVERIFY(lines.size() > 100);
}

void Samples::theWorkedExampleSaysWhatTheDomainSays()
{
    QFETCH(QString, phrase);
    QVERIFY(words(m_snapshots[u"bramblewick"_s]).contains(phrase, Qt::CaseInsensitive));
}

void Samples::theWorkedExampleStandsAsAtQuarterToOne()
{
    const Snapshot &snapshot = m_snapshots[u"bramblewick"_s];
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

    const Call call = snapshot.all<Call>().first().record;
    QCOMPARE(call.startedAt, at("10:00"));
    QCOMPARE(call.endedAt, at("10:52"));
    QCOMPARE(call.confirmedAt, at("10:49"));
    QCOMPARE(snapshot.name(call.confirmedBy), u"Priya Nandakumar"_s);

    QCOMPARE(closedKeyQuestions(snapshot), 4);
    QCOMPARE(nextDue(snapshot), at("14:00"));
    const QList<Kept<Task>> tasks = snapshot.all<Task>();
    QList<TaskState> states;
    QStringList overdue;
    for (const Kept<Task> &task : tasks) {
        states.append(task->state);
        if (task->state != TaskState::Done && task->due.utc < snapshot.asAt())
            overdue.append(task->title);
    }
    using enum TaskState;
    QCOMPARE(states, (QList{InProgress, Done, Open, Done, Open, InProgress, Open, Done}));
    QCOMPARE(overdue, QStringList{u"Insurer claim number and consent to our work"_s});

    QList<std::optional<int>> scores;
    for (const Kept<Risk> &risk : snapshot.all<Risk>())
        scores.append(riskScore(*risk));
    QCOMPARE(scores, (QList<std::optional<int>>{20, 15, 9}));
    const Kept<Decision> contact =
        recordWith<Decision>(snapshot, &Decision::what, u"No contact with the attacker"_s);
    QCOMPARE(contact->decidedAt, at("10:31"));
    const Kept<Decision> course = recordWith<Decision>(snapshot, &Decision::what, u"Verify backups"_s);
    QCOMPARE(course->decidedAt, at("10:38"));
}

/// That the insurer's claim number is overdue breaks no rule: overdue is a state, and the report shows it.
void Samples::theWorkedExampleKeepsEveryRule()
{
    for (const QString &name : {u"bramblewick"_s, u"qandeel"_s}) {
        for (const Breach &breach : breaches(m_snapshots[name], {u"LFR-2026-030"_s}))
            QFAIL(qPrintable(u"%1: %2 %3"_s.arg(name, QString::fromLatin1(breach.rule), breach.sentence)));
    }
}

void Samples::theWorkedExampleWasEditedOverItsMorning()
{
    const Script &script = m_scripts[u"bramblewick"_s];
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
    const QList<Kept<Note>> notes = m_snapshots[u"bramblewick"_s].all<Note>();
    QVERIFY(std::ranges::is_sorted(notes, {}, [](const Kept<Note> &note) { return note->at.utc; }));
}

void Samples::theSecondSampleIsOfAnotherTypeInOtherScripts()
{
    const Snapshot &first = m_snapshots[u"bramblewick"_s];
    const Snapshot &second = m_snapshots[u"qandeel"_s];
    QVERIFY(second.engagement().incidentType != first.engagement().incidentType);
    QVERIFY(second.engagement().lead != first.engagement().lead);
    QCOMPARE(second.engagement().zone, u"Asia/Amman"_s);
    static const QRegularExpression arabic(u"\\p{Arabic}"_s);
    static const QRegularExpression japanese(u"[\\p{Hiragana}\\p{Katakana}]"_s);
    const auto namesIn = [&second](const QRegularExpression &script) {
        const QList<Kept<Organisation>> all = second.all<Organisation>();
        return std::ranges::count_if(all, [&script](const Kept<Organisation> &one) {
            return script.match(one->legalName).hasMatch();
        });
    };
    QCOMPARE(namesIn(arabic), 1);
    QCOMPARE(namesIn(japanese), 1);
    QVERIFY(words(second).count(arabic) > 300);
    QVERIFY(words(second).count(japanese) > 80);
}

void Samples::theThirdSampleHoldsOnlyAName()
{
    const Snapshot &third = m_snapshots[u"thornquay"_s];
    Engagement expected;
    expected.reference = u"LFR-2026-035"_s;
    expected.customer = third.engagement().customer;
    QCOMPARE(third.engagement(), expected);
    QCOMPARE(third.find(expected.customer)->legalName, u"Thornquay Pottery"_s);
    QVERIFY(third.all<Participant>().isEmpty());
    QCOMPARE(m_scripts[u"thornquay"_s].steps.size(), 1);
}

} // namespace firstcall::testing
