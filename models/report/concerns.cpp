// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/concern.h"
#include "models/domain/expectation.h"
#include "models/domain/ranked.h"
#include "models/domain/successcriterion.h"
#include "models/report/marks.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// Each pair once, whichever of the two names the other.
BulletList conflictsAmong(const ReportContext &context, const QList<Kept<SuccessCriterion>> &criteria)
{
    BulletList list;
    QList<std::pair<QUuid, QUuid>> told;
    for (const Kept<SuccessCriterion> &criterion : criteria) {
        QStringList notes{criterion->conflictNote};
        for (const Ref<SuccessCriterion> &ref : criterion->conflictsWith) {
            const std::optional<SuccessCriterion> other = context.snapshot.find(ref);
            if (!other || told.contains(std::pair(ref.id, criterion.id)))
                continue;
            told.append({criterion.id, ref.id});
            list.items.append(
                {.cell = cell(withQuiet(
                     context.words.translate("Report", "%1 and %2", "two criteria that may conflict")
                         .arg(context.quoted(criterion->statement), context.quoted(other->statement)),
                     notes)),
                 .record = criterion.id});
            notes.clear();
        }
        if (joined(notes).isEmpty())
            continue;
        list.items.append(
            {.cell = cell(withQuiet(context.quoted(criterion->statement), notes)), .record = criterion.id});
    }
    return list;
}

} // namespace

QList<Block> success(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<SuccessCriterion>> criteria = ranked<SuccessCriterion>(context.snapshot);
    if (criteria.isEmpty())
        return {};
    Table table{.columns = {narrow(words.translate("Report", "Rank")),
                            wide(words.translate("Report", "Success would be"), 4),
                            wide(words.translate("Report", "Stated by"), 2),
                            wide(words.translate("Report", "Measure and target"), 3),
                            narrow(words.translate("Report", "State"))}};
    for (const Kept<SuccessCriterion> &criterion : criteria) {
        const QString target = criterion->target.isValid()
            ? words.translate("Report", "by %1", "a time").arg(context.times.brief(criterion->target.utc))
            : QString();
        table.rows.append({.cells = {cell(criterion->rank ? context.number(*criterion->rank)
                                                          : words.translate("Report", "unranked")),
                                     cell(orElse(criterion->statement, context.notNoted())),
                                     cell(context.person(criterion->statedBy, context.nobodyNamed())),
                                     cell(orElse(joined({criterion->measure, target}), context.notNoted())),
                                     cell(stateChip(words.label(criterion->state)))},
                           .record = criterion.id});
    }
    QList<Block> blocks{table};
    if (const BulletList conflicts = conflictsAmong(context, criteria); !conflicts.items.isEmpty()) {
        blocks.append(body(words.translate("Report", "These may pull against each other:")));
        blocks.append(conflicts);
    }
    return blocks;
}

QList<Block> concerns(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    if (const QList<Kept<Concern>> all = ranked<Concern>(context.snapshot); !all.isEmpty()) {
        Table table{.columns = {narrow(words.translate("Report", "Rank")),
                                wide(words.translate("Report", "Concern"), 4),
                                wide(words.translate("Report", "Raised by"), 2),
                                narrow(words.translate("Report", "About")),
                                wide(words.translate("Report", "How it is met"), 3)}};
        for (const Kept<Concern> &concern : all) {
            QString rank =
                concern->rank ? context.number(*concern->rank) : words.translate("Report", "unranked");
            table.rows.append(
                {.cells = {cell(withQuiet(rank,
                                          {concern->priority == ConcernPriority::Primary
                                               ? QString()
                                               : words.label(concern->priority)})),
                           cell(orElse(concern->statement, context.notNoted())),
                           cell(context.person(concern->raisedBy, context.nobodyNamed())),
                           cell(words.label(concern->category)),
                           cell(stateChip(words.label(concern->state)), plain(concern->howAddressed))},
                 .record = concern.id});
        }
        blocks.append(subheading(words.translate("Report", "Concerns")));
        blocks.append(table);
    }
    if (const QList<Kept<Expectation>> all = context.snapshot.all<Expectation>(); !all.isEmpty()) {
        Table table{.columns = {wide(words.translate("Report", "Expectation"), 3),
                                wide(words.translate("Report", "Held by"), 2),
                                wide(words.translate("Report", "Our answer"), 4)}};
        for (const Kept<Expectation> &expectation : all)
            table.rows.append({.cells = {cell(orElse(expectation->statement, context.notNoted())),
                                         cell(context.person(expectation->heldBy, context.nobodyNamed())),
                                         cell(stateChip(words.label(expectation->response)),
                                              plain(expectation->agreedWording))},
                               .record = expectation.id});
        blocks.append(subheading(words.translate("Report", "Expectations")));
        blocks.append(table);
    }
    if (!context.snapshot.all<SuccessCriterion>().isEmpty()) {
        blocks.append(subheading(words.translate("Report", "Success")));
        blocks.append(body(words.translate("Report", "As told under the fourth key question.")));
    }
    return blocks;
}

} // namespace firstcall::sections
