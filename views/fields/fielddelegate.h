// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace firstcall {

class Desk;
class FieldEditor;

/// Shows and edits the cells of a RecordModel, each with the editor of its field. What is refused stays open
/// in its editor, with the sentence in the window's strip.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FieldDelegate(Desk &desk, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether the editor holds something that was not accepted.
    static bool isRefused(const QWidget *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit(FieldEditor *editor, EndEditHint hint);
    void finish(FieldEditor *editor, EndEditHint hint);

    Desk &m_desk;
};

} // namespace firstcall
