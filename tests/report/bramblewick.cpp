// SPDX-License-Identifier: Apache-2.0
#include "tests/report/bramblewick.h"

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
#include "models/domain/invitation.h"
#include "models/domain/milestone.h"
#include "models/domain/note.h"
#include "models/domain/obligation.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
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
    Ref<Participant> priya, ingrid, tom, wes, marcus, vendor, adaeze, dana, luis, mei;
};

Cast people(Records &all)
{
    all.add(Firm{.name = u"Lanternfield Response"_s,
                 .shortName = u"Lanternfield"_s,
                 .reportFooter = u"Lanternfield Response, fictional"_s});
    const auto customer =
        all.add(Organisation{.legalName = u"Bramblewick Foods Ltd"_s, .shortName = u"Bramblewick"_s});
    const auto counsel =
        all.add(Organisation{.legalName = u"Hollins & Thorne LLP"_s, .party = Party::OutsideCounsel});
    const auto us = all.add(Organisation{.legalName = u"Lanternfield Response"_s, .party = Party::OurFirm});
    all.engagement.customer = customer;
    all.engagement.lead = all.add(Consultant{.name = u"Dana Whitlock"_s});
    const auto theirs = [&](const QString &name, const QString &title, const QList<Authority> &decides = {},
                            std::optional<bool> reached = true) {
        return all.add(Participant{.name = name,
                                   .jobTitle = title,
                                   .organisation = customer,
                                   .decidesOn = decides,
                                   .reached = reached});
    };
    const auto ours = [&](const QString &name, Role role) {
        return all.add(
            Participant{.name = name, .organisation = us, .party = Party::OurFirm, .roles = {role}});
    };
    Cast cast;
    cast.priya =
        theirs(u"Priya Nandakumar"_s, u"Chief Operating Officer"_s, {Authority::Isolate, Authority::Spend});
    cast.ingrid = theirs(u"Ingrid Solheim"_s, u"General Counsel"_s);
    cast.tom = theirs(u"Tom Askew"_s, u"Head of IT"_s);
    cast.wes = theirs(u"Wes Lund"_s, u"Systems administrator"_s);
    cast.marcus = theirs(u"Marcus Feld"_s, u"Chief Financial Officer"_s, {Authority::Negotiate}, false);
    cast.vendor =
        all.add(Participant{.name = u"Backup vendor's engineer"_s, .party = Party::SoftwareSupplier});
    cast.adaeze = all.add(Participant{.name = u"Adaeze Okoro"_s,
                                      .jobTitle = u"Outside counsel"_s,
                                      .organisation = counsel,
                                      .party = Party::OutsideCounsel});
    cast.dana = ours(u"Dana Whitlock"_s, Role::EngagementLead);
    cast.luis = ours(u"Luis Ferreira"_s, Role::TechnicalLead);
    cast.mei = ours(u"Mei Tanaka"_s, Role::Scribe);
    return cast;
}

void header(Records &all, const Cast &cast)
{
    Engagement &engagement = all.engagement;
    engagement.reference = u"LFR-2026-031"_s;
    engagement.codeName = u"COPPER HERON"_s;
    engagement.title = u"Ransom note at Saltmere"_s;
    engagement.zoneAssumed = false;
    engagement.incidentType = IncidentType::RansomwareExtortion;
    engagement.priority = Priority::P1;
    engagement.priorityReason = u"core business stopped"_s;
    engagement.functionalImpact = FunctionalImpact::High;
    engagement.recoverability = Recoverability::Supplemented;
    engagement.impactNote = u"Copying of the personnel share is neither shown nor excluded."_s;
    engagement.circumstances = u"Two retail customers expect delivery on Wednesday."_s;
    engagement.privilegePosture = PrivilegePosture::DirectedByCounsel;
    engagement.privilegeBy = cast.adaeze;
    engagement.privilegeSince = all.at("2026-03-09 09:40");
    engagement.privilegeWording = u"CONFIDENTIAL: PREPARED AT THE REQUEST OF COUNSEL"_s;
    engagement.mailUnsafe = true;
    engagement.safeChannel = u"encrypted messenger"_s;
    engagement.urgentContact1 = cast.priya;
    engagement.urgentContact2 = cast.tom;
    engagement.updateRhythm = u"daily at 15:00 GMT until Friday, then reviewed"_s;
    engagement.reporting = u"as PDF; written work to A. Okoro first"_s;
    engagement.notExamined = u"any machine, Cold Lane, cloud services."_s;
}

