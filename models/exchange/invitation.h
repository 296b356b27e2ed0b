// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/invitation.h"
#include "models/exchange/meeting.h"

namespace firstcall {

class Store;

/// An invitation to a meeting, or its cancellation, as a calendar reads it.
struct IssuedInvitation
{
    Meeting meeting = {};
    QByteArray bytes = {}; ///< an .ics file
    QStringList byHand = {}; ///< who can't get it by mail: no address, or one that the attacker may read
};

/// The same state makes the same bytes. SEQUENCE grows with each change to what the invitation tells; a
/// cancellation is one higher than the invitation it takes back. `which` as for meetingAhead().
Result<IssuedInvitation> invitation(const Store &store, const QUuid &engagement, const QString &which,
                                    InvitationMethod method, const Words &words);

} // namespace firstcall
