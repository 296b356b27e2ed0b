// SPDX-License-Identifier: Apache-2.0
#include "models/report/tabletimes.h"

#include "models/report/blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

TableTimes::TableTimes(const Times &times, const QList<Moment> &moments)
    : m_times(times)
{
    QList<QDateTime> known;
    for (const Moment &moment : moments) {
        if (moment.isValid())
            known.append(moment.utc);
    }
    if (known.isEmpty())
        return;
    const QDate first = times.local(known.first()).date();
    if (known.size() > 1 && std::ranges::all_of(known, [&](const QDateTime &utc) {
            return times.local(utc).date() == first;
        })) {
        m_onlyDay = first;
        m_noon = known.first();
    }
    for (const QDateTime &utc : std::as_const(known)) {
        const QString zone = times.zoneName(utc);
        if (!m_zones.contains(zone))
            m_zones.append(zone);
    }
    m_sameAsUtc = std::ranges::all_of(
        known, [&](const QDateTime &utc) { return times.local(utc).offsetFromUtc() == 0; });
}

QString TableTimes::head(const QString &word) const
{
    if (m_zones.size() != 1)
        return word;
    const QString zone =
        m_sameAsUtc && m_zones.first() != u"UTC"_s ? m_zones.first() + u" = UTC"_s : m_zones.first();
    return m_times.words()
        .translate("Report", "%1 (%2)", "a column's heading and the zone of its times")
        .arg(word, zone);
}

QString TableTimes::withDay(const QDateTime &local, bool always) const
{
    const QString time = m_times.timeOfDay(local);
    return always ? m_times.shortDay(local.date()) + u' ' + time : time;
}

Text TableTimes::cell(const Moment &from, const Moment &to) const
{
    if (!from.isValid())
        return {};
    const auto between = [&](const QDateTime &start, const QDateTime &end, bool day) {
        const QString first = withDay(start, day);
        return to.isValid() ? m_times.words()
                                  .translate("Report", "%1–%2", "from and to")
                                  .arg(first, withDay(end, end.date() != start.date()))
                            : first;
    };
    const QDateTime local = m_times.local(from.utc);
    QString text = between(local, m_times.local(to.utc), !m_onlyDay.isValid());
    if (m_zones.size() > 1)
        text += u' ' + m_times.zoneName(from.utc);
    if (local.offsetFromUtc() == 0)
        return plain(text);
    const QDateTime utc = from.utc.toUTC();
    return plain(text) + quiet(u"\n%1 UTC"_s.arg(between(utc, to.utc.toUTC(), utc.date() != local.date())));
}

QString TableTimes::day(const Moment &at) const
{
    return m_times.shortDay(m_times.local(at.utc).date());
}

void TableTimes::noteInto(QList<Block> &blocks) const
{
    if (m_onlyDay.isValid())
        blocks.append(note(
            m_times.words().translate("Report", "All times on %1.", "a day").arg(m_times.longDay(m_noon))));
}

} // namespace firstcall
