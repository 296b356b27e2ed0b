// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/account.h"
#include "models/domain/asset.h"
#include "models/domain/dataset.h"
#include "models/report/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// The order in which a reader wants them.
constexpr Affected statuses[] = {Affected::Confirmed, Affected::Suspected, Affected::Cleared,
                                 Affected::Unknown};

template <Record R> QList<Kept<R>> byStatus(const ReportContext &context)
{
    QList<Kept<R>> entries = context.snapshot.all<R>();
    std::ranges::stable_sort(entries, {}, [](const Kept<R> &entry) {
        return std::ranges::find(statuses, entry->status) - std::begin(statuses);
    });
    return entries;
}

/// "Entries: Confirmed 2 · Suspected 3". Entries are counted, not what they stand for: one may be part of
/// another.
template <Record R> QString counted(const ReportContext &context, const QList<Kept<R>> &entries)
{
    const Words &words = context.words;
    QStringList parts;
    for (const Affected status : statuses) {
        const auto count =
            std::ranges::count_if(entries, [&](const Kept<R> &entry) { return entry->status == status; });
        if (count > 0)
            parts.append(words.translate("Report", "%1 %2", "a status and a number")
                             .arg(words.label(status), context.number(int(count))));
    }
    return words.translate("Report", "Entries: %1", "numbers by status").arg(joined(parts));
}

/// "about 600–700", never a number nobody gave.
QString peopleRange(const ReportContext &context, const DataSet &data)
{
    const Words &words = context.words;
    if (data.peopleMinimum && data.peopleMaximum)
        return *data.peopleMinimum == *data.peopleMaximum
            ? words.translate("Report", "about %1", "a number of people")
                  .arg(context.number(*data.peopleMinimum))
            : words.translate("Report", "about %1–%2", "a number of people, from and to")
                  .arg(context.number(*data.peopleMinimum), context.number(*data.peopleMaximum));
    if (data.peopleMinimum)
        return words.translate("Report", "at least %1", "a number of people")
            .arg(context.number(*data.peopleMinimum));
    if (data.peopleMaximum)
        return words.translate("Report", "at most %1", "a number of people")
            .arg(context.number(*data.peopleMaximum));
    return context.notKnown();
}

template <typename E> QString labels(const Words &words, const QList<E> &keys)
{
    QStringList all;
    for (const E key : keys)
        all.append(words.label(key));
    return all.join(u", "_s);
}

/// "power: Off · network: Segment cut"; what is not known is left out.
QString runs(const Words &words, const Asset &asset)
{
    return joined({asset.powerState == PowerState::Unknown
                       ? QString()
                       : words.translate("Report", "power: %1").arg(words.label(asset.powerState)),
                   asset.networkState == NetworkState::Unknown
                       ? QString()
                       : words.translate("Report", "network: %1").arg(words.label(asset.networkState))});
}

QString withCount(const ReportContext &context, const QString &name, std::optional<int> count)
{
    const QString known = orElse(name, context.notKnown());
    return count ? context.words.translate("Report", "%1 (%2)", "a system and how many")
                       .arg(known, context.number(*count))
                 : known;
}

Table assets(const ReportContext &context, const QList<Kept<Asset>> &all)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "System"), 3),
                            narrow(words.translate("Report", "Status")),
                            wide(words.translate("Report", "What happened to it"), 2),
                            wide(words.translate("Report", "Power and network"), 2),
                            wide(words.translate("Report", "Rests on"), 3)}};
    for (const Kept<Asset> &asset : all) {
        const QString priority = asset->recoveryPriority
            ? words.translate("Report", "restored as number %1").arg(context.number(*asset->recoveryPriority))
            : QString();
        table.rows.append(
            {.cells = {cell(withQuiet(withCount(context, asset->name, asset->count),
                                      {words.label(asset->kind), asset->location, asset->businessFunction,
                                       context.person(asset->owner), priority})),
                       cell(stateChip(words.label(asset->status))),
                       cell(orElse(labels(words, asset->effects), context.notKnown())),
                       cell(orElse(runs(words, *asset), context.notKnown())),
                       cell(orElse(withQuiet(asset->basis, {asset->note}), context.notNoted()))},
             .record = asset.id});
    }
    return table;
}

