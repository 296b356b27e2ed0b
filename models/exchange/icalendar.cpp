// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/icalendar.h"

#include "models/exchange/icalzone.h"
#include "models/schema/types.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QByteArray text(const QString &words)
{
    return words.trimmed().toUtf8();
}

/// A name as a parameter, which knows neither line breaks nor double quotes.
QByteArray name(const QString &words)
{
    return text(QString(words).replace(u'"', u'\'').simplified());
}

/// Without mail an id: a calendar wants some address.
QByteArray address(const CalendarPerson &person)
{
    return person.email.isEmpty() ? "urn:uuid:" + idText(person.id).toLatin1()
                                  : "mailto:" + text(person.email);
}

void addName(icalproperty *property, const CalendarPerson &person)
{
    if (!person.name.trimmed().isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(name(person.name).constData()));
}

icalproperty *organizer(const CalendarPerson &person)
{
    icalproperty *property = icalproperty_new_organizer(address(person).constData());
    addName(property, person);
    return property;
}

icalproperty *attendee(const CalendarPerson &person)
{
    icalproperty *property = icalproperty_new_attendee(address(person).constData());
    addName(property, person);
    icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    icalproperty_add_parameter(property,
                               icalparameter_new_rsvp(person.answers ? ICAL_RSVP_TRUE : ICAL_RSVP_FALSE));
    return property;
}

/// Whether the wall clock shows this time once. What it shows twice, readers take for the first of them.
bool isPlain(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    return Moment::candidates(local.date(), local.time(), QString::fromLatin1(zone.id())).size() == 1;
}

void addTimes(const CalendarEntry &entry, const IcalComponent &calendar, const IcalComponent &event)
{
    const QTimeZone zone(entry.zone.toLatin1());
    const bool inZone =
        zone.isValid() && zone != QTimeZone::utc() && isPlain(entry.start, zone) && isPlain(entry.end, zone);
    icalproperty *start = nullptr;
    icalproperty *end = nullptr;
    if (inZone) {
        addTo(calendar, icalZone(zone, entry.start, entry.end));
        start = icalproperty_new_dtstart(icalClock(entry.start.toTimeZone(zone)));
        end = icalproperty_new_dtend(icalClock(entry.end.toTimeZone(zone)));
        icalproperty_add_parameter(start, icalparameter_new_tzid(zone.id().constData()));
        icalproperty_add_parameter(end, icalparameter_new_tzid(zone.id().constData()));
    } else {
        start = icalproperty_new_dtstart(icalInstant(entry.start));
        end = icalproperty_new_dtend(icalInstant(entry.end));
    }
    addTo(event, icalproperty_new_dtstamp(icalInstant(entry.stamp)));
    addTo(event, start);
    addTo(event, end);
}

} // namespace

QByteArray toICalendar(const CalendarEntry &entry)
{
    const IcalComponent calendar(icalcomponent_new_vcalendar());
    addTo(calendar, icalproperty_new_version("2.0"));
    addTo(calendar, icalproperty_new_prodid("-//Firstcall//Firstcall//EN"));
    addTo(calendar, icalproperty_new_method(entry.isCancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST));

    IcalComponent event(icalcomponent_new_vevent());
    addTo(event, icalproperty_new_uid(text(entry.uid).constData()));
    addTo(event, icalproperty_new_sequence(entry.sequence));
    addTo(event, icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    addTimes(entry, calendar, event);
    addTo(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addTo(event, icalproperty_new_summary(text(entry.summary).constData()));
    if (!entry.location.isEmpty())
        addTo(event, icalproperty_new_location(text(entry.location).constData()));
    addTo(event, icalproperty_new_description(text(entry.description).constData()));
    addTo(event, organizer(entry.organizer));
    for (const CalendarPerson &person : entry.attendees)
        addTo(event, attendee(person));
    addTo(calendar, std::move(event));

    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> told(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(told.get());
}

} // namespace firstcall
