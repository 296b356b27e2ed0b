// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"

#include <QtGlobal>

namespace firstcall {

/// What a person can decide alone.
enum class Authority { Isolate, Spend, Notify, Negotiate, Press, AcceptRisk };
inline constexpr Choice authorityList[] = {
    {Authority::Isolate, "isolate", QT_TRANSLATE_NOOP("Authority", "isolate systems")},
    {Authority::Spend, "spend", QT_TRANSLATE_NOOP("Authority", "spend money")},
    {Authority::Notify, "notify", QT_TRANSLATE_NOOP("Authority", "notify outside")},
    {Authority::Negotiate, "negotiate", QT_TRANSLATE_NOOP("Authority", "negotiate")},
    {Authority::Press, "press", QT_TRANSLATE_NOOP("Authority", "speak to the press")},
    {Authority::AcceptRisk, "accept_risk", QT_TRANSLATE_NOOP("Authority", "accept risk")},
};
inline constexpr Choices authorityChoices{"Authority", authorityList};
constexpr const Choices &choicesOf(Authority)
{
    return authorityChoices;
}

} // namespace firstcall
