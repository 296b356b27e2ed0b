// SPDX-License-Identifier: Apache-2.0
#include "models/edit/editstep.h"

#include "models/schema/uuid7.h"

namespace firstcall {

namespace {

constexpr int oneField = 1;
constexpr int neverMerged = -1;

} // namespace

EditStep::EditStep(Editor &editor, const ChangeSet &set, const QUuid &batch)
    : QUndoCommand(set.title)
    , m_editor(editor)
    , m_set(set)
    , m_batch(batch)
    , m_moved(++editor.m_moves)
{}

void EditStep::undo()
{
    apply(m_set.inverted(), m_batch);
}

void EditStep::redo()
{
    if (m_pushed)
        apply(m_set, {});
    m_pushed = true;
}

bool EditStep::apply(const ChangeSet &set, const QUuid &undoOf)
{
    Stamp stamp = m_editor.stamp();
    stamp.undoOf = undoOf;
    if (const Result<Position> done = m_editor.m_store.apply(set, stamp); !done) {
        setObsolete(true); // its stack drops it
        Q_EMIT m_editor.failed(done.failure().sentence);
        return false;
    }
    m_batch = stamp.batch;
    m_moved = ++m_editor.m_moves;
    return true;
}

int EditStep::id() const
{
    return isOneField() ? oneField : neverMerged;
}

bool EditStep::mergeWith(const QUndoCommand *later)
{
    const auto &other = static_cast<const EditStep &>(*later);
    Change &mine = m_set.changes.first();
    const Change &theirs = other.m_set.changes.first();
    // A step of the other stack in between is undone first: what was typed before it stays a step of its own.
    if (other.m_moved != m_moved + 1)
        return false;
    if (mine.entity != theirs.entity || mine.id != theirs.id || mine.touched() != theirs.touched())
        return false;
    mine.after = theirs.after;
    m_batch = other.m_batch;
    m_moved = other.m_moved;
    return true;
}

bool EditStep::isOneField() const
{
    if (m_set.standsAlone || m_set.changes.size() != 1)
        return false;
    const Change &change = m_set.changes.first();
    return change.before && change.after && change.touched().size() == 1;
}

} // namespace firstcall
