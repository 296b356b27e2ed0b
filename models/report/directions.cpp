// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/instruction.h"
#include "models/report/pageone.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

QList<ListItem> lines(const ReportContext &context, const QString &text, const QUuid &id)
{
    QList<ListItem> items;
    const QStringList all = pageone::linesOf(text);
    for (const QString &line : all)
        items.append({.cell = cell(line), .record = id});
    if (items.isEmpty())
        items.append({.cell = cell(quiet(context.notNoted())), .record = id});
    return items;
}

QString delivery(const ReportContext &context, const Instruction &instruction)
{
    const Words &words = context.words;
    const QString who = words.translate("Report", "%1 to %2", "who instructs whom")
                            .arg(context.person(instruction.sender, context.nobodyNamed()),
                                 context.person(instruction.recipient, context.nobodyNamed()));
    const QString due = instruction.due.isValid()
        ? words.translate("Report", "due %1", "a time").arg(context.times.brief(instruction.due.utc))
        : QString();
    const QString sent = instruction.sentAt.isValid()
        ? words.translate("Report", "sent %1", "a time").arg(context.times.brief(instruction.sentAt.utc))
        : words.translate("Report", "not sent yet");
    const QString acknowledged = instruction.acknowledgedAt.isValid()
        ? words.translate("Report", "acknowledged %1", "a time")
              .arg(context.times.brief(instruction.acknowledgedAt.utc))
        : QString();
    return joined({who, instruction.channel, due, sent, acknowledged});
}

} // namespace

QList<Block> directions(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    const QList<Kept<Instruction>> all = context.snapshot.all<Instruction>();
    for (const Kept<Instruction> &instruction : all) {
        blocks.append(
            subheading(words.translate("Report", "Instructions: %1")
                           .arg(orElse(instruction->title, words.translate("Report", "without a title"))),
                       instruction.id));
        blocks.append(note(delivery(context, *instruction), instruction.id));
        blocks.append(SideBySide{.leftTitle = words.translate("Report", "Please do"),
                                 .left = lines(context, instruction->toDo, instruction.id),
                                 .rightTitle = words.translate("Report", "Please do not"),
                                 .right = lines(context, instruction->notToDo, instruction.id)});
    }
    return blocks;
}

} // namespace firstcall::sections
