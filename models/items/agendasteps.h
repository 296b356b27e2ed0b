// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/snapshot.h"
#include "models/edit/editor.h"
#include "models/library/agendatemplate.h"

namespace firstcall {

/// The agenda of the call that is meant when nobody says which (see callMeant()): points of no call are its
/// own too.
struct CallAgenda
{
    std::optional<Kept<Call>> call = {};
    QList<Kept<AgendaItem>> items = {};

    QList<AgendaItem> records() const;
};

CallAgenda agendaOfCallMeant(const Snapshot &snapshot);
/// Adds the points of an agenda to the call that is meant, as one step; a first call comes with it where
/// there is none, and the agenda's length where nobody planned one. Points that are there already stay as
/// they are. Gives how many came in.
Result<int> takeAgenda(Editor &editor, const QUuid &engagement, const AgendaTemplate &agenda,
                       const QLocale &locale);
/// Fits the call's agenda to this length as one step, by the rules of fitted(). Gives what it comes to.
Result<Minutes> fitAgenda(Editor &editor, const QUuid &engagement, Minutes length,
                          const QList<AgendaTemplate> &agendas);

/// Takes from what is left of the running call's agenda, by the rules of fitted(), what the call is behind.
/// Refused when it is not behind, or nothing may be shorter. Gives by how much it is shorter.
Result<Minutes> shortenAgenda(Editor &editor, const QUuid &engagement, const QList<AgendaTemplate> &agendas);

} // namespace firstcall
