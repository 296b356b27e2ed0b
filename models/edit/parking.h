// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/edit/stepbuilder.h"

namespace firstcall {

/// Parks a topic for the technical call ahead; there is one when nobody has planned it yet. A topic of the
/// same words that waits there already is the one.
Ref<AgendaItem> parkInto(StepBuilder &step, const QString &title, const Ref<Note> &from = {});

} // namespace firstcall
