// SPDX-License-Identifier: Apache-2.0
#include "models/edit/callterms.h"

#include "models/domain/instruction.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"
#include "models/edit/stepbuilder.h"
#include "models/schema/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Calling", source);
}

} // namespace

bool goesByMail(const QString &channel)
{
    return channel.trimmed().isEmpty() || channel.contains("mail"_L1, Qt::CaseInsensitive);
}

namespace {

template <Record R> void turnChannels(StepBuilder &step, Moment R::*over, const QString &safeChannel)
{
    for (const Kept<R> &kept : step.snapshot().all<R>()) {
        if ((kept.record.*over).isValid() || !goesByMail(kept->channel))
            continue;
        R after = *kept;
        after.channel = safeChannel;
        step.edit(kept, after);
    }
}

} // namespace

Result<> setMailUnsafe(Editor &editor, const QUuid &engagement, bool unsafe)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    StepBuilder step(*snapshot, editor.now());
    const Engagement before = snapshot->engagement();
    Engagement after = before;
    after.mailUnsafe = unsafe;
    step.edit(Kept<Engagement>{engagement, before}, after);
    if (unsafe) {
        turnChannels(step, &StatusUpdate::issuedAt, before.safeChannel);
        turnChannels(step, &Instruction::sentAt, before.safeChannel);
    }
    return editor.perform({.title = unsafe ? say(QT_TRANSLATE_NOOP("Calling", "Mail is not safe"))
                                           : say(QT_TRANSLATE_NOOP("Calling", "Mail is safe")),
                           .changes = step.changes(),
                           .standsAlone = true});
}

Result<> setPosture(Editor &editor, const QUuid &engagement, PrivilegePosture posture,
                    const Ref<Participant> &by)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const Engagement before = snapshot->engagement();
    if (before.privilegePosture == posture && before.privilegeBy == by)
        return {};
    Engagement after = before;
    after.privilegePosture = posture;
    after.privilegeBy = by;
    after.privilegeSince = {editor.now().toUTC(), before.zone};
    return editor.perform(
        {.title = say(QT_TRANSLATE_NOOP("Calling", "Marking of the work: %1")).arg(Words().label(posture)),
         .changes = {edit(engagement, engagement, before, after)},
         .standsAlone = true});
}

} // namespace firstcall
