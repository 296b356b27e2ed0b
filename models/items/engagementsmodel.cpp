// SPDX-License-Identifier: Apache-2.0
#include "models/items/engagementsmodel.h"

#include "models/domain/consultant.h"
#include "models/domain/engagement.h"
#include "models/domain/organisation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qsizetype reloadFrom = 20; // engagements in one change, beyond which reading all is quicker

} // namespace

EngagementGroup groupOf(const Summary &summary, const QDateTime &now)
{
    if (summary.status == keyOf(EngagementStatus::InCall))
        return EngagementGroup::InCall;
    const Choice *status = engagementStatusChoices.find(summary.status);
    if (status && isClosed(EngagementStatus(status->value)))
        return EngagementGroup::Closed;
    if (const Moment due = nextPromise(summary); due.isValid() && due.utc <= now.addSecs(60LL * 60))
        return EngagementGroup::PromiseDue;
    if (summary.status == keyOf(EngagementStatus::Intake)
        || summary.status == keyOf(EngagementStatus::Preparing)
        || summary.status == keyOf(EngagementStatus::Scheduled))
        return EngagementGroup::FirstCallAhead;
    return EngagementGroup::OtherOpen;
}

QString groupTitle(EngagementGroup group)
{
    switch (group) {
    case EngagementGroup::InCall:
        return EngagementsModel::tr("In a call");
    case EngagementGroup::PromiseDue:
        return EngagementsModel::tr("Promise due");
    case EngagementGroup::FirstCallAhead:
        return EngagementsModel::tr("First call ahead");
    case EngagementGroup::OtherOpen:
        return EngagementsModel::tr("Other open");
    case EngagementGroup::Closed:
        return EngagementsModel::tr("Closed");
    }
    Q_UNREACHABLE();
}

EngagementsModel::EngagementsModel(Store &store, std::function<QDateTime()> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    connect(&store, &Store::applied, this, &EngagementsModel::follow);
    reload();
}

bool EngagementsModel::comesBefore(const Line &one, const Line &other)
{
    if (one.group != other.group)
        return one.group < other.group;
    const QString &due = one.summary.nextDue;
    const QString &otherDue = other.summary.nextDue;
    if (due.isEmpty() != otherDue.isEmpty())
        return !due.isEmpty();
    if (due != otherDue)
        return due < otherDue;
    if (one.summary.reference != other.summary.reference)
        return one.summary.reference < other.summary.reference;
    return one.summary.id < other.summary.id;
}

void EngagementsModel::reload()
{
    const Result<QList<Summary>> read = m_store.summaries();
    if (!read) {
        Q_EMIT failed(read.failure().sentence);
        return;
    }
    const QDateTime now = m_clock();
    QList<Line> lines;
    lines.reserve(read->size());
    for (const Summary &one : *read)
        lines.append({one, groupOf(one, now)});
    std::ranges::sort(lines, comesBefore);

    const auto idOf = [](const Line &line) { return line.summary.id; };
    QSet<QUuid> before;
    for (const Line &line : std::as_const(m_lines))
        before.insert(idOf(line));
    const bool sameOnes = lines.size() == m_lines.size()
        && std::ranges::all_of(lines, [&](const Line &line) { return before.contains(idOf(line)); });
    if (sameOnes) {
        rearrange(lines);
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void EngagementsModel::rearrange(const QList<Line> &lines)
{
    const auto idOf = [](const Line &line) { return line.summary.id; };
    if (!std::ranges::equal(lines, m_lines, {}, idOf, idOf)) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QHash<QUuid, int> places;
        for (int row = 0; row < lines.size(); ++row)
            places.insert(idOf(lines.at(row)), row);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &held : from)
            to.append(index(places.value(idOf(m_lines.at(held.row()))), held.column()));
        m_lines = lines;
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    m_lines = lines;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EngagementsModel::follow(const ChangeSet &set)
{
    QSet<QUuid> touched;
    bool names = false;
    for (const Change &change : set.changes) {
        if (change.entity->scope == Scope::Engagement)
            touched.insert(change.engagement);
        names = names || change.entity == &Organisation::entity() || change.entity == &Consultant::entity();
    }
    if (names || touched.size() > reloadFrom) {
        reload();
        return;
    }
    for (const QUuid &engagement : std::as_const(touched))
        followOne(engagement);
}

void EngagementsModel::followOne(const QUuid &engagement)
{
    const Result<std::optional<Summary>> read = m_store.summary(engagement);
    if (!read) {
        Q_EMIT failed(read.failure().sentence);
        return;
    }
    const int row = rowOf(engagement);
    if (!*read) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
        return;
    }
    const Line line{**read, groupOf(**read, m_clock())};
    if (row < 0) {
        const int at = int(std::ranges::lower_bound(m_lines, line, comesBefore) - m_lines.begin());
        beginInsertRows({}, at, at);
        m_lines.insert(at, line);
        endInsertRows();
        return;
    }
    m_lines[row] = line;
    // The others are in order: the line goes up among those before it, or down among those after it.
    const auto own = m_lines.begin() + row;
    int to = int(std::upper_bound(m_lines.begin(), own, line, comesBefore) - m_lines.begin());
    if (to == row)
        to = int(std::lower_bound(own + 1, m_lines.end(), line, comesBefore) - m_lines.begin()) - 1;
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_lines.move(row, to);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
}

int EngagementsModel::rowOf(const QUuid &engagement) const
{
    const auto found =
        std::ranges::find(m_lines, engagement, [](const Line &line) { return line.summary.id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int EngagementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EngagementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EngagementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Customer:
        return tr("Customer");
    case Reference:
        return tr("Reference");
    case Title:
        return tr("Title");
    case Type:
        return tr("Type");
    case Status:
        return tr("Status");
    case Priority:
        return tr("Priority");
    case Lead:
        return tr("Lead");
    case NextDue:
        return tr("Next promise");
    case Report:
        return tr("Report");
    case LastChange:
        return tr("Last change");
    default:
        return {};
    }
}

QVariant EngagementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[one, group] = m_lines.at(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        // Where a row shows a stripe for the priority, and how long it is until then, the words are here.
        if (index.column() == 0)
            return QStringList{nameOf(one), cell(one, Priority), cell(one, NextDue)}.join(u'\n');
        [[fallthrough]];
    case Qt::DisplayRole:
        return cell(one, index.column());
    case Qt::AccessibleTextRole:
        // A reader hears the whole row at its first cell, and each cell with its heading.
        return index.column() == 0
            ? sentence(one)
            : tr("%1: %2", "heading and cell")
                  .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                       cell(one, index.column()));
    case IdRole:
        return one.id;
    case GroupRole:
        return int(group);
    case NameRole:
        return nameOf(one);
    case LateRole:
        return nextPromise(one).isValid() && nextPromise(one).utc < m_clock();
    case DueWordsRole:
        return dueWords(one);
    case FilterRole:
        return filterWords(one);
    case SortRole:
        return sortKey(one, index.column());
    default:
        return {};
    }
}

} // namespace firstcall
