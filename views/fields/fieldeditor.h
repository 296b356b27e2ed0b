// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/field.h"

#include <QWidget>

namespace firstcall {

class FieldText;

/// Edits the value of one field, in a form or in a cell of a table. Knows nothing of records: who shows it
/// sets its value and takes the new one when it is committed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, const FieldText &text, QWidget *parent);

    const Field &field() const { return m_field; }
    /// Shows a canonical value; not an edit.
    virtual void setValue(const QVariant &value) = 0;
    /// What stands in the editor as canonical value; refuses with a sentence what does not fit.
    virtual Result<QVariant> value() const = 0;
    /// What stands in the editor as text, to be kept as a draft; empty where a click is the whole edit.
    virtual QString typed() const { return {}; }
    /// Puts half-typed text back, as typed() gave it.
    virtual void setTyped(const QString &) {}

Q_SIGNALS:
    void edited(); ///< by a person, at each key
    void committed(); ///< Enter was pressed, a choice was made, or the editor was left
    void dropped(); ///< Esc: the value before is wanted back
    /// A record of this name is to be added and referred to; none has it yet.
    void newWanted(const QString &name);

protected:
    /// Fills the editor with the one widget it is made of.
    void hold(QWidget *inside);
    const FieldText &text() const { return m_text; }

private:
    const Field &m_field;
    const FieldText &m_text;
};

/// Whether this is Enter, alone: editors take it, so that the list around them does not open again what it
/// closed.
bool isEnter(const QEvent *event);
bool isEscape(const QEvent *event);

/// The editor for a field of this kind. `inCell` is the compact one.
FieldEditor *makeEditor(const Field &field, const FieldText &text, QWidget *parent, bool inCell = false);

} // namespace firstcall
