// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/priority.h"
#include "models/domain/timeprecision.h"
#include "models/domain/tlp.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Consultant;
struct Organisation;
struct Participant;

/// The one lifecycle of an engagement.
enum class EngagementStatus {
    Intake,
    Preparing,
    Scheduled,
    InCall,
    Active,
    OnHold,
    Closing,
    Closed,
    Declined,
    ReferredOut,
};
inline constexpr Choice engagementStatusList[] = {
    {EngagementStatus::Intake, "intake", QT_TRANSLATE_NOOP("EngagementStatus", "Intake")},
    {EngagementStatus::Preparing, "preparing", QT_TRANSLATE_NOOP("EngagementStatus", "Preparing")},
    {EngagementStatus::Scheduled, "scheduled", QT_TRANSLATE_NOOP("EngagementStatus", "First call scheduled")},
    {EngagementStatus::InCall, "in_call", QT_TRANSLATE_NOOP("EngagementStatus", "In call")},
    {EngagementStatus::Active, "active", QT_TRANSLATE_NOOP("EngagementStatus", "Active")},
    {EngagementStatus::OnHold, "on_hold", QT_TRANSLATE_NOOP("EngagementStatus", "On hold")},
    {EngagementStatus::Closing, "closing", QT_TRANSLATE_NOOP("EngagementStatus", "Closing")},
    {EngagementStatus::Closed, "closed", QT_TRANSLATE_NOOP("EngagementStatus", "Closed")},
    {EngagementStatus::Declined, "declined", QT_TRANSLATE_NOOP("EngagementStatus", "Declined")},
    {EngagementStatus::ReferredOut, "referred_out", QT_TRANSLATE_NOOP("EngagementStatus", "Referred out")},
};
inline constexpr Choices engagementStatusChoices{"EngagementStatus", engagementStatusList};
constexpr const Choices &choicesOf(EngagementStatus)
{
    return engagementStatusChoices;
}
/// Whether nothing more is to be done: it counts as closed for who plans.
constexpr bool isClosed(EngagementStatus status)
{
    return status == EngagementStatus::Closed || status == EngagementStatus::Declined
        || status == EngagementStatus::ReferredOut;
}

/// How the customer stands to us.
enum class Relationship {
    ProspectiveNew,
    ExistingRetainer,
    ExistingManagedService,
    ExistingOther,
    ViaCounsel,
    ViaInsurer,
    ViaPartner,
};
inline constexpr Choice relationshipList[] = {
    {Relationship::ProspectiveNew, "prospective_new", QT_TRANSLATE_NOOP("Relationship", "Prospective, new")},
    {Relationship::ExistingRetainer, "existing_retainer",
     QT_TRANSLATE_NOOP("Relationship", "Existing, retainer")},
    {Relationship::ExistingManagedService, "existing_managed_service",
     QT_TRANSLATE_NOOP("Relationship", "Existing, managed service")},
    {Relationship::ExistingOther, "existing_other", QT_TRANSLATE_NOOP("Relationship", "Existing, other")},
    {Relationship::ViaCounsel, "via_counsel", QT_TRANSLATE_NOOP("Relationship", "Via counsel")},
    {Relationship::ViaInsurer, "via_insurer", QT_TRANSLATE_NOOP("Relationship", "Via insurer")},
    {Relationship::ViaPartner, "via_partner", QT_TRANSLATE_NOOP("Relationship", "Via partner")},
};
inline constexpr Choices relationshipChoices{"Relationship", relationshipList};
constexpr const Choices &choicesOf(Relationship)
{
    return relationshipChoices;
}

