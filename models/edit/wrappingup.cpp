// SPDX-License-Identifier: Apache-2.0
#include "models/edit/wrappingup.h"

#include "models/domain/attendance.h"
#include "models/domain/callclock.h"
#include "models/domain/firstcalls.h"
#include "models/edit/stepbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace firstcall {

namespace {

/// One step on the call that is wrapped up; `act` changes it, told the time it is.
Result<> onCall(Editor &editor, const QUuid &engagement, const QString &title,
                const std::function<void(Call &call, const Moment &now)> &act)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const QDateTime now = editor.now().toUTC();
    StepBuilder step(*snapshot, now);
    const std::optional<Kept<Call>> known = callToWrapUp(*snapshot);
    const Kept<Call> call = known ? *known : step.add(Call{});
    Call after = *call;
    act(after, {now, snapshot->engagement().zone});
    step.edit(call, after);
    if (step.changes().isEmpty())
        return {};
    return editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
}

void set(Call &call, const WrapUpWords &words)
{
    call.wrapUpText = words.words.trimmed();
    call.wrapUpGenerated = words.generated;
}

} // namespace

std::optional<Kept<Call>> callToWrapUp(const Snapshot &snapshot)
{
    const QList<Kept<Call>> calls = firstCalls(snapshot);
    const auto find = [&](auto condition) {
        const auto found =
            std::ranges::find_if(calls, [&](const Kept<Call> &call) { return condition(*call); });
        return found == calls.end() ? std::nullopt : std::optional(*found);
    };
    if (const auto running = find(&isRunning))
        return running;
    if (const auto taken = find([](const Call &call) { return call.startedAt.isValid(); }))
        return taken;
    return find([](const Call &) { return true; });
}

QList<Kept<Participant>> mayConfirm(const Snapshot &snapshot)
{
    QList<Kept<Participant>> people = snapshot.all<Participant>();
    people.removeIf([](const Kept<Participant> &one) {
        return one->party == Party::OurFirm || one->name.trimmed().isEmpty();
    });
    const std::optional<Kept<Call>> call = callToWrapUp(snapshot);
    if (!call)
        return people;
    QList<QUuid> present;
    for (const Kept<Attendance> &one : snapshot.childrenOf(call->ref(), &Attendance::call)) {
        if (one->present.value_or(false))
            present.append(one->participant.id);
    }
    std::ranges::stable_partition(people,
                                  [&](const Kept<Participant> &one) { return present.contains(one.id); });
    return people;
}

Result<> keepWrapUpWords(Editor &editor, const QUuid &engagement, const WrapUpWords &words)
{
    return onCall(editor, engagement, QCoreApplication::translate("WrappingUp", "Words of the wrap-up"),
                  [&](Call &call, const Moment &) {
                      if (call.wrapUpText == words.words.trimmed())
                          return;
                      set(call, words);
                      call.confirmedBy = {};
                      call.confirmedAt = {};
                  });
}

Result<> followRecordsInWrapUp(Editor &editor, const QUuid &engagement)
{
    return onCall(editor, engagement,
                  QCoreApplication::translate("WrappingUp", "The wrap-up follows the records"),
                  [](Call &call, const Moment &) {
                      set(call, {});
                      call.confirmedBy = {};
                      call.confirmedAt = {};
                  });
}

Result<> confirmWrapUp(Editor &editor, const QUuid &engagement, const Ref<Participant> &by,
                       const WrapUpWords &words)
{
    const Result<std::optional<Row>> person = editor.store().row(Participant::entity(), by.id);
    if (!person)
        return person.failure();
    if (!*person)
        return Failure{
            QCoreApplication::translate("WrappingUp", "This person is not in the engagement any more.")};
    const QString name = fromRow<Participant>(**person).name.left(60);
    const int open = int(words.open.size());
    const QString title = open == 0
        ? QCoreApplication::translate("WrappingUp", "Read back, confirmed by %1", "a person").arg(name)
        : QCoreApplication::translate("WrappingUp", "Read back with %n place(s) open, confirmed by %1",
                                      "a person", open)
              .arg(name);
    return onCall(editor, engagement, title, [&](Call &call, const Moment &now) {
        set(call, words);
        call.confirmedBy = by;
        call.confirmedAt = now;
        call.notConfirmedBecause.clear();
    });
}

Result<> leaveUnconfirmed(Editor &editor, const QUuid &engagement, const QString &reason,
                          const WrapUpWords &words)
{
    const QString why = reason.trimmed();
    return onCall(editor, engagement, QCoreApplication::translate("WrappingUp", "Read back, not confirmed"),
                  [&](Call &call, const Moment &) {
                      call.notConfirmedBecause = why;
                      if (!why.isEmpty()) {
                          set(call, words);
                          call.confirmedBy = {};
                          call.confirmedAt = {};
                      } else if (!call.confirmedBy && call.wrapUpText == call.wrapUpGenerated) {
                          set(call, {});
                      }
                  });
}

Result<> noteOfReadBack(Editor &editor, const QUuid &engagement, const Field &field, const QVariant &value)
{
    const Result<QVariant> accepted = field.accept(value);
    if (!accepted)
        return accepted.failure();
    const QString title = QCoreApplication::translate(Call::entity().name, field.label);
    return onCall(editor, engagement, title, [&](Call &call, const Moment &) {
        Row row = toRow(call);
        row[Call::entity().indexOf(field.key())] = *accepted;
        call = fromRow<Call>(row);
    });
}

} // namespace firstcall
