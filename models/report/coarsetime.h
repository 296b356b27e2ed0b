// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/timeprecision.h"
#include "models/report/context.h"

namespace firstcall {

/// A time that is known to the day, the week or the month only, no more exact than that: "Mon 9 Mar", "week
/// of Mon 9 Mar", "March 2026". Empty when it is known to the hour or better, for who writes times of day.
QString coarseTime(const ReportContext &context, const Moment &at, TimePrecision precision);

} // namespace firstcall
