// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <libical/ical.h>

#include <memory>

namespace firstcall {

/// Frees a component of libical that nobody has taken.
struct IcalComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalComponentFree>;

/// The parent takes the child.
inline void addTo(const IcalComponent &parent, IcalComponent child)
{
    icalcomponent_add_component(parent.get(), child.release());
}

/// The parent takes the property, which libical hands out loose.
inline void addTo(const IcalComponent &parent, icalproperty *property)
{
    icalcomponent_add_property(parent.get(), property);
}

/// What a clock shows: the date and time as they stand, whatever zone they are in.
inline icaltimetype icalClock(const QDateTime &shown)
{
    icaltimetype told = icaltime_null_time();
    told.year = shown.date().year();
    told.month = shown.date().month();
    told.day = shown.date().day();
    told.hour = shown.time().hour();
    told.minute = shown.time().minute();
    told.second = shown.time().second();
    return told;
}

/// An instant in UTC, with the Z that says so.
inline icaltimetype icalInstant(const QDateTime &instant)
{
    icaltimetype told = icalClock(instant.toUTC());
    told.zone = icaltimezone_get_utc_timezone();
    return told;
}

} // namespace firstcall
