// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/invitation.h"

#include "models/domain/participant.h"
#include "models/exchange/edition.h"
#include "models/exchange/icalendar.h"
#include "models/store/store.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Where an invitation may get, and what may stand in it.
class Discretion
{
public:
    explicit Discretion(const Engagement &engagement)
        : m_mailUnsafe(engagement.mailUnsafe.value_or(false))
        , m_marked(engagement.tlp == Tlp::Red || engagement.tlp == Tlp::AmberStrict)
    {}

    bool isMailUnsafe() const { return m_mailUnsafe; }
    /// A title is seen by whoever sees the calendar: it may give nothing away but the code name.
    bool hidesTitle() const { return m_mailUnsafe || m_marked; }
    /// Empty when the attacker may read what is sent there.
    QString mailOf(const Participant &person) const
    {
        const bool theirs = person.party == Party::Customer || person.party == Party::CustomerAffiliate;
        return person.mailCompromised.value_or(m_mailUnsafe && theirs) ? QString() : person.email.trimmed();
    }

private:
    bool m_mailUnsafe;
    bool m_marked;
};

CalendarPerson personOf(const Snapshot &snapshot, const Ref<Participant> &ref, const Discretion &discretion)
{
    const Participant person = snapshot.find(ref).value_or(Participant{});
    return {.id = ref.id,
            .name = person.name,
            .email = discretion.mailOf(person),
            .answers = !discretion.isMailUnsafe()};
}

/// Who sends it; the engagement itself when nobody of ours is named yet.
CalendarPerson organizerOf(const Snapshot &snapshot, const Meeting &meeting, const Discretion &discretion)
{
    if (snapshot.find(meeting.organizer))
        return personOf(snapshot, meeting.organizer, discretion);
    return {.id = snapshot.engagementId(), .name = snapshot.engagement().reference};
}

QString zoneOf(const Engagement &engagement, const Meeting &meeting)
{
    return QTimeZone(engagement.zone.toLatin1()).isValid() ? engagement.zone : meeting.start.zone;
}

/// "Monday, 9 March 2026, 14:00 (Europe/London) = Monday 14:00 UTC": no reader has to convert.
QString timeLine(const Engagement &engagement, const Meeting &meeting, const Words &words)
{
    const QString zone = zoneOf(engagement, meeting);
    const QDateTime local = meeting.start.localIn(zone);
    const QLocale &locale = words.locale();
    return (engagement.zoneAssumed.value_or(false)
                ? words.translate("Calendar", "%1, %2 (%3, time zone assumed) = %4 UTC")
                : words.translate("Calendar", "%1, %2 (%3) = %4 UTC"))
        .arg(locale.toString(local.date(), QLocale::LongFormat), local.time().toString(u"HH:mm"_s), zone,
             locale.toString(meeting.start.utc, u"dddd HH:mm"_s));
}

QString orOpen(const QString &value, const Words &words)
{
    return value.isEmpty() ? words.translate("Calendar", "[not known yet]") : value;
}

QString description(const Engagement &engagement, const Meeting &meeting, bool cancelled, const Words &words)
{
    QStringList lines;
    if (cancelled)
        lines.append(words.translate("Calendar", "This meeting is cancelled."));
    lines.append(meeting.name);
    lines.append(timeLine(engagement, meeting, words));
    lines.append(words.translate("Calendar", "Bridge: %1").arg(orOpen(meeting.bridge, words)));
    if (meeting.hasFallback)
        lines.append(words.translate("Calendar", "If that fails: %1").arg(orOpen(meeting.fallback, words)));
    const bool mailUnsafe = engagement.mailUnsafe.value_or(false);
    const QString channel = engagement.safeChannel.trimmed();
    if (mailUnsafe || !channel.isEmpty())
        lines.append(words.translate("Calendar", "Talk about this only on: %1").arg(orOpen(channel, words)));
    if (mailUnsafe)
        lines.append(words.translate(
            "Calendar",
            "Assume that company mail, chat and calendars are read: do not answer this by mail, and do not "
            "forward it."));
    lines.append(words.translate("Calendar", "Reference: %1").arg(engagement.reference));
    lines.append(words.label(engagement.tlp));
    return lines.join(u'\n');
}

QString summary(const Engagement &engagement, const Meeting &meeting, const Discretion &discretion,
                const Words &words)
{
    const QString codeName = engagement.codeName.trimmed();
    const QString name = codeName.isEmpty() ? engagement.reference : codeName;
    return discretion.hidesTitle()
        ? name
        : words.translate("Calendar", "%1: %2", "code name: meeting").arg(name, meeting.name);
}

} // namespace

Result<IssuedInvitation> invitation(const Store &store, const QUuid &engagementId, const QString &which,
                                    InvitationMethod method, const Words &words)
{
    const Result<Snapshot> snapshot = store.snapshot(engagementId);
    if (!snapshot)
        return snapshot.failure();
    const Result<Meeting> meeting = meetingAhead(*snapshot, which, words);
    if (!meeting)
        return meeting.failure();
    const Result<Edition> edition = editionOf(store, engagementId, *meeting);
    if (!edition)
        return edition.failure();

    const Engagement engagement = snapshot->engagement();
    const Discretion discretion(engagement);
    const bool cancelled = method == InvitationMethod::Cancel || meeting->isCancelled;
    CalendarEntry entry{.uid = meeting->uid,
                        // Two for each change leaves a number for the cancellation before the next one.
                        .sequence = meeting->firstSequence + 2 * edition->changes + (cancelled ? 1 : 0),
                        .isCancelled = cancelled,
                        .stamp = edition->at,
                        .start = meeting->start.utc,
                        .end = meeting->start.utc.addSecs(std::chrono::seconds(meeting->length).count()),
                        .zone = zoneOf(engagement, *meeting),
                        .summary = summary(engagement, *meeting, discretion, words),
                        .location = meeting->bridge,
                        .description = description(engagement, *meeting, cancelled, words),
                        .organizer = organizerOf(*snapshot, *meeting, discretion)};
    IssuedInvitation issued{.meeting = *meeting};
    for (const Ref<Participant> &invited : meeting->invited) {
        const CalendarPerson person = personOf(*snapshot, invited, discretion);
        entry.attendees.append(person);
        if (person.email.isEmpty())
            issued.byHand.append(person.name);
    }
    issued.bytes = toICalendar(entry);
    return issued;
}

} // namespace firstcall
