// SPDX-License-Identifier: Apache-2.0
#include "models/edit/editor.h"

#include "models/domain/core.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/nextnumber.h"
#include "models/edit/cascade.h"
#include "models/edit/channels.h"
#include "models/edit/editstep.h"
#include "models/edit/hardrules.h"
#include "models/schema/uuid7.h"
#include "models/store/fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Whose undo stack a change set belongs to: that of the one engagement it is in, or the workspace's.
QUuid stackOf(const ChangeSet &set)
{
    if (set.isOfWorkspace)
        return {};
    const QUuid engagement = set.changes.first().engagement;
    const bool within = std::ranges::all_of(set.changes, [&](const Change &change) {
        return change.engagement == engagement
            && (change.entity != &Engagement::entity() || (change.before && change.after));
    });
    return within ? engagement : QUuid();
}

/// The numbers that records of a kind have in an engagement. Those of evidence stay taken when it is removed;
/// one that was added by mistake, and taken back, never had any.
Result<QVariantList> numbersTaken(const Store &store, const Entity &entity, const QUuid &engagement)
{
    const int number = entity.indexOf("number"_L1);
    QVariantList taken;
    const Result<QList<KeptRow>> rows = store.rows(entity, engagement);
    if (!rows)
        return rows.failure();
    for (const KeptRow &kept : *rows)
        taken.append(kept.row.at(number));
    if (&entity != &EvidenceItem::entity())
        return taken;
    const Result<QList<JournalEntry>> gone = store.removals(engagement);
    if (!gone)
        return gone.failure();
    for (const JournalEntry &entry : *gone) {
        if (entry.entity == entity.key() && entry.undoOf.isNull() && entry.oldValue.json)
            taken.append(journalledRow(entity, *entry.oldValue.json).at(number));
    }
    return taken;
}

/// Gives those that have none theirs, one after the other.
Result<> number(const Store &store, const Entity &entity, const QUuid &engagement, QList<Row> &rows)
{
    const int at = entity.indexOf("number"_L1);
    if (!isNumbered(entity)
        || std::ranges::none_of(rows, [at](const Row &row) { return row.at(at).toString().isEmpty(); }))
        return {};
    Result<QVariantList> taken = numbersTaken(store, entity, engagement);
    if (!taken)
        return taken.failure();
    for (const Row &row : std::as_const(rows))
        taken->append(row.at(at));
    for (Row &row : rows) {
        if (!row.at(at).toString().isEmpty())
            continue;
        row[at] = nextNumber(entity, *taken);
        taken->append(row.at(at));
    }
    return {};
}

/// When the step was last moved that an undo, or a redo, would move; 0 when there is none.
quint64 lastMove(const QUndoStack &stack, int index)
{
    const auto *step = static_cast<const EditStep *>(stack.command(index));
    return step ? step->moved() : 0;
}

} // namespace

