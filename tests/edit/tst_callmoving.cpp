// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_callmoving.h"

#include "models/domain/attendance.h"
#include "models/domain/callclock.h"
#include "models/domain/checkitem.h"
#include "models/domain/concern.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/edit/agendarun.h"
#include "models/edit/answering.h"
#include "models/edit/attending.h"
#include "models/edit/calling.h"
#include "models/edit/callmoving.h"
#include "models/edit/callterms.h"
#include "models/edit/noting.h"
#include "models/exchange/exporting.h"
#include "models/library/library.h"
#include "tests/edit/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

QList<AgendaItem> agendaCalled(const QString &id)
{
    return agendaItems(*library().agenda(id), QLocale::c());
}

/// Two engagements: the call is taken in the desk's own, and belongs to the other.
struct TwoDesks : Desk
{
    QUuid right = addOther(u"LFR-2026-040"_s);
    QUuid call = {};

    QUuid addOther(const QString &reference) const
    {
        const Result<QUuid> added =
            editor->addEngagement({.reference = reference, .zone = u"America/New_York"_s});
        if (!added)
            qFatal("%s", qPrintable(added.failure().sentence));
        return *added;
    }
    Snapshot of(const QUuid &id) const
    {
        const Result<Snapshot> now = store->snapshot(id);
        return now ? *now : Snapshot();
    }
    Snapshot there() const { return of(right); }
    QByteArray json(const QUuid &id) const
    {
        const Result<EngagementFile> file = takeOut(*store, id, WithJournal::No);
        return file ? toJson(*file) : QByteArray();
    }
    template <Record R> QUuid add(const QUuid &where, const R &record) const
    {
        const Result<QUuid> added = editor->add(where, record);
        if (!added)
            qFatal("%s", qPrintable(added.failure().sentence));
        return *added;
    }
    void start()
    {
        const Result<QUuid> started = startCall(*editor, engagement, agendaCalled(u"first_30"_s));
        if (!started)
            qFatal("%s", qPrintable(started.failure().sentence));
        call = *started;
    }
    void note(const QString &typed)
    {
        const Snapshot now = snapshot();
        const QDateTime at = editor->now();
        const NoteLine line = readNoteLine(
            typed,
            {.snapshot = now, .questions = numberedQuestions(now), .now = at, .language = QLocale::c()});
        const Result<QUuid> noted = addNote(*editor, engagement, line, {at, u"Europe/London"_s});
        if (!noted)
            qFatal("%s", qPrintable(noted.failure().sentence));
    }
    /// What a call of a few minutes leaves.
    void talk()
    {
        note(u"/w Priya Nair, CISO, decides isolate"_s);
        note(u"/1 A supplier's account was used"_s);
        note(u"Priya: /c The port may stop"_s);
        note(u"/t Cut the remote access @priya"_s);
        note(u"/u by phone in 2 h"_s);
        note(u"/p Which logs are kept?"_s);
        note(u"/d Priya: the plant stays up"_s);
        note(u"Just a line"_s);
        if (const Result<> next = nextItem(*editor, engagement); !next)
            qFatal("%s", qPrintable(next.failure().sentence));
    }
    Result<> move() { return moveCall(*editor, engagement, call, right); }
};

template <Record R> QStringList namesOf(const Snapshot &snapshot, QString R::*name)
{
    QStringList names;
    for (const Kept<R> &kept : snapshot.all<R>())
        names.append(kept.record.*name);
    return names;
}

} // namespace

void TestCallMoving::theCallGoesOnInTheOtherEngagement()
{
    TwoDesks desk;
    desk.start();
    desk.wait(600);
    const Moment started = runningCall(desk.snapshot()).value()->startedAt;
    VERIFY_RESULT(desk.move());
    QVERIFY(!runningCall(desk.snapshot()));
    const std::optional<Kept<Call>> running = runningCall(desk.there());
    QVERIFY(running);
    QCOMPARE((*running)->startedAt.utc, started.utc);
    QCOMPARE((*running)->startedAt.zone, u"America/New_York"_s);
    QVERIFY(runningItem(desk.there(), running->ref()));
    QCOMPARE(desk.there().engagement().status, EngagementStatus::InCall);
    QCOMPARE(desk.snapshot().engagement().status, EngagementStatus::Intake);
    VERIFY_RESULT(nextItem(*desk.editor, desk.right));
    VERIFY_RESULT(endCall(*desk.editor, desk.right));
    QCOMPARE(desk.findings(), QStringList());
}

