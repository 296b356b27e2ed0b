// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace firstcall {

/// Writes every time that is shown, in the window and on paper: in the customer's zone and in UTC, over 24
/// hours, in the reader's language, with the year where it is not the present one. A relative word such as
/// "tomorrow" is never used. What `momentsFrom` reads is written here.
class Times
{
public:
    /// An empty or unknown zone leaves UTC alone. The present year is that of `asAt` there.
    Times(const Words &words, const QString &zone, const QDateTime &asAt);

    /// "Tuesday, 10 March 2026, 20:30 IST (15:00 UTC)"; empty for a time that is not known.
    QString full(const QDateTime &utc) const;
    /// "Tue 10 Mar 20:30 IST (15:00 UTC)", "Tue 10 Mar 15:00 GMT": for lists, where the year is plain and
    /// page one tells how the zone stands to UTC.
    QString brief(const QDateTime &utc) const;
    /// "Tue 10 Mar 20:30 IST (15:00 UTC)", "Tue 10 Mar 15:00 GMT (UTC)": where nothing else tells the zone.
    QString onBothClocks(const QDateTime &utc) const;
    /// "Tue 10 Mar 20:30": as one types it, where the zone is known.
    QString asTyped(const QDateTime &utc) const;
    /// "Monday, 9 March 2026, 15:30–16:22 IST (10:00–10:52 UTC)"; without an end as `full`.
    QString span(const QDateTime &from, const QDateTime &to) const;
    /// "12:45 GMT"
    QString clock(const QDateTime &utc) const;
    /// "Monday, 9 March 2026", in the customer's zone.
    QString longDay(const QDateTime &utc) const;
    /// "Mon 9 Mar"; with the year when it is not the one of the as-at time.
    QString shortDay(QDate day) const;
    QString timeOfDay(const QDateTime &local) const;
    /// "GMT", or "UTC+4" where the zone has no letters of its own.
    QString zoneName(const QDateTime &utc) const;
    /// "UTC+5:30"
    QString offset(const QDateTime &utc) const;

    bool hasZone() const { return m_zone.isValid(); }
    QDateTime local(const QDateTime &utc) const;
    const Words &words() const { return m_words; }

private:
    QString bothClocks(const QDateTime &from, const QDateTime &to) const;

    Words m_words;
    QTimeZone m_zone;
    int m_year = 0;
};

} // namespace firstcall
