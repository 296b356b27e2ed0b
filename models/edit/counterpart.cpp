// SPDX-License-Identifier: Apache-2.0
#include "models/edit/counterpart.h"

#include "models/domain/agendaitem.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/core.h"
#include "models/domain/focusarea.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"

#include <algorithm>

namespace firstcall {

namespace {

template <Record R, typename Fits> QUuid firstOf(const Snapshot &target, const Fits &fits)
{
    const QList<Kept<R>> all = target.all<R>();
    const auto found = std::ranges::find_if(all, [&](const Kept<R> &one) { return fits(*one); });
    return found == all.end() ? QUuid() : found->id;
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isAhead(const Call &call)
{
    return !call.startedAt.isValid() && !call.endedAt.isValid();
}

/// The core record of the same key; null for one that is not core.
QUuid coreOf(const Snapshot &target, const QUuid &source, const QUuid &id)
{
    for (const KeyQuestion &core : keyQuestions()) {
        if (id == coreId(source, core.key))
            return coreId(target.engagementId(), core.key);
    }
    for (const FocusQuestion &core : focusQuestions()) {
        if (id == coreId(source, core.key))
            return coreId(target.engagementId(), core.key);
    }
    return {};
}

} // namespace

QUuid counterpartIn(const Snapshot &target, const QUuid &source, const Entity &entity, const KeptRow &kept)
{
    if (&entity == &Question::entity() || &entity == &FocusArea::entity()) {
        if (const QUuid core = coreOf(target, source, kept.id); !core.isNull())
            return core;
    }
    if (&entity == &Question::entity()) {
        const auto question = fromRow<Question>(kept.row);
        return firstOf<Question>(target, [&](const Question &one) {
            return isSame(one.bankId, question.bankId) || isSame(one.text, question.text);
        });
    }
    if (&entity == &Participant::entity()) {
        const auto person = fromRow<Participant>(kept.row);
        return firstOf<Participant>(target, [&](const Participant &one) {
            return (one.consultant && one.consultant == person.consultant) || isSame(one.name, person.name);
        });
    }
    if (&entity == &Call::entity()) {
        const auto call = fromRow<Call>(kept.row);
        return firstOf<Call>(target, [&](const Call &one) { return one.kind == call.kind && isAhead(one); });
    }
    if (&entity == &AgendaItem::entity()) {
        const auto item = fromRow<AgendaItem>(kept.row);
        return firstOf<AgendaItem>(target, [&](const AgendaItem &one) {
            return one.call == item.call
                && (isSame(one.templateId, item.templateId) || isSame(one.title, item.title));
        });
    }
    if (&entity == &Attendance::entity()) {
        const auto there = fromRow<Attendance>(kept.row);
        return firstOf<Attendance>(target, [&](const Attendance &one) {
            return one.call == there.call && one.participant == there.participant;
        });
    }
    if (&entity == &CheckItem::entity()) {
        const auto item = fromRow<CheckItem>(kept.row);
        return firstOf<CheckItem>(target, [&](const CheckItem &one) {
            return one.kind == item.kind && isSame(one.text, item.text);
        });
    }
    if (&entity == &StatusUpdate::entity() && !fromRow<StatusUpdate>(kept.row).issuedAt.isValid()) {
        return firstOf<StatusUpdate>(target, [](const StatusUpdate &one) { return !one.issuedAt.isValid(); });
    }
    return {};
}

} // namespace firstcall
