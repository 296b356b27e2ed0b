// SPDX-License-Identifier: Apache-2.0
#include "views/fields/fieldform.h"

#include "models/items/recordmodel.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/style/measures.h"

#include <QGridLayout>
#include <QLabel>

namespace firstcall {

namespace {

constexpr int twoColumnsFrom = 77; // letters of room

} // namespace

FieldForm::FieldForm(Desk &desk, RecordModel &model, const QList<QLatin1StringView> &fields, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_grid(new QGridLayout(this))
    , m_place(new QWidget(this))
{
    m_place->setFocusPolicy(Qt::TabFocus); // without one, a widget has no place in the order
    m_place->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (const QLatin1StringView name : fields)
        m_fields.append(model.entity().find(name));
    if (fields.isEmpty()) {
        for (const Field &field : model.entity().fields) {
            if (!field.flags.testAnyFlags(FieldFlag::Hidden | FieldFlag::Parent))
                m_fields.append(&field);
        }
    }
    build();
}

void FieldForm::setRecord(const QUuid &record)
{
    if (record == m_record)
        return;
    m_desk.flush(); // what is typed belongs to the record before
    m_record = record;
    build();
}

void FieldForm::build()
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.label;
        line.editor->hide();
        line.editor->deleteLater(); // it may be the one whose commit brought us here
    }
    m_lines.clear();
    for (const Field *field : std::as_const(m_fields)) {
        FieldEditor *editor = makeBoundEditor({m_desk, m_model, m_record}, *field, this);
        if (!editor)
            continue;
        auto *label = new QLabel(editor->accessibleName(), this);
        label->setBuddy(editor);
        label->setWordWrap(true);
        m_lines.append({label, editor, field->kind == FieldKind::Paragraph});
    }
    arrange(width() >= twoColumnsFrom * fontMetrics().averageCharWidth() ? 2 : 1);
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

QSize FieldForm::minimumSizeHint() const
{
    return {240, QWidget::minimumSizeHint().height()};
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = width() >= twoColumnsFrom * fontMetrics().averageCharWidth() ? 2 : 1;
        columns != m_columns)
        arrange(columns);
}

void FieldForm::arrange(int columns)
{
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    QWidget *before = m_place;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        // Where nothing can stand beside it, a line takes the place.
        const bool isLast = i + 1 == m_lines.size() || m_lines.at(i + 1).isWide;
        const bool spans = line.isWide || (column == 0 && isLast);
        if (line.isWide && column != 0) {
            ++row;
            column = 0;
        }
        // Beside one line the label stands level with it, beside several with the first.
        m_grid->addWidget(line.label, row, column * 2, line.isWide ? Qt::AlignTop : Qt::AlignVCenter);
        line.label->setContentsMargins(0, line.isWide ? measure::fieldInset : 0, 0, 0);
        m_grid->addWidget(line.editor, row, column * 2 + 1, 1, spans ? columns * 2 - 1 : 1);
        line.label->show();
        line.editor->show();
        setTabOrder(before, line.editor); // with what is in it
        before = line.editor;
        if (spans || ++column == columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i % 2 && i < columns * 2 ? 1 : 0);
    m_grid->setRowStretch(row + 1, 1);
}

} // namespace firstcall
