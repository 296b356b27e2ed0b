// SPDX-License-Identifier: Apache-2.0
#include "tests/report/cast.h"

#include "models/domain/courseofaction.h"
#include "models/domain/custodyevent.h"
#include "models/domain/datarequest.h"
#include "models/domain/decision.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/instruction.h"
#include "models/domain/milestone.h"
#include "models/domain/obligation.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
#include "models/domain/referral.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

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

} // namespace firstcall::testing
