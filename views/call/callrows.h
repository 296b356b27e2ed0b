// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/call/calllist.h"

namespace firstcall {

class CallWatch;

/// The questions that somebody has to come back to: those that must be asked first, then by their numbers.
QList<CallRow> stillToAsk(const CallWatch &watch);
/// What was promised since the running call began, the earliest due first.
QList<CallRow> promisedInCall(const CallWatch &watch);
/// Who is on the running call, with when they joined, what they decide and whether they had their turn to
/// ask; first those whom nobody knows yet. The records are their attendances.
QList<CallRow> onTheCall(const CallWatch &watch);

/// How much of something is covered.
struct Coverage
{
    QString name = {};
    int done = 0;
    int of = 0;

    bool operator==(const Coverage &) const = default;
};
/// Of the four key questions, of what must be asked, and of the four focus areas.
QList<Coverage> coverageOf(const CallWatch &watch);

} // namespace firstcall