void TestCallMoving::whatWasMadeInItComesAlong()
{
    TwoDesks desk;
    desk.start();
    desk.talk();
    const Snapshot before = desk.snapshot();
    VERIFY_RESULT(desk.move());
    const Snapshot there = desk.there();
    QCOMPARE(namesOf(there, &Note::text), namesOf(before, &Note::text));
    for (const Kept<Note> &note : there.all<Note>())
        QCOMPARE(note->call.id, runningCall(there)->id);

    const Ref<Question> first{coreId(desk.right, "KQ1")};
    const QList<Kept<Answer>> answers = there.childrenOf(first, &Answer::question);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first()->text, u"A supplier's account was used"_s);
    QVERIFY(there.find(answers.first()->fromNote));
    QCOMPARE(there.find(first)->state, QuestionState::PartlyAnswered);
    QCOMPARE(there.all<Question>().size(), 4);

    const QList<Kept<Participant>> people = there.all<Participant>();
    QCOMPARE(people.size(), 2); // who takes the call, and who was heard in it
    QCOMPARE(people.last()->name, u"Priya Nair"_s);
    QCOMPARE(there.all<Concern>().first()->raisedBy, people.last().ref());
    QCOMPARE(there.all<Attendance>().last()->participant, people.last().ref());
    QVERIFY(there.all<Task>().first()->firstTask.value_or(false));
    QCOMPARE(there.all<StatusUpdate>().first()->channel, u"phone"_s);
    const QList<Kept<AgendaItem>> parked = there.all<AgendaItem>();
    QCOMPARE(parked.last()->title, u"Which logs are kept?"_s);
    QCOMPARE(there.find(parked.last()->call)->kind, CallKind::Technical);
    // A record keeps its id.
    QCOMPARE(there.all<Concern>().first().id, before.all<Concern>().first().id);
    QCOMPARE(desk.findings(), QStringList());
}

void TestCallMoving::theOtherOneIsAsItWasBeforeTheStart()
{
    TwoDesks desk;
    desk.add(desk.engagement, Participant{.name = u"Dana"_s, .party = Party::OurFirm});
    desk.add(desk.engagement, CheckItem{.kind = CheckKind::SayFirst, .text = u"Cut the network"_s});
    desk.add(desk.engagement, StatusUpdate{.channel = u"mail"_s});
    desk.add(desk.engagement, Task{.title = u"Call the insurer"_s, .firstTask = true});
    const QByteArray before = desk.json(desk.engagement);
    desk.start();
    desk.talk();
    const QUuid item = desk.snapshot().all<CheckItem>().first().id;
    VERIFY_RESULT(desk.edit<CheckItem>(item, [](CheckItem &one) { one.done = true; }));
    VERIFY_RESULT(setMailUnsafe(*desk.editor, desk.engagement, true));
    QVERIFY(desk.json(desk.engagement) != before);
    VERIFY_RESULT(desk.move());
    QCOMPARE(desk.json(desk.engagement), before);
    const Snapshot there = desk.there();
    QCOMPARE(namesOf(there, &CheckItem::text), QStringList{u"Cut the network"_s});
    QVERIFY(there.all<CheckItem>().first()->done.value_or(false));
    QCOMPARE(namesOf(there, &Task::title), QStringList{u"Cut the remote access"_s});
    const Result<QList<JournalEntry>> gone = desk.store->removals(desk.engagement);
    VERIFY_RESULT(gone);
    QVERIFY(gone->isEmpty()); // it has moved: the bin holds nothing of it
    QCOMPARE(desk.findings(), QStringList());
}

