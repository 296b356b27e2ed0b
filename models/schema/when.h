// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/moment.h"
#include "models/schema/types.h"

#include <QLocale>

namespace firstcall {

/// A time as people type it, on the wall clock of `zone`: "18:00", "today 18:00", "tomorrow 12:00", "fri
/// 9:00", "10 Mar 15:00", "10.3. 15:00", "2026-03-10 15:00", "in 2 h", "in 30 min", "in 3 d", "9:30 am". An
/// hour alone does behind a weekday, today and tomorrow, where it can mean nothing else: "fri 9", "tomorrow
/// at 14". English words, and those of `language`. A time of day without a day is the next one after `now`.
/// Behind it may stand UTC, or the zone as `Times` writes it: "18:00 UTC", "Tue 10 Mar 15:00 GMT (UTC)".
///
/// Gives every instant it may mean: two where the clock shows that hour twice. Refuses what cannot be read
/// and what the clock skips.
Result<QList<Moment>> momentsFrom(const QString &typed, const QString &zone, const QDateTime &now,
                                  const QLocale &language);

/// A length of time as people type it: "90", "90 min", "1 h 30 min", "1:30", "2 h", "3 d".
Result<Minutes> minutesFrom(const QString &typed);

/// A day as people type it: "10 Mar", "10.3.2026", "2026-03-10", "today", "fri", or as the language writes it
/// in numbers; the next one when no year is
/// told. "Mon 9 Mar" is the one of this year or the next that is a Monday.
Result<QDate> dayFrom(const QString &typed, QDate today, const QLocale &language);

} // namespace firstcall
