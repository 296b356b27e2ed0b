// SPDX-License-Identifier: Apache-2.0
#include "models/items/binmodel.h"

#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/edit/putback.h"
#include "models/store/fold.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The record that this one belongs to; null for none.
QUuid parentOf(const JournalEntry &entry)
{
    const Entity *entity = entityOfTable(entry.entity);
    const Field *parent = entity ? entity->parent() : nullptr;
    if (!parent || !entry.oldValue.json)
        return {};
    const Row row = journalledRow(*entity, *entry.oldValue.json);
    return QUuid::fromString(row.at(entity->indexOf(parent->key())).toString());
}

/// An engagement goes by its code name, else its title, and its reference.
QString nameOf(const Entity &entity, const Row &row)
{
    if (&entity != &Engagement::entity())
        return entity.nameOf(row);
    const auto engagement = fromRow<Engagement>(row);
    const QString &name = engagement.codeName.isEmpty() ? engagement.title : engagement.codeName;
    return name.isEmpty() ? engagement.reference : u"%1 · %2"_s.arg(name, engagement.reference);
}

} // namespace

BinModel::BinModel(Store &store, const FieldText &text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_text(text)
{
    connect(&store, &Store::applied, this, &BinModel::follow);
    connect(&store, &Store::redacted, this, &BinModel::reload);
}

Result<> BinModel::load(const QUuid &engagement)
{
    const Result<QList<JournalEntry>> gone = m_store.removals(engagement);
    beginResetModel();
    m_engagement = engagement;
    m_removals.clear();
    QList<JournalEntry> entries = gone ? *gone : QList<JournalEntry>();
    QSet<QUuid> records;
    for (const JournalEntry &entry : std::as_const(entries))
        records.insert(entry.record);
    // In a removal, what went because its parent went comes after those that were asked to go.
    std::ranges::sort(entries, {}, [&](const JournalEntry &entry) {
        return std::pair(records.contains(parentOf(entry)), entry.pos);
    });
    for (const JournalEntry &entry : std::as_const(entries)) {
        const auto known = std::ranges::find_if(m_removals, [&](const Removal &removal) {
            return removal.first.batch == entry.batch && removal.first.chain == entry.chain;
        });
        if (known == m_removals.end()) {
            m_removals.append({entry, {named(entry)}, 1});
            continue;
        }
        known->names.append(named(entry));
        ++known->count;
    }
    std::ranges::stable_sort(m_removals, std::ranges::greater(),
                             [](const Removal &removal) { return removal.first.at; });
    endResetModel();
    return gone ? Result<>() : gone.failure();
}

Result<ChangeSet> BinModel::putBack(int row) const
{
    return putBackAll(m_store, m_removals.at(row).first);
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_removals.size());
}

int BinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Removed");
    case Count:
        return tr("Records");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Removal &removal = m_removals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return told(removal, index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? removal.names.join(u'\n') : told(removal, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? tr("%1; %n record(s), removed %2 by %3.", nullptr, removal.count)
                                            .arg(told(removal, What), told(removal, When), told(removal, Who))
                                      : told(removal, index.column());
    case RecordRole:
        return removal.first.record;
    default:
        return {};
    }
}

QString BinModel::told(const Removal &removal, int column) const
{
    switch (column) {
    case What:
        return removal.names.first();
    case Count:
        return m_text.words().locale().toString(removal.count);
    case When:
        return m_text.time(removal.first.at);
    case Who:
        return removal.first.author;
    default:
        return {};
    }
}

QString BinModel::named(const JournalEntry &entry) const
{
    const Entity *entity = entityOfTable(entry.entity);
    if (!entity)
        return entry.entity;
    const QString kind = m_text.words().title(*entity);
    if (!entry.oldValue.json)
        return tr("%1: erased for good").arg(kind);
    const QString name = nameOf(*entity, journalledRow(*entity, *entry.oldValue.json));
    return name.isEmpty() ? kind : tr("%1: %2", "kind of record and its name").arg(kind, name);
}

void BinModel::follow(const ChangeSet &set)
{
    const bool moves = std::ranges::any_of(set.changes, [this](const Change &change) {
        const bool isOurs = change.engagement == m_engagement
            || (m_engagement.isNull() && change.entity == &Engagement::entity());
        return isOurs && !(change.before && change.after);
    });
    // Anything that is added may be what was removed.
    if (moves)
        reload();
}

void BinModel::reload()
{
    if (const Result<> done = load(m_engagement); !done)
        Q_EMIT failed(done.failure().sentence);
}

} // namespace firstcall
