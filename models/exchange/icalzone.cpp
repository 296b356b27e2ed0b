// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/icalzone.h"

namespace firstcall {

namespace {

/// STANDARD or DAYLIGHT: what is in force from the time on that the clocks in force before show as `since`.
IcalComponent observance(bool daylight, const QDateTime &since, int offsetBefore, int offset,
                         const QString &name)
{
    IcalComponent part(daylight ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard());
    addTo(part, icalproperty_new_dtstart(icalClock(since)));
    addTo(part, icalproperty_new_tzoffsetfrom(offsetBefore));
    addTo(part, icalproperty_new_tzoffsetto(offset));
    if (!name.isEmpty())
        addTo(part, icalproperty_new_tzname(name.toUtf8().constData()));
    return part;
}

} // namespace

IcalComponent icalZone(const QTimeZone &zone, const QDateTime &from, const QDateTime &to)
{
    IcalComponent whole(icalcomponent_new_vtimezone());
    addTo(whole, icalproperty_new_tzid(zone.id().constData()));

    const QDateTime begin = from.toUTC().addYears(-1);
    int offset = zone.offsetFromUtc(begin);
    // Clocks are held as UTC here: as local times, this computer's zone would skip some of them.
    const QDateTime longAgo(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    addTo(whole, observance(zone.isDaylightTime(begin), longAgo, offset, offset, zone.abbreviation(begin)));
    const QTimeZone::OffsetDataList changes = zone.transitions(begin.addSecs(1), to.toUTC().addYears(1));
    for (const QTimeZone::OffsetData &change : changes) {
        addTo(whole,
              observance(change.daylightTimeOffset != 0, change.atUtc.toUTC().addSecs(offset), offset,
                         change.offsetFromUtc, change.abbreviation));
        offset = change.offsetFromUtc;
    }
    return whole;
}

} // namespace firstcall
