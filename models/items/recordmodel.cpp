// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordmodel.h"

#include "models/items/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int reloadFrom = 200; // changes in one set, beyond which reading all is quicker than following each

QString shortName(const QString &name)
{
    return name.size() > 48 ? name.left(47) + u'…' : name;
}

} // namespace

RecordModel::RecordModel(Editor &editor, FieldText &text, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
    , m_text(text)
    , m_entity(entity)
    , m_position(entity.indexOf("position"_L1))
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

bool RecordModel::setField(int row, const Field &field, const QVariant &value)
{
    const Result<QVariant> accepted = field.accept(value);
    if (!accepted) {
        Q_EMIT refused(accepted.failure().sentence);
        return false;
    }
    const KeptRow &kept = m_kept.at(row);
    const int column = m_entity.indexOf(field.key());
    if (kept.row.at(column) == *accepted)
        return true;
    Row after = kept.row;
    after[column] = *accepted;
    const QString name = shortName(m_entity.nameOf(kept.row));
    const QString label = m_text.words().label(m_entity, field);
    const QString title = name.isEmpty()
        ? tr("%1: %2", "kind of record and field").arg(m_text.words().title(m_entity), label)
        : tr("%1 of “%2”", "field and record").arg(label, name);
    return perform({title, {{&m_entity, scopeId(), kept.id, kept.row, after}}, {}});
}

Row RecordModel::blank(const Common &values) const
{
    Row row = m_entity.blank();
    for (const Common &some : {m_common, values}) {
        for (const auto &[name, value] : some)
            row[m_entity.indexOf(name)] = value;
    }
    // A record that belongs to another goes to the first there is, until somebody says otherwise.
    if (const Field *parent = m_entity.parent()) {
        QVariant &its = row[m_entity.indexOf(parent->key())];
        const QList<std::pair<QUuid, QString>> all = m_text.named(parent->target());
        if (its.toString().isEmpty() && !all.isEmpty())
            its = idText(all.first().first);
    }
    return row;
}

QUuid RecordModel::add(const Common &values)
{
    const Result<QUuid> added = m_editor.addRow(m_entity, scopeId(), blank(values));
    if (!added)
        Q_EMIT refused(added.failure().sentence);
    return added ? *added : QUuid();
}

bool RecordModel::addRows(const QList<int> &columns, const QList<Row> &values)
{
    QList<Row> rows;
    for (const Row &told : values) {
        Row row = blank({});
        for (qsizetype i = 0; i < columns.size(); ++i)
            row[m_columns.at(columns[i])] = told.at(i);
        rows.append(row);
    }
    const Result<QList<QUuid>> added = m_editor.addRows(m_entity, scopeId(), rows);
    if (!added)
        Q_EMIT refused(added.failure().sentence);
    return bool(added);
}

bool RecordModel::remove(QList<int> rows)
{
    QList<QUuid> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_kept.at(row).id);
    const Result<> done = m_editor.remove(m_entity, scopeId(), ids);
    if (!done)
        Q_EMIT refused(done.failure().sentence);
    return bool(done);
}

bool RecordModel::move(int row, int to)
{
    if (m_position < 0 || row == to || row < 0 || to < 0 || row >= m_kept.size() || to >= m_kept.size())
        return false;
    // Those between trade places: the positions in use stay, the records behind them change.
    QList<KeptRow> order = m_kept;
    order.move(row, to);
    const int first = qMin(row, to);
    qint64 position = m_kept.at(first).row.at(m_position).toLongLong();
    ChangeSet set{tr("Move: %1").arg(m_text.words().title(m_entity)), {}, {}};
    for (int at = first; at < order.size(); ++at) {
        const KeptRow &kept = order.at(at);
        const qint64 own = kept.row.at(m_position).toLongLong();
        if (at > qMax(row, to) && own >= position)
            break;
        if (own != position) {
            Row after = kept.row;
            after[m_position] = position;
            set.changes.append({&m_entity, scopeId(), kept.id, kept.row, after});
        }
        const qint64 next = at + 1 < m_kept.size() ? m_kept.at(at + 1).row.at(m_position).toLongLong() : 0;
        position = qMax(position + 1, next);
    }
    return perform(set);
}

bool RecordModel::perform(const ChangeSet &set)
{
    const Result<> done = m_editor.perform(set);
    if (!done)
        Q_EMIT refused(done.failure().sentence);
    return bool(done);
}

bool RecordModel::belongs(const Row &row) const
{
    return std::ranges::all_of(
        m_common, [&](const auto &told) { return row.at(m_entity.indexOf(told.first)) == told.second; });
}

bool RecordModel::comesBefore(const KeptRow &one, const KeptRow &other) const
{
    const qint64 first = m_position < 0 ? 0 : one.row.at(m_position).toLongLong();
    const qint64 second = m_position < 0 ? 0 : other.row.at(m_position).toLongLong();
    return first != second ? first < second : idText(one.id) < idText(other.id);
}

void RecordModel::follow(const ChangeSet &set)
{
    if (set.changes.size() > reloadFrom) {
        const auto isOurs = [this](const Change &change) {
            return change.entity == &m_entity && change.engagement == scopeId();
        };
        if (std::ranges::any_of(set.changes, isOurs)) {
            if (const Result<> done = load(m_engagement); !done)
                Q_EMIT refused(done.failure().sentence);
        }
        return;
    }
    for (const Change &change : set.changes) {
        if (change.entity == &m_entity && change.engagement == scopeId())
            followOne(change);
    }
}

void RecordModel::followOne(const Change &change)
{
    const int row = rowOf(change.id);
    const bool stays = change.after && belongs(*change.after);
    if (row >= 0 && !stays) {
        beginRemoveRows({}, row, row);
        m_kept.removeAt(row);
        endRemoveRows();
        return;
    }
    if (!stays)
        return;
    const KeptRow kept{change.id, *change.after};
    if (row < 0) {
        const auto place =
            std::ranges::find_if(m_kept, [&](const KeptRow &other) { return comesBefore(kept, other); });
        const int at = int(place - m_kept.begin());
        beginInsertRows({}, at, at);
        m_kept.insert(at, kept);
        endInsertRows();
        return;
    }
    m_kept[row] = kept;
    int to = int(std::ranges::count_if(
        m_kept, [&](const KeptRow &other) { return other.id != kept.id && comesBefore(other, kept); }));
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_kept.move(row, to);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
}

void RecordModel::namesChanged(const Entity *entity)
{
    if (m_kept.isEmpty())
        return;
    for (int column = 0; column < columnCount(); ++column) {
        const Field &field = fieldAt(column);
        if (field.target && (!entity || &field.target() == entity))
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

} // namespace firstcall