void TestCallMoving::undoBringsBothBack()
{
    TwoDesks desk;
    desk.add(desk.engagement, Participant{.name = u"Dana"_s, .party = Party::OurFirm});
    desk.add(desk.right, Participant{.name = u"Dana"_s, .party = Party::OurFirm});
    desk.add(desk.right, StatusUpdate{.channel = u"mail"_s});
    desk.add(desk.right, Call{.bridge = u"Bridge 7"_s});
    desk.start();
    desk.talk();
    const QByteArray here = desk.json(desk.engagement);
    const QByteArray there = desk.json(desk.right);
    VERIFY_RESULT(desk.move());
    const QByteArray hereMoved = desk.json(desk.engagement);
    const QByteArray thereMoved = desk.json(desk.right);
    QVERIFY(hereMoved != here);
    QVERIFY(thereMoved != there);
    for (const QUuid &side : {desk.right, desk.engagement}) { // from either of them
        QVERIFY(desk.editor->undo(side));
        QCOMPARE(desk.json(desk.engagement), here);
        QCOMPARE(desk.json(desk.right), there);
        QVERIFY(desk.editor->redo(side));
        QCOMPARE(desk.json(desk.engagement), hereMoved);
        QCOMPARE(desk.json(desk.right), thereMoved);
    }
    QCOMPARE(desk.failures, QStringList());
    // And after it was taken back, it can be moved again.
    QVERIFY(desk.editor->undo(desk.right));
    VERIFY_RESULT(desk.move());
    QVERIFY(runningCall(desk.there()));
    QCOMPARE(desk.findings(), QStringList());
}

void TestCallMoving::aCallThatIsPlannedThereIsTheOneThatRuns()
{
    TwoDesks desk;
    const QUuid planned = desk.add(desk.right, Call{.bridge = u"Bridge 7"_s});
    for (AgendaItem item : agendaCalled(u"first_30"_s)) {
        item.call = {planned};
        desk.add(desk.right, item);
    }
    desk.add(desk.right, AgendaItem{.call = {planned}, .title = u"The harbour"_s});
    const qsizetype count = desk.there().all<AgendaItem>().size();
    desk.start();
    VERIFY_RESULT(nextItem(*desk.editor, desk.engagement));
    const QString running = (*runningItem(desk.snapshot(), {desk.call}))->templateId;
    VERIFY_RESULT(desk.move());
    const Snapshot there = desk.there();
    QCOMPARE(there.all<Call>().size(), 1);
    QCOMPARE(runningCall(there)->id, planned);
    QCOMPARE((*runningCall(there))->bridge, u"Bridge 7"_s);
    QCOMPARE(there.all<AgendaItem>().size(), count);
    QCOMPARE((*runningItem(there, {planned}))->templateId, running);
    QCOMPARE(there.all<AgendaItem>().first()->state, AgendaState::Done);
    QCOMPARE(there.all<AgendaItem>().last()->title, u"The harbour"_s);
}

void TestCallMoving::aCallThatWasPlannedHereStaysPlanned()
{
    TwoDesks desk;
    const QUuid planned = desk.add(desk.engagement, Call{.title = u"Ours"_s, .bridge = u"Bridge 3"_s});
    const QUuid person = desk.add(desk.engagement, Participant{.name = u"Wren"_s});
    desk.add(desk.engagement, Attendance{.call = {planned}, .participant = {person}});
    desk.add(desk.engagement, AgendaItem{.call = {planned}, .title = u"The plant"_s});
    const QUuid ingrid = desk.add(desk.engagement, Participant{.name = u"Ingrid"_s});
    VERIFY_RESULT(
        desk.edit<Engagement>(desk.engagement, [&](Engagement &one) { one.steadyContact = {ingrid}; }));
    const QByteArray before = desk.json(desk.engagement);
    desk.start();
    QCOMPARE(desk.call, planned);
    VERIFY_RESULT(setHere(*desk.editor, desk.engagement, {person}, true, desk.editor->now()));
    desk.note(u"Wren: hello"_s);
    VERIFY_RESULT(desk.move());
    QCOMPARE(desk.json(desk.engagement), before);
    const Snapshot there = desk.there();
    const std::optional<Kept<Call>> running = runningCall(there);
    QVERIFY(running);
    QVERIFY(running->id != planned);
    QCOMPARE((*running)->bridge, QString()); // that of the other customer's call
    // So is what was planned to be talked about, and the people who were not heard.
    QVERIFY(agendaOf(there, running->ref()).isEmpty());
    QCOMPARE(namesOf(there, &Participant::name), (QStringList{u"Wren"_s, desk.editor->author()}));
    QCOMPARE(there.all<Attendance>().size(), 2);
    QVERIFY(std::ranges::any_of(there.all<Attendance>(), [&there](const Kept<Attendance> &one) {
        return there.name(one->participant) == u"Wren"_s;
    }));
    QCOMPARE(there.name(there.all<Note>().first()->speaker), u"Wren"_s);
    QCOMPARE(desk.findings(), QStringList());
}

