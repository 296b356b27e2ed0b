// SPDX-License-Identifier: Apache-2.0
#include "models/edit/hardrules.h"

#include "models/domain/core.h"
#include "models/domain/engagement.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"
#include "models/domain/rules.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Failure coreStays()
{
    return Failure{QCoreApplication::translate(
        "Editor",
        "The four key questions and the four focus areas belong to every engagement: they can't be "
        "added, removed, reworded or moved. Their answers and states can be edited. Nothing was "
        "changed.")};
}

/// The fields of a core record that are the program's.
bool isFixed(const Entity &entity, int field)
{
    const QLatin1StringView key = entity.fields[std::size_t(field)].key();
    return key == "focus"_L1 || key == "position"_L1
        || (&entity == &Question::entity()
            && (key == "origin"_L1 || key == "bank_id"_L1 || key == "text"_L1 || key == "must_ask"_L1));
}

/// Whether a record claims to be a core one.
bool claimsCore(const Change &change)
{
    if (!change.after || change.entity != &Question::entity())
        return false;
    const auto question = fromRow<Question>(*change.after);
    return question.origin == QuestionOrigin::Core || keyQuestion(question.bankId);
}

/// Whether the set makes an engagement, with exactly the core records that belong to it.
bool makesWhole(const ChangeSet &set, const QUuid &engagement)
{
    const bool made = std::ranges::any_of(set.changes, [&](const Change &change) {
        return change.entity == &Engagement::entity() && change.id == engagement && !change.before;
    });
    const QList<Change> core = coreRecords(engagement);
    return made && std::ranges::all_of(core, [&](const Change &wanted) {
               return std::ranges::count_if(set.changes,
                                            [&](const Change &change) {
                                                return change.entity == wanted.entity
                                                    && change.id == wanted.id;
                                            })
                   == 1;
           });
}

/// Whether the set removes an engagement, with which everything goes.
bool removesWhole(const ChangeSet &set, const QUuid &engagement)
{
    return std::ranges::any_of(set.changes, [&](const Change &change) {
        return change.entity == &Engagement::entity() && change.id == engagement && !change.after;
    });
}

/// Whether a core record that comes with its engagement has what the program gives it.
bool isAsMade(const Change &change)
{
    const QList<Change> core = coreRecords(change.engagement);
    const auto wanted = std::ranges::find(core, change.id, &Change::id);
    if (wanted == core.end())
        return false;
    for (int field = 0; field < int(change.after->size()); ++field) {
        if (isFixed(*change.entity, field) && change.after->at(field) != wanted->after->at(field))
            return false;
    }
    return true;
}

Result<> checkCore(const ChangeSet &set, const Change &change)
{
    if (!isCore(*change.entity, change.engagement, change.id))
        return claimsCore(change) ? Result<>(coreStays()) : Result<>();
    if (!change.before)
        return makesWhole(set, change.engagement) && isAsMade(change) ? Result<>() : Result<>(coreStays());
    if (!change.after)
        return removesWhole(set, change.engagement) ? Result<>() : Result<>(coreStays());
    const QList<int> touched = change.touched();
    if (std::ranges::any_of(touched, [&](int field) { return isFixed(*change.entity, field); }))
        return coreStays();
    return {};
}

Result<> checkReference(const Change &change)
{
    if (change.entity != &Engagement::entity() || !change.after)
        return {};
    const int field = change.entity->indexOf("reference"_L1);
    const QString reference = change.after->at(field).toString();
    // One that is not given yet is missed when a document is finalised.
    if (reference.isEmpty() || !change.touched().contains(field)
        || defaultReferencePattern().match(reference).hasMatch())
        return {};
    return Failure{QCoreApplication::translate(
                       "Editor",
                       "“%1” is not a reference such as LFR-2026-031: two to five capitals, the year, "
                       "three or four digits. Nothing was changed.")
                       .arg(reference)};
}

/// Every time of an engagement is shown in its zone, so that it has to be one.
Result<> checkZone(const Change &change)
{
    if (change.entity != &Engagement::entity() || !change.after)
        return {};
    const int field = change.entity->indexOf("zone"_L1);
    const QString zone = change.after->at(field).toString();
    if (zone.isEmpty() || !change.touched().contains(field)
        || QTimeZone(zone.toLatin1()).isValid()) // Qt lists no Etc/UTC, and yet knows it
        return {};
    return Failure{QCoreApplication::translate(
                       "Editor", "“%1” is not a time zone such as Europe/London. Nothing was changed.")
                       .arg(zone.left(60))};
}

} // namespace

Result<> checkHardRules(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (Result<> allowed = checkCore(set, change); !allowed)
            return allowed;
        if (Result<> formed = checkReference(change); !formed)
            return formed;
        if (Result<> known = checkZone(change); !known)
            return known;
        if (change.entity == &Engagement::entity() && !change.before && !makesWhole(set, change.id))
            return coreStays();
    }
    return {};
}

} // namespace firstcall