void theCalls(Records &all, const Cast &cast)
{
    const auto first =
        all.add(Call{.kind = CallKind::First,
                     .plannedStart = all.at("2026-03-09 10:00"),
                     .bridge = u"separate bridge"_s,
                     .chair = cast.dana,
                     .scribe = cast.mei,
                     .audience = AudienceProfile::Mixed,
                     .startedAt = all.at("2026-03-09 10:00"),
                     .endedAt = all.at("2026-03-09 10:52"),
                     .recorded = false,
                     .wrapUpText = u"Overnight your order and label systems at Saltmere stopped and a ransom "
                                   u"note was found; the second "
                                   "site at Cold Lane looks unaffected so far. We'll ring Priya, then Tom."_s,
                     .confirmedBy = cast.priya,
                     .confirmedAt = all.at("2026-03-09 10:49"),
                     .corrections = u"the second site is Cold Lane, included"_s});
    for (const Ref<Participant> &there :
         {cast.priya, cast.ingrid, cast.tom, cast.adaeze, cast.dana, cast.luis, cast.mei})
        all.add(Attendance{.call = first, .participant = there, .present = true});
    all.add(Attendance{.call = first,
                       .participant = cast.marcus,
                       .present = false,
                       .absenceNote = u"holds authority over any payment; to be reached by Priya today"_s});
    const auto technical = all.add(Call{.kind = CallKind::Technical,
                                        .plannedStart = all.at("2026-03-09 14:00"),
                                        .plannedLength = Minutes(60),
                                        .bridge = u"Lanternfield line"_s,
                                        .chair = cast.luis});
    for (const Ref<Participant> &there : {cast.tom, cast.wes, cast.vendor})
        all.add(Attendance{.call = technical, .participant = there});
    all.add(Invitation{.call = technical, .recipients = {cast.tom}, .sentAt = all.at("2026-03-09 11:30")});
    all.add(AgendaItem{.call = technical, .title = u"gateway version and multi-factor gaps"_s});
    all.add(AgendaItem{.call = technical, .title = u"order of password changes"_s});
}

