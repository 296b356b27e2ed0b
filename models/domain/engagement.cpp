// SPDX-License-Identifier: Apache-2.0
#include "models/domain/engagement.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Engagement::entity()
{
    using R = Engagement;
    static constexpr Field fields[] = {
        field<&R::reference>("reference", QT_TRANSLATE_NOOP("Engagement", "Reference"), FieldFlag::Required),
        field<&R::codeName>("code_name", QT_TRANSLATE_NOOP("Engagement", "Code name")),
        field<&R::title>("title", QT_TRANSLATE_NOOP("Engagement", "Title")),
        field<&R::customer>("customer", QT_TRANSLATE_NOOP("Engagement", "Customer"), FieldFlag::Required),
        field<&R::relationship>("relationship", QT_TRANSLATE_NOOP("Engagement", "Relationship")),
        field<&R::intakeChannel>("intake_channel", QT_TRANSLATE_NOOP("Engagement", "Intake channel")),
        field<&R::introducedBy>("introduced_by", QT_TRANSLATE_NOOP("Engagement", "Introduced by")),
        field<&R::status>("status", QT_TRANSLATE_NOOP("Engagement", "Status")),
        field<&R::incidentType>("incident_type", QT_TRANSLATE_NOOP("Engagement", "Incident type")),
        field<&R::priority>("priority", QT_TRANSLATE_NOOP("Engagement", "Priority")),
        paragraph<&R::priorityReason>("priority_reason", QT_TRANSLATE_NOOP("Engagement", "Priority reason")),
        field<&R::tlp>("tlp", QT_TRANSLATE_NOOP("Engagement", "Marking")),
        field<&R::tlpRestriction>("tlp_restriction", QT_TRANSLATE_NOOP("Engagement", "Further restriction")),
        field<&R::zone>("zone", QT_TRANSLATE_NOOP("Engagement", "Time zone")),
        field<&R::zoneAssumed>("zone_assumed", QT_TRANSLATE_NOOP("Engagement", "Zone assumed")),
        field<&R::functionalImpact>("functional_impact",
                                    QT_TRANSLATE_NOOP("Engagement", "Functional impact")),
        field<&R::informationImpact>("information_impact",
                                     QT_TRANSLATE_NOOP("Engagement", "Information impact")),
        field<&R::recoverability>("recoverability", QT_TRANSLATE_NOOP("Engagement", "Recoverability")),
        paragraph<&R::impactNote>("impact_note", QT_TRANSLATE_NOOP("Engagement", "Impact in words")),
        field<&R::safetyOfLife>("safety_of_life",
                                QT_TRANSLATE_NOOP("Engagement", "Danger to life or safety")),
        field<&R::attackActive>("attack_active", QT_TRANSLATE_NOOP("Engagement", "Attack still active")),
        field<&R::suspectedStart>("suspected_start", QT_TRANSLATE_NOOP("Engagement", "Suspected start")),
        field<&R::suspectedStartPrecision>("suspected_start_precision",
                                           QT_TRANSLATE_NOOP("Engagement", "Suspected start precision")),
        field<&R::discoveredAt>("discovered_at", QT_TRANSLATE_NOOP("Engagement", "Discovered at")),
        field<&R::discoveredBy>("discovered_by", QT_TRANSLATE_NOOP("Engagement", "Discovered by")),
        field<&R::reportedAt>("reported_at", QT_TRANSLATE_NOOP("Engagement", "Reported to us at")),
        paragraph<&R::circumstances>("circumstances", QT_TRANSLATE_NOOP("Engagement", "Circumstances")),
        field<&R::lead>("lead", QT_TRANSLATE_NOOP("Engagement", "Engagement lead")),
        field<&R::deputy>("deputy", QT_TRANSLATE_NOOP("Engagement", "Deputy")),
        field<&R::accountRepresentative>("account_representative",
                                         QT_TRANSLATE_NOOP("Engagement", "Account representative")),
        field<&R::contractState>("contract_state", QT_TRANSLATE_NOOP("Engagement", "Contract state")),
        field<&R::contractingParty>("contracting_party",
                                    QT_TRANSLATE_NOOP("Engagement", "Contracting party")),
        paragraph<&R::partnerTerms>("partner_terms", QT_TRANSLATE_NOOP("Engagement", "Partner terms")),
        field<&R::privilegePosture>("privilege_posture",
                                    QT_TRANSLATE_NOOP("Engagement", "Privilege posture")),
        field<&R::privilegeBy>("privilege_by", QT_TRANSLATE_NOOP("Engagement", "Privilege by")),
        field<&R::privilegeSince>("privilege_since", QT_TRANSLATE_NOOP("Engagement", "Privilege since")),
        field<&R::privilegeWording>("privilege_wording",
                                    QT_TRANSLATE_NOOP("Engagement", "Privilege wording")),
        field<&R::writtenWork>("written_work", QT_TRANSLATE_NOOP("Engagement", "Written work")),
        field<&R::mailUnsafe>("mail_unsafe", QT_TRANSLATE_NOOP("Engagement", "Company mail unsafe")),
        field<&R::safeChannel>("safe_channel", QT_TRANSLATE_NOOP("Engagement", "Safe channel")),
        field<&R::steadyContact>("steady_contact", QT_TRANSLATE_NOOP("Engagement", "Steady contact")),
        field<&R::deputyContact>("deputy_contact", QT_TRANSLATE_NOOP("Engagement", "Deputy contact")),
        field<&R::urgentContact1>("urgent_contact_1", QT_TRANSLATE_NOOP("Engagement", "First to ring")),
        field<&R::urgentContact2>("urgent_contact_2", QT_TRANSLATE_NOOP("Engagement", "Second to ring")),
        paragraph<&R::updateRhythm>("update_rhythm", QT_TRANSLATE_NOOP("Engagement", "Update rhythm")),
        paragraph<&R::reporting>("reporting", QT_TRANSLATE_NOOP("Engagement", "Reports")),
        paragraph<&R::notExamined>("not_examined", QT_TRANSLATE_NOOP("Engagement", "Not examined")),
    };
    static constexpr Entity entity{"engagement", QT_TRANSLATE_NOOP("Engagement", "Engagement"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
