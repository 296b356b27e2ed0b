// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_noting.h"

#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/indicatorkind.h"
#include "models/domain/missing.h"
#include "models/domain/notelinks.h"
#include "models/domain/participantquestion.h"
#include "models/domain/question.h"
#include "models/domain/reporteditem.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/edit/naming.h"
#include "models/edit/notesorting.h"
#include "models/edit/noting.h"
#include "tests/edit/fixture.h"

#include <algorithm>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

const Moment at{QDateTime(QDate(2026, 3, 9), QTime(3, 10), Qt::UTC), u"Europe/London"_s};

/// A desk whose first call is running, with Priya of the customer and Luis of ours.
struct Call1 : Desk
{
    Ref<Call> call;
    Ref<Participant> priya;
    Ref<Participant> luis;

    Call1()
    {
        call = {add(Call{.startedAt = at})};
        priya = {add(Participant{.name = u"Priya Nair"_s})};
        luis = {add(Participant{.name = u"Luis Ferreira"_s, .party = Party::OurFirm})};
        add(Attendance{.call = call, .participant = priya, .present = true});
    }
    template <Record R> QUuid add(const R &record)
    {
        const Result<QUuid> id = editor->add(engagement, record);
        return id ? *id : QUuid();
    }
    /// Types a line as into the note bar.
    Result<QUuid> type(const QString &typed)
    {
        const Snapshot now = snapshot();
        QList<Ref<Question>> questions;
        for (const Kept<Question> &question : now.all<Question>())
            questions.append(question.ref());
        return addNote(*editor, engagement,
                       readNoteLine(typed, {now, {}, questions, at.utc, QLocale(u"en_GB"_s)}), at);
    }
    template <Record R> R last() { return snapshot().all<R>().last().record; }
};

} // namespace

void TestNoting::everyMakerMakesItsRecord_data()
{
    QTest::addColumn<NoteMaker>("maker");
    QTest::addColumn<QString>("table");
    const auto row = [](NoteMaker maker, const char *table) {
        QTest::newRow(table) << maker << QString::fromLatin1(table);
    };
    row(NoteMaker::Answer, "answer");
    row(NoteMaker::Task, "task");
    row(NoteMaker::FirstTask, "task");
    row(NoteMaker::Person, "participant");
    row(NoteMaker::Indicator, "indicator");
    row(NoteMaker::ParticipantQuestion, "participant_question");
    row(NoteMaker::Concern, "concern");
    row(NoteMaker::SuccessCriterion, "success_criterion");
    row(NoteMaker::ReportedItem, "reported_item");
    row(NoteMaker::ParkedPoint, "agenda_item");
    row(NoteMaker::Decision, "decision");
    row(NoteMaker::Hypothesis, "hypothesis");
    row(NoteMaker::Asset, "asset");
    row(NoteMaker::ActionTaken, "action_taken");
    row(NoteMaker::TimelineEvent, "timeline_event");
    row(NoteMaker::Risk, "risk");
}

void TestNoting::everyMakerMakesItsRecord()
{
    QFETCH(NoteMaker, maker);
    QFETCH(QString, table);
    Call1 desk;
    const Ref<Question> first{coreId(desk.engagement, "KQ1")};
    const QUuid note =
        desk.add(Note{.at = at, .speaker = desk.priya, .text = u"The backups are gone"_s, .question = first});

    const Result<QUuid> made = makeOfNote(*desk.editor, desk.engagement, note, maker);
    VERIFY_RESULT(made);
    const QList<MadeOfNote> links = madeOf(desk.snapshot(), {note});
    QCOMPARE(links.size(), 1);
    QCOMPARE(QString(links.first().entity->key()), table);
    QCOMPARE(links.first().record, *made);
    const Snapshot now = desk.snapshot();
    const Row *row = now.find(*links.first().entity, *made);
    QVERIFY(row);
    QCOMPARE(links.first().entity->nameOf(*row), u"The backups are gone"_s);

    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(madeOf(desk.snapshot(), {note}).isEmpty());
    QVERIFY(desk.editor->redo(desk.engagement));
    QCOMPARE(madeOf(desk.snapshot(), {note}), links);
    QCOMPARE(desk.findings(), QStringList());
}

