// SPDX-License-Identifier: Apache-2.0
#include "models/edit/cascade.h"

#include "models/domain/entities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QVariant without(const QVariant &value, const QUuid &id)
{
    if (value.typeId() != QMetaType::QStringList)
        return u""_s;
    QStringList ids = value.toStringList();
    ids.removeAll(idText(id));
    return ids;
}

/// Collects, from the first record to remove on, what goes and what is cleared.
class Cascade
{
public:
    explicit Cascade(const Store &store)
        : m_store(store)
    {}

    Result<> remove(const Entity &entity, const QUuid &engagement, const KeptRow &kept)
    {
        if (std::ranges::any_of(m_removed, [&](const Change &change) { return change.id == kept.id; }))
            return {}; // went with its parent already
        // What goes has no references left to clear.
        m_cleared.removeIf([&](const Change &change) { return change.id == kept.id; });
        m_removed.append({&entity, engagement, kept.id, kept.row, std::nullopt});
        const Result<QList<Referrer>> referrers = m_store.referrers(entity, engagement, kept.id);
        if (!referrers)
            return referrers.failure();
        for (const Referrer &referrer : *referrers) {
            if (Result<> done = follow(referrer, kept.id); !done)
                return done;
        }
        return {};
    }

    QList<Change> changes() const { return m_cleared + m_removed; }

private:
    Result<> follow(const Referrer &referrer, const QUuid &gone)
    {
        const auto isIt = [&](const Change &change) {
            return change.entity == referrer.entity && change.id == referrer.kept.id;
        };
        if (std::ranges::any_of(m_removed, isIt))
            return {};
        const Field &field = referrer.entity->fields[std::size_t(referrer.field)];
        if (field.flags.testFlag(FieldFlag::Parent))
            return remove(*referrer.entity, referrer.engagement, referrer.kept);
        auto cleared = std::ranges::find_if(m_cleared, isIt);
        if (cleared == m_cleared.end()) {
            m_cleared.append({referrer.entity, referrer.engagement, referrer.kept.id, referrer.kept.row,
                              referrer.kept.row});
            cleared = m_cleared.end() - 1;
        }
        Row &after = *cleared->after;
        after[referrer.field] = without(after[referrer.field], gone);
        return {};
    }

    const Store &m_store;
    QList<Change> m_removed;
    QList<Change> m_cleared;
};

Result<QList<Change>> wholeEngagement(const Store &store, const QUuid &engagement)
{
    const Result<Snapshot> snapshot = store.snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    QList<Change> changes;
    for (const Entity *entity : entities()) {
        if (entity->scope != Scope::Engagement)
            continue;
        for (const KeptRow &kept : snapshot->rows(*entity))
            changes.prepend({entity, engagement, kept.id, kept.row, std::nullopt});
    }
    return changes;
}

} // namespace

Result<ChangeSet> removal(const Store &store, const Entity &entity, const QUuid &engagement,
                          const QList<QUuid> &ids)
{
    const QString kind = QCoreApplication::translate(entity.name, entity.name);
    ChangeSet set{QCoreApplication::translate("Editor", "Remove: %1").arg(kind), {}, {}};
    Cascade cascade(store);
    for (const QUuid &id : ids) {
        const Result<std::optional<Row>> row = store.row(entity, id);
        if (!row)
            return row.failure();
        if (!*row)
            return Failure{
                QCoreApplication::translate("Editor", "That record (%1) is gone already.").arg(kind)};
        if (&entity == &Engagement::entity()) {
            const Result<QList<Change>> changes = wholeEngagement(store, id);
            if (!changes)
                return changes.failure();
            set.changes += *changes;
        } else if (const Result<> done = cascade.remove(entity, engagement, {id, **row}); !done) {
            return done.failure();
        }
    }
    set.changes += cascade.changes();
    return set;
}

} // namespace firstcall
