// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/obligation.h"
#include "models/report/marks.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> deadlines(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<Obligation>> all = context.snapshot.all<Obligation>();
    if (all.isEmpty())
        return {};
    Table table{.columns = {wide(words.translate("Report", "Rule and recipient"), 4),
                            wide(words.translate("Report", "Clock would start"), 3),
                            wide(words.translate("Report", "On what basis"), 3),
                            wide(words.translate("Report", "Would end, if it applies"), 3),
                            wide(words.translate("Report", "Does it apply?"), 2)}};
    for (const Kept<Obligation> &obligation : all) {
        const QString length = obligation->length
            ? words.translate("Report", "%1 from the start", "a length of time")
                  .arg(words.duration(*obligation->length))
            : QString();
        table.rows.append({.cells = {cell(withQuiet(orElse(obligation->regime, context.notNoted()),
                                                    {obligation->recipient, obligation->note})),
                                     cell(withQuiet(orElse(context.times.brief(obligation->triggerAt.utc),
                                                           context.notKnown()),
                                                    {obligation->triggerWords})),
                                     cell(orElse(obligation->basis, context.notNoted())),
                                     cell(withQuiet(orElse(context.times.brief(obligation->due.utc),
                                                           words.translate("Report", "no time computed")),
                                                    {length})),
                                     cell(stateChip(words.label(obligation->applicability)),
                                          orElse(withQuiet(obligation->decidedBy,
                                                           {obligation->state == ObligationState::NotStarted
                                                                ? QString()
                                                                : words.label(obligation->state)}),
                                                 words.translate("Report", "nobody has decided yet")))},
                           .record = obligation.id});
    }
    // The caution is printed above every table of deadlines (domain G).
    return {
        Callout{
            .title = words.translate("Report", "For counsel"),
            .lines = {{.cell = cell(words.translate(
                           "Report",
                           "These entries help you ask the right people in time. They are not legal advice. "
                           "Whether a rule applies, when its clock started, and what must be filed are "
                           "decisions for the customer's counsel. Rules change; check the current text."))}},
            .tone = Tone::Warning},
        table};
}

} // namespace firstcall::sections
