// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/report/defang.h"

namespace firstcall::sections {

QList<Block> indicators(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<Indicator>> all = context.snapshot.all<Indicator>();
    if (all.isEmpty())
        return {};
    QList<Moment> moments;
    for (const Kept<Indicator> &indicator : all)
        moments << indicator->firstSeen << indicator->lastSeen;
    const TableTimes times(context.times, moments);
    Table table{.columns = {wide(words.translate("Report", "Indicator"), 4),
                            narrow(words.translate("Report", "Kind")),
                            wide(words.translate("Report", "Context and source"), 3),
                            narrow(times.head(words.translate("Report", "Seen"))),
                            narrow(words.translate("Report", "Confidence"))}};
    for (const Kept<Indicator> &indicator : all) {
        Text seen = times.cell(indicator->firstSeen, indicator->lastSeen);
        if (seen.isEmpty())
            seen = times.cell(indicator->lastSeen);
        table.rows.append(
            {.cells = {cell(code(
                           orElse(defangedIndicator(indicator->kind, indicator->value), context.notNoted()))),
                       cell(words.label(indicator->kind)),
                       cell(orElse(withQuiet(indicator->context, {indicator->source}), context.notNoted())),
                       cell(orElse(seen, context.notKnown())), cell(words.label(indicator->confidence))},
             .record = indicator.id});
    }
    QList<Block> blocks{subheading(words.translate("Report", "Indicators")),
                        note(words.translate("Report",
                                             "Written so that nothing can be followed by accident: "
                                             "hxxp for http, [.] for a dot."))};
    times.noteInto(blocks);
    blocks.append(table);
    return blocks;
}

} // namespace firstcall::sections
