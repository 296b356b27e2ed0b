// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/organisation.h"
#include "models/domain/referral.h"
#include "models/report/marks.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> referrals(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<Referral>> all = context.snapshot.all<Referral>();
    if (all.isEmpty())
        return {};
    Table table{.columns = {wide(words.translate("Report", "Need"), 3),
                            wide(words.translate("Report", "Whom we named"), 3),
                            wide(words.translate("Report", "Why"), 3),
                            wide(words.translate("Report", "Our interest"), 2),
                            narrow(words.translate("Report", "On the insurer's panel")),
                            wide(words.translate("Report", "State"), 2)}};
    for (const Kept<Referral> &referral : all) {
        QStringList names;
        for (const Ref<Organisation> &ref : referral->organisations)
            names.append(context.organisation(ref));
        names.removeAll(QString());
        table.rows.append(
            {.cells = {cell(withQuiet(orElse(referral->need, context.notNoted()),
                                      {words.label(referral->kind)})),
                       cell(withQuiet(
                           orElse(names.join(u", "_s), words.translate("Report", "nobody yet")),
                           {context.person(referral->recommendedBy), context.times.brief(referral->at.utc)})),
                       cell(orElse(referral->whyTrusted, context.notNoted())),
                       cell(orElse(referral->interest, words.translate("Report", "not disclosed yet"))),
                       cell(words.yesNo(referral->onPanel)),
                       cell(stateChip(words.label(referral->state)), plain(referral->note))},
             .record = referral.id});
    }
    return {table};
}

} // namespace firstcall::sections
