// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>
#include <QWidget>

class QGridLayout;

namespace firstcall {

class Desk;
class FieldEditor;
class RecordModel;
struct Field;

/// The fields of one record of a model, each with its label and its editor, in one column or two by the room
/// there is.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// Of these fields, in order; all that are not hidden when the list is empty.
    FieldForm(Desk &desk, RecordModel &model, const QList<QLatin1StringView> &fields,
              QWidget *parent = nullptr);

    /// Shows a record; the null id shows none, with everything disabled.
    void setRecord(const QUuid &record);
    QUuid record() const { return m_record; }
    /// Puts the cursor into one field. False when it is not in this form.
    bool focusField(const QString &field);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QWidget *label;
        FieldEditor *editor;
        bool isWide; ///< takes both columns
    };

    void build();
    void arrange(int columns);

    Desk &m_desk;
    RecordModel &m_model;
    QGridLayout *m_grid;
    QWidget *m_place; ///< never seen: keeps the form's place in the order of Tab while editors come and go
    QList<const Field *> m_fields = {};
    QList<Line> m_lines = {};
    QUuid m_record = {};
    int m_columns = 0;
};

} // namespace firstcall
