// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

namespace firstcall {

/// The record of an engagement that stands for this one of another engagement: the core question, the same
/// question of the bank, the person of that name, the call and the update ahead. Null for none. What the
/// record refers to is what stands for that in the engagement, already.
QUuid counterpartIn(const Snapshot &target, const QUuid &source, const Entity &entity, const KeptRow &kept);

} // namespace firstcall
