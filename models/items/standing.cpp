// SPDX-License-Identifier: Apache-2.0
#include "models/items/standing.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/asset.h"
#include "models/domain/concern.h"
#include "models/domain/courseofaction.h"
#include "models/domain/datarequest.h"
#include "models/domain/dataset.h"
#include "models/domain/focusarea.h"
#include "models/domain/hypothesis.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/ranked.h"
#include "models/domain/recommendation.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString tr(const char *text, const char *disambiguation = nullptr)
{
    return QCoreApplication::translate("Standing", text, disambiguation);
}

/// What is read, and how it is put into words.
struct Reading
{
    const Snapshot &snapshot;
    const FieldText &text;

    const Words &words() const { return text.words(); }
    template <Record R>
    StandingLine line(const Kept<R> &kept, const QString &title, const QStringList &aside,
                      QStringList below) const
    {
        below.removeAll(QString());
        QStringList beside = aside;
        beside.removeAll(QString());
        return {&R::entity(), kept.id, title.simplified(), beside.join(u" · "_s), below.join(u" · "_s)};
    }
    QString time(const Moment &moment) const { return moment.isValid() ? text.time(moment.utc) : QString(); }
};

QString forWords(const QString &what)
{
    return what.trimmed().isEmpty() ? QString() : tr("for: %1").arg(what.simplified());
}

QString againstWords(const QString &what)
{
    return what.trimmed().isEmpty() ? QString() : tr("against: %1").arg(what.simplified());
}

/// Those that may still be true first.
QList<StandingLine> vectors(const Reading &read)
{
    QList<Kept<Hypothesis>> all = read.snapshot.all<Hypothesis>();
    all.removeIf([](const Kept<Hypothesis> &one) { return one->focus != Focus::Vector; });
    const auto rank = [](const Kept<Hypothesis> &one) {
        using S = HypothesisState;
        return one->state == S::Supported   ? 0
            : one->state == S::Refuted      ? 3
            : one->state == S::Inconclusive ? 2
                                            : 1;
    };
    std::ranges::stable_sort(all, {}, rank);
    QList<StandingLine> lines;
    for (const Kept<Hypothesis> &one : std::as_const(all)) {
        const bool isBare = one->evidenceFor.trimmed().isEmpty() && one->evidenceAgainst.trimmed().isEmpty();
        lines.append(read.line(
            one, one->statement, {read.words().label(one->state), read.words().label(one->confidence)},
            {isBare ? tr("nothing speaks for or against it yet") : forWords(one->evidenceFor),
             againstWords(one->evidenceAgainst)}));
    }
    return lines;
}

template <Record R>
void addAffected(const Reading &read, Affected status, QString R::*name, QList<StandingLine> &lines)
{
    for (const Kept<R> &one : read.snapshot.all<R>()) {
        if (one->status != status)
            continue;
        const bool isBare = one->basis.trimmed().isEmpty() && status != Affected::Suspected;
        lines.append(read.line(one, one.record.*name, {read.words().title(R::entity())},
                               {isBare ? tr("what this rests on is not noted") : one->basis.simplified()}));
    }
}

QList<StandingLine> affected(const Reading &read, Affected status)
{
    QList<StandingLine> lines;
    addAffected<Asset>(read, status, &Asset::name, lines);
    addAffected<Account>(read, status, &Account::identifier, lines);
    addAffected<DataSet>(read, status, &DataSet::description, lines);
    return lines;
}

StandingLine actionLine(const Reading &read, const Kept<ActionTaken> &one)
{
    const QString effect = one->effectOnEvidence.simplified();
    const QString approved = one->approvedBy.simplified();
    return read.line(one, one->what, {read.snapshot.name(one->takenBy), read.time(one->at)},
                     {effect.isEmpty() ? tr("effect on evidence not known") : tr("evidence: %1").arg(effect),
                      approved.isEmpty() ? tr("approval not noted") : tr("approved by %1").arg(approved),
                      one->result.simplified()});
}

/// What the customer already changed, and what overwrites itself.
QList<StandingLine> atRisk(const Reading &read)
{
    QList<StandingLine> lines;
    for (const Kept<ActionTaken> &one : read.snapshot.all<ActionTaken>()) {
        if (one->side != Side::Ours)
            lines.append(actionLine(read, one));
    }
    for (const Kept<DataRequest> &one : read.snapshot.all<DataRequest>()) {
        if (one->perishableAt.isValid() && one->state != RequestState::Received
            && one->state != RequestState::Checked)
            lines.append(read.line(one, one->item, {read.words().label(one->state)},
                                   {tr("lost from %1").arg(read.time(one->perishableAt))}));
    }
    return lines;
}

QList<StandingLine> ourActions(const Reading &read)
{
    QList<StandingLine> lines;
    for (const Kept<ActionTaken> &one : read.snapshot.all<ActionTaken>()) {
        if (one->side == Side::Ours)
            lines.append(actionLine(read, one));
    }
    return lines;
}

