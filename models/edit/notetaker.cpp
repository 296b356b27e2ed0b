// SPDX-License-Identifier: Apache-2.0
#include "models/edit/notetaker.h"

#include <algorithm>

namespace firstcall {

namespace {

bool isSameName(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Kept<Consultant>> consultantNamed(const Store &store, const QString &name)
{
    const Result<QList<Kept<Consultant>>> all = store.all<Consultant>({});
    if (!all)
        return std::nullopt;
    const auto known = std::ranges::find_if(
        *all, [&name](const Kept<Consultant> &one) { return isSameName(one->name, name); });
    return known == all->end() ? std::nullopt : std::optional(*known);
}

Ref<Participant> noteTakerInto(StepBuilder &step, const QString &author,
                               const std::optional<Kept<Consultant>> &known)
{
    if (author.trimmed().isEmpty())
        return {};
    for (const Kept<Participant> &person : step.all<Participant>()) {
        if (person->party != Party::OurFirm)
            continue;
        if (isSameName(person->name, author) || (known && person->consultant == known->ref()))
            return person.ref();
    }
    Participant person{.name = author.simplified(), .party = Party::OurFirm};
    if (known) {
        person.name = (*known)->name;
        person.jobTitle = (*known)->jobTitle;
        person.consultant = known->ref();
        person.background = (*known)->background;
        person.spokenIntroduction = (*known)->spokenIntroduction;
        if ((*known)->defaultRole)
            person.roles = {*(*known)->defaultRole};
    }
    return step.add(person).ref();
}

Result<> joinFirm(Editor &editor, const QString &name)
{
    if (consultantNamed(editor.store(), name))
        return {};
    if (const Result<QUuid> added = editor.add({}, Consultant{.name = name.simplified()}); !added)
        return added.failure();
    return {};
}

} // namespace firstcall