Table accounts(const ReportContext &context, const QList<Kept<Account>> &all)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Account"), 3),
                            narrow(words.translate("Report", "Status")),
                            wide(words.translate("Report", "First suspicious use"), 2),
                            narrow(words.translate("Report", "Disabled")),
                            wide(words.translate("Report", "Rests on"), 3)}};
    for (const Kept<Account> &account : all)
        table.rows.append(
            {.cells = {cell(withQuiet(withCount(context, account->identifier, account->count),
                                      {words.label(account->kind), account->owner, account->directory})),
                       cell(stateChip(words.label(account->status))),
                       cell(orElse(context.times.brief(account->firstSuspiciousUse.utc), context.notKnown())),
                       cell(words.yesNo(account->disabled)),
                       cell(orElse(withQuiet(account->basis, {account->note}), context.notNoted()))},
             .record = account.id});
    return table;
}

Table data(const ReportContext &context, const QList<Kept<DataSet>> &all)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Data"), 3),
                            narrow(words.translate("Report", "Status")),
                            wide(words.translate("Report", "People"), 2),
                            wide(words.translate("Report", "What happened to it"), 2),
                            wide(words.translate("Report", "Rests on"), 3)}};
    for (const Kept<DataSet> &set : all)
        table.rows.append({.cells = {cell(withQuiet(orElse(set->description, context.notKnown()),
                                                    {labels(words, set->categories), set->owner})),
                                     cell(stateChip(words.label(set->status))),
                                     cell(withQuiet(peopleRange(context, *set), {set->peopleBasis})),
                                     cell(orElse(set->effect, context.notKnown())),
                                     cell(orElse(set->basis, context.notNoted()))},
                           .record = set.id});
    return table;
}

/// The ratings in words; nothing while none of them was given.
Facts ratings(const ReportContext &context)
{
    const Words &words = context.words;
    const Engagement &engagement = context.engagement;
    const QUuid id = context.snapshot.engagementId();
    const bool rated = engagement.functionalImpact || !engagement.informationImpact.isEmpty()
        || engagement.recoverability || engagement.safetyOfLife || engagement.attackActive
        || !engagement.priorityReason.isEmpty() || engagement.incidentType != IncidentType::Unknown;
    if (!rated)
        return {};
    const QString unrated = words.translate("Report", "not rated yet");
    return {
        .columns = 3,
        .facts = {
            {words.translate("Report", "Incident type"), plain(words.label(engagement.incidentType)), id},
            {words.translate("Report", "Priority"),
             withQuiet(words.label(engagement.priority),
                       {orElse(engagement.priorityReason, words.translate("Report", "no reason noted"))}),
             id},
            {words.translate("Report", "Attack still active"), plain(words.yesNo(engagement.attackActive)),
             id},
            {words.translate("Report", "Functional impact"),
             plain(engagement.functionalImpact ? words.label(*engagement.functionalImpact) : unrated), id},
            {words.translate("Report", "Information impact"),
             plain(orElse(labels(words, engagement.informationImpact), unrated)), id},
            {words.translate("Report", "Recoverability"),
             plain(engagement.recoverability ? words.label(*engagement.recoverability) : unrated), id},
            {words.translate("Report", "Danger to life or safety"),
             plain(words.yesNo(engagement.safetyOfLife)), id},
        }};
}

template <Record R>
void counts(const ReportContext &context, const QList<Kept<R>> &all, const QString &label, const Table &table,
            QList<Block> &blocks)
{
    if (all.isEmpty())
        return;
    blocks.append(subheading(label));
    blocks.append(note(counted(context, all)));
    blocks.append(table);
}

} // namespace

QList<Block> scope(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    if (const Facts facts = ratings(context); !facts.facts.isEmpty())
        blocks.append(facts);
    if (!context.engagement.impactNote.trimmed().isEmpty())
        blocks.append(body(context.engagement.impactNote, context.snapshot.engagementId()));
    const QList<Kept<Asset>> systems = byStatus<Asset>(context);
    counts(context, systems, words.translate("Report", "Systems"), assets(context, systems), blocks);
    const QList<Kept<Account>> logins = byStatus<Account>(context);
    counts(context, logins, words.translate("Report", "Accounts"), accounts(context, logins), blocks);
    const QList<Kept<DataSet>> sets = byStatus<DataSet>(context);
    counts(context, sets, words.translate("Report", "Data"), data(context, sets), blocks);
    return blocks + indicators(context);
}

} // namespace firstcall::sections
