// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Participant;

/// What we answered.
enum class ExpectationResponse { Pending, Accepted, Adjusted, CannotPromise };
inline constexpr Choice expectationResponseList[] = {
    {ExpectationResponse::Pending, "pending", QT_TRANSLATE_NOOP("ExpectationResponse", "Pending")},
    {ExpectationResponse::Accepted, "accepted", QT_TRANSLATE_NOOP("ExpectationResponse", "Accepted")},
    {ExpectationResponse::Adjusted, "adjusted", QT_TRANSLATE_NOOP("ExpectationResponse", "Adjusted")},
    {ExpectationResponse::CannotPromise, "cannot_promise",
     QT_TRANSLATE_NOOP("ExpectationResponse", "Cannot promise")},
};
inline constexpr Choices expectationResponseChoices{"ExpectationResponse", expectationResponseList};
constexpr const Choices &choicesOf(ExpectationResponse)
{
    return expectationResponseChoices;
}

/// What somebody expects of us, and what we agreed.
struct Expectation
{
    QString statement = {};
    Ref<Participant> heldBy = {};
    ExpectationResponse response = ExpectationResponse::Pending;
    QString agreedWording = {};
    std::optional<int> position = 0;

    bool operator==(const Expectation &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
