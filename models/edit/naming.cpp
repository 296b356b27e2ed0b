// SPDX-License-Identifier: Apache-2.0
#include "models/edit/naming.h"

#include "models/domain/note.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstcall {

namespace {

/// How a caller is called whom nobody knows: "?4711" says the end of their number.
QString nameTold(const NotePerson &person)
{
    if (!person.name.startsWith(u'?'))
        return person.name;
    const QString rest = person.name.mid(1).trimmed();
    return rest.isEmpty()
        ? QCoreApplication::translate("Editor", "Unknown caller")
        : QCoreApplication::translate("Editor", "Unknown caller %1", "what is known of them").arg(rest);
}

} // namespace

Ref<Participant> personInto(StepBuilder &step, const NotePerson &told, const Ref<Note> &from)
{
    const QString name = nameTold(told);
    const QList<Kept<Participant>> all = step.snapshot().all<Participant>();
    const auto known = std::ranges::find_if(all, [&name](const Kept<Participant> &one) {
        return one->name.compare(name, Qt::CaseInsensitive) == 0;
    });
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

} // namespace firstcall
