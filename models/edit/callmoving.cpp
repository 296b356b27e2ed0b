// SPDX-License-Identifier: Apache-2.0
#include "models/edit/callmoving.h"

#include "models/domain/callclock.h"
#include "models/edit/recordmoving.h"

#include <QCoreApplication>

namespace firstcall {

Result<> moveCall(Editor &editor, const QUuid &from, const QUuid &call, const QUuid &to,
                  const QList<AgendaItem> &agenda)
{
    const Result<Snapshot> source = editor.store().snapshot(from);
    if (!source)
        return source.failure();
    const Result<Snapshot> target = editor.store().snapshot(to);
    if (!target)
        return target.failure();
    const std::optional<Kept<Call>> running = runningCall(*source);
    if (!running || running->id != call)
        return Failure{QCoreApplication::translate(
            "CallMoving", "Only a call that is running can be moved. Nothing was moved.")};
    if (from == to)
        return Failure{QCoreApplication::translate(
            "CallMoving", "The call is in this engagement already. Nothing was moved.")};
    if (!target->find(Engagement::entity(), to))
        return Failure{
            QCoreApplication::translate("CallMoving", "That engagement is gone. Nothing was moved.")};
    if (runningCall(*target))
        return Failure{QCoreApplication::translate(
            "CallMoving", "Another call is running there. End that one first; nothing was moved.")};
    const Result<CallSpan> span = CallSpan::read(editor.store(), *source, call);
    if (!span)
        return span.failure();
    const QString title = QCoreApplication::translate("CallMoving", "Move the call to %1", "a reference")
                              .arg(target->engagement().reference);
    return editor.perform({.title = title,
                           .changes = RecordMoving(*span, call, *target, editor.now()).changes(agenda),
                           .standsAlone = true,
                           .isOfWorkspace = true});
}

} // namespace firstcall
