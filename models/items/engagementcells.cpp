// SPDX-License-Identifier: Apache-2.0
// What the table of all engagements says in its cells, as one reads, hears, sorts and filters them.
#include "models/domain/document.h"
#include "models/domain/engagement.h"
#include "models/items/engagementsmodel.h"
#include "models/schema/times.h"

using namespace Qt::StringLiterals;

namespace firstcall {

Moment nextPromise(const Summary &summary)
{
    const Result<Moment> due = Moment::fromText(summary.nextDue);
    return due ? *due : Moment{};
}

QString EngagementsModel::nameOf(const Summary &one)
{
    for (const QString &name : {one.codeName, one.customer, one.title, one.reference}) {
        if (!name.isEmpty())
            return name;
    }
    return tr("Engagement without a name");
}

QString EngagementsModel::dueWords(const Summary &one) const
{
    const Moment due = nextPromise(one);
    if (!due.isValid())
        return {};
    const qint64 minutes = m_clock().secsTo(due.utc) / 60;
    const auto length = [&](qint64 span) {
        return span >= 48 * 60 ? tr("%n day(s)", nullptr, int(span / (24 * 60)))
                               : m_words.duration(Minutes(span));
    };
    return minutes < 0 ? tr("%1 late", "a length of time").arg(length(-minutes))
                       : tr("in %1", "a length of time").arg(length(minutes));
}

QString EngagementsModel::shown(const Moment &moment) const
{
    return Times(m_words, moment.zone, m_clock()).onBothClocks(moment.utc);
}

QString EngagementsModel::cell(const Summary &one, int column) const
{
    switch (column) {
    case Customer:
        return one.customer;
    case Reference:
        return one.reference;
    case Title:
        return one.codeName.isEmpty() ? one.title : one.codeName;
    case Type:
        return m_words.label(incidentTypeChoices, one.type);
    case Status:
        return m_words.label(engagementStatusChoices, one.status);
    case Priority:
        return m_words.label(priorityChoices, one.priority);
    case Lead:
        return one.lead;
    case NextDue: {
        const Moment due = nextPromise(one);
        if (!due.isValid())
            return tr("nothing promised");
        // How late comes first: it is what must be left where the rest does not fit.
        return tr("%1 · %2", "how long until then, time").arg(dueWords(one), shown(due));
    }
    case Report:
        return reportCell(one);
    case LastChange: {
        // To the minute while it is near, to the day once it is long ago.
        const Times here(m_words, QString::fromLatin1(QTimeZone::systemTimeZoneId()), m_clock());
        const bool isNear = one.lastChange.daysTo(m_clock()) < 300;
        return isNear ? here.onBothClocks(one.lastChange) : here.shortDay(here.local(one.lastChange).date());
    }
    default:
        return {};
    }
}

QString EngagementsModel::reportCell(const Summary &one) const
{
    if (one.reportState.isEmpty())
        return tr("none", "there is no report");
    const QString state = m_words.label(documentStateChoices, one.reportState);
    const Result<Moment> at = Moment::fromText(one.reportAt);
    if (!at || !at->isValid())
        return state;
    return tr("%1 %2", "state of a report, time").arg(state, shown(*at));
}

QString EngagementsModel::sentence(const Summary &one) const
{
    QStringList parts{nameOf(one)};
    for (const int column : {Reference, Type, Status, Priority}) {
        if (const QString told = cell(one, column); !told.isEmpty())
            parts.append(told);
    }
    const QString due = dueWords(one);
    parts.append(due.isEmpty() ? tr("nothing promised")
                               : tr("next promise %1", "how long until then, or how late").arg(due));
    parts.append(one.lead.isEmpty() ? tr("no lead") : tr("lead %1").arg(one.lead));
    parts.append(tr("report: %1", "state of the report").arg(reportCell(one)));
    return parts.join(u", "_s);
}

QString EngagementsModel::filterWords(const Summary &one) const
{
    QStringList parts{one.codeName};
    for (const int column : {Customer, Reference, Title, Type, Status, Priority, Lead})
        parts.append(cell(one, column));
    parts.append(one.reportState.isEmpty() ? reportCell(one)
                                           : m_words.label(documentStateChoices, one.reportState));
    return parts.join(u'\n');
}

QVariant EngagementsModel::sortKey(const Summary &one, int column) const
{
    const auto place = [](const Choices &choices, const QString &key) {
        const Choice *choice = choices.find(key);
        return choice ? choice->value : -1;
    };
    switch (column) {
    case Status:
        return place(engagementStatusChoices, one.status);
    case Priority:
        return place(priorityChoices, one.priority);
    case NextDue:
        return one.nextDue;
    case Report:
        return one.reportState.isEmpty() ? u""_s : one.reportAt + one.reportState;
    case LastChange:
        return one.lastChange;
    default:
        return cell(one, column);
    }
}

} // namespace firstcall
