// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/report/marks.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

Facts plan(const ReportContext &context)
{
    const Words &words = context.words;
    const Engagement &engagement = context.engagement;
    Facts facts{.columns = 3};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.trimmed().isEmpty())
            facts.facts.append({label, plain(value), context.snapshot.engagementId()});
    };
    add(words.translate("Report", "Rhythm of updates"), engagement.updateRhythm);
    add(words.translate("Report", "Reports"), engagement.reporting);
    if (engagement.mailUnsafe)
        add(words.translate("Report", "Company mail"),
            *engagement.mailUnsafe
                ? words.translate("Report", "in doubt; please do not use it for this matter")
                : words.translate("Report", "not in doubt"));
    add(words.translate("Report", "Safe channel"), engagement.safeChannel);
    add(words.translate("Report", "To ring in a hurry, first"), context.person(engagement.urgentContact1));
    add(words.translate("Report", "To ring in a hurry, second"), context.person(engagement.urgentContact2));
    add(words.translate("Report", "Steady contact"), context.person(engagement.steadyContact));
    add(words.translate("Report", "Deputy of the steady contact"), context.person(engagement.deputyContact));
    add(words.translate("Report", "Terms with a partner"), engagement.partnerTerms);
    if (engagement.writtenWork == WrittenWork::CounselOnly)
        add(words.translate("Report", "Written work"),
            words.translate("Report", "to counsel, who decides who else receives it"));
    return facts;
}

} // namespace

QList<Block> communication(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    if (const Facts facts = plan(context); !facts.facts.isEmpty())
        blocks.append(facts);
    QList<Kept<StatusUpdate>> updates = context.snapshot.all<StatusUpdate>();
    if (updates.isEmpty())
        return blocks;
    std::ranges::stable_sort(updates, [](const Kept<StatusUpdate> &one, const Kept<StatusUpdate> &other) {
        return earlier(one->due, other->due);
    });
    QList<Moment> moments;
    for (const Kept<StatusUpdate> &update : std::as_const(updates))
        moments << update->due << update->issuedAt;
    const TableTimes times(context.times, moments);
    Table table{.columns = {narrow(words.translate("Report", "Update")),
                            narrow(times.head(words.translate("Report", "Due"))),
                            wide(words.translate("Report", "Channel"), 3),
                            wide(words.translate("Report", "Host"), 2),
                            wide(words.translate("Report", "For whom"), 2),
                            narrow(times.head(words.translate("Report", "Given")))}};
    for (const Kept<StatusUpdate> &update : std::as_const(updates)) {
        Cell number =
            cell(update->number ? context.number(*update->number) : words.translate("Report", "unnumbered"));
        if (update->offCycle.value_or(false))
            number.chips.append(stateChip(words.translate("Report", "off cycle")));
        table.rows.append(
            {.cells = {number, cell(orElse(times.cell(update->due), context.noTimeSet())),
                       cell(orElse(withQuiet(update->channel, {update->reason}),
                                   words.translate("Report", "No channel agreed yet."))),
                       cell(context.person(update->host, context.nobodyNamed())),
                       cell(orElse(update->audience, context.notNoted())),
                       cell(orElse(times.cell(update->issuedAt), words.translate("Report", "planned")))},
             .record = update.id});
    }
    blocks.append(subheading(words.translate("Report", "Updates")));
    times.noteInto(blocks);
    blocks.append(table);
    return blocks;
}

} // namespace firstcall::sections
