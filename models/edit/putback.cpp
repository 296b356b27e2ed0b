// SPDX-License-Identifier: Apache-2.0
#include "models/edit/putback.h"

#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/store/fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString kindOf(const Entity &entity)
{
    return QCoreApplication::translate(entity.name, entity.name);
}

Failure unknown()
{
    return Failure{QCoreApplication::translate(
        "Editor", "This was written by another version of Firstcall and can't be put back here.")};
}

Failure erased()
{
    return Failure{QCoreApplication::translate(
        "Editor", "What was there before has been erased for good and can't be put back.")};
}

/// Records that a transaction removed, on their way back.
class Return
{
public:
    explicit Return(const Store &store)
        : m_store(store)
    {}

    /// Those of the transaction that are not there now: all, or one with what belongs to it.
    Result<ChangeSet> make(const JournalEntry &removal, bool all)
    {
        const Entity *entity = entityOfTable(removal.entity);
        if (!entity)
            return unknown();
        const Result<QList<JournalEntry>> batch = m_store.journalBatch(removal.chain, removal.pos);
        if (!batch)
            return batch.failure();
        Result<> done = readGone(*batch);
        if (!done)
            return done.failure();
        if (!all && entity != &Engagement::entity())
            keepDescendants(removal.record);
        if (m_changes.isEmpty() || (!all && !returns(removal.record)))
            return Failure{QCoreApplication::translate("Editor", "That record (%1) is there already.")
                               .arg(kindOf(*entity))};
        done = checkReferences();
        if (done)
            done = refer(*batch);
        if (!done)
            return done.failure();
        return ChangeSet{
            QCoreApplication::translate("Editor", "Put back: %1").arg(kindOf(*entity)), m_changes, {}, true};
    }

private:
    Result<> readGone(const QList<JournalEntry> &batch)
    {
        for (const Entity *entity : entities()) { // parents first
            for (const JournalEntry &entry : batch) {
                if (entry.op != journalop::remove || entry.entity != entity->key())
                    continue;
                const Result<bool> here = isHere(*entity, entry.record);
                if (!here)
                    return here.failure();
                if (*here)
                    continue;
                if (!entry.oldValue.json)
                    return erased();
                m_changes.append({entity, entry.chain, entry.record, std::nullopt,
                                  journalledRow(*entity, *entry.oldValue.json)});
            }
        }
        return {};
    }

    void keepDescendants(const QUuid &root)
    {
        QSet<QUuid> family{root};
        m_changes.removeIf([&](const Change &change) {
            const Field *parent = change.entity->parent();
            const bool belongs = change.id == root
                || (parent
                    && family.contains(QUuid::fromString(
                        change.after->at(change.entity->indexOf(parent->key())).toString())));
            if (belongs)
                family.insert(change.id);
            return !belongs;
        });
    }

    /// Takes out references to what is gone; refuses when it is the parent.
    Result<> checkReferences()
    {
        for (Change &change : m_changes) {
            for (int i = 0; i < int(change.entity->fields.size()); ++i) {
                const Field &field = change.entity->fields[std::size_t(i)];
                if (!field.target)
                    continue;
                const Result<QVariant> left = withoutGone(field, change.after->at(i));
                if (!left)
                    return left.failure();
                if (field.flags.testFlag(FieldFlag::Parent) && *left != change.after->at(i))
                    return Failure{QCoreApplication::translate(
                                       "Editor",
                                       "This record (%1) belongs to another (%2) that is gone; put that "
                                       "back first.")
                                       .arg(kindOf(*change.entity), kindOf(field.target()))};
                (*change.after)[i] = *left;
            }
        }
        return {};
    }

