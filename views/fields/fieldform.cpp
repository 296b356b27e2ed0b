// SPDX-License-Identifier: Apache-2.0
#include "views/fields/fieldform.h"

#include "models/items/recordmodel.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/fields/fieldeditor.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace firstcall {

namespace {

constexpr int twoColumnsFrom = 620;

} // namespace

FieldForm::FieldForm(Desk &desk, RecordModel &model, const QList<QLatin1StringView> &fields, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    const Entity &entity = model.entity();
    QList<const Field *> shown;
    for (const QLatin1StringView name : fields)
        shown.append(entity.find(name));
    if (fields.isEmpty()) {
        for (const Field &field : entity.fields) {
            if (!field.flags.testAnyFlags(FieldFlag::Hidden | FieldFlag::Parent))
                shown.append(&field);
        }
    }
    for (const Field *field : std::as_const(shown)) {
        FieldEditor *editor = makeEditor(*field, desk.text(), this);
        if (!editor)
            continue;
        const QString name = desk.text().words().label(entity, *field);
        auto *label = new QLabel(name, this);
        label->setBuddy(editor);
        label->setWordWrap(true);
        editor->setAccessibleName(name);
        if (editor->focusProxy())
            editor->focusProxy()->setAccessibleName(name);
        connect(editor, &FieldEditor::committed, this, [this, editor] { commit(editor); });
        connect(editor, &FieldEditor::dropped, this, [this, editor] {
            m_desk.drafts().drop(m_record, editor->field().key());
            showValues();
        });
        connect(&desk, &Desk::flushWanted, editor, [this, editor] { commit(editor); });
        m_lines.append({label, editor, field->kind == FieldKind::Paragraph});
    }
    connect(&model, &QAbstractItemModel::dataChanged, this, &FieldForm::showValues);
    connect(&model, &QAbstractItemModel::modelReset, this, &FieldForm::showValues);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FieldForm::showValues);
    arrange();
    showValues();
}

void FieldForm::setRecord(const QUuid &record)
{
    if (record == m_record)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.editor->typed().isEmpty())
            commit(line.editor);
        disconnect(line.editor, &FieldEditor::edited, &m_desk.drafts(), nullptr);
    }
    m_record = record;
    for (const Line &line : std::as_const(m_lines)) {
        if (!record.isNull())
            m_desk.drafts().watch(line.editor, record);
        line.editor->setTyped({});
    }
    showValues();
}

bool FieldForm::focusField(const QString &field)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.editor->field().key() == field) {
            line.editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void FieldForm::showValues()
{
    const int row = m_model.rowOf(m_record);
    for (const Line &line : std::as_const(m_lines)) {
        line.editor->setEnabled(row >= 0);
        const int column = m_model.entity().indexOf(line.editor->field().key());
        const QVariant value =
            row >= 0 ? m_model.keptAt(row).row.at(column) : m_model.entity().blank().at(column);
        // What is being typed stays; the rest follows what is kept.
        if (line.editor->typed().isEmpty() || row < 0)
            line.editor->setValue(value);
    }
}

void FieldForm::commit(FieldEditor *editor)
{
    const int row = m_model.rowOf(m_record);
    if (row < 0)
        return;
    const Result<QVariant> value = editor->value();
    if (!value) {
        m_desk.refuse(value.failure().sentence);
        return;
    }
    if (m_model.setField(row, editor->field(), *value))
        editor->setValue(
            m_model.keptAt(m_model.rowOf(m_record)).row.at(m_model.entity().indexOf(editor->field().key())));
}

QSize FieldForm::minimumSizeHint() const
{
    return {240, QWidget::minimumSizeHint().height()};
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldForm::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.isWide && column != 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(line.label, row, column * 2, Qt::AlignTop);
        m_grid->addWidget(line.editor, row, column * 2 + 1, 1, line.isWide ? columns * 2 - 1 : 1);
        if (line.isWide || ++column == columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i % 2 && i < columns * 2 ? 1 : 0);
    m_grid->setRowStretch(row + 1, 1);
}

} // namespace firstcall
