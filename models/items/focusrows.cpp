// SPDX-License-Identifier: Apache-2.0
#include "models/items/focusrows.h"

#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int reloadFrom = 200; // changes in one set, beyond which reading all is quicker

int firstOf(const Entity &entity, FieldKind kind, const Entity *target = nullptr)
{
    const auto found = std::ranges::find_if(entity.fields, [&](const Field &field) {
        return field.kind == kind && (!target || &field.target() == target);
    });
    return found == entity.fields.end() ? -1 : int(found - entity.fields.begin());
}

} // namespace

FocusRows::FocusRows(Store &store, FieldText &text, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_text(text)
    , m_kinds(kinds())
{
    connect(&store, &Store::applied, this, &FocusRows::follow);
    connect(&text, &FieldText::namesChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

QList<FocusRows::Kind> FocusRows::kinds()
{
    QList<Kind> all;
    for (const Entity *entity : entities()) {
        const int focus = entity->indexOf("focus"_L1);
        if (focus < 0 || entity->scope != Scope::Engagement || entity == &FocusArea::entity())
            continue;
        Kind kind{.entity = entity,
                  .focus = focus,
                  .state = entity->indexOf("state"_L1),
                  .whose = firstOf(*entity, FieldKind::Reference, &Participant::entity()),
                  .times = {},
                  .position = entity->indexOf("position"_L1)};
        if (kind.state < 0) // a note has none: what matters of it is whether it is a fact
            kind.state = entity->indexOf("kind"_L1);
        for (std::size_t i = 0; i < entity->fields.size(); ++i) {
            if (entity->fields[i].kind != FieldKind::Moment)
                continue;
            if (entity->fields[i].key() == "due"_L1)
                kind.times.prepend(int(i));
            else
                kind.times.append(int(i));
        }
        all.append(kind);
    }
    // The line that adds a step stands below the list, so steps come last.
    std::ranges::stable_partition(all, [](const Kind &kind) { return kind.entity != &Task::entity(); });
    return all;
}

Result<> FocusRows::load(const QUuid &engagement)
{
    m_engagement = engagement;
    QList<One> rows;
    for (int kind = 0; kind < m_kinds.size(); ++kind) {
        const Result<QList<KeptRow>> kept = m_store.rows(*m_kinds[kind].entity, engagement);
        if (!kept)
            return kept.failure();
        for (const KeptRow &one : *kept)
            rows.append({kind, one});
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    return {};
}

int FocusRows::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const One &one) { return one.kept.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FocusRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FocusRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const One &one = m_rows.at(index.row());
    const Kind &kind = m_kinds.at(one.kind);
    const QString name = kind.entity->nameOf(one.kept.row);
    switch (role) {
    case Qt::DisplayRole:
        return name.isEmpty()
            ? tr("%1 without words yet", "kind of record").arg(m_text.words().title(*kind.entity))
            : name;
    case Qt::ToolTipRole:
        return QString(name + u'\n' + about(one)).trimmed();
    case Qt::AccessibleTextRole: {
        QStringList parts{state(one), name, about(one)};
        parts.removeAll(QString());
        return QString(parts.join(u"; "_s) + u'.');
    }
    case FocusRole:
        return one.kept.row.at(kind.focus);
    case StateRole:
        return state(one);
    case StateKeyRole:
        return kind.state < 0 ? QVariant(QString()) : one.kept.row.at(kind.state);
    case BesideRole:
        return beside(one);
    case AboutRole:
        return about(one);
    default:
        return {};
    }
}

QString FocusRows::state(const One &one) const
{
    const Kind &kind = m_kinds.at(one.kind);
    return kind.state < 0
        ? m_text.words().title(*kind.entity)
        : m_text.text(kind.entity->fields[std::size_t(kind.state)], one.kept.row.at(kind.state));
}

QString FocusRows::beside(const One &one) const
{
    const Kind &kind = m_kinds.at(one.kind);
    const auto text = [&](int field) {
        return m_text.text(kind.entity->fields[std::size_t(field)], one.kept.row.at(field));
    };
    QStringList parts;
    if (kind.whose >= 0)
        parts.append(text(kind.whose));
    const auto time = std::ranges::find_if(
        kind.times, [&](int field) { return !one.kept.row.at(field).toString().isEmpty(); });
    if (time != kind.times.end())
        parts.append(text(*time));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FocusRows::about(const One &one) const
{
    const Kind &kind = m_kinds.at(one.kind);
    QStringList parts{beside(one)};
    if (kind.state >= 0) // else what it is stands in the place of its state
        parts.prepend(m_text.words().title(*kind.entity));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool FocusRows::comesBefore(const One &one, const One &other) const
{
    if (one.kind != other.kind)
        return one.kind < other.kind;
    const int position = m_kinds.at(one.kind).position;
    const qint64 first = position < 0 ? 0 : one.kept.row.at(position).toLongLong();
    const qint64 second = position < 0 ? 0 : other.kept.row.at(position).toLongLong();
    return first != second ? first < second : idText(one.kept.id) < idText(other.kept.id);
}

void FocusRows::follow(const ChangeSet &set)
{
    const auto kindOf = [this](const Change &change) {
        const auto kind = std::ranges::find(m_kinds, change.entity, &Kind::entity);
        return change.engagement != m_engagement || kind == m_kinds.end() ? -1 : int(kind - m_kinds.begin());
    };
    if (set.changes.size() > reloadFrom) {
        if (std::ranges::any_of(set.changes, [&](const Change &change) { return kindOf(change) >= 0; })) {
            if (const Result<> done = load(m_engagement); !done)
                Q_EMIT failed(done.failure().sentence);
        }
        return;
    }
    for (const Change &change : set.changes) {
        if (const int kind = kindOf(change); kind >= 0)
            take(kind, change);
    }
}

void FocusRows::take(int kind, const Change &change)
{
    const int row = rowOf(change.id);
    if (row >= 0) {
        const int position = m_kinds.at(kind).position;
        const bool stays = change.after
            && (position < 0 || change.after->at(position) == m_rows.at(row).kept.row.at(position));
        if (stays) {
            m_rows[row].kept.row = *change.after;
            Q_EMIT dataChanged(index(row), index(row));
            return;
        }
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (!change.after)
        return;
    const One one{kind, {change.id, *change.after}};
    const auto place =
        std::ranges::find_if(m_rows, [&](const One &other) { return comesBefore(one, other); });
    const int at = int(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(at, one);
    endInsertRows();
}

} // namespace firstcall