Editor::Editor(Store &store, QString author, QString device, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
    , m_device(std::move(device))
    , m_clock(std::move(clock))
{}

Result<> Editor::perform(const ChangeSet &set)
{
    if (std::ranges::all_of(set.changes, [](const Change &change) { return change.touched().isEmpty(); }))
        return {};
    if (Result<> allowed = checkHardRules(set); !allowed)
        return allowed;
    const Result<ChangeSet> whole = withChannelsTurned(m_store, set);
    if (!whole)
        return whole.failure();
    const Stamp made = stamp();
    if (const Result<Position> done = m_store.apply(*whole, made); !done)
        return done.failure();
    push(*whole, made.batch);
    return {};
}

Result<QUuid> Editor::addRow(const Entity &entity, const QUuid &engagement, Row row)
{
    const Result<QList<QUuid>> ids = addRows(entity, engagement, {std::move(row)});
    if (!ids)
        return ids.failure();
    return ids->first();
}

Result<QList<QUuid>> Editor::addRows(const Entity &entity, const QUuid &engagement, QList<Row> rows,
                                     const ChangeSet &with)
{
    const QString title = QCoreApplication::translate("Editor", "Add: %1")
                              .arg(QCoreApplication::translate(entity.name, entity.name));
    ChangeSet set{title, {}, {}};
    QList<QUuid> ids;
    const int position = entity.indexOf("position"_L1);
    const Result<qint64> last = position < 0 ? Result<qint64>(0) : m_store.lastPosition(entity, engagement);
    if (!last)
        return last.failure();
    if (const Result<> numbered = number(m_store, entity, engagement, rows); !numbered)
        return numbered.failure();
    for (Row &row : rows) {
        ids.append(newId(m_clock()));
        if (position >= 0)
            row[position] = *last + ids.size();
        set.changes.append({&entity, entity.scope == Scope::Firm ? QUuid() : engagement, ids.last(),
                            std::nullopt, std::move(row)});
    }
    set.changes += with.changes;
    if (const Result<> done = perform(set); !done)
        return done.failure();
    return ids;
}

Result<QUuid> Editor::addEngagement(const Engagement &engagement)
{
    const QUuid id = newId(m_clock());
    const QString title = QCoreApplication::translate("Editor", "Add: %1")
                              .arg(QCoreApplication::translate("Engagement", "Engagement"));
    if (const Result<> done = perform({title, newEngagement(id, engagement), {}}); !done)
        return done.failure();
    return id;
}

Result<> Editor::remove(const Entity &entity, const QUuid &engagement, const QUuid &id)
{
    return remove(entity, engagement, QList<QUuid>{id});
}

Result<> Editor::remove(const Entity &entity, const QUuid &engagement, const QList<QUuid> &ids)
{
    const Result<ChangeSet> set = removal(m_store, entity, engagement, ids);
    if (!set)
        return set.failure();
    return perform(*set);
}

Result<Adopted> Editor::adopt(const Adoption &adoption)
{
    const Stamp made = stamp();
    Result<Adopted> adopted = m_store.adopt(adoption, made);
    if (adopted)
        push(adopted->added, made.batch);
    return adopted;
}

QUndoStack &Editor::undoStack(const QUuid &engagement)
{
    QUndoStack *&stack = m_stacks[engagement];
    if (!stack)
        stack = new QUndoStack(this);
    return *stack;
}

QUndoStack *Editor::stackMovedLast(const QUuid &engagement, int offset)
{
    QUndoStack &own = undoStack(engagement);
    QUndoStack &workspace = undoStack({});
    const quint64 ownMove = lastMove(own, own.index() + offset);
    const quint64 workspaceMove = lastMove(workspace, workspace.index() + offset);
    if (ownMove == 0 && workspaceMove == 0)
        return nullptr;
    return ownMove > workspaceMove ? &own : &workspace;
}

QString Editor::undoText(const QUuid &engagement)
{
    const QUndoStack *stack = stackMovedLast(engagement, -1);
    return stack ? stack->undoText() : QString();
}

QString Editor::redoText(const QUuid &engagement)
{
    const QUndoStack *stack = stackMovedLast(engagement, 0);
    return stack ? stack->redoText() : QString();
}

bool Editor::undo(const QUuid &engagement)
{
    QUndoStack *stack = stackMovedLast(engagement, -1);
    if (!stack)
        return false;
    stack->undo();
    Q_EMIT stepsChanged();
    return true;
}

bool Editor::redo(const QUuid &engagement)
{
    QUndoStack *stack = stackMovedLast(engagement, 0);
    if (!stack)
        return false;
    stack->redo();
    Q_EMIT stepsChanged();
    return true;
}

Stamp Editor::stamp() const
{
    const QDateTime now = m_clock();
    return {.at = now, .author = m_author, .device = m_device, .batch = newId(now)};
}

void Editor::push(const ChangeSet &set, const QUuid &batch)
{
    undoStack(stackOf(set)).push(new EditStep(*this, set, batch));
    Q_EMIT stepsChanged();
}

} // namespace firstcall