void theStory(Records &all, const Cast &cast)
{
    all.add(Note{.speaker = cast.tom,
                 .kind = NoteKind::Fact,
                 .text = u"Label printing at Saltmere failed at about 05:40; shift lead rang IT at 05:52."_s,
                 .sourceKind = NoteSource::LogOrAlert,
                 .sourceDetail = u"help-desk log"_s,
                 .confidence = Confidence::High});
    all.add(
        Note{.speaker = cast.priya,
             .kind = NoteKind::Quote,
             .text = u"Cold Lane ran its whole shift on paper just in case, and its screens look normal."_s});
    all.add(Note{
        .speaker = cast.tom,
        .kind = NoteKind::Hypothesis,
        .text = u"Entry through the remote-access gateway, because a supplier account signed in at 02:11."_s,
        .confidence = Confidence::Moderate});
    all.add(Note{.speaker = cast.priya,
                 .kind = NoteKind::Speculation,
                 .text = u"Probably someone clicked something."_s,
                 .confidence = Confidence::Low});
    all.add(
        Note{.speaker = cast.priya,
             .kind = NoteKind::Decision,
             .text = u"No contact with the attacker by anyone; no payment discussion without counsel."_s});
    const auto event = [&](const char *at, TimePrecision precision, const QString &words,
                           const QString &source, const QString &timeWords = {}) {
        all.add(TimelineEvent{.at = all.at(at),
                              .precision = precision,
                              .timeWords = timeWords,
                              .description = words,
                              .source = source});
    };
    event("2026-03-09 02:11", TimePrecision::Minute, u"Supplier account signs in to remote access"_s,
          u"gateway screen, T. Askew"_s);
    event("2026-03-06 20:00", TimePrecision::PartOfDay,
          u"Security agent alert on SAL-APP02, closed as harmless"_s, u"T. Askew, second-hand"_s,
          u"evening"_s);
    event("2026-03-09 05:40", TimePrecision::About, u"Label printing fails"_s, u"help-desk log"_s);
    const auto answer = [&](const char *key, AnswerPart part, const Ref<Participant> &who,
                            const QString &text) {
        all.add(Answer{.question = all.key(key), .text = text, .answeredBy = who, .part = part});
    };
    answer("KQ1", AnswerPart::What, cast.tom, u"Ransomware through the supplier's remote access."_s);
    answer("KQ1", AnswerPart::Why, cast.tom, u"The 02:11 sign-in and no multi-factor on that account."_s);
    answer("KQ1", AnswerPart::What, cast.priya, u"A careless click."_s);
    answer("KQ2", AnswerPart::Investigate, cast.tom, u"14 servers opened to look for the note."_s);
    answer("KQ3", AnswerPart::Other, cast.priya,
           u"Priya decides; Tom and Wes for IT; Ingrid and A. Okoro for legal."_s);
    answer("KQ4", AnswerPart::Other, cast.priya, u"Fresh product out by Wednesday noon."_s);
    const auto extra = all.add(
        Question{.text = u"When was the last backup known to be good?"_s, .state = QuestionState::Answered});
    all.add(Answer{.question = extra,
                   .text = u"Sunday 22:00, from the job list."_s,
                   .answeredBy = cast.tom,
                   .confidence = Confidence::Moderate,
                   .source = u"job list on paper"_s});
    all.add(ReportedItem{.direction = ReportedDirection::Made,
                         .content = u"a systems outage, product safe"_s,
                         .reportedBy = u"sales"_s,
                         .reportedTo = u"two retail customers"_s,
                         .at = all.at("2026-03-09 08:40"),
                         .channel = ReportChannel::Phone,
                         .needsCorrection = true,
                         .note = u"careful wording for follow-up"_s});
    all.add(ReportedItem{.content = u"label printing down"_s,
                         .reportedBy = u"shift lead"_s,
                         .reportedTo = u"IT"_s,
                         .at = all.at("2026-03-09 05:52"),
                         .channel = ReportChannel::Phone});
    all.add(Concern{.statement = u"whether staff or customer data was taken"_s,
                    .raisedBy = cast.priya,
                    .rank = 2,
                    .category = ConcernCategory::Data});
    all.add(Concern{.statement = u"whether you can ship on Wednesday"_s,
                    .raisedBy = cast.priya,
                    .rank = 1,
                    .category = ConcernCategory::Operations});
    all.add(Concern{.statement = u"whether the backups are safe"_s, .raisedBy = cast.tom, .rank = 3});
    all.add(Expectation{.statement = u"a cause by tonight"_s,
                        .heldBy = cast.priya,
                        .response = ExpectationResponse::Adjusted,
                        .agreedWording = u"a first view at Tuesday's update"_s});
    const auto ship =
        all.add(SuccessCriterion{.statement = u"fresh product leaves Saltmere by Wednesday noon"_s,
                                 .statedBy = cast.priya,
                                 .rank = 1,
                                 .target = all.at("2026-03-11 12:00")});
    all.add(SuccessCriterion{.statement = u"knowing how they got in before reconnecting"_s,
                             .statedBy = cast.tom,
                             .rank = 2,
                             .conflictsWith = {ship},
                             .conflictNote = u"on Tuesday night; see risk R2"_s});
}