void TestNoting::aLineIsOneStep()
{
    Call1 desk;
    const qsizetype steps = desk.editor->undoStack(desk.engagement).count();
    const Result<QUuid> note = desk.type(u"Priya: /c payroll on Friday"_s);
    VERIFY_RESULT(note);
    QCOMPARE(desk.editor->undoStack(desk.engagement).count(), steps + 1);
    QCOMPARE(desk.editor->undoText(desk.engagement), u"Note: payroll on Friday"_s);
    const Note kept = desk.get<Note>(*note);
    QCOMPARE(kept.at, at);
    QCOMPARE(kept.call, desk.call);
    QCOMPARE(kept.author, u"Dana"_s);
    QCOMPARE(kept.speaker, desk.priya);
    const auto concern = desk.last<Concern>();
    QCOMPARE(concern.raisedBy, desk.priya);
    QCOMPARE(concern.fromNote.id, *note);
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(!desk.has<Note>(*note));
    QVERIFY(desk.snapshot().all<Concern>().isEmpty());
}

void TestNoting::aTaskGoesToTheSideOfItsOwner()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/a pull the VPN logs @priya tomorrow 12:00"_s));
    QCOMPARE(desk.last<Task>().side, Side::Theirs);
    QCOMPARE(desk.last<Task>().owner, desk.priya);
    QCOMPARE(desk.last<Task>().title, u"pull the VPN logs"_s);
    QCOMPARE(desk.last<Task>().due.toText(), u"2026-03-10T12:00:00.000Z[Europe/London]"_s);
    VERIFY_RESULT(desk.type(u"/a send the collector @luis"_s));
    QCOMPARE(desk.last<Task>().side, Side::Ours);
}

void TestNoting::thereIsOneFirstTask()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/t find the way in @luis tomorrow 12:00"_s));
    const auto first = desk.last<Task>();
    QVERIFY(first.firstTask.value_or(false));
    QCOMPARE(first.side, Side::Ours);
    QCOMPARE(first.priority, TaskPriority::Now);
    VERIFY_RESULT(desk.type(u"/t stop the spread"_s));
    QStringList marked;
    for (const Kept<Task> &task : desk.snapshot().all<Task>()) {
        if (task->firstTask.value_or(false))
            marked.append(task->title);
    }
    QCOMPARE(marked, QStringList{u"stop the spread"_s});
}

void TestNoting::aFirstTaskHasItsSideAndItsQuestion()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/t read the sign-in log. How did they get in? @priya tomorrow 12:00"_s));
    QCOMPARE(desk.last<Task>().side, Side::Theirs);
    QCOMPARE(desk.last<Task>().question, u"How did they get in?"_s);
    QVERIFY(desk.last<Task>().title.startsWith(u"read the sign-in log"_s));
    VERIFY_RESULT(desk.type(u"/t stop the spread @luis"_s));
    QCOMPARE(desk.last<Task>().side, Side::Ours);
    QCOMPARE(desk.last<Task>().question, QString());
}

void TestNoting::whenAReportWasMadeStaysOpen()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"Priya: /r The bank was told at noon"_s));
    QVERIFY(!desk.last<ReportedItem>().at.isValid());
    QCOMPARE(desk.last<ReportedItem>().direction, ReportedDirection::Made);
    VERIFY_RESULT(desk.type(u"/r The bank rang about a payment"_s));
    QCOMPARE(desk.last<ReportedItem>().direction, ReportedDirection::Received);
}

