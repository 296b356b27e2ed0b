// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/riskband.h"
#include "models/report/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> risks(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Kept<Risk>> all = context.snapshot.all<Risk>();
    if (all.isEmpty())
        return {};
    std::ranges::stable_sort(all, {}, [](const Kept<Risk> &risk) {
        return std::pair(!risk->lifeSafety.value_or(false), -riskScore(*risk).value_or(0));
    });
    Table table{.columns = {narrow(words.translate("Report", "No.")),
                            wide(words.translate("Report", "Risk"), 5),
                            narrow(words.translate("Report", "Likelihood × impact")),
                            wide(words.translate("Report", "Response"), 4),
                            wide(words.translate("Report", "Owner"), 2)}};
    const auto step = [&](std::optional<RiskLevel> level) {
        return level ? context.number(static_cast<int>(*level) + 1)
                     : words.translate("Report", "not rated", "half of a risk's score");
    };
    for (const Kept<Risk> &risk : all) {
        const std::optional<int> score = riskScore(*risk);
        QString rating = step(risk->likelihood) + u" × "_s + step(risk->impact);
        if (score)
            rating += u" = "_s + context.number(*score);
        const bool danger = risk->lifeSafety.value_or(false);
        const QString accepted = context.person(risk->acceptedBy);
        table.rows.append(
            {.cells = {cell(orElse(risk->number, context.notNoted())),
                       cell(withQuiet(
                           orElse(risk->statement, context.notNoted()),
                           {danger ? words.translate(
                                "Report", "Danger to life or safety: rated critical whatever the score")
                                   : QString()})),
                       cell(bandChip(words, *risk), plain(rating)),
                       cell(withQuiet(words.label(risk->response),
                                      {risk->mitigation, words.label(risk->state),
                                       accepted.isEmpty()
                                           ? QString()
                                           : words.translate("Report", "accepted by %1").arg(accepted)})),
                       cell(context.person(risk->owner, context.nobodyNamed()))},
             .record = risk.id});
    }
    return {note(words.translate("Report",
                                 "Likelihood and impact from 1 to 5; up to 4 low, up to 9 moderate, up to 16 "
                                 "high, above critical.")),
            table};
}

} // namespace firstcall::sections
