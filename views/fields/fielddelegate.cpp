// SPDX-License-Identifier: Apache-2.0
#include "views/fields/fielddelegate.h"

#include "models/items/recordmodel.h"
#include "views/fields/addreferred.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace firstcall {

namespace {

constexpr char refusedProperty[] = "refused";
constexpr char finishedProperty[] = "finished";
constexpr int linePadding = 8; // above a line and below it

/// The model below any filter, and the place in it.
std::pair<const RecordModel *, QModelIndex> source(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return {qobject_cast<const RecordModel *>(index.model()), index};
}

} // namespace

FieldDelegate::FieldDelegate(Desk &desk, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
{}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const auto [model, at] = source(index);
    if (!model)
        return QStyledItemDelegate::createEditor(parent, option, index);
    const Field &field = model->fieldAt(at.column());
    FieldEditor *editor = makeEditor(field, m_desk.text(), parent, true);
    if (!editor)
        return nullptr;
    editor->setAutoFillBackground(true);
    nameEditor(editor, index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QUuid record = at.data(RecordModel::IdRole).toUuid();
    m_desk.drafts().watch(editor, record);
    takeUpLeft(editor, m_desk, record);
    auto *self = const_cast<FieldDelegate *>(this);
    if (editor->focusProxy())
        editor->focusProxy()->installEventFilter(self); // which Qt does for the editor alone
    connect(editor, &FieldEditor::committed, self, [self, editor] { self->commit(editor, NoHint); });
    connect(editor, &FieldEditor::newWanted, self,
            [self, editor, record, model = QPointer(model)](const QString &name) {
                if (model && addReferred(self->m_desk, *model, record, editor->field(), name)) {
                    editor->setProperty(refusedProperty, false);
                    self->finish(editor, NoHint);
                }
            });
    connect(editor, &FieldEditor::dropped, self, [self, editor, record] {
        self->m_desk.drafts().drop(record, editor->field().key());
        editor->setProperty(refusedProperty, false);
        self->finish(editor, RevertModelCache);
    });
    connect(editor, &FieldEditor::edited, editor, [editor] { markInvalid(editor, false); });
    connect(&m_desk, &Desk::flushWanted, editor, [self, editor] {
        // What was refused already is told once, and is in nobody's way.
        if (!isMarkedInvalid(editor) || editor->value())
            self->commit(editor, NoHint);
    });
    return editor;
}

void FieldDelegate::commit(FieldEditor *editor, EndEditHint hint)
{
    // Leaving the editor is told again while it is taken away.
    if (editor->property(finishedProperty).toBool())
        return;
    Q_EMIT commitData(editor);
    if (!isRefused(editor))
        finish(editor, hint);
}

void FieldDelegate::finish(FieldEditor *editor, EndEditHint hint)
{
    if (editor->property(finishedProperty).toBool())
        return;
    editor->setProperty(finishedProperty, true);
    Q_EMIT closeEditor(editor, hint);
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *fieldEditor = qobject_cast<FieldEditor *>(editor)) {
        if (fieldEditor->typed().isEmpty())
            fieldEditor->setValue(index.data(Qt::EditRole));
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    if (!fieldEditor) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    const Result<QVariant> value = fieldEditor->value();
    if (!value)
        m_desk.refuse(value.failure().sentence);
    const bool accepted = value && model->setData(index, *value, Qt::EditRole);
    fieldEditor->setProperty(refusedProperty, !accepted);
    markInvalid(fieldEditor, !accepted);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    // A paragraph opens over the rows below, a narrow cell over those beside it.
    QRect place = option.rect;
    const QSize wanted = editor->sizeHint();
    place.setHeight(qMax(place.height(), qMin(wanted.height(), 220)));
    place.setWidth(qMax(place.width(), qMin(wanted.width(), 260)));
    const QRect room = editor->parentWidget()->rect();
    if (place.bottom() > room.bottom())
        place.moveBottom(qMax(room.bottom(), place.height() - 1));
    if (place.right() > room.right())
        place.moveRight(qMax(room.right(), place.width() - 1));
    editor->setGeometry(place);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem oneLine = option;
    oneLine.features.setFlag(QStyleOptionViewItem::WrapText, false);
    const QSize size = QStyledItemDelegate::sizeHint(oneLine, index);
    // What is too long for its column gets a second line, and no more: a list is to be looked over.
    const auto *table = qobject_cast<const QTreeView *>(option.widget);
    const bool isLong = table && size.width() > table->columnWidth(index.column());
    const int line = option.fontMetrics.height() + 2 * linePadding;
    return {size.width(), isLong ? line + option.fontMetrics.lineSpacing() : line};
}

bool FieldDelegate::isRefused(const QWidget *editor)
{
    return editor->property(refusedProperty).toBool();
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<FieldEditor *>(watched);
    if (!editor)
        editor = qobject_cast<FieldEditor *>(watched->parent());
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    // Enter, Esc and leaving are the editor's own matter; Tab goes on to the next cell.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            commit(editor, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
    }
    return false;
}

} // namespace firstcall
