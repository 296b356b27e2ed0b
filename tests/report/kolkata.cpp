// SPDX-License-Identifier: Apache-2.0
#include "tests/report/kolkata.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/answer.h"
#include "models/domain/asset.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/consultant.h"
#include "models/domain/courseofaction.h"
#include "models/domain/custodyevent.h"
#include "models/domain/datarequest.h"
#include "models/domain/dataset.h"
#include "models/domain/decision.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/expectation.h"
#include "models/domain/firm.h"
#include "models/domain/hypothesis.h"
#include "models/domain/indicator.h"
#include "models/domain/instruction.h"
#include "models/domain/milestone.h"
#include "models/domain/note.h"
#include "models/domain/obligation.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
#include "models/domain/recommendation.h"
#include "models/domain/referral.h"
#include "models/domain/reporteditem.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/domain/timelineevent.h"
#include "tests/report/records.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

struct Cast
{
    Ref<Participant> asha, rohan, fatima, helena;
};

Cast people(Records &all)
{
    all.add(Firm{.name = u"Quillbrook Incident Desk"_s, .reportFooter = u"Quillbrook, invented"_s});
    const auto customer = all.add(Organisation{.legalName = u"Sundari Textiles Pvt"_s});
    const auto us =
        all.add(Organisation{.legalName = u"Quillbrook Incident Desk"_s, .party = Party::OurFirm});
    all.engagement.customer = customer;
    all.engagement.lead = all.add(Consultant{.name = u"Helena Brandt"_s});
    return {
        .asha = all.add(Participant{.name = u"Asha Raman"_s,
                                    .jobTitle = u"Managing Director"_s,
                                    .organisation = customer,
                                    .decidesOn = {Authority::Press},
                                    .reached = true}),
        .rohan = all.add(
            Participant{.name = u"Rohan Mitra"_s, .jobTitle = u"Mill manager"_s, .organisation = customer}),
        .fatima = all.add(Participant{.name = u"Fatima Noor"_s,
                                      .jobTitle = u"Treasurer"_s,
                                      .organisation = customer,
                                      .reached = false,
                                      .standIn = u"her deputy"_s}),
        .helena = all.add(Participant{.name = u"Helena Brandt"_s,
                                      .organisation = us,
                                      .party = Party::OurFirm,
                                      .roles = {Role::CallLead}}),
    };
}

void header(Records &all, const Cast &cast)
{
    Engagement &engagement = all.engagement;
    engagement.reference = u"QID-2027-114"_s;
    engagement.zoneAssumed = true;
    engagement.tlp = Tlp::Green;
    engagement.tlpRestriction = u"Directors alone"_s;
    engagement.incidentType = IncidentType::BusinessEmailCompromise;
    engagement.priority = Priority::P2;
    engagement.priorityReason = u"an invoice went astray"_s;
    engagement.informationImpact = {InformationImpact::IntegrityLoss};
    engagement.impactNote = u"Payments are on hold."_s;
    engagement.circumstances = u"The yearly audit begins in a fortnight."_s;
    engagement.safeChannel = u"satellite telephone"_s;
    engagement.urgentContact1 = cast.fatima;
    engagement.urgentContact2 = cast.rohan;
    engagement.updateRhythm = u"every other evening"_s;
    engagement.reporting = u"printed letters"_s;
    engagement.notExamined = u"mobile telephones."_s;
}

void story(Records &all, const Cast &cast)
{
    const auto first = all.add(Call{.kind = CallKind::First,
                                    .title = u"Opening talk"_s,
                                    .bridge = u"village exchange"_s,
                                    .chair = cast.helena,
                                    .scribe = cast.helena,
                                    .startedAt = all.at("2027-06-14 01:15"),
                                    .endedAt = all.at("2027-06-14 01:50"),
                                    .recorded = true,
                                    .recordingNote = u"agreed by all three"_s,
                                    .wrapUpText = u"An invoice was altered and money left."_s,
                                    .notConfirmedBecause = u"the line dropped"_s});
    all.add(Attendance{.call = first, .participant = cast.asha, .present = true});
    all.add(Attendance{.call = first, .participant = cast.helena, .present = true});
    const auto technical = all.add(Call{.kind = CallKind::Technical,
                                        .plannedStart = all.at("2027-06-15 09:00"),
                                        .bridge = u"second exchange"_s,
                                        .chair = cast.helena});
    all.add(AgendaItem{.call = technical, .title = u"mail rules"_s});
    all.add(Note{.speaker = cast.asha,
                 .kind = NoteKind::Fact,
                 .text = u"The invoice arrived twice."_s,
                 .sourceDetail = u"paper ledger"_s});
    all.add(TimelineEvent{
        .at = all.at("2027-06-12 23:30"), .description = u"Invoice altered"_s, .source = u"ledger clerk"_s});
    all.add(Answer{.question = all.key("KQ1"),
                   .text = u"Someone read the mail."_s,
                   .answeredBy = cast.asha,
                   .part = AnswerPart::What});
    all.add(ReportedItem{.content = u"money missing"_s,
                         .reportedBy = u"bank clerk"_s,
                         .reportedTo = u"treasury"_s,
                         .at = all.at("2027-06-13 16:00"),
                         .reference = u"BK-77"_s});
    all.add(Concern{.statement = u"paying the weavers"_s,
                    .raisedBy = cast.asha,
                    .rank = 1,
                    .howAddressed = u"cash loan"_s});
    all.add(Expectation{.statement = u"the money back"_s,
                        .heldBy = cast.asha,
                        .response = ExpectationResponse::CannotPromise,
                        .agreedWording = u"we help the bank"_s});
    all.add(SuccessCriterion{
        .statement = u"wages paid in full"_s, .statedBy = cast.asha, .rank = 1, .measure = u"pay slips"_s});
    all.change(all.focus("FQ1"), [&](FocusArea &area) {
        area.status = FocusStatus::Confirmed;
        area.currentAnswer = u"A mail rule forwarded invoices."_s;
        area.missing = u"who made the rule"_s;
        area.planned = u"sign-in export"_s;
    });
    all.add(Hypothesis{.statement = u"A shared password was reused."_s,
                       .proposedBy = cast.rohan,
                       .evidenceAgainst = u"new laptop"_s});
    all.add(Asset{.name = u"Treasury mailbox"_s, .kind = AssetKind::Mailbox, .basis = u"mail headers"_s});
    all.add(Account{.identifier = u"treasury login"_s, .owner = u"Noor family"_s});
    all.add(DataSet{.description = u"weavers' bank details"_s,
                    .peopleMinimum = 4200,
                    .effect = u"read"_s,
                    .basis = u"mailbox size"_s});
    all.add(Indicator{.kind = IndicatorKind::Ipv4, .value = u"203.0.113.77"_s, .context = u"sign-in list"_s});
    all.add(ActionTaken{.what = u"rang the bank"_s,
                        .purpose = ActionPurpose::Communicate,
                        .takenBy = cast.rohan,
                        .at = all.at("2027-06-13 17:10"),
                        .result = u"transfer held"_s,
                        .approvedBy = u"the chairman"_s});
}

