// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// When a line is checked.
enum class CheckKind { Ready, SayFirst };
inline constexpr Choice checkKindList[] = {
    {CheckKind::Ready, "ready", QT_TRANSLATE_NOOP("CheckKind", "Ready check")},
    {CheckKind::SayFirst, "say_first", QT_TRANSLATE_NOOP("CheckKind", "Say first")},
};
inline constexpr Choices checkKindChoices{"CheckKind", checkKindList};
constexpr const Choices &choicesOf(CheckKind)
{
    return checkKindChoices;
}

/// A line to tick before the call, or to say at its start.
struct CheckItem
{
    CheckKind kind = CheckKind::Ready;
    QString text = {};
    std::optional<bool> done = {};
    QString doneBy = {};
    Moment doneAt = {};
    std::optional<int> position = 0;

    bool operator==(const CheckItem &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
