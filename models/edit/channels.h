// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/store/store.h"

namespace firstcall {

/// Whether the attacker may read what goes by this channel while company mail is unsafe: mail, the company's
/// own chat, or none agreed. The safe channel is never one, nor is a messenger of its own.
bool isUnsafeChannel(const Engagement &engagement, const QString &channel);

/// A change after which company mail is unsafe, or goes by another safe channel, turns what is promised and
/// was to go by an unsafe channel, or by the safe one of before: it goes by the safe one, or stays open while
/// there is none. Gives the set with that; what went out already stays.
Result<ChangeSet> withChannelsTurned(const Store &store, const ChangeSet &set);

} // namespace firstcall
