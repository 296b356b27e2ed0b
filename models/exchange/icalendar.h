// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/moment.h"

#include <QUuid>

namespace firstcall {

/// Somebody in a calendar entry. Without a mail address their name stands beside an id that no mail can be
/// sent to.
struct CalendarPerson
{
    QUuid id = {};
    QString name = {};
    QString email = {};
    bool answers = true; ///< is asked to accept or decline

    bool operator==(const CalendarPerson &) const = default;
};

/// One entry of a calendar, as it is sent to others (RFC 5545, RFC 5546).
struct CalendarEntry
{
    QString uid = {};
    int sequence = 0;
    bool isCancelled = false;
    QDateTime stamp = {};
    QDateTime start = {}; ///< an instant; written on the wall clock of `zone`
    QDateTime end = {};
    QString zone = {};
    QString summary = {};
    QString location = {};
    QString description = {};
    CalendarPerson organizer = {};
    QList<CalendarPerson> attendees = {};
};

/// The iCalendar text: an invitation, or its cancellation. The same bytes for the same entry.
QByteArray toICalendar(const CalendarEntry &entry);

} // namespace firstcall
