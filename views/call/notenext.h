// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"

namespace firstcall {

/// The number of the question that is asked next; 0 when all are closed.
int nextNumber(const Snapshot &snapshot);
/// The sign that a line like this one begins with, for the next: after an answer that of the question that
/// is open then. With a blank behind it; empty for none.
QString nextSign(const NoteLine &line, const Snapshot &snapshot);
/// The line with this sign in place of its own.
QString withSign(const QString &typed, const QString &sign);
/// The sign that stands `by` places beyond that of this line, round the end.
QString signBeside(const NoteLine &line, int by);

} // namespace firstcall
