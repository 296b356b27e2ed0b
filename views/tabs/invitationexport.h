// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QStringList>
#include <QUuid>

namespace firstcall {

class Desk;

/// What was written for the meetings ahead.
struct WrittenInvitations
{
    QStringList paths = {}; ///< a calendar file for each meeting that has a time
    QStringList byHand = {}; ///< who can't get one by mail, each once
};

/// Writes an invitation to each meeting ahead that has a time, where the drafts of the report go. Refused
/// when there is none. What is typed has to be committed before.
Result<WrittenInvitations> exportInvitations(Desk &desk, const QUuid &engagement);

} // namespace firstcall
