// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/affected.h"
#include "models/schema/entity.h"

namespace firstcall {

/// What kind of data.
enum class DataCategory {
    Unknown,
    Contact,
    IdentityDocument,
    GovernmentIdentifier,
    FinancialAccount,
    PaymentCard,
    Health,
    Biometric,
    Children,
    Employee,
    Credentials,
    Location,
    SpecialCategoryOther,
    IntellectualProperty,
    SourceCode,
    LegalAdvice,
    Commercial,
    ControlledOrDefence,
};
inline constexpr Choice dataCategoryList[] = {
    {DataCategory::Unknown, "unknown", QT_TRANSLATE_NOOP("DataCategory", "Unknown")},
    {DataCategory::Contact, "contact", QT_TRANSLATE_NOOP("DataCategory", "Contact details")},
    {DataCategory::IdentityDocument, "identity_document",
     QT_TRANSLATE_NOOP("DataCategory", "Identity document")},
    {DataCategory::GovernmentIdentifier, "government_identifier",
     QT_TRANSLATE_NOOP("DataCategory", "Government identifier")},
    {DataCategory::FinancialAccount, "financial_account",
     QT_TRANSLATE_NOOP("DataCategory", "Financial account")},
    {DataCategory::PaymentCard, "payment_card", QT_TRANSLATE_NOOP("DataCategory", "Payment card")},
    {DataCategory::Health, "health", QT_TRANSLATE_NOOP("DataCategory", "Health")},
    {DataCategory::Biometric, "biometric", QT_TRANSLATE_NOOP("DataCategory", "Biometric")},
    {DataCategory::Children, "children", QT_TRANSLATE_NOOP("DataCategory", "Children")},
    {DataCategory::Employee, "employee", QT_TRANSLATE_NOOP("DataCategory", "Employee")},
    {DataCategory::Credentials, "credentials", QT_TRANSLATE_NOOP("DataCategory", "Credentials")},
    {DataCategory::Location, "location", QT_TRANSLATE_NOOP("DataCategory", "Location")},
    {DataCategory::SpecialCategoryOther, "special_category_other",
     QT_TRANSLATE_NOOP("DataCategory", "Special category, other")},
    {DataCategory::IntellectualProperty, "intellectual_property",
     QT_TRANSLATE_NOOP("DataCategory", "Intellectual property")},
    {DataCategory::SourceCode, "source_code", QT_TRANSLATE_NOOP("DataCategory", "Source code")},
    {DataCategory::LegalAdvice, "legal_advice", QT_TRANSLATE_NOOP("DataCategory", "Legal advice")},
    {DataCategory::Commercial, "commercial", QT_TRANSLATE_NOOP("DataCategory", "Commercial")},
    {DataCategory::ControlledOrDefence, "controlled_or_defence",
     QT_TRANSLATE_NOOP("DataCategory", "Controlled or defence")},
};
inline constexpr Choices dataCategoryChoices{"DataCategory", dataCategoryList};
constexpr const Choices &choicesOf(DataCategory)
{
    return dataCategoryChoices;
}

/// Data that may be affected. A blank number is unknown, not none.
struct DataSet
{
    QString description = {};
    QList<DataCategory> categories = {};
    QString owner = {};
    std::optional<int> peopleMinimum = {};
    std::optional<int> peopleMaximum = {};
    QString peopleBasis = {};
    QString effect = {}; ///< on confidentiality, integrity or availability
    Affected status = Affected::Unknown;
    QString basis = {};
    std::optional<int> position = 0;

    bool operator==(const DataSet &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
