// SPDX-License-Identifier: Apache-2.0
#include "views/call/callsteps.h"

#include "models/domain/attendance.h"
#include "models/edit/attending.h"
#include "models/edit/calling.h"
#include "models/library/library.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr Minutes shortCall{45}; // planned for no more, it has no room for the agenda of an hour

QList<AgendaItem> agendaNamed(const QString &id, const CallWatch &watch)
{
    const AgendaTemplate *agenda = library().agenda(id);
    return agenda ? agendaItems(*agenda, watch.desk().text().words().locale()) : QList<AgendaItem>();
}

} // namespace

QList<AgendaItem> usualAgenda(const CallWatch &watch)
{
    const std::optional<Kept<Call>> meant = callMeant(watch.snapshot().all<Call>());
    const bool isShort = meant && (*meant)->plannedLength && *(*meant)->plannedLength <= shortCall;
    return agendaNamed(isShort ? u"first_30"_s : u"first_60"_s, watch);
}

QList<AgendaItem> attackAgenda(const CallWatch &watch)
{
    return agendaNamed(u"attack_in_progress"_s, watch);
}

Result<> startOrPause(const CallWatch &watch)
{
    Editor &editor = watch.desk().editor();
    const std::optional<Kept<Call>> running = watch.call();
    if (running)
        return (*running)->pausedAt.isValid() ? goOnWithCall(editor, watch.engagement())
                                              : pauseCall(editor, watch.engagement());
    const Result<QUuid> started = startCall(editor, watch.engagement(), usualAgenda(watch));
    return started ? Result<>() : started.failure();
}

Result<> setTurnToAsk(const CallWatch &watch, const QUuid &attendance)
{
    const std::optional<Attendance> before = watch.snapshot().find(Ref<Attendance>{attendance});
    if (!before)
        return {};
    Attendance after = *before;
    switch (before->asked) {
    case AskedForQuestions::NotYet:
        after.asked = AskedForQuestions::AskedSomething;
        break;
    case AskedForQuestions::AskedSomething:
        after.asked = AskedForQuestions::NothingToAsk;
        break;
    case AskedForQuestions::NothingToAsk:
        after.asked = AskedForQuestions::NotYet;
        break;
    }
    const QString title = QCoreApplication::translate("Calling", "Turn to ask: %1", "name of a person")
                              .arg(watch.snapshot().name(before->participant));
    return watch.desk().editor().perform(
        {.title = title, .changes = {edit(watch.engagement(), attendance, *before, after)}});
}

} // namespace firstcall