/// How the customer reached us.
enum class IntakeChannel {
    Hotline,
    Email,
    WebForm,
    AccountRepresentative,
    MonitoringAnalyst,
    Partner,
    Insurer,
    Counsel,
    LawEnforcement,
    InPerson,
    Other,
};
inline constexpr Choice intakeChannelList[] = {
    {IntakeChannel::Hotline, "hotline", QT_TRANSLATE_NOOP("IntakeChannel", "Hotline")},
    {IntakeChannel::Email, "email", QT_TRANSLATE_NOOP("IntakeChannel", "E-mail")},
    {IntakeChannel::WebForm, "web_form", QT_TRANSLATE_NOOP("IntakeChannel", "Web form")},
    {IntakeChannel::AccountRepresentative, "account_representative",
     QT_TRANSLATE_NOOP("IntakeChannel", "Account representative")},
    {IntakeChannel::MonitoringAnalyst, "monitoring_analyst",
     QT_TRANSLATE_NOOP("IntakeChannel", "Monitoring analyst")},
    {IntakeChannel::Partner, "partner", QT_TRANSLATE_NOOP("IntakeChannel", "Partner")},
    {IntakeChannel::Insurer, "insurer", QT_TRANSLATE_NOOP("IntakeChannel", "Insurer")},
    {IntakeChannel::Counsel, "counsel", QT_TRANSLATE_NOOP("IntakeChannel", "Counsel")},
    {IntakeChannel::LawEnforcement, "law_enforcement", QT_TRANSLATE_NOOP("IntakeChannel", "Law enforcement")},
    {IntakeChannel::InPerson, "in_person", QT_TRANSLATE_NOOP("IntakeChannel", "In person")},
    {IntakeChannel::Other, "other", QT_TRANSLATE_NOOP("IntakeChannel", "Other")},
};
inline constexpr Choices intakeChannelChoices{"IntakeChannel", intakeChannelList};
constexpr const Choices &choicesOf(IntakeChannel)
{
    return intakeChannelChoices;
}

/// What kind of incident it is, as far as anybody can say.
enum class IncidentType {
    Unknown,
    RansomwareExtortion,
    BusinessEmailCompromise,
    DataBreachExfiltration,
    WebApplicationCompromise,
    CloudCompromise,
    InsiderThreat,
    MalwareOutbreakWiper,
    Ddos,
    ThirdPartySupplyChain,
    LostStolenDevice,
    IcsOt,
};
inline constexpr Choice incidentTypeList[] = {
    {IncidentType::Unknown, "unknown", QT_TRANSLATE_NOOP("IncidentType", "Unknown")},
    {IncidentType::RansomwareExtortion, "ransomware_extortion",
     QT_TRANSLATE_NOOP("IncidentType", "Ransomware or extortion")},
    {IncidentType::BusinessEmailCompromise, "business_email_compromise",
     QT_TRANSLATE_NOOP("IncidentType", "Business email compromise")},
    {IncidentType::DataBreachExfiltration, "data_breach_exfiltration",
     QT_TRANSLATE_NOOP("IncidentType", "Data breach or exfiltration")},
    {IncidentType::WebApplicationCompromise, "web_application_compromise",
     QT_TRANSLATE_NOOP("IncidentType", "Web application compromise")},
    {IncidentType::CloudCompromise, "cloud_compromise",
     QT_TRANSLATE_NOOP("IncidentType", "Cloud account or tenant compromise")},
    {IncidentType::InsiderThreat, "insider_threat", QT_TRANSLATE_NOOP("IncidentType", "Insider threat")},
    {IncidentType::MalwareOutbreakWiper, "malware_outbreak_wiper",
     QT_TRANSLATE_NOOP("IncidentType", "Malware outbreak or wiper")},
    {IncidentType::Ddos, "ddos", QT_TRANSLATE_NOOP("IncidentType", "Denial of service (DDoS)")},
    {IncidentType::ThirdPartySupplyChain, "third_party_supply_chain",
     QT_TRANSLATE_NOOP("IncidentType", "Third-party or supply-chain compromise")},
    {IncidentType::LostStolenDevice, "lost_stolen_device",
     QT_TRANSLATE_NOOP("IncidentType", "Lost or stolen device")},
    {IncidentType::IcsOt, "ics_ot", QT_TRANSLATE_NOOP("IncidentType", "Industrial control or OT incident")},
};
inline constexpr Choices incidentTypeChoices{"IncidentType", incidentTypeList};
constexpr const Choices &choicesOf(IncidentType)
{
    return incidentTypeChoices;
}

