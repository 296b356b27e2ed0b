// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/reporteditem.h"
#include "models/report/marks.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> reportedSoFar(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Kept<ReportedItem>> items = context.snapshot.all<ReportedItem>();
    if (items.isEmpty())
        return {};
    std::ranges::stable_sort(items, [](const Kept<ReportedItem> &one, const Kept<ReportedItem> &other) {
        return earlier(one->at, other->at);
    });
    QList<Moment> moments;
    for (const Kept<ReportedItem> &item : std::as_const(items))
        moments.append(item->at);
    const TableTimes times(context.times, moments);
    Table table{.columns = {narrow(words.translate("Report", "Direction")),
                            wide(words.translate("Report", "What"), 4),
                            wide(words.translate("Report", "From → to"), 3),
                            narrow(times.head(words.translate("Report", "When"))),
                            narrow(words.translate("Report", "Channel")),
                            wide(words.translate("Report", "Note"), 3)}};
    for (const Kept<ReportedItem> &item : std::as_const(items)) {
        const QString reference = item->reference.isEmpty()
            ? QString()
            : words.translate("Report", "reference %1").arg(item->reference);
        Cell remark = cell(orElse(withQuiet(item->note, {reference}), words.translate("Report", "none")));
        if (item->needsCorrection.value_or(false))
            remark.chips.append(stateChip(words.translate("Report", "needs correction")));
        table.rows.append(
            {.cells = {cell(words.label(item->direction)), cell(orElse(item->content, context.notNoted())),
                       cell(words.translate("Report", "%1 → %2", "from whom to whom")
                                .arg(orElse(item->reportedBy, context.notNoted()),
                                     orElse(item->reportedTo, context.notNoted()))),
                       cell(orElse(times.cell(item->at), context.notNoted())),
                       cell(item->channel ? words.label(*item->channel) : context.notNoted()), remark},
             .record = item.id});
    }
    QList<Block> blocks;
    times.noteInto(blocks);
    blocks.append(table);
    return blocks;
}

} // namespace firstcall::sections