    /// Restores the references that the removal cleared, where nothing else was entered since.
    Result<> refer(const QList<JournalEntry> &batch)
    {
        for (const JournalEntry &entry : batch) {
            const Entity *entity = entityOfTable(entry.entity);
            const int index = entity ? entity->indexOf(QLatin1StringView(entry.field.toLatin1())) : -1;
            if (entry.op != journalop::set || index < 0 || !entry.oldValue.json || !entry.newValue.json)
                continue;
            const Field &field = entity->fields[std::size_t(index)];
            if (!field.target)
                continue;
            const Result<std::optional<Row>> now = m_store.row(*entity, entry.record);
            if (!now)
                return now.failure();
            if (!*now || (*now)->at(index) != journalledValue(field, *entry.newValue.json))
                continue;
            const Result<QVariant> value = withoutGone(field, journalledValue(field, *entry.oldValue.json));
            if (!value)
                return value.failure();
            if (*value == (*now)->at(index))
                continue;
            auto change = std::ranges::find_if(
                m_changes, [&](const Change &one) { return one.entity == entity && one.id == entry.record; });
            if (change == m_changes.end()) {
                m_changes.append({entity, entry.chain, entry.record, **now, **now});
                change = m_changes.end() - 1;
            }
            (*change->after)[index] = *value;
        }
        return {};
    }

    Result<QVariant> withoutGone(const Field &field, const QVariant &value) const
    {
        QStringList left;
        const QStringList ids = value.toStringList(); // of a single id, a list of one
        for (const QString &id : ids) {
            if (id.isEmpty())
                continue;
            const Result<bool> here = isHere(field.target(), QUuid::fromString(id));
            if (!here)
                return here.failure();
            if (*here || returns(QUuid::fromString(id)))
                left.append(id);
        }
        if (field.kind == FieldKind::References)
            return QVariant(left);
        return QVariant(left.isEmpty() ? u""_s : left.first());
    }

    Result<bool> isHere(const Entity &entity, const QUuid &id) const
    {
        const Result<std::optional<Row>> row = m_store.row(entity, id);
        if (!row)
            return row.failure();
        return row->has_value();
    }

    bool returns(const QUuid &id) const
    {
        return std::ranges::any_of(m_changes,
                                   [&](const Change &change) { return change.id == id && !change.before; });
    }

    const Store &m_store;
    QList<Change> m_changes;
};

Result<ChangeSet> putBackValue(const Store &store, const JournalEntry &entry)
{
    const Entity *entity = entityOfTable(entry.entity);
    const int index = entity ? entity->indexOf(QLatin1StringView(entry.field.toLatin1())) : -1;
    if (index < 0)
        return unknown();
    if (!entry.oldValue.json)
        return erased();
    const Field &field = entity->fields[std::size_t(index)];
    const Result<std::optional<Row>> now = store.row(*entity, entry.record);
    if (!now)
        return now.failure();
    if (!*now)
        return Failure{QCoreApplication::translate(
                           "Editor", "This record (%1) is gone; put it back first, from the bin.")
                           .arg(kindOf(*entity))};
    Row after = **now;
    after[index] = journalledValue(field, *entry.oldValue.json);
    const QString label = QCoreApplication::translate(entity->name, field.label);
    if (after == **now)
        return Failure{QCoreApplication::translate("Editor", "“%1” has that value now.").arg(label)};
    if (field.target) {
        const QStringList ids = after.at(index).toStringList();
        for (const QString &id : ids) {
            const Result<std::optional<Row>> target = store.row(field.target(), QUuid::fromString(id));
            if (!target)
                return target.failure();
            if (!id.isEmpty() && !*target)
                return Failure{
                    QCoreApplication::translate(
                        "Editor", "“%1” referred to a record (%2) that is gone; put that back first.")
                        .arg(label, kindOf(field.target()))};
        }
    }
    return ChangeSet{QCoreApplication::translate("Editor", "Put back: %1").arg(label),
                     {{entity, entry.chain, entry.record, **now, after}},
                     {},
                     true};
}

} // namespace

Result<ChangeSet> putBack(const Store &store, const JournalEntry &entry)
{
    if (entry.op == journalop::set)
        return putBackValue(store, entry);
    if (entry.op == journalop::remove)
        return Return(store).make(entry, false);
    if (entry.op == journalop::create)
        return Failure{QCoreApplication::translate(
            "Editor", "The record was added then; there is nothing before it to put back.")};
    return erased();
}

Result<ChangeSet> putBackAll(const Store &store, const JournalEntry &removal)
{
    return Return(store).make(removal, true);
}

} // namespace firstcall