/// NIST SP 800-61r2, simple scale.
enum class FunctionalImpact { None, Low, Medium, High };
inline constexpr Choice functionalImpactList[] = {
    {FunctionalImpact::None, "none", QT_TRANSLATE_NOOP("FunctionalImpact", "None")},
    {FunctionalImpact::Low, "low", QT_TRANSLATE_NOOP("FunctionalImpact", "Low")},
    {FunctionalImpact::Medium, "medium", QT_TRANSLATE_NOOP("FunctionalImpact", "Medium")},
    {FunctionalImpact::High, "high", QT_TRANSLATE_NOOP("FunctionalImpact", "High")},
};
inline constexpr Choices functionalImpactChoices{"FunctionalImpact", functionalImpactList};
constexpr const Choices &choicesOf(FunctionalImpact)
{
    return functionalImpactChoices;
}

/// NIST SP 800-61r2, simple scale.
enum class InformationImpact { None, PrivacyBreach, ProprietaryBreach, IntegrityLoss };
inline constexpr Choice informationImpactList[] = {
    {InformationImpact::None, "none", QT_TRANSLATE_NOOP("InformationImpact", "None")},
    {InformationImpact::PrivacyBreach, "privacy_breach",
     QT_TRANSLATE_NOOP("InformationImpact", "Privacy breach")},
    {InformationImpact::ProprietaryBreach, "proprietary_breach",
     QT_TRANSLATE_NOOP("InformationImpact", "Proprietary breach")},
    {InformationImpact::IntegrityLoss, "integrity_loss",
     QT_TRANSLATE_NOOP("InformationImpact", "Integrity loss")},
};
inline constexpr Choices informationImpactChoices{"InformationImpact", informationImpactList};
constexpr const Choices &choicesOf(InformationImpact)
{
    return informationImpactChoices;
}

/// NIST SP 800-61r2.
enum class Recoverability { Regular, Supplemented, Extended, NotRecoverable };
inline constexpr Choice recoverabilityList[] = {
    {Recoverability::Regular, "regular", QT_TRANSLATE_NOOP("Recoverability", "Regular")},
    {Recoverability::Supplemented, "supplemented", QT_TRANSLATE_NOOP("Recoverability", "Supplemented")},
    {Recoverability::Extended, "extended", QT_TRANSLATE_NOOP("Recoverability", "Extended")},
    {Recoverability::NotRecoverable, "not_recoverable",
     QT_TRANSLATE_NOOP("Recoverability", "Not recoverable")},
};
inline constexpr Choices recoverabilityChoices{"Recoverability", recoverabilityList};
constexpr const Choices &choicesOf(Recoverability)
{
    return recoverabilityChoices;
}

/// What is signed.
enum class ContractState {
    None,
    NdaOnly,
    RetainerActive,
    TermsSent,
    Signed,
    ThreePartyWithCounsel,
    VerbalEmergency,
    Expired,
};
inline constexpr Choice contractStateList[] = {
    {ContractState::None, "none", QT_TRANSLATE_NOOP("ContractState", "None")},
    {ContractState::NdaOnly, "nda_only", QT_TRANSLATE_NOOP("ContractState", "NDA only")},
    {ContractState::RetainerActive, "retainer_active", QT_TRANSLATE_NOOP("ContractState", "Retainer active")},
    {ContractState::TermsSent, "terms_sent", QT_TRANSLATE_NOOP("ContractState", "Terms sent")},
    {ContractState::Signed, "signed", QT_TRANSLATE_NOOP("ContractState", "Signed")},
    {ContractState::ThreePartyWithCounsel, "three_party_with_counsel",
     QT_TRANSLATE_NOOP("ContractState", "Three-party with counsel")},
    {ContractState::VerbalEmergency, "verbal_emergency",
     QT_TRANSLATE_NOOP("ContractState", "Verbal emergency")},
    {ContractState::Expired, "expired", QT_TRANSLATE_NOOP("ContractState", "Expired")},
};
inline constexpr Choices contractStateChoices{"ContractState", contractStateList};
constexpr const Choices &choicesOf(ContractState)
{
    return contractStateChoices;
}

