// SPDX-License-Identifier: Apache-2.0
#include "models/items/peoplemodel.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/edit/attending.h"
#include "models/items/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int oursLast = 100; // after every other party: one introduces the others first

} // namespace

PeopleModel::PeopleModel(Editor &editor, FieldText &text, QObject *parent)
    : RecordModel(editor, text, Participant::entity(), parent)
    , m_editor(editor)
    , m_text(text)
{
    connect(this, &QAbstractItemModel::modelReset, this, &PeopleModel::readAttendance);
    connect(&editor.store(), &Store::applied, this, [this](const ChangeSet &set) {
        const bool touched = std::ranges::any_of(set.changes, [this](const Change &change) {
            return change.engagement == engagement()
                && (change.entity == &Attendance::entity() || change.entity == &Call::entity());
        });
        if (touched)
            readAttendance();
    });
}

void PeopleModel::readAttendance()
{
    if (engagement().isNull())
        return;
    const Result<QList<Kept<Call>>> calls = m_editor.store().all<Call>(engagement());
    const Result<QList<Kept<Attendance>>> all = m_editor.store().all<Attendance>(engagement());
    if (!calls || !all) {
        Q_EMIT refused(calls ? all.failure().sentence : calls.failure().sentence);
        return;
    }
    m_call = callMeant(*calls);
    m_here.clear();
    for (const Kept<Attendance> &one : *all) {
        if (m_call && one->call.id == m_call->id)
            m_here.insert(one->participant.id, one->present.value_or(false));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT callChanged();
}

bool PeopleModel::setHere(int row, bool here)
{
    const Result<> done = firstcall::setHere(m_editor, engagement(), {keptAt(row).id}, here, m_text.now());
    if (!done)
        Q_EMIT refused(done.failure().sentence);
    return bool(done);
}

QString PeopleModel::callSentence() const
{
    if (!m_call)
        return tr("No call is planned yet: the first tick makes the first call.");
    const Call &call = m_call->record;
    const QString name = call.title.isEmpty() ? m_text.words().label(call.kind) : call.title;
    if (call.endedAt.isValid())
        return tr("Here: on “%1”, which ended %2.", "a call, a time")
            .arg(name, m_text.time(call.endedAt.utc));
    if (call.startedAt.isValid())
        return tr("Here: on “%1”, running since %2.", "a call, a time")
            .arg(name, m_text.time(call.startedAt.utc));
    if (call.plannedStart.isValid())
        return tr("Here: on “%1”, planned for %2.", "a call, a time")
            .arg(name, m_text.time(call.plannedStart.utc));
    return tr("Here: on “%1”, not started yet.", "a call").arg(name);
}

bool PeopleModel::isName(const QModelIndex &index) const
{
    return index.isValid() && fieldAt(index.column()).key() == "name"_L1;
}

bool PeopleModel::isMissing(const QModelIndex &index) const
{
    if (fieldAt(index.column()).key() != "out_of_band"_L1)
        return false;
    const auto person = fromRow<Participant>(keptAt(index.row()).row);
    return !person.decidesOn.isEmpty() && person.outOfBand.trimmed().isEmpty();
}

int PeopleModel::partyOf(int row) const
{
    const int field = entity().indexOf("party"_L1);
    const Choice *party = choicesOf(Party{}).find(keptAt(row).row.at(field).toString());
    if (!party)
        return oursLast + 1;
    return party->value == int(Party::OurFirm) ? oursLast : party->value;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::CheckStateRole:
        return isName(index) ? QVariant(isHere(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole: {
        QString told = RecordModel::data(index, role).toString();
        if (isMissing(index))
            return tr("%1: missing", "field").arg(m_text.words().label(entity(), fieldAt(index.column())));
        if (index.column() != 0)
            return told;
        told.prepend(isHere(index.row()) ? tr("Here. ") : tr("Not here. "));
        const int outOfBand = columnOf("out_of_band"_L1);
        if (outOfBand >= 0 && isMissing(index.siblingAtColumn(outOfBand)))
            told += tr(" Decides, and the out-of-band contact is missing.");
        return told;
    }
    case PartyRole: {
        const int field = entity().indexOf("party"_L1);
        return m_text.text(entity().fields[std::size_t(field)], keptAt(index.row()).row.at(field));
    }
    case OrderRole:
        return qint64(partyOf(index.row())) << 32 | index.row();
    case MissingRole:
        return isMissing(index);
    default:
        return RecordModel::data(index, role);
    }
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && isName(index))
        return setHere(index.row(), value.toInt() == Qt::Checked);
    return RecordModel::setData(index, value, role);
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RecordModel::flags(index);
    return isName(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace firstcall
