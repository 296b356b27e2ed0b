// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/meeting.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/invitation.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Whom we would ask to chair: the first of ours in the engagement.
Ref<Participant> oneOfOurs(const Snapshot &snapshot)
{
    const QList<Kept<Participant>> people = snapshot.all<Participant>();
    const auto ours = std::ranges::find_if(
        people, [](const Kept<Participant> &person) { return person->party == Party::OurFirm; });
    return ours == people.end() ? Ref<Participant>{} : ours->ref();
}

void invite(Meeting &meeting, const Snapshot &snapshot, const Ref<Participant> &person)
{
    if (snapshot.find(person) && person != meeting.organizer && !meeting.invited.contains(person))
        meeting.invited.append(person);
}

/// The first of these that is somebody.
Ref<Participant> firstKnown(const Snapshot &snapshot, const QList<Ref<Participant>> &people)
{
    const auto known = std::ranges::find_if(
        people, [&](const Ref<Participant> &person) { return snapshot.find(person).has_value(); });
    return known == people.end() ? oneOfOurs(snapshot) : *known;
}

Meeting meetingOf(const Snapshot &snapshot, const Kept<Call> &call, const Words &words)
{
    Meeting meeting{.entity = &Call::entity(),
                    .record = call.id,
                    .name = call->title.trimmed().isEmpty() ? words.label(call->kind) : call->title.trimmed(),
                    .start = call->plannedStart,
                    .length = call->plannedLength.value_or(Meeting::usualLength),
                    .bridge = call->bridge.trimmed(),
                    .fallback = call->fallback.trimmed(),
                    .uid = idText(call.id)};
    const QList<Kept<Invitation>> invitations =
        snapshot.childrenOf<Invitation>(call.ref(), &Invitation::call);
    const Invitation first = invitations.isEmpty() ? Invitation{} : *invitations.first();
    meeting.organizer = firstKnown(snapshot, {first.sender, call->chair});
    if (!first.uid.isEmpty()) {
        meeting.uid = first.uid;
        meeting.firstSequence = first.sequence.value_or(0);
    }
    meeting.isCancelled = first.method == InvitationMethod::Cancel;
    for (const Kept<Invitation> &invitation : invitations) {
        for (const Ref<Participant> &person : invitation->recipients)
            invite(meeting, snapshot, person);
    }
    if (meeting.invited.isEmpty()) {
        for (const Kept<Attendance> &one : snapshot.childrenOf<Attendance>(call.ref(), &Attendance::call))
            invite(meeting, snapshot, one->participant);
    }
    return meeting;
}

Meeting meetingOf(const Snapshot &snapshot, const Kept<StatusUpdate> &update, const Words &words)
{
    const Engagement engagement = snapshot.engagement();
    Meeting meeting{.entity = &StatusUpdate::entity(),
                    .record = update.id,
                    .name = update->number
                        ? words.translate("Calendar", "Status update %1").arg(*update->number)
                        : words.translate("Calendar", "Status update"),
                    .start = update->due,
                    .bridge = update->channel.trimmed(),
                    .hasFallback = false,
                    .organizer = firstKnown(snapshot, {update->host}),
                    .uid = idText(update.id)};
    // Its audience is a line of text; the people whose names stand in it are invited.
    for (const Kept<Participant> &person : snapshot.all<Participant>()) {
        if (!person->name.isEmpty() && update->audience.contains(person->name, Qt::CaseInsensitive))
            invite(meeting, snapshot, person.ref());
    }
    if (meeting.invited.isEmpty()) {
        invite(meeting, snapshot, engagement.steadyContact);
        invite(meeting, snapshot, engagement.deputyContact);
    }
    return meeting;
}

bool isKind(const Snapshot &snapshot, const Meeting &meeting, const QString &kind)
{
    const std::optional<Call> call = snapshot.find(Ref<Call>{meeting.record});
    return call && keyOf(call->kind) == kind;
}

bool isWanted(const Snapshot &snapshot, const Meeting &meeting, const QString &which)
{
    if (which == u"next")
        return true;
    if (which == u"call")
        return meeting.entity == &Call::entity();
    if (which == u"update")
        return meeting.entity == &StatusUpdate::entity();
    return meeting.record == QUuid(which) || isKind(snapshot, meeting, which);
}

Failure noSuchMeeting(const QString &which, const Words &words)
{
    if (const Choice *kind = choicesOf(CallKind{}).find(which))
        return {words.translate("Calendar", "No call of the kind “%1” is ahead.")
                    .arg(words.label(static_cast<CallKind>(kind->value)))};
    if (which == u"call")
        return {words.translate("Calendar", "No call is ahead.")};
    if (which == u"update")
        return {words.translate("Calendar", "No status update is ahead.")};
    if (which == u"next")
        return {words.translate("Calendar", "No call and no status update is ahead.")};
    return {words.translate("Calendar", "No call and no status update that is ahead has the id “%1”.")
                .arg(which.left(60))};
}

} // namespace

QList<Meeting> meetingsAhead(const Snapshot &snapshot, const Words &words)
{
    QList<Meeting> ahead;
    for (const Kept<Call> &call : snapshot.all<Call>()) {
        if (!call->startedAt.isValid() && !call->endedAt.isValid())
            ahead.append(meetingOf(snapshot, call, words));
    }
    for (const Kept<StatusUpdate> &update : snapshot.all<StatusUpdate>()) {
        if (!update->issuedAt.isValid())
            ahead.append(meetingOf(snapshot, update, words));
    }
    std::ranges::stable_sort(ahead, {}, [](const Meeting &meeting) {
        return std::pair(!meeting.start.isValid(), meeting.start.utc);
    });
    return ahead;
}

Result<Meeting> meetingAhead(const Snapshot &snapshot, const QString &which, const Words &words)
{
    const QList<Meeting> ahead = meetingsAhead(snapshot, words);
    const auto found = std::ranges::find_if(
        ahead, [&](const Meeting &meeting) { return isWanted(snapshot, meeting, which); });
    if (found == ahead.end())
        return noSuchMeeting(which, words);
    if (!found->start.isValid())
        return Failure{words.translate("Calendar", "“%1” has no time yet, so nobody can be invited to it.")
                           .arg(found->name)};
    return *found;
}

bool isMeetingWord(const QString &which)
{
    return which == u"next" || which == u"call" || which == u"update" || choicesOf(CallKind{}).find(which)
        || !QUuid(which).isNull();
}

} // namespace firstcall
