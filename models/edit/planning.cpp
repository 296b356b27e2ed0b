// SPDX-License-Identifier: Apache-2.0
#include "models/edit/planning.h"

#include "models/domain/agendaitem.h"
#include "models/domain/assignment.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "models/domain/nextreference.h"
#include "models/domain/participant.h"
#include "models/schema/uuid7.h"

#include <QCoreApplication>

namespace firstcall {

namespace {

/// The same edit of each engagement, as one step; `how` says whether it changes that one.
template <typename How>
Result<QList<QUuid>> editAll(Editor &editor, const char *title, const QList<QUuid> &engagements,
                             const How &how)
{
    ChangeSet set;
    QList<QUuid> edited;
    for (const QUuid &id : engagements) {
        const Result<std::optional<Row>> row = editor.store().row(Engagement::entity(), id);
        if (!row)
            return row.failure();
        if (!*row)
            continue; // somebody removed it meanwhile
        const auto before = fromRow<Engagement>(**row);
        Engagement after = before;
        if (!how(after))
            continue;
        set.changes.append(edit(id, id, before, after));
        edited.append(id);
    }
    if (edited.isEmpty())
        return edited;
    set.title = QCoreApplication::translate("Planning", title, nullptr, int(edited.size()));
    set.standsAlone = true;
    set.isOfWorkspace = true;
    if (const Result<> done = editor.perform(set); !done)
        return done.failure();
    return edited;
}

/// Fills a new engagement from the records of another.
class Copying
{
public:
    Copying(const Snapshot &from, const QDateTime &now)
        : m_from(from)
        , m_now(now)
        , m_id(newId(now))
    {}

    QUuid id() const { return m_id; }

    QList<Change> changes(const QString &reference)
    {
        m_changes = newEngagement(m_id, header(reference));
        copyPeople();
        for (const Kept<Call> &call : m_from.all<Call>()) {
            if (call->kind == CallKind::First)
                copyCall(call);
        }
        for (const Kept<CheckItem> &item : m_from.all<CheckItem>())
            add(CheckItem{.kind = item->kind, .text = item->text, .position = item->position});
        return m_changes;
    }

private:
    template <Record R> Ref<R> add(const R &record)
    {
        const QUuid id = newId(m_now);
        m_changes.append(addition(m_id, id, record));
        return {id};
    }

    Engagement header(const QString &reference) const
    {
        const Engagement from = m_from.engagement();
        return {.reference = reference,
                .customer = from.customer,
                .relationship = from.relationship,
                .incidentType = from.incidentType,
                .tlp = from.tlp,
                .zone = from.zone,
                .zoneAssumed = from.zoneAssumed,
                .lead = from.lead,
                .deputy = from.deputy,
                .accountRepresentative = from.accountRepresentative,
                .contractState = from.contractState,
                .contractingParty = from.contractingParty,
                .partnerTerms = from.partnerTerms};
    }

    void copyPeople()
    {
        for (const Kept<Participant> &person : m_from.all<Participant>()) {
            if (person->party != Party::OurFirm)
                continue;
            Participant copy = person.record;
            copy.privateNote.clear();
            m_people.insert(person.id, add(copy));
        }
        for (const Kept<Assignment> &assigned : m_from.all<Assignment>()) {
            Assignment copy = assigned.record;
            copy.starts = {};
            copy.ends = {};
            add(copy);
        }
    }

    void copyCall(const Kept<Call> &from)
    {
        const Ref<Call> call = add(Call{.kind = from->kind,
                                        .title = from->title,
                                        .plannedLength = from->plannedLength,
                                        .bridge = from->bridge,
                                        .fallback = from->fallback,
                                        .chair = m_people.value(from->chair.id),
                                        .scribe = m_people.value(from->scribe.id),
                                        .timekeeper = m_people.value(from->timekeeper.id),
                                        .audience = from->audience,
                                        .position = from->position});
        for (const Kept<AgendaItem> &item : m_from.childrenOf(from.ref(), &AgendaItem::call)) {
            add(AgendaItem{.call = call,
                           .title = item->title,
                           .purpose = item->purpose,
                           .stage = item->stage,
                           .planned = item->planned,
                           .lead = item->lead,
                           .position = item->position});
        }
    }

    const Snapshot &m_from;
    QDateTime m_now;
    QUuid m_id;
    QList<Change> m_changes = {};
    QHash<QUuid, Ref<Participant>> m_people = {}; ///< by the id of whom they are a copy of
};

} // namespace

Result<> changeLead(Editor &editor, const QList<QUuid> &engagements, const Ref<Consultant> &lead)
{
    const Result<QList<QUuid>> done =
        editAll(editor, QT_TRANSLATE_N_NOOP("Planning", "Change lead of %n engagement(s)"), engagements,
                [&](Engagement &engagement) { return std::exchange(engagement.lead, lead) != lead; });
    return done ? Result<>() : Result<>(done.failure());
}

Result<QList<QUuid>> archive(Editor &editor, const QList<QUuid> &engagements)
{
    return editAll(editor, QT_TRANSLATE_N_NOOP("Planning", "Archive %n engagement(s)"), engagements,
                   [](Engagement &engagement) {
                       if (isClosed(engagement.status))
                           return false;
                       engagement.status = EngagementStatus::Closed;
                       return true;
                   });
}

Result<> changeStatus(Editor &editor, const QList<QUuid> &engagements, EngagementStatus status)
{
    const Result<QList<QUuid>> done =
        editAll(editor, QT_TRANSLATE_N_NOOP("Planning", "Change status of %n engagement(s)"), engagements,
                [&](Engagement &engagement) { return std::exchange(engagement.status, status) != status; });
    return done ? Result<>() : Result<>(done.failure());
}

Result<QUuid> duplicate(Editor &editor, const QUuid &engagement, const QDateTime &now)
{
    const Result<Snapshot> from = editor.store().snapshot(engagement);
    if (!from)
        return from.failure();
    const Result<QList<Summary>> summaries = editor.store().summaries();
    if (!summaries)
        return summaries.failure();
    QStringList references;
    for (const Summary &one : *summaries)
        references.append(one.reference);
    const QString title =
        QCoreApplication::translate("Planning", "Duplicate: %1").arg(from->engagement().reference);
    Copying copying(*from, now);
    if (const Result<> done =
            editor.perform({title, copying.changes(nextReference(references, now.date())), {}});
        !done)
        return done.failure();
    return copying.id();
}

Tlp usualMarking(const Store &store)
{
    const Result<std::optional<Row>> firm = store.row(Firm::entity(), firmId());
    return firm && *firm ? fromRow<Firm>(**firm).defaultTlp : Firm().defaultTlp;
}

} // namespace firstcall
