// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// What a person does in the incident, theirs first and ours after.
enum class Role {
    ExecutiveSponsor,
    DecisionMaker,
    IncidentCoordinator,
    SecurityLead,
    ItLead,
    SystemAdministrator,
    NetworkAdministrator,
    CloudAdministrator,
    ApplicationOwner,
    BusinessOwner,
    PlantOrOtEngineer,
    Legal,
    PrivacyOfficer,
    Communications,
    HumanResources,
    Finance,
    RiskAndInsurance,
    PhysicalSecurity,
    Board,
    ReporterOfIncident,
    Observer,
    EngagementLead,
    IncidentManager,
    CallLead,
    Scribe,
    Timekeeper,
    TechnicalLead,
    ForensicAnalyst,
    MalwareAnalyst,
    ThreatIntelligence,
    CloudSpecialist,
    OtSpecialist,
    MonitoringAnalyst,
    AccountRepresentative,
    Coordinator,
    Reviewer,
};
inline constexpr Choice roleList[] = {
    {Role::ExecutiveSponsor, "executive_sponsor", QT_TRANSLATE_NOOP("Role", "Executive sponsor")},
    {Role::DecisionMaker, "decision_maker", QT_TRANSLATE_NOOP("Role", "Decision maker")},
    {Role::IncidentCoordinator, "incident_coordinator", QT_TRANSLATE_NOOP("Role", "Incident coordinator")},
    {Role::SecurityLead, "security_lead", QT_TRANSLATE_NOOP("Role", "Security lead")},
    {Role::ItLead, "it_lead", QT_TRANSLATE_NOOP("Role", "IT lead")},
    {Role::SystemAdministrator, "system_administrator", QT_TRANSLATE_NOOP("Role", "System administrator")},
    {Role::NetworkAdministrator, "network_administrator", QT_TRANSLATE_NOOP("Role", "Network administrator")},
    {Role::CloudAdministrator, "cloud_administrator", QT_TRANSLATE_NOOP("Role", "Cloud administrator")},
    {Role::ApplicationOwner, "application_owner", QT_TRANSLATE_NOOP("Role", "Application owner")},
    {Role::BusinessOwner, "business_owner", QT_TRANSLATE_NOOP("Role", "Business owner")},
    {Role::PlantOrOtEngineer, "plant_or_ot_engineer", QT_TRANSLATE_NOOP("Role", "Plant or OT engineer")},
    {Role::Legal, "legal", QT_TRANSLATE_NOOP("Role", "Legal")},
    {Role::PrivacyOfficer, "privacy_officer", QT_TRANSLATE_NOOP("Role", "Privacy officer")},
    {Role::Communications, "communications", QT_TRANSLATE_NOOP("Role", "Communications")},
    {Role::HumanResources, "human_resources", QT_TRANSLATE_NOOP("Role", "Human resources")},
    {Role::Finance, "finance", QT_TRANSLATE_NOOP("Role", "Finance")},
    {Role::RiskAndInsurance, "risk_and_insurance", QT_TRANSLATE_NOOP("Role", "Risk and insurance")},
    {Role::PhysicalSecurity, "physical_security", QT_TRANSLATE_NOOP("Role", "Physical security")},
    {Role::Board, "board", QT_TRANSLATE_NOOP("Role", "Board")},
    {Role::ReporterOfIncident, "reporter_of_incident", QT_TRANSLATE_NOOP("Role", "Reporter of incident")},
    {Role::Observer, "observer", QT_TRANSLATE_NOOP("Role", "Observer")},
    {Role::EngagementLead, "engagement_lead", QT_TRANSLATE_NOOP("Role", "Engagement lead")},
    {Role::IncidentManager, "incident_manager", QT_TRANSLATE_NOOP("Role", "Incident manager")},
    {Role::CallLead, "call_lead", QT_TRANSLATE_NOOP("Role", "Call lead")},
    {Role::Scribe, "scribe", QT_TRANSLATE_NOOP("Role", "Scribe")},
    {Role::Timekeeper, "timekeeper", QT_TRANSLATE_NOOP("Role", "Timekeeper")},
    {Role::TechnicalLead, "technical_lead", QT_TRANSLATE_NOOP("Role", "Technical lead")},
    {Role::ForensicAnalyst, "forensic_analyst", QT_TRANSLATE_NOOP("Role", "Forensic analyst")},
    {Role::MalwareAnalyst, "malware_analyst", QT_TRANSLATE_NOOP("Role", "Malware analyst")},
    {Role::ThreatIntelligence, "threat_intelligence", QT_TRANSLATE_NOOP("Role", "Threat intelligence")},
    {Role::CloudSpecialist, "cloud_specialist", QT_TRANSLATE_NOOP("Role", "Cloud specialist")},
    {Role::OtSpecialist, "ot_specialist", QT_TRANSLATE_NOOP("Role", "OT specialist")},
    {Role::MonitoringAnalyst, "monitoring_analyst", QT_TRANSLATE_NOOP("Role", "Monitoring analyst")},
    {Role::AccountRepresentative, "account_representative",
     QT_TRANSLATE_NOOP("Role", "Account representative")},
    {Role::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Role", "Coordinator")},
    {Role::Reviewer, "reviewer", QT_TRANSLATE_NOOP("Role", "Reviewer")},
};
inline constexpr Choices roleChoices{"Role", roleList};
constexpr const Choices &choicesOf(Role)
{
    return roleChoices;
}

} // namespace firstcall
