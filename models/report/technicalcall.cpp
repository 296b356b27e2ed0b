// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/agendaitem.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/invitation.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

QString when(const ReportContext &context, const Call &call)
{
    if (call.startedAt.isValid())
        return context.times.span(call.startedAt.utc, call.endedAt.utc);
    const QDateTime end = call.plannedLength && call.plannedStart.isValid()
        ? call.plannedStart.utc.addSecs(std::chrono::seconds(*call.plannedLength).count())
        : QDateTime();
    return orElse(context.times.span(call.plannedStart.utc, end), context.noTimeSet());
}

QString invited(const ReportContext &context, const Kept<Call> &call)
{
    const Words &words = context.words;
    QStringList states;
    const QList<Kept<Invitation>> all =
        context.snapshot.childrenOf<Invitation>(call.ref(), &Invitation::call);
    for (const Kept<Invitation> &invitation : all) {
        if (invitation->sentAt.isValid())
            states.append(words.translate("Report", "sent %1", "a time")
                              .arg(context.times.brief(invitation->sentAt.utc)));
        else if (invitation->due.isValid())
            states.append(
                words.translate("Report", "due %1", "a time").arg(context.times.brief(invitation->due.utc)));
    }
    return states.isEmpty() ? words.translate("Report", "not sent yet") : states.join(u", "_s);
}

QString people(const ReportContext &context, const Kept<Call> &call)
{
    QStringList names;
    const QList<Kept<Attendance>> attendances =
        context.snapshot.childrenOf<Attendance>(call.ref(), &Attendance::call);
    for (const Kept<Attendance> &attendance : attendances)
        names.append(context.person(attendance->participant, context.notKnown()));
    if (names.isEmpty()) {
        const QList<Kept<Invitation>> all =
            context.snapshot.childrenOf<Invitation>(call.ref(), &Invitation::call);
        for (const Kept<Invitation> &invitation : all) {
            for (const Ref<Participant> &recipient : invitation->recipients)
                names.append(context.person(recipient, context.notKnown()));
        }
    }
    return names.isEmpty() ? context.nobodyNamed() : names.join(u", "_s);
}

} // namespace

QList<Block> technicalCall(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    const QList<Kept<Call>> calls =
        those<Call>(context, [](const Call &call) { return call.kind == CallKind::Technical; });
    for (const Kept<Call> &call : calls) {
        blocks.append(Facts{
            .columns = 3,
            .facts = {
                {words.translate("Report", "When"), withQuiet(when(context, *call), {call->title}), call.id},
                {words.translate("Report", "Who"), plain(people(context, call)), call.id},
                {words.translate("Report", "Led by"),
                 plain(context.person(call->chair, context.nobodyNamed())), call.id},
                {words.translate("Report", "Line"),
                 orElse(withQuiet(call->bridge, {call->fallback}), context.notNoted()), call.id},
                {words.translate("Report", "Invitations"), plain(invited(context, call)), call.id}}});
        BulletList topics;
        const QList<Kept<AgendaItem>> items =
            context.snapshot.childrenOf<AgendaItem>(call.ref(), &AgendaItem::call);
        for (const Kept<AgendaItem> &item : items) {
            const QString length = item->planned ? words.duration(*item->planned) : QString();
            const QString beside = joined({item->purpose, item->lead, length, item->outcome});
            Text topic = plain(orElse(item->title, context.notNoted()));
            if (!beside.isEmpty())
                topic += quiet(u" · "_s + beside);
            topics.items.append({.cell = cell(topic), .record = item.id});
        }
        if (topics.items.isEmpty())
            topics.items.append(
                {.cell = cell(words.translate("Report", "No topic is noted yet.")), .record = call.id});
        blocks.append(subheading(words.translate("Report", "Topics")));
        blocks.append(topics);
    }
    return blocks;
}

} // namespace firstcall::sections
