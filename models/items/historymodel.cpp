// SPDX-License-Identifier: Apache-2.0
#include "models/items/historymodel.h"

#include "models/domain/entities.h"
#include "models/edit/putback.h"
#include "models/store/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int page = 200; // entries, some screens full
constexpr int lastOfRecord = 20; // entries, among which is its removal: erasures alone may follow one

const Field *fieldOf(const JournalEntry &entry)
{
    const Entity *entity = entityOfTable(entry.entity);
    return entity ? entity->find(QLatin1StringView(entry.field.toLatin1())) : nullptr;
}

/// The text of a record that is told as a whole.
const JournalValue &wholeRecord(const JournalEntry &entry)
{
    return entry.op == journalop::remove ? entry.oldValue : entry.newValue;
}

} // namespace

HistoryModel::HistoryModel(Store &store, const FieldText &text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_text(text)
{
    connect(&store, &Store::applied, this, &HistoryModel::follow);
    connect(&store, &Store::redacted, this, &HistoryModel::followErasure);
    connect(&text, &FieldText::namesChanged, this, &HistoryModel::namesChanged);
}

Result<> HistoryModel::load(const QUuid &chain, const QUuid &record)
{
    const Result<Position> head = m_store.position(chain);
    const Result<QList<JournalEntry>> entries = m_store.journalBefore(chain, record, 0, page);
    beginResetModel();
    m_chain = chain;
    m_record = record;
    m_entries = entries ? *entries : QList<JournalEntry>();
    m_more = m_entries.size() == page;
    m_lastNames.clear();
    m_head = !head ? 0 : chain.isNull() ? head->firm : head->engagement;
    endResetModel();
    if (!head)
        return head.failure();
    return entries ? Result<>() : entries.failure();
}

Result<ChangeSet> HistoryModel::putBack(int row) const
{
    return firstcall::putBack(m_store, m_entries.at(row));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case RecordName:
        return tr("Record");
    case FieldName:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return told(entry, index.column());
    case Qt::ToolTipRole:
        return toolTip(entry, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When ? sentence(entry) : told(entry, index.column());
    case PositionRole:
        return entry.pos;
    case RecordRole:
        return entry.record;
    case TableRole:
        return entry.entity;
    default:
        return {};
    }
}

QString HistoryModel::told(const JournalEntry &entry, int column) const
{
    const Entity *entity = entityOfTable(entry.entity);
    switch (column) {
    case When:
        return m_text.time(entry.at);
    case Who:
        return entry.author;
    case What:
        return entry.undoOf.isNull() ? entry.title : tr("Undo: %1", "what was taken back").arg(entry.title);
    case RecordName: {
        const QString kind = entity ? m_text.words().title(*entity) : entry.entity;
        const QString name = recordName(entry);
        return name.isEmpty() ? kind : tr("%1: %2", "kind of record and its name").arg(kind, name);
    }
    case FieldName: {
        const Field *field = fieldOf(entry);
        return field ? m_text.words().label(*entity, *field) : entry.field;
    }
    case Before:
        return value(entry, entry.oldValue);
    case After:
        return entry.op == journalop::redact ? QString() : value(entry, entry.newValue);
    default:
        return {};
    }
}

QString HistoryModel::recordName(const JournalEntry &entry) const
{
    const Entity *entity = entityOfTable(entry.entity);
    if (!entity)
        return {};
    if (const QString now = m_text.nameOf(*entity, entry.record); !now.isEmpty())
        return now;
    const JournalValue &whole = wholeRecord(entry);
    if (entry.field.isEmpty() && whole.json)
        return entity->nameOf(journalledRow(*entity, *whole.json));
    return lastNameOf(*entity, entry.record).value_or(QString());
}

std::optional<QString> HistoryModel::lastNameOf(const Entity &entity, const QUuid &id) const
{
    const auto known = m_lastNames.constFind(id);
    if (known != m_lastNames.constEnd())
        return *known;
    std::optional<QString> name;
    const QUuid chain = entity.scope == Scope::Firm ? QUuid() : m_text.engagement();
    const Result<QList<JournalEntry>> last = m_store.journalBefore(chain, id, 0, lastOfRecord);
    for (const JournalEntry &entry : last ? *last : QList<JournalEntry>()) {
        if (entry.op == journalop::redact)
            continue;
        if (entry.op == journalop::remove)
            name =
                entry.oldValue.json ? entity.nameOf(journalledRow(entity, *entry.oldValue.json)) : QString();
        break;
    }
    m_lastNames.insert(id, name);
    return name;
}

QString HistoryModel::referred(const Field &field, const QVariant &canonical) const
{
    QStringList names;
    for (const QString &text : canonical.toStringList()) {
        const QUuid id = QUuid::fromString(text);
        if (id.isNull())
            continue;
        const QString now = m_text.nameOf(field.target(), id);
        const std::optional<QString> last =
            now.isEmpty() ? lastNameOf(field.target(), id) : std::optional<QString>();
        if (!last)
            names.append(now);
        else
            names.append(last->isEmpty() ? tr("(removed)") : tr("%1 (removed)", "name").arg(*last));
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString HistoryModel::value(const JournalEntry &entry, const JournalValue &value) const
{
    if (value.isErased())
        return tr("erased for good");
    if (!value.json)
        return {};
    const Entity *entity = entityOfTable(entry.entity);
    if (entity && entry.field.isEmpty())
        return entity->nameOf(journalledRow(*entity, *value.json));
    const Field *field = fieldOf(entry);
    if (!field)
        return *value.json; // of another version: as it is kept
    const QVariant canonical = journalledValue(*field, *value.json);
    return field->target ? referred(*field, canonical) : m_text.text(*field, canonical);
}

QString HistoryModel::sentence(const JournalEntry &entry) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = told(entry, column);
        if (!text.isEmpty())
            parts.append(
                column < Before
                    ? text
                    : tr("%1: %2", "heading and value")
                          .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text));
    }
    return parts.join(u"; "_s) + u'.';
}

