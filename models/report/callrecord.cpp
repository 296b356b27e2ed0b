// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/organisation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

QStringList authorityWords(const Words &words, const Participant &person)
{
    QStringList decides;
    for (const Authority authority : person.decidesOn)
        decides.append(words.label(authority));
    return decides;
}

Text roleOf(const ReportContext &context, const Participant &person)
{
    QStringList roles;
    for (const Role role : person.roles)
        roles.append(context.words.label(role));
    QStringList more{roles.join(u", "_s)};
    if (!person.decidesOn.isEmpty())
        more.append(context.words.translate("Report", "decides: %1", "what a person has authority for")
                        .arg(authorityWords(context.words, person).join(u", "_s)));
    if (!person.standIn.isEmpty())
        more.append(context.words.translate("Report", "stand-in: %1").arg(person.standIn));
    return orElse(withQuiet(person.jobTitle, more), context.notNoted());
}

/// When somebody was there for a part of the call.
QStringList partOfCall(const ReportContext &context, const Call &call, const Attendance &attendance)
{
    QStringList parts;
    if (attendance.joinedAt.isValid() && attendance.joinedAt.utc > call.startedAt.utc)
        parts.append(context.words.translate("Report", "joined %1", "a time")
                         .arg(context.times.clock(attendance.joinedAt.utc)));
    if (attendance.leftAt.isValid() && (!call.endedAt.isValid() || attendance.leftAt.utc < call.endedAt.utc))
        parts.append(context.words.translate("Report", "left %1", "a time")
                         .arg(context.times.clock(attendance.leftAt.utc)));
    return parts;
}

/// Who led, noted down and kept the time, a line each; the last when there was one.
QString duties(const ReportContext &context, const Call &call)
{
    const Words &words = context.words;
    QStringList lines{
        words.translate("Report", "Chair: %1").arg(context.person(call.chair, context.notNoted())),
        words.translate("Report", "Scribe: %1").arg(context.person(call.scribe, context.notNoted()))};
    if (call.timekeeper)
        lines.append(words.translate("Report", "Timekeeper: %1").arg(context.person(call.timekeeper)));
    return lines.join(u'\n');
}

Block facts(const ReportContext &context, const Kept<Call> &kept)
{
    const Words &words = context.words;
    const Call &call = *kept;
    const QUuid id = kept.id;
    QString when = context.times.span(call.startedAt.utc, call.endedAt.utc);
    if (!call.startedAt.isValid())
        when = call.plannedStart.isValid()
            ? words.translate("Report", "planned for %1; it has not started", "a time")
                  .arg(context.times.full(call.plannedStart.utc))
            : context.noTimeSet();
    else if (!call.endedAt.isValid())
        when = words.translate("Report", "%1; its end is not noted", "a time").arg(when);
    Text recorded = plain(words.yesNo(call.recorded));
    if (!call.recordingNote.isEmpty())
        recorded += quiet(u'\n' + call.recordingNote);
    return Facts{
        .columns = 3,
        .facts = {
            {words.translate("Report", "When"), plain(when), id},
            {words.translate("Report", "Kind"),
             withQuiet(words.label(call.kind),
                       {call.title == words.label(call.kind) ? QString() : call.title}),
             id},
            {words.translate("Report", "Audience"),
             orElse(call.audience ? plain(words.label(*call.audience)) : Text(), context.notNoted()), id},
            {words.translate("Report", "Line"),
             orElse(withQuiet(call.bridge,
                              {call.fallback.isEmpty()
                                   ? QString()
                                   : words.translate("Report", "in reserve: %1").arg(call.fallback)}),
                    context.notNoted()),
             id},
            {words.translate("Report", "Recorded"), recorded, id},
            {words.translate("Report", "Led and noted down by"), plain(duties(context, call)), id},
        }};
}

/// The people of one call for whom `present` is so.
Table people(const ReportContext &context, const Kept<Call> &call, std::optional<bool> present)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Name"), 2),
                            wide(words.translate("Report", "Role"), 3),
                            wide(words.translate("Report", "Organisation"), 2)}};
    if (present == false)
        table.columns.append(wide(words.translate("Report", "Why absent"), 3));
    const QList<Kept<Attendance>> attendances =
        context.snapshot.childrenOf<Attendance>(call.ref(), &Attendance::call);
    for (const Kept<Attendance> &attendance : attendances) {
        if (attendance->present != present)
            continue;
        const Participant person = context.snapshot.find(attendance->participant).value_or(Participant{});
        QStringList beside = partOfCall(context, *call, *attendance);
        if (!person.preferredName.isEmpty() && !person.name.startsWith(person.preferredName))
            beside.prepend(words.translate("Report", "called %1", "the name a person goes by")
                               .arg(person.preferredName));
        TableRow row{.cells = {cell(withQuiet(orElse(person.name, context.notKnown()), beside)),
                               cell(roleOf(context, person)), cell(context.organisationOf(person))},
                     .record = attendance.id};
        if (present == false)
            row.cells.append(cell(orElse(attendance->absenceNote, context.notNoted())));
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<Block> callRecord(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    const QList<Kept<Call>> calls =
        those<Call>(context, [](const Call &call) { return call.kind == CallKind::First; });
    for (const Kept<Call> &call : calls) {
        blocks.append(facts(context, call));
        const bool taken = call->startedAt.isValid();
        const std::pair<std::optional<bool>, QString> groups[] = {
            {true, words.translate("Report", "Present")},
            {false, words.translate("Report", "Absent")},
            {std::nullopt,
             taken ? words.translate("Report", "Whether present is not noted")
                   : words.translate("Report", "Invited")},
        };
        for (const auto &[present, title] : groups) {
            const Table table = people(context, call, present);
            if (table.rows.isEmpty())
                continue;
            blocks.append(subheading(title));
            blocks.append(table);
        }
        if (context.snapshot.childrenOf<Attendance>(call.ref(), &Attendance::call).isEmpty())
            blocks.append(body(words.translate("Report", "Who was on the call is not noted."), call.id));
    }
    if (!blocks.isEmpty())
        blocks.prepend(
            body(words.translate("Report", "Customer: %1")
                     .arg(orElse(context.organisation(context.engagement.customer), context.notKnown())),
                 context.snapshot.engagementId()));
    return blocks;
}

} // namespace firstcall::sections
