// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/stepeditor.h"

#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/fields/texteditors.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace firstcall {

namespace {

FieldEditor *editorFor(const Field &field, StepEditor::Size size, const FieldText &text, QWidget *parent)
{
    if (size == StepEditor::Size::Line && field.kind == FieldKind::Paragraph)
        return new LineFieldEditor(field, text, parent);
    return makeEditor(field, text, parent, size != StepEditor::Size::Full);
}

} // namespace

StepEditor::StepEditor(Desk &desk, const Field &field, const Step &step, Size size, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_step(step)
    , m_editor(editorFor(field, size, desk.text(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_editor);
    nameEditor(m_editor, step.name);
    if (auto *line = m_editor->findChild<QLineEdit *>())
        line->setPlaceholderText(step.placeholder);
    if (auto *edit = m_editor->findChild<QPlainTextEdit *>())
        edit->setPlaceholderText(step.placeholder);
    desk.drafts().watch(
        m_editor, [&desk] { return desk.engagement(); }, step.draft);
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_wasEdited = true;
        markInvalid(m_editor, false);
    });
    connect(m_editor, &FieldEditor::committed, this, [this] { commit(true); });
    connect(&desk, &Desk::flushWanted, this, [this] { commit(false); });
    connect(m_editor, &FieldEditor::dropped, this, &StepEditor::drop);
}

bool StepEditor::load()
{
    m_wasEdited = false;
    markInvalid(m_editor, false);
    m_editor->setTyped({});
    m_editor->setValue(m_step.kept());
    const QString left = m_desk.drafts().left(m_desk.engagement(), m_step.draft);
    if (left.isEmpty())
        return false;
    m_editor->setTyped(left);
    m_wasEdited = true;
    return true;
}

void StepEditor::follow()
{
    if (!m_isKeeping && !isTyping())
        m_editor->setValue(m_step.kept());
}

bool StepEditor::isTyping() const
{
    return !m_editor->typed().isEmpty();
}

void StepEditor::enter()
{
    // Comes as Tab does, which takes all of a line, unless that is half typed.
    m_editor->setFocus(isTyping() ? Qt::OtherFocusReason : Qt::TabFocusReason);
}

bool StepEditor::hasKeyboard() const
{
    const QWidget *inside = m_editor->focusProxy();
    return inside && inside->hasFocus();
}

void StepEditor::commit(bool mayRefuseAgain)
{
    if (m_isKeeping || m_desk.engagement().isNull())
        return;
    const bool byKey = mayRefuseAgain && hasKeyboard(); // otherwise it was left, or a flush asks
    const Result<QVariant> value = m_editor->value();
    // What was refused already is told once: it stands there, marked, and is in nobody's way.
    if (!value && !mayRefuseAgain && isMarkedInvalid(m_editor))
        return;
    Result<> done;
    if (!value) {
        done = value.failure();
    } else if (*value != m_step.kept()) {
        const QScopedValueRollback keeping(m_isKeeping, true);
        done = m_step.keep(*value);
    }
    markInvalid(m_editor, !done);
    if (!done) {
        m_desk.refuse(done.failure().sentence);
        return;
    }
    if (std::exchange(m_wasEdited, false))
        m_desk.drafts().drop(m_desk.engagement(), m_step.draft);
    m_editor->setValue(m_step.kept());
    Q_EMIT kept();
    if (byKey)
        Q_EMIT entered();
}

void StepEditor::drop()
{
    if (std::exchange(m_wasEdited, false))
        m_desk.drafts().drop(m_desk.engagement(), m_step.draft);
    markInvalid(m_editor, false);
    m_editor->setTyped({});
    m_editor->setValue(m_step.kept());
    Q_EMIT escaped();
}

} // namespace firstcall
