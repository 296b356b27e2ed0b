// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"

namespace firstcall {

/// Reads "name, role, decides": the first part is the name, or "?4711 = name" for an unknown caller. A
/// further part that names a role, a party or, after "decides", what the person decides on, is that; any
/// other is the job title. In English or the language of the window.
NotePerson readNotePerson(const QString &typed);

/// The person that an answer names: "Tom Askew, CFO, decides spend". Nothing for a sentence, which begins
/// with no name or says nothing of what they are.
std::optional<NotePerson> personNamedIn(const QString &typed);

/// The person by the full name, when the one name that was told is that of exactly one in the table.
NotePerson asKnown(const Snapshot &snapshot, NotePerson told);

} // namespace firstcall
