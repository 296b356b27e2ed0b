// SPDX-License-Identifier: Apache-2.0
#include "views/fields/fieldeditor.h"

#include "views/fields/choiceeditors.h"
#include "views/fields/referenceeditor.h"
#include "views/fields/texteditors.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace firstcall {

FieldEditor::FieldEditor(const Field &field, const FieldText &text, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_text(text)
{}

void FieldEditor::hold(QWidget *inside)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inside);
    // Without a policy of its own setTabOrder() would leave it where it is, and what is in it too.
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(inside);
}

bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool isEscape(const QEvent *event)
{
    return event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
}

FieldEditor *makeEditor(const Field &field, const FieldText &text, QWidget *parent, bool inCell)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Duration:
        return new LineFieldEditor(field, text, parent);
    case FieldKind::Moment:
        return new MomentEditor(field, text, parent);
    case FieldKind::Paragraph:
        return new ParagraphEditor(field, text, parent, inCell);
    case FieldKind::YesNo:
    case FieldKind::Choice:
        return new ChoiceEditor(field, text, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, text, parent);
    case FieldKind::Choices:
    case FieldKind::References:
        return new SeveralEditor(field, text, parent);
    case FieldKind::Bytes:
        return nullptr; // no list and no form shows one; who edits bytes has a view of its own
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
