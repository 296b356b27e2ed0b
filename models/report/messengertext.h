// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/schema/result.h"
#include "models/schema/words.h"

namespace firstcall {

/// Whether the customer must not be named outside the program: their mail may be read, or the marking keeps
/// the matter to themselves.
bool mustNotNameCustomer(const Engagement &engagement);

/// The wrap-up as plain text for a messenger: the words as they are read, the marking, who confirmed them.
/// Where the customer must not be named, the code name, or else the reference, stands for every name of
/// theirs. Links cannot be clicked. Refuses when counsel wants nothing in writing.
Result<QString> messengerText(const Snapshot &snapshot, const Words &words, const QString &spoken);

} // namespace firstcall
