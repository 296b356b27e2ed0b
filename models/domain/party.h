// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// What an organisation or a person is to the incident.
enum class Party {
    Customer,
    OurFirm,
    CustomerAffiliate,
    OutsideCounsel,
    Insurer,
    Broker,
    ManagedServiceProvider,
    SecurityVendor,
    CloudProvider,
    SoftwareSupplier,
    LawEnforcement,
    Regulator,
    NationalCsirt,
    CommunicationsAgency,
    Negotiator,
    RestorationFirm,
    DocumentReviewFirm,
    NotificationCallCentre,
    AffectedThirdParty,
    Other,
};
inline constexpr Choice partyList[] = {
    {Party::Customer, "customer", QT_TRANSLATE_NOOP("Party", "Customer")},
    {Party::OurFirm, "our_firm", QT_TRANSLATE_NOOP("Party", "Our firm")},
    {Party::CustomerAffiliate, "customer_affiliate", QT_TRANSLATE_NOOP("Party", "Customer affiliate")},
    {Party::OutsideCounsel, "outside_counsel", QT_TRANSLATE_NOOP("Party", "Outside counsel")},
    {Party::Insurer, "insurer", QT_TRANSLATE_NOOP("Party", "Insurer")},
    {Party::Broker, "broker", QT_TRANSLATE_NOOP("Party", "Broker")},
    {Party::ManagedServiceProvider, "managed_service_provider",
     QT_TRANSLATE_NOOP("Party", "Managed service provider")},
    {Party::SecurityVendor, "security_vendor", QT_TRANSLATE_NOOP("Party", "Security vendor")},
    {Party::CloudProvider, "cloud_provider", QT_TRANSLATE_NOOP("Party", "Cloud provider")},
    {Party::SoftwareSupplier, "software_supplier", QT_TRANSLATE_NOOP("Party", "Software supplier")},
    {Party::LawEnforcement, "law_enforcement", QT_TRANSLATE_NOOP("Party", "Law enforcement")},
    {Party::Regulator, "regulator", QT_TRANSLATE_NOOP("Party", "Regulator")},
    {Party::NationalCsirt, "national_csirt", QT_TRANSLATE_NOOP("Party", "National CSIRT")},
    {Party::CommunicationsAgency, "communications_agency",
     QT_TRANSLATE_NOOP("Party", "Communications agency")},
    {Party::Negotiator, "negotiator", QT_TRANSLATE_NOOP("Party", "Negotiator")},
    {Party::RestorationFirm, "restoration_firm", QT_TRANSLATE_NOOP("Party", "Restoration firm")},
    {Party::DocumentReviewFirm, "document_review_firm", QT_TRANSLATE_NOOP("Party", "Document review firm")},
    {Party::NotificationCallCentre, "notification_call_centre",
     QT_TRANSLATE_NOOP("Party", "Notification call centre")},
    {Party::AffectedThirdParty, "affected_third_party", QT_TRANSLATE_NOOP("Party", "Affected third party")},
    {Party::Other, "other", QT_TRANSLATE_NOOP("Party", "Other")},
};
inline constexpr Choices partyChoices{"Party", partyList};
constexpr const Choices &choicesOf(Party)
{
    return partyChoices;
}

} // namespace firstcall
