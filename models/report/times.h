// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "models/schema/moment.h"
#include "models/schema/words.h"

#include <QTimeZone>

namespace firstcall {

/// Writes every time of a document: in the customer's zone and in UTC, in the document's language. A relative
/// word such as "tomorrow" is never used.
class Times
{
public:
    /// An empty or unknown zone leaves UTC alone.
    Times(const Words &words, const QString &zone, const QDateTime &asAt);

    /// "Tuesday, 10 March 2026, 20:30 IST (15:00 UTC)"; empty for a time that is not known.
    QString full(const QDateTime &utc) const;
    /// "Tue 10 Mar 20:30 IST (15:00 UTC)", "Tue 10 Mar 15:00 GMT": for lists, where the year is plain and
    /// page one tells how the zone stands to UTC.
    QString brief(const QDateTime &utc) const;
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

/// Short times for one table: its heading names the zone once, and when all its times fall on one day a note
/// gives the day once.
class TableTimes
{
public:
    TableTimes(const Times &times, const QList<Moment> &moments);

    /// "Due (GMT = UTC)"
    QString head(const QString &word) const;
    /// "18:00" or "Mon 9 Mar 18:00", with UTC in a second line where it differs; nothing when not known.
    Text cell(const Moment &at) const { return cell(at, {}); }
    /// "06:20–08:30"
    Text cell(const Moment &from, const Moment &to) const;
    /// The day alone.
    QString day(const Moment &at) const;
    /// Says which day the times are on, when the cells do not.
    void noteInto(QList<Block> &blocks) const;

private:
    QString withDay(const QDateTime &local, bool always) const;

    const Times &m_times;
    QDate m_onlyDay = {}; ///< invalid when the cells give the day
    QDateTime m_noon = {}; ///< some time on that day, UTC
    QStringList m_zones = {};
    bool m_sameAsUtc = false;
};

} // namespace firstcall
