// SPDX-License-Identifier: Apache-2.0
#include "models/edit/naming.h"

#include "models/domain/note.h"

#include <algorithm>

namespace firstcall {

Ref<Participant> personInto(StepBuilder &step, const NotePerson &told, const Ref<Note> &from)
{
    const QList<Kept<Participant>> all = step.snapshot().all<Participant>();
    const auto known = std::ranges::find_if(all, [&told](const Kept<Participant> &one) {
        return one->name.compare(told.name, Qt::CaseInsensitive) == 0;
    });
    if (known == all.end())
        return step
            .add(Participant{.name = told.name,
                             .jobTitle = told.jobTitle,
                             .party = told.party,
                             .roles = told.roles,
                             .decidesOn = told.decidesOn,
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
