// SPDX-License-Identifier: Apache-2.0
#include "views/planning/engagementsteps.h"

#include "models/domain/consultant.h"
#include "models/domain/engagement.h"
#include "models/edit/planning.h"
#include "views/fields/desk.h"
#include "views/planning/engagementspage.h"

namespace firstcall {

namespace {

constexpr int longestName = 60; // of an engagement, in what the window says

template <typename Value> bool isDone(Desk &desk, const Result<Value> &done)
{
    if (!done)
        desk.refuse(done.failure().sentence);
    return bool(done);
}

} // namespace

bool giveLead(Desk &desk, const QList<QUuid> &engagements, const QUuid &consultant)
{
    const int count = int(engagements.size());
    if (count == 0 || !desk.flush() || !isDone(desk, changeLead(desk.editor(), engagements, {consultant})))
        return false;
    const QString name = desk.text().nameOf(Consultant::entity(), consultant);
    desk.offerUndo(name.isEmpty()
                       ? EngagementsPage::tr("%n engagement(s) without a lead now.", nullptr, count)
                       : EngagementsPage::tr("%1 leads %n engagement(s) now.", nullptr, count).arg(name));
    return true;
}

bool setStatus(Desk &desk, const QList<QUuid> &engagements, EngagementStatus status)
{
    if (engagements.isEmpty() || !desk.flush()
        || !isDone(desk, changeStatus(desk.editor(), engagements, status)))
        return false;
    desk.offerUndo(EngagementsPage::tr("%n engagement(s): %1 now.", "a status", int(engagements.size()))
                       .arg(desk.text().words().label(status)));
    return true;
}

std::optional<QUuid> duplicateEngagement(Desk &desk, const QUuid &engagement)
{
    if (engagement.isNull() || !desk.flush())
        return {};
    const Result<QUuid> made = duplicate(desk.editor(), engagement, desk.now());
    if (!isDone(desk, made))
        return {};
    const Result<std::optional<Row>> row = desk.store().row(Engagement::entity(), *made);
    desk.offerUndo(EngagementsPage::tr("Duplicated as %1.", "a reference")
                       .arg(row && *row ? fromRow<Engagement>(**row).reference : QString()));
    return *made;
}

bool archiveEngagements(Desk &desk, const QList<QUuid> &engagements)
{
    if (engagements.isEmpty() || !desk.flush())
        return false;
    const Result<QList<QUuid>> closed = archive(desk.editor(), engagements);
    if (!isDone(desk, closed))
        return false;
    if (closed->isEmpty()) {
        desk.refuse(EngagementsPage::tr("Nothing was changed: what is selected is closed already."));
        return false;
    }
    desk.offerUndo(EngagementsPage::tr("%n engagement(s) closed.", nullptr, int(closed->size())));
    return true;
}

bool removeEngagements(Desk &desk, const QList<QUuid> &engagements, const QString &name)
{
    if (engagements.isEmpty() || !desk.flush()
        || !isDone(desk, desk.editor().remove(Engagement::entity(), {}, engagements)))
        return false;
    desk.offerUndo(
        engagements.size() == 1
            ? EngagementsPage::tr("“%1” removed.", "name of an engagement").arg(name.left(longestName))
            : EngagementsPage::tr("%n engagement(s) removed.", nullptr, int(engagements.size())));
    return true;
}

} // namespace firstcall