/// What has a place in the order, then what is affected and has none.
QList<StandingLine> restoration(const Reading &read)
{
    QList<Kept<Asset>> all = read.snapshot.all<Asset>();
    all.removeIf([](const Kept<Asset> &one) {
        return !one->recoveryPriority && one->status != Affected::Confirmed
            && one->status != Affected::Suspected;
    });
    std::ranges::stable_sort(all, {},
                             [](const Kept<Asset> &one) { return one->recoveryPriority.value_or(INT_MAX); });
    QList<StandingLine> lines;
    for (const Kept<Asset> &one : std::as_const(all)) {
        const QString place = one->recoveryPriority ? read.words().locale().toString(*one->recoveryPriority)
                                                    : tr("no place yet", "in the order of restoration");
        lines.append(read.line(one, one->name, {place}, {one->businessFunction.simplified()}));
    }
    return lines;
}

QList<StandingLine> prevention(const Reading &read)
{
    QList<StandingLine> lines;
    for (const Kept<Recommendation> &one : read.snapshot.all<Recommendation>()) {
        if (one->focus == Focus::Recovery && one->state != RecommendationState::Rejected)
            lines.append(read.line(one, one->title,
                                   {read.words().label(one->state), read.words().label(one->horizon)},
                                   {one->reason.simplified()}));
    }
    return lines;
}

QList<StandingLine> courses(const Reading &read)
{
    QList<Kept<CourseOfAction>> all = read.snapshot.all<CourseOfAction>();
    std::ranges::stable_partition(
        all, [](const Kept<CourseOfAction> &one) { return one->chosen.value_or(false); });
    QList<StandingLine> lines;
    for (const Kept<CourseOfAction> &one : std::as_const(all)) {
        const bool isChosen = one->chosen.value_or(false);
        const QString who = read.snapshot.name(one->chosenBy);
        const QString chosen = !isChosen ? QString()
            : who.isEmpty()              ? tr("Chosen")
                                         : tr("Chosen by %1").arg(who);
        lines.append(read.line(one, one->title,
                               {chosen, one->recommended.value_or(false) ? tr("Recommended") : QString()},
                               {isChosen ? one->reasons.simplified() : QString(), forWords(one->argumentsFor),
                                againstWords(one->argumentsAgainst)}));
    }
    return lines;
}

QList<StandingLine> unanswered(const Reading &read)
{
    QList<StandingLine> lines;
    const auto why = [&](Focus focus) {
        return focus == Focus::General
            ? tr("belongs to no area of the investigation")
            : tr("%1: neither an answer nor a step", "a focus area").arg(read.words().label(focus));
    };
    for (const Kept<Concern> &one : ranked<Concern>(read.snapshot)) {
        if (one->state == ConcernState::Open && one->howAddressed.trimmed().isEmpty()
            && isUnanswered(read.snapshot, one->focus))
            lines.append(
                read.line(one, one->statement, {read.words().title(Concern::entity())}, {why(one->focus)}));
    }
    for (const Kept<SuccessCriterion> &one : ranked<SuccessCriterion>(read.snapshot)) {
        if (one->state == SuccessState::Open && isUnanswered(read.snapshot, one->focus))
            lines.append(read.line(one, one->statement, {read.words().title(SuccessCriterion::entity())},
                                   {why(one->focus)}));
    }
    return lines;
}

} // namespace

bool isUnanswered(const Snapshot &snapshot, Focus focus)
{
    if (focus == Focus::General)
        return true;
    const auto belongs = [focus](const auto &one) { return one->focus == focus; };
    return std::ranges::none_of(snapshot.all<FocusArea>(),
                                [focus](const Kept<FocusArea> &area) {
                                    return area->focus == focus && !area->currentAnswer.trimmed().isEmpty();
                                })
        && std::ranges::none_of(snapshot.all<Task>(), belongs)
        && std::ranges::none_of(snapshot.all<Recommendation>(), belongs);
}

QList<StandingGroup> standing(const Snapshot &snapshot, const FieldText &text)
{
    const Reading read{snapshot, text};
    QList<StandingGroup> groups{
        {tr("Candidate vectors"), vectors(read)},
        {tr("Confirmed"), affected(read, Affected::Confirmed)},
        {tr("Suspected"), affected(read, Affected::Suspected)},
        {tr("Cleared"), affected(read, Affected::Cleared)},
        {tr("Evidence at risk"), atRisk(read)},
        {tr("What we did"), ourActions(read)},
        {tr("In this order it comes back"), restoration(read)},
        {tr("Stop it happening again"), prevention(read)},
        {tr("Courses of action"), courses(read)},
        {tr("Nothing answers these yet"), unanswered(read)},
    };
    groups.removeIf([](const StandingGroup &group) { return group.lines.isEmpty(); });
    return groups;
}

} // namespace firstcall
