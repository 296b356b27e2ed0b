// SPDX-License-Identifier: Apache-2.0
#include "models/report/context.h"

#include "models/domain/call.h"
#include "models/domain/firm.h"
#include "models/domain/organisation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

ReportContext::ReportContext(const Snapshot &state, const Words &language, bool isDraft)
    : snapshot(state)
    , words(language)
    , engagement(state.engagement())
    , times(language, engagement.zone, state.asAt())
    , draft(isDraft)
{}

QString ReportContext::person(const Ref<Participant> &person, const QString &gap) const
{
    return orElse(isolated(snapshot.name(person)), gap);
}

QString ReportContext::organisation(const Ref<Organisation> &organisation) const
{
    const std::optional<Organisation> found = snapshot.find(organisation);
    return found ? isolated(orElse(found->legalName, found->shortName)) : QString();
}

QString ReportContext::organisationOf(const Participant &person) const
{
    if (person.organisation)
        return orElse(organisation(person.organisation), words.label(person.party));
    const QList<Kept<Firm>> firms = snapshot.all<Firm>();
    return person.party == Party::OurFirm && !firms.isEmpty()
        ? orElse(firms.first()->name, words.label(person.party))
        : words.label(person.party);
}

std::optional<Kept<Call>> ReportContext::firstCall() const
{
    const QList<Kept<Call>> calls =
        those<Call>(*this, [](const Call &call) { return call.kind == CallKind::First; });
    if (calls.isEmpty())
        return std::nullopt;
    const auto taken =
        std::ranges::find_if(calls, [](const Kept<Call> &call) { return call->startedAt.isValid(); });
    return taken == calls.end() ? calls.first() : *taken;
}

bool ReportContext::isOverdue(const Task &task) const
{
    return isOpen(task.state) && task.due.isValid() && task.due.utc < snapshot.asAt();
}

QString ReportContext::pointer(const QString &section) const
{
    const int number = numbers.value(section);
    return number == 0 ? QString() : u' ' + words.translate("Report", "(section %1)").arg(number);
}

QString ReportContext::notKnown() const
{
    return words.translate("Report", "not known");
}

QString ReportContext::notNoted() const
{
    return words.translate("Report", "not noted");
}

QString ReportContext::nobodyNamed() const
{
    return words.translate("Report", "nobody named yet");
}

QString ReportContext::noTimeSet() const
{
    return words.translate("Report", "no time set");
}

} // namespace firstcall
