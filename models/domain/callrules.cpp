// SPDX-License-Identifier: Apache-2.0
#include "models/domain/agendaitem.h"
#include "models/domain/firstcalls.h"
#include "models/domain/rules.h"

#include <QCoreApplication>

namespace firstcall {

QList<Breach> agendaRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Call>> calls = snapshot.all<Call>();
    for (const Kept<Call> &call : calls) {
        Minutes sum{0};
        const QList<Kept<AgendaItem>> items = snapshot.childrenOf(call.ref(), &AgendaItem::call);
        for (const Kept<AgendaItem> &item : items) {
            // What was dropped or carried over takes no time of this call.
            if (item->state != AgendaState::Skipped && item->state != AgendaState::CarriedOver)
                sum += item->planned.value_or(Minutes{0});
        }
        if (call->plannedLength && sum > *call->plannedLength) {
            found.append({"V7", Force::Soft,
                          QCoreApplication::translate(
                              "Rules", "The agenda takes %1 minutes, the call is planned for %2.")
                              .arg(sum.count())
                              .arg(call->plannedLength->count()),
                          &Call::entity(), call.id, "planned_length"});
        }
    }
    return found;
}

QList<Breach> callRolesRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Call>> calls = firstCalls(snapshot);
    for (const Kept<Call> &call : calls) {
        const auto broken = [&](const QString &sentence, const char *field) {
            found.append({"V8", Force::Soft, sentence, &Call::entity(), call.id, field});
        };
        const bool chaired = !snapshot.name(call->chair).isEmpty();
        const bool scribed = !snapshot.name(call->scribe).isEmpty();
        if (!chaired)
            broken(QCoreApplication::translate("Rules", "The first call has no chair."), "chair");
        if (!scribed)
            broken(QCoreApplication::translate("Rules", "The first call has no scribe."), "scribe");
        if (chaired && scribed && call->chair == call->scribe)
            broken(QCoreApplication::translate("Rules", "%1 is both chair and scribe of the first call.")
                       .arg(snapshot.name(call->chair)),
                   "scribe");
    }
    return found;
}

} // namespace firstcall
