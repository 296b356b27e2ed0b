// SPDX-License-Identifier: Apache-2.0
#include "tests/report/bramblewick.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/asset.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/consultant.h"
#include "models/domain/dataset.h"
#include "models/domain/firm.h"
#include "models/domain/hypothesis.h"
#include "models/domain/indicator.h"
#include "models/domain/invitation.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "tests/report/cast.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

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
