// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordmodel.h"

#include "models/items/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

RecordModel::RecordModel(Editor &editor, FieldText &text, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
    , m_text(text)
    , m_entity(entity)
    , m_position(entity.indexOf("position"_L1))
    , m_rank(entity.indexOf("rank"_L1))
{
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].flags.testFlag(FieldFlag::Hidden))
            m_columns.append(int(i));
    }
    connect(&editor.store(), &Store::applied, this, &RecordModel::follow);
    connect(&text, &FieldText::namesChanged, this, &RecordModel::namesChanged);
}

void RecordModel::setFields(const QList<QLatin1StringView> &names)
{
    beginResetModel();
    m_columns.clear();
    for (const QLatin1StringView name : names) {
        const int index = m_entity.indexOf(name);
        Q_ASSERT_X(index >= 0, m_entity.table, name.data());
        m_columns.append(index);
    }
    endResetModel();
}

void RecordModel::setCommon(const Common &common)
{
    m_common = common;
}

Result<> RecordModel::load(const QUuid &engagement)
{
    m_engagement = engagement;
    const Result<QList<KeptRow>> rows = m_editor.store().rows(m_entity, scopeId());
    beginResetModel();
    m_kept.clear();
    if (rows) {
        m_kept = *rows;
        m_kept.removeIf([this](const KeptRow &kept) { return !belongs(kept.row); });
        if (m_rank >= 0)
            std::ranges::sort(
                m_kept, [this](const KeptRow &one, const KeptRow &other) { return comesBefore(one, other); });
    }
    endResetModel();
    return rows ? Result<>() : rows.failure();
}

int RecordModel::columnOf(QLatin1StringView field) const
{
    return int(m_columns.indexOf(m_entity.indexOf(field)));
}

int RecordModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_kept, id, &KeptRow::id);
    return found == m_kept.end() ? -1 : int(found - m_kept.begin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kept.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_text.words().label(m_entity, fieldAt(section));
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter)) : QVariant();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptRow &kept = m_kept.at(index.row());
    const Field &field = fieldAt(index.column());
    const QVariant &value = kept.row.at(m_columns.at(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return m_text.text(field, value);
    case Qt::EditRole:
        return value;
    case Qt::ToolTipRole:
        return m_text.toolTip(field, value);
    case Qt::AccessibleTextRole:
        // A reader hears the whole record at its first cell, and each cell with its heading.
        return index.column() == 0
            ? sentence(kept)
            : tr("%1: %2", "field and value")
                  .arg(m_text.words().label(m_entity, field), m_text.text(field, value));
    case IdRole:
        return kept.id;
    case NameRole:
        return m_entity.nameOf(kept.row);
    default:
        return {};
    }
}

QString RecordModel::sentence(const KeptRow &kept) const
{
    QStringList parts{m_text.words().title(m_entity)};
    for (const int column : m_columns) {
        const Field &field = m_entity.fields[std::size_t(column)];
        const QString told = m_text.text(field, kept.row.at(column));
        if (!told.isEmpty())
            parts.append(tr("%1: %2", "field and value").arg(m_text.words().label(m_entity, field), told));
    }
    return parts.join(u"; "_s) + u'.';
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return setField(index.row(), fieldAt(index.column()), value);
}

} // namespace firstcall
