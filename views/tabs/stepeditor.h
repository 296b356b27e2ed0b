// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace firstcall {

class Desk;
class FieldEditor;
struct Field;

/// An editor that does more than set a field of one record: what is entered makes a record, or changes
/// several things as one step. What is typed is kept as a draft with the engagement until then, and stays in
/// the editor when it is refused.
class StepEditor : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString name; ///< for screen readers
        QString draft; ///< under which half-typed text is kept with the engagement
        std::function<QVariant()> kept; ///< the canonical value to show
        std::function<Result<>(const QVariant &value)> keep;
        QString placeholder = {};
    };
    enum class Size {
        Line, ///< one line, also of a long text
        Small, ///< as in a cell: Enter keeps it
        Full, ///< as in a form
    };

    StepEditor(Desk &desk, const Field &field, const Step &step, Size size, QWidget *parent);

    /// Another engagement is on screen. True when text of an earlier run stands here again.
    bool load();
    /// Shows what is kept now, unless something is being typed.
    void follow();
    bool isTyping() const;
    /// Puts the keyboard here; what is kept is replaced by what is typed then.
    void enter();
    bool hasKeyboard() const;

Q_SIGNALS:
    void kept(); ///< what stood here is kept, or was kept already
    void entered(); ///< kept by its key: the keyboard may go on
    void escaped(); ///< left with Esc: the keyboard may go back

private:
    void commit(bool mayRefuseAgain);
    void drop();

    Desk &m_desk;
    Step m_step;
    FieldEditor *m_editor;
    bool m_wasEdited = false;
    bool m_isKeeping = false;
};

} // namespace firstcall