void plan(Records &all, const Cast &cast)
{
    all.add(CourseOfAction{.title = u"Recall the transfer"_s,
                           .argumentsFor = u"money may return"_s,
                           .needs = u"police paper"_s});
    all.add(Decision{.what = u"Tell the weavers' union"_s,
                     .decider = cast.asha,
                     .neededBy = all.at("2027-06-14 20:00"),
                     .conditions = u"after the board meets"_s});
    all.add(Instruction{.title = u"Mail hygiene"_s,
                        .toDo = u"Print the headers"_s,
                        .notToDo = u"Delete the rule"_s,
                        .recipient = cast.rohan,
                        .sender = cast.helena});
    all.add(Task{.title = u"Find the rule's maker"_s,
                 .owner = cast.helena,
                 .due = all.at("2027-06-15 03:00"),
                 .firstTask = true,
                 .question = u"who set the rule"_s,
                 .progress = u"export begun"_s});
    all.add(Task{.title = u"Export sign-ins"_s,
                 .side = Side::Theirs,
                 .owner = cast.rohan,
                 .due = all.at("2027-06-14 11:00")});
    all.add(Milestone{.title = u"wages counted"_s, .owner = cast.fatima, .due = QDate(2027, 6, 20)});
    all.add(DataRequest{.number = u"DR-90"_s,
                        .item = u"mail trace"_s,
                        .why = u"the path of the invoice"_s,
                        .askedOf = cast.rohan,
                        .due = all.at("2027-06-14 12:00")});
    const auto paper = all.add(EvidenceItem{.number = u"E-900"_s,
                                            .description = u"printed invoice"_s,
                                            .source = u"post tray"_s,
                                            .collectedBy = cast.rohan,
                                            .sha256 = QString(64, u'9')});
    all.add(CustodyEvent{
        .item = paper, .releasedBy = u"R. Mitra"_s, .receivedBy = u"H. Brandt"_s, .seal = u"S-5"_s});
    all.add(ParticipantQuestion{
        .text = u"May we use the bank's portal?"_s, .askedBy = cast.fatima, .owner = cast.helena});
    all.add(Obligation{
        .regime = u"central bank notice"_s, .recipient = u"payments desk"_s, .basis = u"large transfer"_s});
    all.add(Risk{.number = u"R9"_s,
                 .statement = u"wages late"_s,
                 .likelihood = RiskLevel::Two,
                 .impact = RiskLevel::Two,
                 .owner = cast.fatima,
                 .mitigation = u"second lender"_s});
    const auto lender = all.add(Organisation{.legalName = u"Meghna Lenders"_s});
    all.add(Referral{.need = u"a short loan"_s, .organisations = {lender}, .whyTrusted = u"used before"_s});
    all.add(Recommendation{
        .title = u"Second signature"_s, .text = u"on every transfer"_s, .reason = u"one person paid"_s});
    all.add(StatusUpdate{.due = all.at("2027-06-16 02:00"),
                         .channel = u"by satellite telephone"_s,
                         .host = cast.helena,
                         .audience = u"the directors"_s});
}

} // namespace

Snapshot kolkata()
{
    Records all(u"Asia/Kolkata"_s);
    const Cast cast = people(all);
    header(all, cast);
    story(all, cast);
    plan(all, cast);
    return all.snapshot(all.at("2027-06-14 13:05"));
}

} // namespace firstcall::testing
