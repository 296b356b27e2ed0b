// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/historymodel.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firstcall {

class Desk;
class EmptyState;
class EntryList;
struct TwoLines;

/// The entries that have the words of a filter somewhere; the tool tip of one tells all of it.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

/// Who changed what and when, the last change first: of the engagement on screen, or of one record. P puts
/// back what was there before the current entry, as a new change; Enter shows the record.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Desk &desk, QWidget *parent = nullptr);

    /// `engagement` is the one on screen, or null for the firm-wide records; with a record only what is about
    /// it.
    void load(const QUuid &engagement, const QUuid &record = {});
    /// Puts the keyboard where one would go on.
    void focusFirst();
    void openFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose();
    TwoLines lines(const QModelIndex &index) const;
    /// In the model; -1 for none.
    int currentRow() const;
    void putBack();
    void showRecord();
    void filter(const QString &text);
    void fetchForFilter();
    void follow();

    Desk &m_desk;
    HistoryModel m_model;
    HistoryFilter m_filtered;
    QTimer m_fetching; ///< reads older entries while too few of those read pass the filter
    QUuid m_engagement = {};
    QUuid m_record = {};
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_show;
    QPushButton *m_putBack;
    EntryList *m_list;
    QLabel *m_noMatch;
    EmptyState *m_empty;
};

} // namespace firstcall