void TestNoting::theNextUpdateIsPlannedOnce()
{
    Call1 desk;
    const qsizetype before = desk.snapshot().all<StatusUpdate>().size();
    const Result<QUuid> note = desk.type(u"/u by phone @luis tomorrow 18:00"_s);
    VERIFY_RESULT(note);
    QCOMPARE(desk.snapshot().all<StatusUpdate>().size(), before + 1);
    auto update = desk.last<StatusUpdate>();
    QCOMPARE(update.channel, u"phone"_s);
    QCOMPARE(desk.snapshot().name(update.host), u"Luis Ferreira"_s);
    QCOMPARE(update.due.toText(), u"2026-03-10T18:00:00.000Z[Europe/London]"_s);
    QCOMPARE(update.number, std::optional(int(before) + 1));
    QCOMPARE(desk.get<Note>(*note).text, u"by phone @luis tomorrow 18:00"_s);
    // Told again it moves, and keeps what was not said anew.
    VERIFY_RESULT(desk.type(u"/u tomorrow 20:00"_s));
    QCOMPARE(desk.snapshot().all<StatusUpdate>().size(), before + 1);
    update = desk.last<StatusUpdate>();
    QCOMPARE(update.channel, u"phone"_s);
    QCOMPARE(update.due.toText(), u"2026-03-10T20:00:00.000Z[Europe/London]"_s);
}

void TestNoting::anUnknownCallerIsOnTheCallAndNotVerified()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/w ?4711"_s));
    const auto caller = desk.last<Participant>();
    QCOMPARE(caller.name, u"Unknown caller 4711"_s);
    QCOMPARE(caller.identityVerified, std::optional(false));
    QVERIFY(desk.last<Attendance>().present.value_or(false));
}

void TestNoting::anUnknownCallerIsNamed()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/w ?4711"_s));
    const qsizetype people = desk.snapshot().all<Participant>().size();
    VERIFY_RESULT(desk.type(u"/w ?4711 = Elias Roth, counsel"_s));
    QCOMPARE(desk.snapshot().all<Participant>().size(), people);
    const auto caller = desk.last<Participant>();
    QCOMPARE(caller.name, u"Elias Roth"_s);
    QCOMPARE(caller.party, Party::OutsideCounsel);
    QCOMPARE(caller.identityVerified, std::optional(false)); // they say so
    QCOMPARE(unknownCaller(caller), QString());
    VERIFY_RESULT(desk.type(u"/w ?9999 = Wen Li"_s)); // nobody was noted by that number
    QCOMPARE(desk.last<Participant>().name, u"Wen Li"_s);
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(unknownCaller(desk.last<Participant>()), u"?4711"_s);
}

void TestNoting::anUnknownCallerIsSomebodyWhoIsKnown()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/w ?4711"_s));
    const Snapshot before = desk.snapshot();
    const Ref<Call> call = before.all<Attendance>().last()->call;
    QCOMPARE(unknownCallerOn(before, call), u"?4711"_s);
    VERIFY_RESULT(desk.type(u"/w ?4711 = Priya Nair"_s));
    const Snapshot after = desk.snapshot();
    QCOMPARE(after.all<Participant>().size(), before.all<Participant>().size());
    QCOMPARE(unknownCallerOn(after, call), QString()); // is not there any more
    const QList<Kept<Attendance>> there = after.all<Attendance>();
    QVERIFY(std::ranges::any_of(there, [&](const Kept<Attendance> &one) {
        return one->participant == desk.priya && one->present.value_or(false);
    }));
}

void TestNoting::anAnswerClosesItsQuestion()
{
    Call1 desk;
    const Ref<Question> third{coreId(desk.engagement, "KQ3")};
    VERIFY_RESULT(desk.type(u"Priya: /3 the bank and the board"_s));
    const auto answer = desk.last<Answer>();
    QCOMPARE(answer.question, third);
    QCOMPARE(answer.answeredBy, desk.priya);
    QCOMPARE(answer.at, at);
    QCOMPARE(desk.get<Question>(third.id).state, QuestionState::Answered);
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(desk.get<Question>(third.id).state, QuestionState::NotAsked);
}

