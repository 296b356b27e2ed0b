// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"
#include "models/schema/words.h"

namespace firstcall {

/// What a removal did, for a person: what went, what went with it, and which records no longer name it.
/// `asked` are the records that were to go.
QString removalSentence(const Words &words, const Entity &entity, const QList<QUuid> &asked,
                        const ChangeSet &removal);

} // namespace firstcall
