// SPDX-License-Identifier: Apache-2.0
// What a call that moves away leaves behind, and what becomes of the two engagements as a whole.
#include "models/domain/entities.h"
#include "models/domain/task.h"
#include "models/edit/recordmoving.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// What a call says of an engagement; all else says which one it is, and whose.
bool isToldInCalls(const Field &field)
{
    static constexpr QLatin1StringView itsOwn[] = {"reference"_L1,
                                                   "code_name"_L1,
                                                   "title"_L1,
                                                   "customer"_L1,
                                                   "relationship"_L1,
                                                   "intake_channel"_L1,
                                                   "introduced_by"_L1,
                                                   "status"_L1,
                                                   "lead"_L1,
                                                   "deputy"_L1,
                                                   "reported_at"_L1,
                                                   "contract_state"_L1,
                                                   "partner_terms"_L1,
                                                   "zone"_L1,
                                                   "zone_assumed"_L1,
                                                   "tlp"_L1,
                                                   "tlp_restriction"_L1,
                                                   "contracting_party"_L1,
                                                   "account_representative"_L1};
    return std::ranges::find(itsOwn, field.key()) == std::end(itsOwn);
}

} // namespace

/// The other engagement is in the call, and knows what was said of this one since.
void RecordMoving::takeHeader()
{
    const Entity &entity = Engagement::entity();
    const Row now = toRow(m_span.now().engagement());
    const Row before = toRow(m_span.before().engagement());
    Row row = toRow(m_target.engagement());
    for (int i = 0; i < int(row.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (now.at(i) != before.at(i) && isToldInCalls(field))
            row[i] = mappedValue(entity, now, i);
    }
    row[entity.indexOf("status"_L1)] = keyOf(EngagementStatus::InCall);
    editable(entity, m_target.engagementId()) = row;
}

/// There is one first task.
void RecordMoving::settle()
{
    const int first = Task::entity().indexOf("first_task"_L1);
    const bool hasFirst = std::ranges::any_of(m_added, [first](const Change &change) {
        return change.entity == &Task::entity() && change.after->at(first).toBool();
    });
    for (const KeptRow &kept : m_target.rows(Task::entity())) {
        if (hasFirst && kept.row.at(first).toBool())
            editable(Task::entity(), kept.id)[first] = false;
    }
}

/// What was made in the call goes. What was there before is as it was, as far as the call changed it.
void RecordMoving::leave()
{
    const QUuid engagement = m_span.now().engagementId();
    QList<Change> restored;
    for (const Entity *entity : entities()) {
        if (entity->scope == Scope::Firm || entity == &Engagement::entity())
            continue;
        for (const KeptRow &kept : m_span.now().rows(*entity)) {
            const Row *before = m_span.before().find(*entity, kept.id);
            if (m_takenIds.contains(kept.id) && !before) {
                m_left.append({entity, engagement, kept.id, kept.row, std::nullopt});
                continue;
            }
            if (!before)
                continue; // made since, and none of the call
            const Row after = m_takenIds.contains(kept.id) ? *before : leftOf(*entity, kept, *before);
            if (after != kept.row)
                restored.append({entity, engagement, kept.id, kept.row, after});
        }
    }
    m_left += restored;
}

/// A record that stays, without what came over it by a step of the call.
Row RecordMoving::leftOf(const Entity &entity, const KeptRow &kept, const Row &before) const
{
    Row row = kept.row;
    for (int i = 0; i < int(row.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (row.at(i) == before.at(i))
            continue;
        const QStringList ids = field.target ? row.at(i).toStringList() : QStringList();
        const bool refersAway = std::ranges::any_of(
            ids, [this](const QString &id) { return m_takenIds.contains(QUuid::fromString(id)); });
        QSet<QUuid> ofCall = m_takenIds;
        ofCall.insert(m_span.now().engagementId());
        if (refersAway || m_span.isEditedWith(ofCall, kept.id, field))
            row[i] = before.at(i);
    }
    return row;
}

/// Its state is that of before, and what was said of the other one is not said of this one.
void RecordMoving::leaveHeader()
{
    const Entity &entity = Engagement::entity();
    const QUuid engagement = m_span.now().engagementId();
    const Engagement before = m_span.before().engagement();
    const Row now = toRow(m_span.now().engagement());
    Row row = now;
    for (int i = 0; i < int(row.size()); ++i) {
        if (isToldInCalls(entity.fields[std::size_t(i)]))
            row[i] = toRow(before).at(i);
    }
    const bool wasInCall = before.status == EngagementStatus::InCall;
    row[entity.indexOf("status"_L1)] = keyOf(wasInCall ? EngagementStatus::Active : before.status);
    if (row != now)
        m_left.append({&entity, engagement, engagement, now, row});
}

} // namespace firstcall
