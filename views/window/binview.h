// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/binmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firstcall {

class Desk;
class EmptyState;
class EntryList;
struct TwoLines;

/// Removals by the names of all that went in them, and by who removed it.
class BinFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_typed = {};
};

/// What was removed and is not there now, the last first: from an engagement, or from the workspace with its
/// engagements. Enter or P puts the current one back, with all that went with it, as a new change.
class BinView : public QWidget
{
    Q_OBJECT

public:
    explicit BinView(Desk &desk, QWidget *parent = nullptr);

    /// Null for the workspace: engagements as a whole, and firm-wide records.
    void load(const QUuid &engagement);
    /// Puts the keyboard where one would go on.
    void focusFirst();
    void openFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose();
    TwoLines lines(const QModelIndex &index) const;
    void putBack();
    void follow();

    Desk &m_desk;
    BinModel m_model;
    BinFilter m_filtered;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_putBack;
    EntryList *m_list;
    QLabel *m_noMatch;
    EmptyState *m_empty;
};

} // namespace firstcall
