// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/edit/scriptparser.h"

namespace firstcall::testing {

/// A sample of resources/samples, read and folded in memory.
struct Played
{
    Script script = {};
    Snapshot snapshot = {};
    QString failure = {}; ///< why it could not be played; empty when it was
};

/// Plays these samples in a row; the later ones find the firm-wide records of the earlier ones.
QHash<QString, Played> playSamples(const QStringList &names);

/// Every text of an engagement's records and the firm-wide ones, a line each.
QString words(const Snapshot &snapshot);
/// The records of a kind, a line each: these fields, people and things by name, times as "Mon 18:00".
QStringList table(const Snapshot &snapshot, const Entity &entity, const QStringList &fields);

} // namespace firstcall::testing
