// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"

#include <QUndoCommand>

namespace firstcall {

/// A change that was applied before it was pushed: the first redo, which push() makes, does nothing.
class EditStep : public QUndoCommand
{
public:
    EditStep(Editor &editor, const ChangeSet &set, const QUuid &batch);

    void undo() override;
    void redo() override;
    /// Commits to one field, one after the other, are one step.
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

    /// Counts with those of all stacks: which was done or taken back last.
    quint64 moved() const { return m_moved; }

private:
    bool apply(const ChangeSet &set, const QUuid &undoOf);
    bool isOneField() const;

    Editor &m_editor;
    ChangeSet m_set;
    QUuid m_batch; ///< of the last time it was done
    quint64 m_moved;
    bool m_pushed = false;
};

} // namespace firstcall
