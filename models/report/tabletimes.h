// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "models/schema/times.h"

namespace firstcall {

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
