// SPDX-License-Identifier: Apache-2.0
#include "models/edit/naming.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/note.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// How a caller is called whom nobody knows: "?4711" says the end of their number.
QString nameTold(const QString &name)
{
    if (!name.startsWith(u'?'))
        return name;
    const QString rest = name.mid(1).trimmed();
    return rest.isEmpty()
        ? QCoreApplication::translate("Editor", "Unknown caller")
        : QCoreApplication::translate("Editor", "Unknown caller %1", "what is known of them").arg(rest);
}

std::optional<Kept<Participant>> callerTold(const Snapshot &snapshot, const QString &told)
{
    if (told.isEmpty())
        return {};
    const QList<Kept<Participant>> all = snapshot.all<Participant>();
    const auto found = std::ranges::find_if(
        all, [&told](const Kept<Participant> &one) { return unknownCaller(*one) == told; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// Who is known already was on the phone all the time: the caller is not there any more.
void leaveCalls(StepBuilder &step, const Ref<Participant> &caller, const QString &name)
{
    for (const Kept<Attendance> &there : step.snapshot().all<Attendance>()) {
        if (there->participant != caller)
            continue;
        Attendance after = *there;
        after.present = false;
        after.absenceNote = QCoreApplication::translate("Editor", "This was %1.", "a person").arg(name);
        step.edit(there, after);
    }
}

} // namespace

Ref<Participant> personInto(StepBuilder &step, const NotePerson &told, const Ref<Note> &from)
{
    const QString name = nameTold(told.name);
    const QList<Kept<Participant>> all = step.snapshot().all<Participant>();
    auto known = std::ranges::find_if(all, [&name](const Kept<Participant> &one) {
        return one->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    const std::optional<Kept<Participant>> caller = callerTold(step.snapshot(), told.caller);
    const bool isNamed = caller && known == all.end();
    if (isNamed)
        known = std::ranges::find(all, caller->id, &Kept<Participant>::id);
    else if (caller && known->id != caller->id)
        leaveCalls(step, caller->ref(), known->record.name);
    if (known == all.end())
        return step
            .add(Participant{.name = name,
                             .jobTitle = told.jobTitle,
                             .party = told.party,
                             .roles = told.roles,
                             .decidesOn = told.decidesOn,
                             .identityVerified = name == told.name ? std::nullopt : std::optional(false),
                             .fromNote = from})
            .ref();
    Participant after = **known;
    if (isNamed) {
        after.name = name; // that they say so does not verify it
        after.party = told.party;
    }
    if (after.jobTitle.isEmpty())
        after.jobTitle = told.jobTitle;
    if (!after.fromNote)
        after.fromNote = from; // the first that told of them
    for (const Role role : told.roles) {
        if (!after.roles.contains(role))
            after.roles.append(role);
    }
    for (const Authority authority : told.decidesOn) {
        if (!after.decidesOn.contains(authority))
            after.decidesOn.append(authority);
    }
    step.edit(*known, after);
    return known->ref();
}

QString unknownCaller(const Participant &person)
{
    if (person.identityVerified.value_or(true))
        return {};
    // In the language of the window when it was noted, which may be another one by now.
    if (person.name == nameTold(u"?"_s) || person.name == "Unknown caller"_L1)
        return u"?"_s;
    for (const QString &name :
         {QCoreApplication::translate("Editor", "Unknown caller %1", "what is known of them"),
          u"Unknown caller %1"_s}) {
        const QString begins = name.section(u"%1"_s, 0, 0);
        if (person.name.startsWith(begins))
            return u'?' + person.name.mid(begins.size());
    }
    return {};
}

QString unknownCallerOn(const Snapshot &snapshot, const Ref<Call> &call)
{
    for (const Kept<Attendance> &there : snapshot.childrenOf(call, &Attendance::call)) {
        const std::optional<Participant> person = snapshot.find(there->participant);
        if (!person || !there->present.value_or(false))
            continue;
        if (const QString caller = unknownCaller(*person); !caller.isEmpty())
            return caller;
    }
    return {};
}

} // namespace firstcall
