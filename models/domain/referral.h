// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Organisation;
struct Participant;

/// What kind of help is meant.
enum class ReferralKind {
    Legal,
    Insurance,
    LawEnforcement,
    NationalCsirt,
    Regulator,
    Negotiation,
    Restoration,
    DataRecovery,
    DocumentReview,
    NotificationServices,
    Communications,
    IdentityProtection,
    OtVendor,
    PaymentCardInvestigator,
    EmployeeSupport,
    Other,
};
inline constexpr Choice referralKindList[] = {
    {ReferralKind::Legal, "legal", QT_TRANSLATE_NOOP("ReferralKind", "Legal")},
    {ReferralKind::Insurance, "insurance", QT_TRANSLATE_NOOP("ReferralKind", "Insurance")},
    {ReferralKind::LawEnforcement, "law_enforcement", QT_TRANSLATE_NOOP("ReferralKind", "Law enforcement")},
    {ReferralKind::NationalCsirt, "national_csirt", QT_TRANSLATE_NOOP("ReferralKind", "National CSIRT")},
    {ReferralKind::Regulator, "regulator", QT_TRANSLATE_NOOP("ReferralKind", "Regulator")},
    {ReferralKind::Negotiation, "negotiation", QT_TRANSLATE_NOOP("ReferralKind", "Negotiation")},
    {ReferralKind::Restoration, "restoration", QT_TRANSLATE_NOOP("ReferralKind", "Restoration")},
    {ReferralKind::DataRecovery, "data_recovery", QT_TRANSLATE_NOOP("ReferralKind", "Data recovery")},
    {ReferralKind::DocumentReview, "document_review", QT_TRANSLATE_NOOP("ReferralKind", "Document review")},
    {ReferralKind::NotificationServices, "notification_services",
     QT_TRANSLATE_NOOP("ReferralKind", "Notification services")},
    {ReferralKind::Communications, "communications", QT_TRANSLATE_NOOP("ReferralKind", "Communications")},
    {ReferralKind::IdentityProtection, "identity_protection",
     QT_TRANSLATE_NOOP("ReferralKind", "Identity protection")},
    {ReferralKind::OtVendor, "ot_vendor", QT_TRANSLATE_NOOP("ReferralKind", "OT vendor")},
    {ReferralKind::PaymentCardInvestigator, "payment_card_investigator",
     QT_TRANSLATE_NOOP("ReferralKind", "Payment card investigator")},
    {ReferralKind::EmployeeSupport, "employee_support",
     QT_TRANSLATE_NOOP("ReferralKind", "Employee support")},
    {ReferralKind::Other, "other", QT_TRANSLATE_NOOP("ReferralKind", "Other")},
};
inline constexpr Choices referralKindChoices{"ReferralKind", referralKindList};
constexpr const Choices &choicesOf(ReferralKind)
{
    return referralKindChoices;
}

/// Whether it was taken up.
enum class ReferralState { Suggested, Introduced, Engaged, Declined, Completed };
inline constexpr Choice referralStateList[] = {
    {ReferralState::Suggested, "suggested", QT_TRANSLATE_NOOP("ReferralState", "Suggested")},
    {ReferralState::Introduced, "introduced", QT_TRANSLATE_NOOP("ReferralState", "Introduced")},
    {ReferralState::Engaged, "engaged", QT_TRANSLATE_NOOP("ReferralState", "Engaged")},
    {ReferralState::Declined, "declined", QT_TRANSLATE_NOOP("ReferralState", "Declined")},
    {ReferralState::Completed, "completed", QT_TRANSLATE_NOOP("ReferralState", "Completed")},
};
inline constexpr Choices referralStateChoices{"ReferralState", referralStateList};
constexpr const Choices &choicesOf(ReferralState)
{
    return referralStateChoices;
}

/// A need we cannot meet, and whom we named for it.
struct Referral
{
    QString need = {};
    ReferralKind kind = ReferralKind::Other;
    QList<Ref<Organisation>> organisations = {};
    Ref<Participant> recommendedBy = {};
    Moment at = {};
    QString whyTrusted = {};
    QString interest = {};
    std::optional<bool> onPanel = {};
    ReferralState state = ReferralState::Suggested;
    QString note = {};
    std::optional<int> position = 0;

    bool operator==(const Referral &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
