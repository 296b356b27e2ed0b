// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/icalhandle.h"

#include <QTimeZone>

namespace firstcall {

/// The VTIMEZONE of a zone: what its clocks do in the year before and the year after these times, each change
/// by its date. libical's own tells the rules of the current year, whatever the year of the meeting, and so
/// would change with the clock.
IcalComponent icalZone(const QTimeZone &zone, const QDateTime &from, const QDateTime &to);

} // namespace firstcall
