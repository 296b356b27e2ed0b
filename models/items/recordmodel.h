// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"

#include <QAbstractTableModel>

namespace firstcall {

class FieldText;

/// The records of one kind in one engagement, or firm-wide: a row each, in their order, a column for each
/// field shown. A ranked kind is in the order of its ranks, as the report has it: those without one come
/// last, and new ones are ranked behind the others. One class serves every kind, because the columns come
/// from the entity.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        NameRole, ///< what to call the record
    };

    /// What the records of a list have in common, as field and canonical value: no others are shown, and new
    /// ones get it.
    using Common = FieldValues;

    RecordModel(Editor &editor, FieldText &text, const Entity &entity, QObject *parent = nullptr);

    const Entity &entity() const { return m_entity; }
    QUuid engagement() const { return m_engagement; }
    /// Whose the records are: null for a firm-wide kind.
    QUuid scopeId() const { return m_entity.scope == Scope::Firm ? QUuid() : m_engagement; }
    /// The fields to show, in order; every field that is not hidden until this is called.
    void setFields(const QList<QLatin1StringView> &names);
    void setCommon(const Common &common);
    /// What a new record proposes, asked for at the time that it is added; pasted ones bring their own.
    void setFresh(std::function<Common()> fresh) { m_fresh = std::move(fresh); }
    /// Whether the record added last began with a value in this field that somebody may want otherwise.
    bool isProposed(const Field &field) const;
    /// Reads the records; a firm-wide kind ignores the id.
    Result<> load(const QUuid &engagement);

    const Field &fieldAt(int column) const { return m_entity.fields[std::size_t(m_columns.at(column))]; }
    int columnOf(QLatin1StringView field) const;
    int rowOf(const QUuid &id) const;
    const KeptRow &keptAt(int row) const { return m_kept.at(row); }
    const FieldText &text() const { return m_text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Sets one field of one record, shown or not.
    bool setField(int row, const Field &field, const QVariant &value);
    /// A new record at the end; its id, or null when it was refused. Values are canonical.
    QUuid add(const Common &values = {});
    /// Records told by the values of `columns`, as one step.
    bool addRows(const QList<int> &columns, const QList<Row> &values);
    /// As one step, with their children.
    bool remove(QList<int> rows);
    /// Moves a record up or down among those shown; of a ranked kind, all up to there are ranked anew.
    bool move(int row, int to);

Q_SIGNALS:
    /// A change was not accepted or could not be stored.
    void refused(const QString &sentence);

private:
    void follow(const ChangeSet &set);
    void followOne(const Change &change);
    void namesChanged(const Entity *entity);
    bool belongs(const Row &row) const;
    bool comesBefore(const KeptRow &one, const KeptRow &other) const;
    Row blank(const Common &values) const;
    void rank(QList<Row> *rows) const;
    ChangeSet ranked(const QList<KeptRow> &order, int upTo) const;
    ChangeSet positioned(const QList<KeptRow> &order, int first, int last) const;
    QString sentence(const KeptRow &kept) const;
    bool perform(const ChangeSet &set);

    Editor &m_editor;
    FieldText &m_text;
    const Entity &m_entity;
    const int m_position; ///< index of the field that keeps the order, -1 for none
    const int m_rank; ///< of the one that goes before it where there is one
    QUuid m_engagement = {};
    QList<int> m_columns = {}; ///< indexes of fields
    Common m_common = {};
    std::function<Common()> m_fresh = {};
    Common m_proposed = {}; ///< with what the record added last began
    QList<KeptRow> m_kept = {};
};

} // namespace firstcall
