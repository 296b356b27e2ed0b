// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/fieldtext.h"

#include <QAbstractListModel>

namespace firstcall {

/// Every record of an engagement that belongs to a focus area, of whatever kind, a row each: kind after kind,
/// the steps last. Which kinds those are, and what says where a record stands, whose it is and when, is read
/// from their fields.
class FocusRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FocusRole = Qt::UserRole, ///< stored key of the area
        StateRole, ///< where it stands, as a word; what it is for a kind without states
        StateKeyRole, ///< the same as it is stored; empty for a kind without states
        BesideRole, ///< whose, and when
        AboutRole, ///< what it is unless StateRole says that, whose, and when
    };

    FocusRows(Store &store, FieldText &text, QObject *parent = nullptr);

    Result<> load(const QUuid &engagement);

    const Entity &entityAt(int row) const { return *m_kinds.at(m_rows.at(row).kind).entity; }
    QUuid idAt(int row) const { return m_rows.at(row).kept.id; }
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    /// A kind with a focus, and the indexes of the fields that a row shows; -1 for none.
    struct Kind
    {
        const Entity *entity;
        int focus;
        int state;
        int whose;
        QList<int> times; ///< the first one that is known is shown
        int position;
    };
    struct One
    {
        int kind;
        KeptRow kept;
    };

    static QList<Kind> kinds();
    void follow(const ChangeSet &set);
    void take(int kind, const Change &change);
    bool comesBefore(const One &one, const One &other) const;
    QString state(const One &one) const;
    QString beside(const One &one) const;
    /// What it is, and what stands beside it.
    QString about(const One &one) const;

    Store &m_store;
    FieldText &m_text;
    const QList<Kind> m_kinds;
    QUuid m_engagement = {};
    QList<One> m_rows = {};
};

} // namespace firstcall
