// SPDX-License-Identifier: Apache-2.0
#include "models/edit/callspan.h"

#include "models/domain/call.h"
#include "models/store/fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Whether an entry about a call is of the step that let it run.
bool starts(const JournalEntry &entry)
{
    if (entry.op == journalop::set)
        return entry.field == "started_at"_L1;
    return entry.op == journalop::create && entry.newValue.json
        && fromRow<Call>(journalledRow(Call::entity(), *entry.newValue.json)).startedAt.isValid();
}

} // namespace

CallSpan::CallSpan(Snapshot before, Snapshot now)
    : m_before(std::move(before))
    , m_now(std::move(now))
{}

Result<CallSpan> CallSpan::read(const Store &store, const Snapshot &now, const QUuid &call)
{
    const QUuid engagement = now.engagementId();
    const Failure unknown{QCoreApplication::translate(
        "CallMoving", "The journal does not tell how things stood before this call. Nothing was moved.")};
    constexpr int all = -1;
    const Result<QList<JournalEntry>> ofCall = store.journalBefore(engagement, call, 0, all);
    if (!ofCall)
        return ofCall.failure();
    const auto start = std::ranges::find_if(*ofCall, starts); // the newest comes first
    if (start == ofCall->end())
        return unknown;
    const Result<QList<JournalEntry>> step = store.journalBatch(engagement, start->pos);
    if (!step)
        return step.failure();
    const Result<Position> head = store.position(engagement);
    if (!head)
        return head.failure();
    const qint64 last = step->first().pos - 1;
    const Result<Snapshot> before = store.snapshotAt(engagement, {last, head->firm});
    if (!before)
        return before.failure();
    if (!before->find(Engagement::entity(), engagement))
        return unknown;
    const Result<QList<JournalEntry>> since = store.journal(engagement, last);
    if (!since)
        return since.failure();

    CallSpan span(*before, now);
    for (const JournalEntry &entry : *since) {
        span.m_records[entry.batch].insert(entry.record);
        if (entry.op == journalop::set)
            span.m_lastStep.insert({entry.record, entry.field}, entry.batch);
        if (entry.op == journalop::create && entry.batch == start->batch)
            span.m_ofStart.insert(entry.record);
    }
    return span;
}

bool CallSpan::isEditedWith(const QSet<QUuid> &records, const QUuid &record, const Field &field) const
{
    const QUuid step = m_lastStep.value({record, QString(field.key())});
    return !step.isNull() && m_records.value(step).intersects(records);
}

} // namespace firstcall