void TestNoting::aPersonWhoIsKnownComesToTheCall()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/w Elias Roth, counsel, decides notify"_s));
    const auto roth = desk.last<Participant>();
    QCOMPARE(roth.name, u"Elias Roth"_s);
    QCOMPARE(roth.party, Party::OutsideCounsel);
    QCOMPARE(desk.last<Attendance>().joinedAt, at);
    QCOMPARE(desk.last<Attendance>().present, std::optional(true));

    const qsizetype people = desk.snapshot().all<Participant>().size();
    const qsizetype here = desk.snapshot().all<Attendance>().size();
    VERIFY_RESULT(desk.type(u"/w priya nair, COO, decides spend"_s));
    QCOMPARE(desk.snapshot().all<Participant>().size(), people);
    QCOMPARE(desk.snapshot().all<Attendance>().size(), here);
    const auto priya = desk.get<Participant>(desk.priya.id);
    QCOMPARE(priya.jobTitle, u"COO"_s);
    QCOMPARE(priya.decidesOn, QList<Authority>{Authority::Spend});
}

void TestNoting::whoAsksHasHadTheirTurn()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"Priya: /q must we tell the regulator? @luis in 2 h"_s));
    QCOMPARE(desk.snapshot().all<Attendance>().first()->asked, AskedForQuestions::AskedSomething);
    const auto question = desk.last<ParticipantQuestion>();
    QCOMPARE(question.askedBy, desk.priya);
    QCOMPARE(question.owner, desk.luis);
    QVERIFY(question.due.isValid());
}

void TestNoting::concernsAreRankedAsTheyCome()
{
    Call1 desk;
    for (const QString &typed : {u"/c one"_s, u"/c two"_s, u"/c three"_s})
        VERIFY_RESULT(desk.type(typed));
    QList<int> ranks;
    for (const Kept<Concern> &concern : desk.snapshot().all<Concern>())
        ranks.append(concern->rank.value_or(0));
    QCOMPARE(ranks, (QList<int>{1, 2, 3}));
}

void TestNoting::aPointIsParkedForOneTechnicalCall()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/p firewall model"_s));
    VERIFY_RESULT(desk.type(u"/p VPN version"_s));
    QList<Kept<Call>> technical = desk.snapshot().all<Call>();
    technical.removeIf([](const Kept<Call> &call) { return call->kind != CallKind::Technical; });
    QCOMPARE(technical.size(), 1);
    QCOMPARE(desk.snapshot().childrenOf(technical.first().ref(), &AgendaItem::call).size(), 2);
}

void TestNoting::aNoteIsMadeIntoAKindOnce()
{
    Call1 desk;
    const QUuid note = desk.add(Note{.text = u"Dock 3 is off"_s});
    const Result<QUuid> first = makeOfNote(*desk.editor, desk.engagement, note, NoteMaker::Asset);
    const Result<QUuid> again = makeOfNote(*desk.editor, desk.engagement, note, NoteMaker::Asset);
    VERIFY_RESULT(first);
    VERIFY_RESULT(again);
    QCOMPARE(*first, *again);
    VERIFY_RESULT(makeOfNote(*desk.editor, desk.engagement, note, NoteMaker::Concern));
    QCOMPARE(madeOf(desk.snapshot(), {note}).size(), 2); // another kind beside it
}

void TestNoting::aNoteGoesAndWhatWasMadeOfItStays()
{
    Call1 desk;
    const Result<QUuid> note = desk.type(u"/c payroll on Friday"_s);
    VERIFY_RESULT(note);
    VERIFY_RESULT(desk.editor->remove(Note::entity(), desk.engagement, *note));
    QCOMPARE(desk.last<Concern>().statement, u"payroll on Friday"_s);
    QVERIFY(!desk.last<Concern>().fromNote);
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(desk.last<Concern>().fromNote.id, *note);
}

