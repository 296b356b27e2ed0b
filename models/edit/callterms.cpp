// SPDX-License-Identifier: Apache-2.0
#include "models/edit/callterms.h"

#include "models/domain/participant.h"
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

Result<> setMailUnsafe(Editor &editor, const QUuid &engagement, bool unsafe)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const Engagement before = snapshot->engagement();
    Engagement after = before;
    after.mailUnsafe = unsafe;
    return editor.perform({.title = unsafe ? say(QT_TRANSLATE_NOOP("Calling", "Mail is not safe"))
                                           : say(QT_TRANSLATE_NOOP("Calling", "Mail is safe")),
                           .changes = {edit(engagement, engagement, before, after)},
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