void TestCallMoving::aCallWithoutAnAgendaGetsTheUsualOne()
{
    TwoDesks desk;
    const QUuid planned = desk.add(desk.engagement, Call{});
    desk.add(desk.engagement, AgendaItem{.call = {planned}, .title = u"The plant"_s});
    desk.start();
    const QDateTime since = (*runningItem(desk.snapshot(), {planned}))->startedAt.utc;
    desk.wait(60);
    const QList<AgendaItem> usual = agendaCalled(u"first_60"_s);
    VERIFY_RESULT(moveCall(*desk.editor, desk.engagement, planned, desk.right, usual));
    const Snapshot there = desk.there();
    const std::optional<Kept<AgendaItem>> item = runningItem(there, runningCall(there)->ref());
    QVERIFY(item);
    QCOMPARE((*item)->title, usual.first().title);
    QCOMPARE((*item)->startedAt.utc, since);
    QCOMPARE(there.all<AgendaItem>().size(), usual.size());
    QVERIFY(desk.editor->undo(desk.right));
    QCOMPARE(desk.there().all<AgendaItem>().size(), 0);
}

void TestCallMoving::anAttackComesAlong()
{
    TwoDesks desk;
    const QUuid planned = desk.add(desk.right, Call{});
    desk.add(desk.right, AgendaItem{.call = {planned}, .title = u"The harbour"_s});
    desk.start();
    const QList<AgendaItem> attack = agendaCalled(u"attack_in_progress"_s);
    VERIFY_RESULT(attackInProgress(*desk.editor, desk.engagement, attack));
    VERIFY_RESULT(desk.move());
    const Snapshot there = desk.there();
    QVERIFY(there.engagement().attackActive.value_or(false));
    QVERIFY(!desk.snapshot().engagement().attackActive.has_value());
    QCOMPARE((*runningItem(there, {planned}))->templateId, attack.first().templateId);
    for (const AgendaItem &item : attack)
        QVERIFY(namesOf(there, &AgendaItem::title).contains(item.title));
}

void TestCallMoving::whoIsKnownThereIsNotThereTwice()
{
    TwoDesks desk;
    const QUuid consultant = desk.add({}, Consultant{.name = u"Dana Osei"_s});
    desk.add(desk.engagement,
             Participant{.name = u"Dana"_s, .party = Party::OurFirm, .consultant = {consultant}});
    const QUuid dana = desk.add(
        desk.right, Participant{.name = u"Dana Osei"_s, .party = Party::OurFirm, .consultant = {consultant}});
    const QUuid priya = desk.add(desk.right, Participant{.name = u"priya nair"_s, .phone = u"+44 1"_s});
    const QUuid bank =
        desk.add(desk.right, Question{.origin = QuestionOrigin::Bank, .bankId = u"Q7"_s, .text = u"Why?"_s});
    desk.start();
    desk.talk();
    const QUuid asked = desk.add(
        desk.engagement, Question{.origin = QuestionOrigin::Bank, .bankId = u"Q7"_s, .text = u"Why?"_s});
    VERIFY_RESULT(addAnswer(*desk.editor, desk.engagement, {.question = {asked}, .text = u"Because"_s}));
    VERIFY_RESULT(desk.move());
    const Snapshot there = desk.there();
    QCOMPARE(there.all<Participant>().size(), 2);
    QCOMPARE(there.find(Ref<Participant>{priya})->jobTitle, u"CISO"_s);
    QCOMPARE(there.find(Ref<Participant>{priya})->phone, u"+44 1"_s);
    QCOMPARE(there.find(Ref<Participant>{priya})->decidesOn, QList{Authority::Isolate});
    QCOMPARE(there.all<Concern>().first()->raisedBy.id, priya);
    QList<QUuid> here;
    for (const Kept<Attendance> &one : there.all<Attendance>())
        here.append(one->participant.id);
    QCOMPARE(here, (QList{dana, priya}));
    QCOMPARE(there.all<Question>().size(), 5);
    QCOMPARE(there.find(Ref<Question>{bank})->state, QuestionState::Answered);
    QCOMPARE(there.childrenOf(Ref<Question>{bank}, &Answer::question).size(), 1);
}