void TestNoting::whatCannotBeMadeIsRefused()
{
    Call1 desk;
    QVERIFY(!desk.type(u"   "_s));
    QVERIFY(!desk.type(u"/c "_s)); // a concern that says nothing
    const QUuid note = desk.add(Note{.text = u"Dock 3 is off"_s});
    QVERIFY(!makeOfNote(*desk.editor, desk.engagement, note, NoteMaker::Answer)); // to no question
    QVERIFY(!makeOfNote(*desk.editor, desk.engagement, QUuid::createUuid(), NoteMaker::Concern));
    QVERIFY(desk.snapshot().all<Concern>().isEmpty());
    QCOMPARE(desk.snapshot().all<Note>().size(), 1);
}

void TestNoting::whatWasMadeOfANoteIsSorted()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"still down"_s));
    VERIFY_RESULT(desk.type(u"/f dock 3 is off"_s));
    VERIFY_RESULT(desk.type(u"/c payroll on Friday"_s));
    const QList<Kept<Note>> unsorted = unsortedNotes(desk.snapshot());
    QCOMPARE(unsorted.size(), 1);
    QCOMPARE(unsorted.first()->text, u"still down"_s);
    const QList<Breach> gaps = missing(desk.snapshot());
    QCOMPARE(std::ranges::count_if(gaps, [](const Breach &gap) { return gap.entity == &Note::entity(); }), 1);
}

void TestNoting::indicatorsAreToldApart_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<IndicatorKind>("kind");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *value, IndicatorKind kind, const char *kept = nullptr) {
        QTest::newRow(value) << QString::fromUtf8(value) << kind << QString::fromUtf8(kept ? kept : value);
    };
    using K = IndicatorKind;
    row("203.0.113.7", K::Ipv4);
    row("203.0.113[.]7", K::Ipv4, "203.0.113.7");
    row("203.0.113.7:8443", K::Ipv4);
    row("203.0.113.256", K::Other);
    row("2001:db8::1", K::Ipv6);
    row("hxxps[://]evil[.]example/a?b=1", K::Url, "https://evil.example/a?b=1");
    row("billing@evil.example", K::EmailAddress);
    row("evil.example", K::Domain);
    row("bücher.example", K::Domain);
    row("d41d8cd98f00b204e9800998ecf8427e", K::FileHash);
    row("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", K::FileHash);
    row("e3b0c44298fc1c14", K::Other);
    row("svchosts.exe", K::FileName);
    row("HKLM\\Software\\Run", K::RegistryKey);
    row("0x52908400098527886E0F7030069857D2E4169EE7", K::WalletAddress);
    row("a man with a hat", K::Other);
}

void TestNoting::indicatorsAreToldApart()
{
    QFETCH(QString, value);
    QFETCH(IndicatorKind, kind);
    QFETCH(QString, kept);
    QCOMPARE(indicatorKindOf(value), kind);
    QCOMPARE(refanged(value), kept);
}

void TestNoting::whoSpeaksIsOnTheCall()
{
    Call1 desk;
    const Ref<Participant> bo{desk.add(Participant{.name = u"Bo Lindqvist"_s})};
    VERIFY_RESULT(desk.type(u"nobody says this"_s));
    QCOMPARE(desk.snapshot().all<Attendance>().size(), 1);
    VERIFY_RESULT(desk.type(u"bo: /q who pays?"_s));
    QCOMPARE(desk.snapshot().all<Attendance>().size(), 2);
    QCOMPARE(desk.last<Attendance>().participant, bo);
    QCOMPARE(desk.last<Attendance>().present, std::optional(true));
    QCOMPARE(desk.last<Attendance>().joinedAt, at);
    QCOMPARE(desk.last<Attendance>().asked, AskedForQuestions::AskedSomething);
    VERIFY_RESULT(desk.type(u"bo: again"_s));
    QCOMPARE(desk.snapshot().all<Attendance>().size(), 2);
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(desk.editor->undo(desk.engagement)); // one step with the note
    QCOMPARE(desk.snapshot().all<Attendance>().size(), 1);
}

