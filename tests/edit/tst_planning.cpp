// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_planning.h"

#include "models/domain/agendaitem.h"
#include "models/domain/assignment.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/edit/planning.h"
#include "tests/edit/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

/// Adds a record to the engagement, or to the firm.
template <Record R> QUuid add(const Desk &desk, const R &record)
{
    const Result<QUuid> id =
        desk.editor->add(R::entity().scope == Scope::Firm ? QUuid() : desk.engagement, record);
    return id ? *id : QUuid();
}

} // namespace

void TestPlanning::aLeadForManyIsOneStep()
{
    const Desk desk;
    const QUuid mei = add(desk, Consultant{.name = u"Mei"_s});
    const QUuid luis = add(desk, Consultant{.name = u"Luis"_s});
    const Result<QUuid> other = desk.editor->addEngagement({.reference = u"LFR-2026-032"_s, .lead = {luis}});
    VERIFY_RESULT(other);
    VERIFY_RESULT(changeLead(*desk.editor, {desk.engagement, *other}, {mei}));
    QCOMPARE(desk.get<Engagement>(desk.engagement).lead.id, mei);
    QCOMPARE(desk.get<Engagement>(*other).lead.id, mei);
    QCOMPARE(desk.editor->undoStack({}).undoText(), u"Change lead of 2 engagement(s)"_s);
    QVERIFY(desk.editor->undo({}));
    QCOMPARE(desk.get<Engagement>(desk.engagement).lead.id, QUuid());
    QCOMPARE(desk.get<Engagement>(*other).lead.id, luis);

    // Of one engagement it is a step of the workspace, too: its list has no other stack at hand.
    VERIFY_RESULT(changeLead(*desk.editor, {*other}, {mei}));
    VERIFY_RESULT(changeLead(*desk.editor, {*other}, {}));
    QCOMPARE(desk.get<Engagement>(*other).lead.id, QUuid());
    QVERIFY(desk.editor->undo({}));
    QCOMPARE(desk.get<Engagement>(*other).lead.id, mei);
    QVERIFY(desk.editor->undo({}));
    QCOMPARE(desk.get<Engagement>(*other).lead.id, luis);
    QCOMPARE(desk.failures, QStringList());
}

void TestPlanning::closedOnesStayClosedWhenAllAreArchived()
{
    const Desk desk;
    const Result<QUuid> declined =
        desk.editor->addEngagement({.reference = u"LFR-2026-032"_s, .status = EngagementStatus::Declined});
    VERIFY_RESULT(declined);
    const Result<QList<QUuid>> closed = archive(*desk.editor, {desk.engagement, *declined});
    VERIFY_RESULT(closed);
    QCOMPARE(*closed, QList<QUuid>{desk.engagement});
    QCOMPARE(desk.get<Engagement>(desk.engagement).status, EngagementStatus::Closed);
    QCOMPARE(desk.get<Engagement>(*declined).status, EngagementStatus::Declined);
    QVERIFY(desk.editor->undo({}));
    QCOMPARE(desk.get<Engagement>(desk.engagement).status, EngagementStatus::Intake);
}