void TestCallMoving::whoWasKnownHereIsCopied()
{
    TwoDesks desk;
    const QUuid wren = desk.add(
        desk.engagement, Participant{.name = u"Wren"_s, .jobTitle = u"CFO"_s, .privateNote = u"Tired"_s});
    desk.start();
    desk.note(u"Wren: hello"_s);
    VERIFY_RESULT(desk.move());
    QVERIFY(desk.has<Participant>(wren));
    const QList<Kept<Participant>> people = desk.there().all<Participant>();
    QCOMPARE(people.size(), 2);
    const auto copied = std::ranges::find(people, u"Wren"_s, [](const auto &one) { return one->name; });
    QVERIFY(copied != people.end());
    QVERIFY(copied->id != wren);
    QCOMPARE((*copied)->jobTitle, u"CFO"_s);
    QCOMPARE((*copied)->privateNote, QString());
}

void TestCallMoving::whatHasNothingToDoWithTheCallStays()
{
    TwoDesks desk;
    const QUuid task = desk.add(desk.engagement, Task{.title = u"Call the insurer"_s, .firstTask = true});
    desk.start();
    VERIFY_RESULT(desk.edit<Task>(task, [](Task &one) { one.title = u"Call the broker"_s; }));
    desk.talk();
    QVERIFY(!desk.get<Task>(task).firstTask.value_or(false));
    VERIFY_RESULT(desk.move());
    QCOMPARE(desk.get<Task>(task).title, u"Call the broker"_s);
    QVERIFY(desk.get<Task>(task).firstTask.value_or(false)); // the note that took it is gone
    QCOMPARE(namesOf(desk.there(), &Task::title), QStringList{u"Cut the remote access"_s});
}

void TestCallMoving::unsafeMailIsUnsafeThere()
{
    TwoDesks desk;
    desk.add(desk.engagement, StatusUpdate{.channel = u"mail"_s});
    const QUuid update = desk.add(desk.right, StatusUpdate{.channel = u"Company mail"_s});
    desk.start();
    VERIFY_RESULT(setMailUnsafe(*desk.editor, desk.engagement, true));
    VERIFY_RESULT(desk.move());
    QVERIFY(desk.there().engagement().mailUnsafe.value_or(false));
    QCOMPARE(desk.get<StatusUpdate>(update).channel, QString());
    QVERIFY(!desk.snapshot().engagement().mailUnsafe.value_or(false));
    QCOMPARE(desk.snapshot().all<StatusUpdate>().first()->channel, u"mail"_s);
}

void TestCallMoving::searchFindsItWhereItIs()
{
    TwoDesks desk;
    desk.start();
    desk.note(u"Everything at the quayside stands still"_s);
    const auto where = [&desk] {
        const Result<QList<Hit>> hits = desk.store->search(u"quayside"_s, 5);
        return hits && hits->size() == 1 ? hits->first().engagement : QUuid();
    };
    QCOMPARE(where(), desk.engagement);
    VERIFY_RESULT(desk.move());
    QCOMPARE(where(), desk.right);
    VERIFY_RESULT(desk.store->rebuildSearch());
    QCOMPARE(where(), desk.right);
    QVERIFY(desk.editor->undo(desk.right));
    QCOMPARE(where(), desk.engagement);
    VERIFY_RESULT(desk.store->rebuildSearch());
    QCOMPARE(where(), desk.engagement);
}

void TestCallMoving::itMovesOnToAThird()
{
    TwoDesks desk;
    const QUuid third = desk.addOther(u"LFR-2026-041"_s);
    const QByteArray empty = desk.json(desk.right);
    desk.start();
    desk.talk();
    VERIFY_RESULT(desk.move());
    VERIFY_RESULT(moveCall(*desk.editor, desk.right, desk.call, third));
    QCOMPARE(desk.json(desk.right), empty);
    QVERIFY(runningCall(desk.of(third)));
    QCOMPARE(desk.of(third).all<Note>().size(), 8);
    QCOMPARE(desk.findings(), QStringList());
}

void TestCallMoving::whatCannotBeMovedIsRefused()
{
    TwoDesks desk;
    QVERIFY(!desk.move()); // nothing runs
    desk.start();
    QVERIFY(!moveCall(*desk.editor, desk.engagement, desk.call, desk.engagement));
    QVERIFY(!moveCall(*desk.editor, desk.engagement, desk.call, QUuid::createUuid()));
    VERIFY_RESULT(startCall(*desk.editor, desk.right, {}));
    QVERIFY(!desk.move());
    VERIFY_RESULT(endCall(*desk.editor, desk.right));
    VERIFY_RESULT(endCall(*desk.editor, desk.engagement));
    const QByteArray before = desk.json(desk.engagement);
    QVERIFY(!desk.move()); // it is over
    QCOMPARE(desk.json(desk.engagement), before);
}
