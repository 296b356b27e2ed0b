// SPDX-License-Identifier: Apache-2.0
#include "models/edit/waiving.h"

#include "models/domain/firstcalls.h"
#include "models/edit/stepbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

QList<Breach> waivable(const QList<Breach> &breaches)
{
    QList<Breach> found;
    for (const Breach &breach : breaches) {
        const auto same = [&](const Breach &other) {
            return QLatin1StringView(other.rule) == QLatin1StringView(breach.rule)
                && other.record == breach.record;
        };
        if (breach.force == Force::Soft && !breach.isWaived() && std::ranges::none_of(found, same))
            found.append(breach);
    }
    return found;
}

Result<int> waiveAll(Editor &editor, const QUuid &engagement, const QString &reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return Failure{QCoreApplication::translate("Waiving", "Say why, in a few words.")};
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const QDateTime now = editor.now().toUTC();
    const QList<Breach> found = waivable(breaches(asIfEnded(*snapshot, now)));
    if (found.isEmpty())
        return 0;
    StepBuilder step(*snapshot, now);
    for (const Breach &breach : found) {
        step.add(Waiver{.rule = QString::fromLatin1(breach.rule),
                        .record = idText(breach.record),
                        .reason = why,
                        .givenBy = editor.author(),
                        .at = {now, snapshot->engagement().zone}});
    }
    const Result<> done = editor.perform(
        {.title = QCoreApplication::translate("Waiving", "Set aside: %1", "a reason").arg(why.left(60)),
         .changes = step.changes(),
         .standsAlone = true});
    return done ? Result<int>(int(found.size())) : Result<int>(done.failure());
}

Result<> takeBackWaivers(Editor &editor, const QUuid &engagement)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    QList<QUuid> ids;
    for (const Kept<Waiver> &waiver : snapshot->all<Waiver>())
        ids.append(waiver.id);
    return ids.isEmpty() ? Result<>() : editor.remove(Waiver::entity(), engagement, ids);
}

} // namespace firstcall
