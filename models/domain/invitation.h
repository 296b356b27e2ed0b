// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Call;
struct Participant;

/// iTIP method (RFC 5546).
enum class InvitationMethod { Request, Cancel };
inline constexpr Choice invitationMethodList[] = {
    {InvitationMethod::Request, "request", QT_TRANSLATE_NOOP("InvitationMethod", "Request")},
    {InvitationMethod::Cancel, "cancel", QT_TRANSLATE_NOOP("InvitationMethod", "Cancel")},
};
inline constexpr Choices invitationMethodChoices{"InvitationMethod", invitationMethodList};
constexpr const Choices &choicesOf(InvitationMethod)
{
    return invitationMethodChoices;
}

/// The calendar invitation to a call.
struct Invitation
{
    Ref<Call> call = {};
    QString uid = {};
    std::optional<int> sequence = {};
    InvitationMethod method = InvitationMethod::Request;
    QList<Ref<Participant>> recipients = {};
    Ref<Participant> sender = {};
    Moment due = {};
    Moment sentAt = {};
    std::optional<int> position = 0;

    bool operator==(const Invitation &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
