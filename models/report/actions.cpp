// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/actiontaken.h"
#include "models/domain/asset.h"
#include "models/report/coarsetime.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> actions(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Kept<ActionTaken>> all = context.snapshot.all<ActionTaken>();
    if (all.isEmpty())
        return {};
    std::ranges::stable_sort(all, [](const Kept<ActionTaken> &one, const Kept<ActionTaken> &other) {
        return earlier(one->at, other->at);
    });
    QList<Moment> moments;
    for (const Kept<ActionTaken> &action : std::as_const(all))
        moments << action->at << action->endedAt;
    const TableTimes times(context.times, moments);
    Table table{.columns = {narrow(times.head(words.translate("Report", "When"))),
                            wide(words.translate("Report", "Who"), 2),
                            wide(words.translate("Report", "What"), 4),
                            narrow(words.translate("Report", "Purpose")),
                            wide(words.translate("Report", "Result"), 3),
                            wide(words.translate("Report", "Effect on evidence"), 3)}};
    for (const Kept<ActionTaken> &action : std::as_const(all)) {
        QStringList systems;
        for (const Ref<Asset> &ref : action->assets)
            systems.append(context.snapshot.find(ref).value_or(Asset{}).name);
        systems.removeAll(QString());
        const bool exact =
            action->precision == TimePrecision::Exact || action->precision == TimePrecision::Minute;
        const QString coarse =
            action->at.isValid() ? coarseTime(context, action->at, action->precision) : QString();
        Text when = orElse(coarse.isEmpty() ? times.cell(action->at, action->endedAt) : plain(coarse),
                           context.notKnown());
        if (action->at.isValid() && !exact)
            when += quiet(u'\n' + words.label(action->precision));
        const QString approved = action->approvedBy.isEmpty()
            ? QString()
            : words.translate("Report", "approved by %1").arg(action->approvedBy);
        table.rows.append(
            {.cells = {cell(when),
                       cell(withQuiet(
                           context.person(action->takenBy, words.translate("Report", "nobody named")),
                           {words.label(action->side), approved})),
                       cell(withQuiet(orElse(action->what, context.notNoted()), {systems.join(u", "_s)})),
                       cell(words.label(action->purpose)), cell(orElse(action->result, context.notNoted())),
                       cell(orElse(action->effectOnEvidence, context.notKnown()))},
             .record = action.id});
    }
    QList<Block> blocks;
    times.noteInto(blocks);
    blocks.append(table);
    return blocks;
}

} // namespace firstcall::sections
