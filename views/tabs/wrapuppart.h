// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "views/parts/card.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace firstcall {

class Desk;
class StepEditor;

/// A part of the wrap-up page: a title, the key that leads to it, and what is below.
class WrapUpPart : public Card
{
    Q_OBJECT

public:
    /// The page keeps the snapshot, and replaces it before it calls follow().
    WrapUpPart(Desk &desk, const Snapshot &snapshot, const QString &title, const QString &key,
               QWidget *parent);

    /// Shows what is kept now.
    virtual void follow() = 0;
    /// Another engagement is on screen.
    virtual void load() { follow(); }
    /// Puts the keyboard where one would go on.
    virtual void enter() = 0;

Q_SIGNALS:
    void done(); ///< the keyboard may go where it came from

protected:
    Desk &desk() const { return m_desk; }
    const Snapshot &snapshot() const { return m_snapshot; }
    /// What stands beside the title.
    QHBoxLayout *head() const { return m_head; }
    QVBoxLayout *column() const { return m_column; }
    /// Both ways out of this editor lead back.
    void leadBack(StepEditor *editor);
    /// Tells what could not be done; true when it was done.
    bool tell(const Result<> &done) const;

private:
    Desk &m_desk;
    const Snapshot &m_snapshot;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
};

/// A name of an editor with the key that leads to it, which stands above or beside it.
QLabel *namedKey(const QString &name, const QString &key, QWidget *parent);

} // namespace firstcall
