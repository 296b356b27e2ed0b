// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// What a concern is about.
enum class ConcernCategory {
    Operations,
    Data,
    PeopleAndSafety,
    Money,
    LegalAndRegulatory,
    Reputation,
    CustomersAndPartners,
    Recurrence,
    Staff,
    Other,
};
inline constexpr Choice concernCategoryList[] = {
    {ConcernCategory::Operations, "operations", QT_TRANSLATE_NOOP("ConcernCategory", "Operations")},
    {ConcernCategory::Data, "data", QT_TRANSLATE_NOOP("ConcernCategory", "Data")},
    {ConcernCategory::PeopleAndSafety, "people_and_safety",
     QT_TRANSLATE_NOOP("ConcernCategory", "People and safety")},
    {ConcernCategory::Money, "money", QT_TRANSLATE_NOOP("ConcernCategory", "Money")},
    {ConcernCategory::LegalAndRegulatory, "legal_and_regulatory",
     QT_TRANSLATE_NOOP("ConcernCategory", "Legal and regulatory")},
    {ConcernCategory::Reputation, "reputation", QT_TRANSLATE_NOOP("ConcernCategory", "Reputation")},
    {ConcernCategory::CustomersAndPartners, "customers_and_partners",
     QT_TRANSLATE_NOOP("ConcernCategory", "Customers and partners")},
    {ConcernCategory::Recurrence, "recurrence", QT_TRANSLATE_NOOP("ConcernCategory", "Recurrence")},
    {ConcernCategory::Staff, "staff", QT_TRANSLATE_NOOP("ConcernCategory", "Staff")},
    {ConcernCategory::Other, "other", QT_TRANSLATE_NOOP("ConcernCategory", "Other")},
};
inline constexpr Choices concernCategoryChoices{"ConcernCategory", concernCategoryList};
constexpr const Choices &choicesOf(ConcernCategory)
{
    return concernCategoryChoices;
}

/// Whether it is read back.
enum class ConcernPriority { Primary, Secondary };
inline constexpr Choice concernPriorityList[] = {
    {ConcernPriority::Primary, "primary", QT_TRANSLATE_NOOP("ConcernPriority", "Primary")},
    {ConcernPriority::Secondary, "secondary", QT_TRANSLATE_NOOP("ConcernPriority", "Secondary")},
};
inline constexpr Choices concernPriorityChoices{"ConcernPriority", concernPriorityList};
constexpr const Choices &choicesOf(ConcernPriority)
{
    return concernPriorityChoices;
}

/// Where a concern stands.
enum class ConcernState { Open, BeingAddressed, Answered, Accepted };
inline constexpr Choice concernStateList[] = {
    {ConcernState::Open, "open", QT_TRANSLATE_NOOP("ConcernState", "Open")},
    {ConcernState::BeingAddressed, "being_addressed", QT_TRANSLATE_NOOP("ConcernState", "Being addressed")},
    {ConcernState::Answered, "answered", QT_TRANSLATE_NOOP("ConcernState", "Answered")},
    {ConcernState::Accepted, "accepted", QT_TRANSLATE_NOOP("ConcernState", "Accepted")},
};
inline constexpr Choices concernStateChoices{"ConcernState", concernStateList};
constexpr const Choices &choicesOf(ConcernState)
{
    return concernStateChoices;
}

/// What worries somebody, ranked.
struct Concern
{
    QString statement = {};
    Ref<Participant> raisedBy = {};
    std::optional<int> rank = {}; ///< 1 is read back first
    ConcernPriority priority = ConcernPriority::Primary;
    ConcernCategory category = ConcernCategory::Other;
    Focus focus = Focus::General;
    ConcernState state = ConcernState::Open;
    QString howAddressed = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Concern &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