void theFocus(Records &all, const Cast &cast)
{
    all.change(all.focus("FQ1"), [&](FocusArea &area) {
        area.status = FocusStatus::WorkingHypothesis;
        area.currentAnswer = u"Likely remote access with a supplier account."_s;
        area.confidence = Confidence::Moderate;
        area.missing = u"the gateway's logs from before 2 March"_s;
        area.planned = u"gateway logs today"_s;
        area.lead = cast.luis;
    });
    all.change(all.focus("FQ2"), [&](FocusArea &area) {
        area.status = FocusStatus::Supported;
        area.currentAnswer = u"14 servers at Saltmere are encrypted."_s;
        area.confidence = Confidence::High;
        area.missing = u"whether data was copied"_s;
    });
    all.change(all.focus("FQ3"), [](FocusArea &area) { area.status = FocusStatus::Gathering; });
    all.add(Hypothesis{.statement = u"The alert of 6 March is the way in."_s,
                       .focus = Focus::Vector,
                       .proposedBy = cast.luis,
                       .confidence = Confidence::Low,
                       .evidenceFor = u"same subnet"_s,
                       .test = u"alert record DR-4"_s});
    const auto store = all.add(Asset{.name = u"BKP-01"_s,
                                     .kind = AssetKind::BackupSystem,
                                     .status = Affected::Suspected,
                                     .basis = u"reachable from the same network until 11:20"_s});
    all.add(Asset{.name = u"Servers at Saltmere"_s,
                  .kind = AssetKind::Server,
                  .count = 14,
                  .status = Affected::Confirmed,
                  .effects = {AssetEffect::Encrypted}});
    all.add(Account{.identifier = u"supplier account"_s,
                    .kind = AccountKind::ExternalOrSupplier,
                    .status = Affected::Suspected,
                    .disabled = true});
    all.add(DataSet{.description = u"personnel share"_s,
                    .peopleMinimum = 600,
                    .peopleMaximum = 700,
                    .effect = u"unavailable"_s,
                    .status = Affected::Suspected});
    all.add(Indicator{.kind = IndicatorKind::Url,
                      .value = u"https://drop.example.net/a.b?x=1"_s,
                      .context = u"named in the note"_s});
    all.add(ActionTaken{.what = u"powered off SAL-FS01 and SAL-FS02"_s,
                        .purpose = ActionPurpose::Contain,
                        .takenBy = cast.wes,
                        .at = all.at("2026-03-09 06:35"),
                        .effectOnEvidence = u"memory lost, disks intact"_s});
    all.add(ActionTaken{.what = u"opened 14 servers to look for the note"_s,
                        .takenBy = cast.tom,
                        .at = all.at("2026-03-09 06:20"),
                        .endedAt = all.at("2026-03-09 08:30"),
                        .assets = {store},
                        .effectOnEvidence = u"last-access times changed"_s});
}