QString HistoryModel::toolTip(const JournalEntry &entry, int column) const
{
    const Field *field = fieldOf(entry);
    const JournalValue &value = column == Before ? entry.oldValue : entry.newValue;
    if (field && !field->target && value.json && (column == Before || column == After)) {
        const QString whole = m_text.toolTip(*field, journalledValue(*field, *value.json));
        if (!whole.isEmpty())
            return whole;
    }
    return told(entry, column);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<QList<JournalEntry>> older =
        m_store.journalBefore(m_chain, m_record, m_entries.last().pos, page);
    m_more = older && older->size() == page;
    if (!older) {
        Q_EMIT failed(older.failure().sentence);
        return;
    }
    if (older->isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older->size()) - 1);
    m_entries += *older;
    endInsertRows();
}

Result<> HistoryModel::readNew()
{
    const Result<QList<JournalEntry>> all = m_store.journal(m_chain, m_head);
    if (!all)
        return all.failure();
    if (all->isEmpty())
        return {};
    m_head = all->last().pos;
    QList<JournalEntry> fresh;
    for (const JournalEntry &entry : *all) {
        if (m_record.isNull() || entry.record == m_record)
            fresh.prepend(entry);
    }
    if (fresh.isEmpty())
        return {};
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
    return {};
}

void HistoryModel::follow(const ChangeSet &set)
{
    const bool isOurs = std::ranges::any_of(set.changes, [this](const Change &change) {
        return change.engagement == m_chain && (m_record.isNull() || change.id == m_record);
    });
    m_lastNames.clear();
    if (!isOurs)
        return;
    if (const Result<> done = readNew(); !done)
        Q_EMIT failed(done.failure().sentence);
}

void HistoryModel::followErasure(const QUuid &chain, qint64 pos)
{
    // A name may be among what was erased, and must not stay here either.
    namesChanged();
    if (chain != m_chain)
        return;
    const auto found = std::ranges::find(m_entries, pos, &JournalEntry::pos);
    if (found != m_entries.end()) {
        const Result<QList<JournalEntry>> now = m_store.journalBefore(chain, {}, pos + 1, 1);
        const int row = int(found - m_entries.begin());
        if (now && now->size() == 1) {
            m_entries[row] = now->first();
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (const Result<> done = readNew(); !done)
        Q_EMIT failed(done.failure().sentence);
}

void HistoryModel::namesChanged()
{
    m_lastNames.clear();
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, RecordName), index(rowCount() - 1, After));
}

} // namespace firstcall