void TestNoting::whoIsToldOfIsIntroduced()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/w Priya"_s)); // she is known by the one name
    QCOMPARE(desk.snapshot().all<Participant>().size(), 2);
    QCOMPARE(desk.last<Attendance>().participant, desk.priya);
    QCOMPARE(desk.last<Attendance>().introduced, std::optional(true));
    VERIFY_RESULT(desk.type(u"priya: /w Tom Askew, IT lead"_s));
    QCOMPARE(desk.snapshot().all<Attendance>().size(), 2);
    QCOMPARE(desk.last<Attendance>().introduced, std::optional(true));
    VERIFY_RESULT(desk.type(u"/w ?4711"_s));
    QCOMPARE(desk.last<Attendance>().introduced, std::nullopt);
}

void TestNoting::anAnswerNamesWhoDecides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *typed, const char *name) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
    };
    row("/3 Tom Askew, CFO, decides spend", "Tom Askew");
    row("/3 Tom Askew, CFO", "Tom Askew");
    row("/3 Ada, decides notify press", "Ada");
    row("/3 Elias Roth, counsel", "Elias Roth");
    row("/3 Jan van der Berg, board", "Jan van der Berg");
    row("/3 Legal, the board and IT", "");
    row("/3 the CFO, decides spend", "");
    row("/3 Tom Askew", "");
    row("/3 Only the CEO can decide, and she is away", "");
    row("/1 Tom Askew, CFO, decides spend", "");
}

void TestNoting::anAnswerNamesWhoDecides()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    Call1 desk;
    VERIFY_RESULT(desk.type(typed));
    QCOMPARE(desk.last<Answer>().text, typed.mid(3));
    const QList<Kept<Participant>> people = desk.snapshot().all<Participant>();
    QCOMPARE(people.size(), name.isEmpty() ? 2 : 3);
    if (name.isEmpty())
        return;
    QCOMPARE(people.last()->name, name);
    QCOMPARE(people.last()->fromNote.id, desk.snapshot().all<Note>().last().id);
    QCOMPARE(desk.snapshot().all<Attendance>().size(), 1); // named is not reached
    QVERIFY(desk.editor->undo(desk.engagement)); // one step
    QCOMPARE(desk.snapshot().all<Participant>().size(), 2);
}

void TestNoting::anAnswerFillsWhoIsKnown()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"/3 Priya, CISO, decides isolate"_s));
    QCOMPARE(desk.snapshot().all<Participant>().size(), 2);
    const auto priya = desk.get<Participant>(desk.priya.id);
    QCOMPARE(priya.name, u"Priya Nair"_s);
    QCOMPARE(priya.jobTitle, u"CISO"_s);
    QCOMPARE(priya.decidesOn, QList{Authority::Isolate});
    VERIFY_RESULT(desk.type(u"/3 Priya Nair, head of IT, decides spend"_s));
    QCOMPARE(desk.get<Participant>(desk.priya.id).jobTitle, u"CISO"_s);
    QCOMPARE(desk.get<Participant>(desk.priya.id).decidesOn.size(), 2);
}

void TestNoting::whatTheyDidIsAtRiskFromTheNoteBar()
{
    Call1 desk;
    VERIFY_RESULT(desk.type(u"priya: /2 wiped the file server"_s));
    const auto action = desk.last<ActionTaken>();
    QCOMPARE(action.what, u"wiped the file server"_s);
    QCOMPARE(action.takenBy, desk.priya);
    QCOMPARE(action.fromNote.id, desk.snapshot().all<Note>().last().id);
    QVERIFY(!action.effectOnEvidence.isEmpty());
}