void thePlan(Records &all, const Cast &cast)
{
    all.add(CourseOfAction{.title = u"Restore labels and orders to a separate clean network"_s,
                           .recommended = true,
                           .chosen = true,
                           .chosenBy = cast.priya,
                           .chosenAt = all.at("2026-03-09 10:38"),
                           .reasons = u"keeps evidence"_s});
    all.add(CourseOfAction{.title = u"Restore in place"_s,
                           .argumentsFor = u"fast"_s,
                           .argumentsAgainst = u"risks re-encryption"_s,
                           .chosen = false});
    all.add(Decision{.what = u"Run Cold Lane on paper tonight, or reconnect it"_s,
                     .decider = cast.priya,
                     .authority = Authority::Isolate,
                     .neededBy = all.at("2026-03-09 18:00")});
    all.add(Instruction{.title = u"Keeping evidence safe"_s,
                        .toDo = u"- Cut the network, keep the power on\n- Ask us before wiping"_s,
                        .notToDo = u"Rebuild anything"_s,
                        .recipient = cast.tom,
                        .sender = cast.mei,
                        .due = all.at("2026-03-09 12:00"),
                        .sentAt = all.at("2026-03-09 11:52"),
                        .channel = u"encrypted messenger"_s});
    all.add(Task{.title = u"Send collector and upload instructions"_s,
                 .owner = cast.mei,
                 .due = all.at("2026-03-09 12:00"),
                 .state = TaskState::Done,
                 .doneAt = all.at("2026-03-09 11:52")});
    all.add(Task{.title = u"Verify the backups"_s,
                 .owner = cast.luis,
                 .due = all.at("2026-03-09 18:00"),
                 .state = TaskState::InProgress,
                 .firstTask = true,
                 .question = u"are the backups intact and out of the attacker's reach?"_s});
    all.add(Task{.title = u"Insurer claim number and consent to our work"_s,
                 .side = Side::Theirs,
                 .owner = cast.ingrid,
                 .due = all.at("2026-03-09 12:00"),
                 .progress = u"chased 12:30"_s});
    all.add(Task{.title = u"Upload gateway logs (7-day retention)"_s,
                 .side = Side::Theirs,
                 .owner = cast.wes,
                 .due = all.at("2026-03-09 13:00"),
                 .state = TaskState::InProgress});
    all.add(Task{.title = u"Export the job history"_s,
                 .side = Side::ThirdParty,
                 .owner = cast.vendor,
                 .due = all.at("2026-03-09 15:00")});
    all.add(Milestone{.horizon = MilestoneHorizon::ThisWeek,
                      .title = u"labels printed from the clean network"_s,
                      .owner = cast.tom,
                      .due = QDate(2026, 3, 11)});
    const auto logs = all.add(DataRequest{.number = u"DR-1"_s,
                                          .item = u"remote-access gateway logs, 2–9 March"_s,
                                          .why = u"how did this happen"_s,
                                          .askedOf = cast.wes,
                                          .due = all.at("2026-03-09 13:00"),
                                          .perishableAt = all.at("2026-03-10 00:00"),
                                          .delivery = Delivery::SecureUpload,
                                          .state = RequestState::Sent});
    all.add(DataRequest{.number = u"DR-4"_s,
                        .item = u"alert record for SAL-APP02"_s,
                        .why = u"rival explanation"_s,
                        .askedOf = cast.tom,
                        .due = all.at("2026-03-09 12:30"),
                        .state = RequestState::Sent});
    const auto photo = all.add(EvidenceItem{.number = u"E-001"_s,
                                            .description = u"photograph of the note"_s,
                                            .kind = EvidenceKind::Photograph,
                                            .collectedBy = cast.tom,
                                            .collectedAt = all.at("2026-03-09 08:32"),
                                            .sha256 = QString(64, u'a'),
                                            .answers = logs});
    all.add(CustodyEvent{.item = photo,
                         .releasedBy = u"T. Askew"_s,
                         .receivedBy = u"M. Tanaka"_s,
                         .at = all.at("2026-03-09 09:10")});
    all.add(ParticipantQuestion{.text = u"Can staff use their phones?"_s,
                                .askedBy = cast.priya,
                                .state = ParticipantQuestionState::Answered,
                                .answer = u"Yes, mobile network, not site Wi-Fi."_s,
                                .answeredBy = cast.luis,
                                .answeredAt = all.at("2026-03-09 10:44")});
    all.add(ParticipantQuestion{.text = u"Could Cold Lane be next?"_s,
                                .askedBy = cast.tom,
                                .owner = cast.luis,
                                .due = all.at("2026-03-09 18:00")});
    all.add(Obligation{.regime = u"data-protection authority"_s,
                       .triggerWords = u"if counsel treats that as awareness"_s,
                       .triggerAt = all.at("2026-03-09 07:30"),
                       .basis = u"personnel share unreadable"_s,
                       .length = Minutes(72 * 60),
                       .due = all.at("2026-03-12 07:30")});
    all.add(Risk{.number = u"R3"_s,
                 .statement = u"retail customers told \"outage\" learn otherwise"_s,
                 .likelihood = RiskLevel::Three,
                 .impact = RiskLevel::Three,
                 .owner = cast.ingrid});
    all.add(Risk{.number = u"R1"_s,
                 .statement = u"attacker still has a way in"_s,
                 .likelihood = RiskLevel::Four,
                 .impact = RiskLevel::Five,
                 .owner = cast.tom});
    const auto partner =
        all.add(Organisation{.legalName = u"Harrow Restoration"_s, .party = Party::RestorationFirm});
    all.add(Referral{.need = u"restoration hands for Tuesday night"_s,
                     .kind = ReferralKind::Restoration,
                     .organisations = {partner},
                     .interest = u"no commission"_s});
    all.add(StatusUpdate{.number = 1,
                         .due = all.at("2026-03-10 15:00"),
                         .channel = u"on the separate bridge"_s,
                         .host = cast.dana,
                         .audience = u"everybody on the first call"_s});
}

} // namespace

Snapshot bramblewick()
{
    Records all(u"Europe/London"_s);
    const Cast cast = people(all);
    header(all, cast);
    theCalls(all, cast);
    theStory(all, cast);
    theFocus(all, cast);
    thePlan(all, cast);
    return all.snapshot(all.at("2026-03-09 12:45"));
}

} // namespace firstcall::testing
