// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/edit/editor.h"

namespace firstcall {

/// The running call was taken in the wrong engagement: moves it, and what was noted and made since it was
/// started, to the other one, as one step of the workspace. Its clock goes on. Answers go to the same
/// questions there, people who are known there are not there twice, a call that was planned there is the one
/// that runs now. The engagement it came from is as it was before the start, with whatever was planned.
/// A call without an agenda there gets this one. Refused when the call is not running, or another one is,
/// there.
Result<> moveCall(Editor &editor, const QUuid &from, const QUuid &call, const QUuid &to,
                  const QList<AgendaItem> &agenda = {});

} // namespace firstcall