void TestPlanning::aDuplicateHasThePeopleAndThePlanAndNoStory()
{
    const Desk desk;
    const QUuid customer = add(desk, Organisation{.legalName = u"Thornquay Pottery"_s});
    const QUuid mei = add(desk, Consultant{.name = u"Mei"_s});
    VERIFY_RESULT(desk.edit<Engagement>(desk.engagement, [&](Engagement &one) {
        one.customer = {customer};
        one.title = u"Shop defaced"_s;
        one.status = EngagementStatus::Active;
        one.incidentType = IncidentType::WebApplicationCompromise;
        one.lead = {mei};
    }));
    const QUuid ours = add(desk,
                           Participant{.name = u"Mei"_s,
                                       .party = Party::OurFirm,
                                       .consultant = {mei},
                                       .privateNote = u"away on Friday"_s});
    add(desk, Participant{.name = u"Tom"_s});
    add(desk, Assignment{.consultant = {mei}, .starts = QDate(2026, 3, 9), .onFirstCall = true});
    const QUuid call =
        add(desk,
            Call{.plannedLength = Minutes(60),
                 .chair = {ours},
                 .startedAt = {QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC), u"Europe/London"_s},
                 .wrapUpText = u"We said this"_s});
    const QUuid technical = add(desk, Call{.kind = CallKind::Technical});
    add(desk,
        AgendaItem{.call = {call},
                   .title = u"Who is here"_s,
                   .planned = Minutes(5),
                   .state = AgendaState::Done,
                   .outcome = u"Everybody"_s});
    add(desk, AgendaItem{.call = {technical}, .title = u"The web server"_s});
    add(desk, CheckItem{.text = u"Upload link ready"_s, .done = true, .doneBy = u"Mei"_s});
    add(desk, Note{.text = u"A secret"_s});
    const QUuid first = coreId(desk.engagement, "KQ1");
    VERIFY_RESULT(desk.edit<Question>(first, [](Question &one) { one.state = QuestionState::Answered; }));

    const QDateTime now(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
    const Result<QUuid> made = duplicate(*desk.editor, desk.engagement, now);
    VERIFY_RESULT(made);
    const Result<Snapshot> read = desk.store->snapshot(*made);
    VERIFY_RESULT(read);
    const Engagement copy = read->engagement();
    QCOMPARE(copy.reference, u"LFR-2026-032"_s);
    QCOMPARE(copy.customer.id, customer);
    QCOMPARE(copy.lead.id, mei);
    QCOMPARE(copy.incidentType, IncidentType::WebApplicationCompromise);
    QCOMPARE(copy.status, EngagementStatus::Intake);
    QCOMPARE(copy.title, QString());
    const QList<Kept<Participant>> people = read->all<Participant>();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first()->consultant.id, mei);
    QCOMPARE(people.first()->privateNote, QString());
    QCOMPARE(read->all<Assignment>().first().record,
             (Assignment{.consultant = {mei}, .onFirstCall = true, .position = 1}));
    const QList<Kept<Call>> calls = read->all<Call>();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first()->chair, people.first().ref());
    QVERIFY(!calls.first()->startedAt.isValid());
    QCOMPARE(calls.first()->wrapUpText, QString());
    const QList<Kept<AgendaItem>> agenda = read->all<AgendaItem>();
    QCOMPARE(agenda.size(), 1);
    QCOMPARE(
        agenda.first().record,
        (AgendaItem{
            .call = calls.first().ref(), .title = u"Who is here"_s, .planned = Minutes(5), .position = 1}));
    QCOMPARE(read->all<CheckItem>().first().record,
             (CheckItem{.text = u"Upload link ready"_s, .position = 1}));
    QVERIFY(read->all<Note>().isEmpty());
    QCOMPARE(read->all<Question>().first()->state, Question().state);
    QCOMPARE(desk.snapshot().all<Note>().size(), 1);

    QVERIFY(desk.editor->undo({}));
    QVERIFY(!desk.has<Engagement>(*made));
    QCOMPARE(desk.findings(), QStringList());
}

void TestPlanning::aRemovedEngagementComesBackWhole()
{
    const Desk desk;
    add(desk, Note{.text = u"Kept"_s});
    const Snapshot before = desk.snapshot();
    const Result<QUuid> other = desk.editor->addEngagement({.reference = u"LFR-2026-032"_s});
    VERIFY_RESULT(other);
    VERIFY_RESULT(desk.editor->remove(Engagement::entity(), {}, QList<QUuid>{desk.engagement, *other}));
    QVERIFY(!desk.has<Engagement>(desk.engagement));
    QVERIFY(!desk.has<Engagement>(*other));
    QVERIFY(desk.editor->undo({}));
    QVERIFY(desk.has<Engagement>(*other));
    QVERIFY(desk.snapshot() == before);
    QCOMPARE(desk.findings(), QStringList());
}
