// SPDX-License-Identifier: Apache-2.0
#include "models/domain/rules.h"

#include <algorithm>

namespace firstcall {

namespace {

bool covers(const Waiver &waiver, const Breach &breach)
{
    return waiver.rule == QLatin1StringView(breach.rule) && !waiver.reason.trimmed().isEmpty()
        && (waiver.record.isEmpty() || waiver.record == idText(breach.record));
}

QList<Breach> withWaivers(QList<Breach> found, const Snapshot &snapshot)
{
    const QList<Kept<Waiver>> waivers = snapshot.all<Waiver>();
    for (Breach &breach : found) {
        const auto waiver = std::ranges::find_if(
            waivers, [&breach](const Kept<Waiver> &kept) { return covers(*kept, breach); });
        if (breach.force == Force::Soft && waiver != waivers.end())
            breach.waiver = waiver->ref();
    }
    return found;
}

} // namespace

QList<Breach> breaches(const Snapshot &snapshot)
{
    QList<Breach> found;
    for (const auto rule : {orderOfEventsRule, callTimesRule, agendaRule, callRolesRule, keyQuestionsRule,
                            decisionMakerRule, leaveWithRule, attendeesRule, wrapUpRule, firstTaskRule,
                            tasksRule, factsRule, quotesRule, decisionsRule})
        found += rule(snapshot);
    return withWaivers(std::move(found), snapshot);
}

QList<Breach> breaches(const Snapshot &snapshot, const QStringList &otherReferences,
                       const QRegularExpression &pattern)
{
    return referenceRule(snapshot, otherReferences, pattern) + breaches(snapshot);
}

} // namespace firstcall