/// Whether the work is meant to be privileged; a stamp does not make it so (domain E.8).
enum class PrivilegePosture { NotAddressed, NotPrivileged, CounselConsidering, DirectedByCounsel, DualTrack };
inline constexpr Choice privilegePostureList[] = {
    {PrivilegePosture::NotAddressed, "not_addressed", QT_TRANSLATE_NOOP("PrivilegePosture", "Not addressed")},
    {PrivilegePosture::NotPrivileged, "not_privileged",
     QT_TRANSLATE_NOOP("PrivilegePosture", "Not privileged")},
    {PrivilegePosture::CounselConsidering, "counsel_considering",
     QT_TRANSLATE_NOOP("PrivilegePosture", "Counsel considering")},
    {PrivilegePosture::DirectedByCounsel, "directed_by_counsel",
     QT_TRANSLATE_NOOP("PrivilegePosture", "Directed by counsel")},
    {PrivilegePosture::DualTrack, "dual_track", QT_TRANSLATE_NOOP("PrivilegePosture", "Dual track")},
};
inline constexpr Choices privilegePostureChoices{"PrivilegePosture", privilegePostureList};
constexpr const Choices &choicesOf(PrivilegePosture)
{
    return privilegePostureChoices;
}

/// What may be written, and for whom.
enum class WrittenWork { Yes, CounselOnly, None };
inline constexpr Choice writtenWorkList[] = {
    {WrittenWork::Yes, "yes", QT_TRANSLATE_NOOP("WrittenWork", "Yes")},
    {WrittenWork::CounselOnly, "counsel_only", QT_TRANSLATE_NOOP("WrittenWork", "For counsel only")},
    {WrittenWork::None, "none", QT_TRANSLATE_NOOP("WrittenWork", "None")},
};
inline constexpr Choices writtenWorkChoices{"WrittenWork", writtenWorkList};
constexpr const Choices &choicesOf(WrittenWork)
{
    return writtenWorkChoices;
}

/// One customer's incident and our work on it.
struct Engagement
{
    QString reference = {}; ///< unique, such as LFR-2026-031
    QString codeName = {};
    QString title = {};
    Ref<Organisation> customer = {};
    Relationship relationship = Relationship::ProspectiveNew;
    std::optional<IntakeChannel> intakeChannel = {};
    QString introducedBy = {};
    EngagementStatus status = EngagementStatus::Intake;
    IncidentType incidentType = IncidentType::Unknown;
    Priority priority = Priority::P3;
    QString priorityReason = {};
    Tlp tlp = Tlp::AmberStrict;
    QString tlpRestriction = {}; ///< printed beside the marking
    QString zone = {}; ///< IANA name, the customer's
    std::optional<bool> zoneAssumed = true; ///< nobody has confirmed the zone yet
    std::optional<FunctionalImpact> functionalImpact = {};
    QList<InformationImpact> informationImpact = {};
    std::optional<Recoverability> recoverability = {};
    QString impactNote = {};
    std::optional<bool> safetyOfLife = {};
    std::optional<bool> attackActive = {};
    Moment suspectedStart = {};
    TimePrecision suspectedStartPrecision = TimePrecision::Unknown;
    Moment discoveredAt = {};
    QString discoveredBy = {};
    Moment reportedAt = {};
    QString circumstances = {}; ///< what else was going on in the business
    Ref<Consultant> lead = {};
    Ref<Consultant> deputy = {};
    QString accountRepresentative = {};
    ContractState contractState = ContractState::None;
    Ref<Organisation> contractingParty = {};
    QString partnerTerms = {}; ///< what a partner may attend and receive
    PrivilegePosture privilegePosture = PrivilegePosture::NotAddressed;
    Ref<Participant> privilegeBy = {}; ///< the counsel who asked for the marking
    Moment privilegeSince = {};
    QString privilegeWording = {}; ///< as counsel gave it
    WrittenWork writtenWork = WrittenWork::Yes;
    std::optional<bool> mailUnsafe = {};
    QString safeChannel = {};
    Ref<Participant> steadyContact = {};
    Ref<Participant> deputyContact = {};
    Ref<Participant> urgentContact1 = {};
    Ref<Participant> urgentContact2 = {};
    QString updateRhythm = {};
    QString reporting = {}; ///< which, in what form, to whom, by what channel
    QString notExamined = {}; ///< what we had not looked at by the as-at time

    bool operator==(const Engagement &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
