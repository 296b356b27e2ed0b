// SPDX-License-Identifier: Apache-2.0
#include "models/items/engagementsmodel.h"

#include "models/domain/engagement.h"
#include "models/schema/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Moment dueOf(const Summary &summary)
{
    const Result<Moment> due = Moment::fromText(summary.nextDue);
    return due ? *due : Moment{};
}

QString nameOf(const Summary &one)
{
    for (const QString &name : {one.codeName, one.customer, one.title, one.reference}) {
        if (!name.isEmpty())
            return name;
    }
    return EngagementsModel::tr("Engagement without a name");
}

} // namespace

EngagementGroup groupOf(const Summary &summary, const QDateTime &now)
{
    if (summary.status == keyOf(EngagementStatus::InCall))
        return EngagementGroup::InCall;
    if (summary.status == keyOf(EngagementStatus::Closed)
        || summary.status == keyOf(EngagementStatus::Declined)
        || summary.status == keyOf(EngagementStatus::ReferredOut))
        return EngagementGroup::Closed;
    if (const Moment due = dueOf(summary); due.isValid() && due.utc <= now.addSecs(60LL * 60))
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
    connect(&store, &Store::applied, this, &EngagementsModel::reload);
    reload();
}

void EngagementsModel::reload()
{
    const Result<QList<Summary>> read = m_store.summaries();
    if (!read) {
        Q_EMIT failed(read.failure().sentence);
        return;
    }
    QList<Summary> rows = *read;
    const QDateTime now = m_clock();
    std::ranges::stable_sort(rows, [&](const Summary &one, const Summary &other) {
        const EngagementGroup first = groupOf(one, now);
        const EngagementGroup second = groupOf(other, now);
        if (first != second)
            return first < second;
        const bool hasDue = !one.nextDue.isEmpty();
        const bool otherHasDue = !other.nextDue.isEmpty();
        return hasDue != otherHasDue ? hasDue : one.nextDue < other.nextDue;
    });
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &Summary::id, &Summary::id);
    if (sameRows) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EngagementsModel::rowOf(const QUuid &engagement) const
{
    const auto found = std::ranges::find(m_rows, engagement, &Summary::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int EngagementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
    case LastChange:
        return tr("Last change");
    default:
        return {};
    }
}

QString EngagementsModel::dueWords(const Summary &one) const
{
    const Moment due = dueOf(one);
    if (!due.isValid())
        return {};
    const qint64 minutes = m_clock().secsTo(due.utc) / 60;
    const Words words;
    const auto length = [&](qint64 span) {
        return span >= 48 * 60 ? tr("%n day(s)", nullptr, int(span / (24 * 60)))
                               : words.duration(Minutes(span));
    };
    return minutes < 0 ? tr("%1 late", "a length of time").arg(length(-minutes))
                       : tr("in %1", "a length of time").arg(length(minutes));
}

QString EngagementsModel::cell(const Summary &one, int column) const
{
    const Words words;
    switch (column) {
    case Customer:
        return one.customer;
    case Reference:
        return one.reference;
    case Title:
        return one.codeName.isEmpty() ? one.title : one.codeName;
    case Type:
        return words.label(incidentTypeChoices, one.type);
    case Status:
        return words.label(engagementStatusChoices, one.status);
    case Priority:
        return words.label(priorityChoices, one.priority);
    case Lead:
        return one.lead;
    case NextDue: {
        const Moment due = dueOf(one);
        if (!due.isValid())
            return tr("nothing promised");
        const QDateTime local = due.local();
        return tr("%1 %2 (%3)", "time, zone, how long until then")
            .arg(words.locale().toString(local, u"ddd d MMM HH:mm"_s), local.timeZoneAbbreviation(),
                 dueWords(one));
    }
    case LastChange:
        return words.locale().toString(one.lastChange.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString EngagementsModel::sentence(const Summary &one) const
{
    QStringList parts{nameOf(one), cell(one, Status)};
    if (const QString due = dueWords(one); !due.isEmpty())
        parts.append(tr("next promise %1", "how long until then, or how late").arg(due));
    parts.append(one.lead.isEmpty() ? tr("no lead") : tr("lead %1").arg(one.lead));
    return parts.join(u", "_s);
}

QVariant EngagementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Summary &one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(one, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(one) : cell(one, index.column());
    case IdRole:
        return one.id;
    case GroupRole:
        return int(groupOf(one, m_clock()));
    case NameRole:
        return nameOf(one);
    case LateRole:
        return dueOf(one).isValid() && dueOf(one).utc < m_clock();
    case DueWordsRole:
        return dueWords(one);
    case SortRole:
        if (index.column() == NextDue)
            return one.nextDue.isEmpty() ? u"~"_s : one.nextDue;
        if (index.column() == LastChange)
            return one.lastChange;
        if (index.column() == Priority)
            return one.priority;
        return cell(one, index.column()).toCaseFolded();
    default:
        return {};
    }
}

} // namespace firstcall
