// SPDX-License-Identifier: Apache-2.0
#include "views/fields/boundeditor.h"

#include "models/items/recordmodel.h"
#include "views/fields/addreferred.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"

namespace firstcall {

namespace {

QVariant kept(const Bound &bound, const Field &field)
{
    const int row = bound.model.rowOf(bound.record);
    const int column = bound.model.entity().indexOf(field.key());
    return row < 0 ? bound.model.entity().blank().at(column) : bound.model.keptAt(row).row.at(column);
}

/// What is being typed stays; the rest follows what is kept.
void show(const Bound &bound, FieldEditor *editor)
{
    editor->setEnabled(bound.model.rowOf(bound.record) >= 0);
    if (editor->typed().isEmpty())
        editor->setValue(kept(bound, editor->field()));
}

enum class Why {
    Entered, ///< or left
    Flush, ///< something else is to be done first
};

void commit(const Bound &bound, FieldEditor *editor, Why why)
{
    const int row = bound.model.rowOf(bound.record);
    if (row < 0)
        return;
    const Result<QVariant> value = editor->value();
    // What was refused already is told once: it stands there, marked, and is in nobody's way.
    if (!value && why == Why::Flush && isMarkedInvalid(editor))
        return;
    if (!value)
        bound.desk.refuse(value.failure().sentence);
    const bool accepted = value && bound.model.setField(row, editor->field(), *value);
    markInvalid(editor, !accepted);
    if (accepted)
        editor->setValue(kept(bound, editor->field()));
}

void addNew(const Bound &bound, FieldEditor *editor, const QString &name)
{
    const bool added = addReferred(bound.desk, bound.model, bound.record, editor->field(), name);
    markInvalid(editor, !added);
    if (added)
        editor->setValue(kept(bound, editor->field()));
}

} // namespace

void markInvalid(FieldEditor *editor, bool invalid)
{
    QWidget *inside = editor->focusProxy();
    if (!inside || inside->property("invalid").toBool() == invalid)
        return;
    inside->setProperty("invalid", invalid);
    inside->update();
}

bool isMarkedInvalid(const FieldEditor *editor)
{
    return editor->focusProxy() && editor->focusProxy()->property("invalid").toBool();
}

void takeUpLeft(FieldEditor *editor, Desk &desk, const QUuid &record)
{
    const QString left = desk.drafts().left(record, editor->field().key());
    if (left.isEmpty())
        return;
    editor->setTyped(left);
    markInvalid(editor, true); // whether it fits by now is seen when it is entered
}

void nameEditor(FieldEditor *editor, const QString &name)
{
    editor->setAccessibleName(name);
    if (editor->focusProxy())
        editor->focusProxy()->setAccessibleName(name);
}

FieldEditor *makeBoundEditor(const Bound &bound, const Field &field, QWidget *parent)
{
    FieldEditor *editor = makeEditor(field, bound.desk.text(), parent);
    if (!editor)
        return nullptr;
    nameEditor(editor, bound.desk.text().words().label(bound.model.entity(), field));
    bound.desk.drafts().watch(editor, bound.record);
    show(bound, editor);
    takeUpLeft(editor, bound.desk, bound.record);
    const auto follow = [bound, editor] { show(bound, editor); };
    QObject::connect(&bound.model, &QAbstractItemModel::dataChanged, editor, follow);
    QObject::connect(&bound.model, &QAbstractItemModel::rowsRemoved, editor, follow);
    QObject::connect(&bound.model, &QAbstractItemModel::modelReset, editor, follow);
    QObject::connect(editor, &FieldEditor::committed, editor,
                     [bound, editor] { commit(bound, editor, Why::Entered); });
    QObject::connect(&bound.desk, &Desk::flushWanted, editor,
                     [bound, editor] { commit(bound, editor, Why::Flush); });
    QObject::connect(editor, &FieldEditor::newWanted, editor,
                     [bound, editor](const QString &name) { addNew(bound, editor, name); });
    QObject::connect(editor, &FieldEditor::edited, editor, [editor] { markInvalid(editor, false); });
    QObject::connect(editor, &FieldEditor::dropped, editor, [bound, editor] {
        bound.desk.drafts().drop(bound.record, editor->field().key());
        markInvalid(editor, false);
        editor->setTyped({});
        editor->setValue(kept(bound, editor->field()));
    });
    return editor;
}

} // namespace firstcall
