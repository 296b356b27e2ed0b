// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/engagementfile.h"
#include "models/schema/result.h"

namespace firstcall {

class Store;

enum class WithJournal { No, Yes };

/// An engagement as it is now, taken out of a store.
Result<EngagementFile> takeOut(const Store &store, const QUuid &engagement, WithJournal journal);

/// The file as bytes: JSON in UTF-8, the same bytes for the same content.
QByteArray toJson(const EngagementFile &file);

} // namespace firstcall
