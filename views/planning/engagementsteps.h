// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QUuid>

#include <optional>

namespace firstcall {

class Desk;
enum class EngagementStatus;

// What a manager does to whole engagements, many at a time, wherever it is asked for: one step that undo
// takes back, and that says so. What is typed elsewhere is stored first; when that is refused, or the step
// is, nothing is changed and the window says why.

/// Gives these engagements a lead; the null id for none.
bool giveLead(Desk &desk, const QList<QUuid> &engagements, const QUuid &consultant);
/// Says where these engagements stand.
bool setStatus(Desk &desk, const QList<QUuid> &engagements, EngagementStatus status);
/// A new engagement with the same customer, people and plan; its id.
std::optional<QUuid> duplicateEngagement(Desk &desk, const QUuid &engagement);
/// Closes those that are open.
bool archiveEngagements(Desk &desk, const QList<QUuid> &engagements);
/// Removes them; `name` is what to call it when it is one.
bool removeEngagements(Desk &desk, const QList<QUuid> &engagements, const QString &name);

} // namespace firstcall
