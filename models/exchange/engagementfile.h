// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"
#include "models/store/journal.h"

#include <QHash>

namespace firstcall {

/// What an engagement file holds: one engagement with all of its records, the firm-wide records it refers to,
/// the bytes behind them, and on request its journal. resources/schema/engagement.schema.json describes the
/// form.
struct EngagementFile
{
    QUuid engagement = {};
    QHash<const Entity *, QList<KeptRow>> records = {};
    QHash<QString, QByteArray> contents = {}; ///< by SHA-256
    QList<JournalEntry> journal = {};
};

/// Names in the form; never renamed.
namespace engagementform {
inline constexpr QLatin1StringView format{"firstcall-engagement"};
inline constexpr int version = 1;
} // namespace engagementform

} // namespace firstcall
