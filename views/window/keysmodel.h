// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace firstcall {

class Actions;

/// Every action of the window with its key, and below them the keys of lists and editors, which are fixed.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Key, ColumnCount };

    explicit KeysModel(Actions &actions, QObject *parent = nullptr);

    /// Whether the key of this row can be another one.
    bool isOwn(int row) const;
    void reset(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A key was not given; says why.
    void refused(const QString &sentence);

private:
    Actions &m_actions;
};

} // namespace firstcall
