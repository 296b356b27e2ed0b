// SPDX-License-Identifier: Apache-2.0
#include "models/edit/recordmoving.h"

#include "models/domain/agendaitem.h"
#include "models/domain/assignment.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/callclock.h"
#include "models/domain/checkitem.h"
#include "models/domain/coverage.h"
#include "models/domain/document.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/nextnumber.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/waiver.h"
#include "models/edit/counterpart.h"
#include "models/schema/uuid7.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Who is assigned and what was issued is of the engagement, whatever call is taken.
bool isOfCalls(const Entity &entity)
{
    return entity.scope == Scope::Engagement && &entity != &Engagement::entity()
        && &entity != &Assignment::entity() && &entity != &Document::entity();
}

/// The note that a record was made of; null for none.
QUuid noteOf(const Entity &entity, const Row &row)
{
    const int field = entity.indexOf("from_note"_L1);
    return field < 0 ? QUuid() : QUuid::fromString(row.at(field).toString());
}

} // namespace

RecordMoving::RecordMoving(const CallSpan &span, const QUuid &call, const Snapshot &target,
                           const QDateTime &now)
    : m_span(span)
    , m_call(call)
    , m_target(target)
    , m_now(now)
{}

QList<Change> RecordMoving::changes(const QList<AgendaItem> &usual)
{
    gather();
    for (const Taken &taken : std::as_const(m_taken))
        place(taken);
    for (const Taken &taken : std::as_const(m_taken))
        put(taken);
    runAgenda(usual);
    takeHeader();
    settle();
    leave();
    leaveHeader();
    return m_left + m_added + m_edited;
}

/// In the order of the kinds: what a record belongs to comes before it.
void RecordMoving::gather()
{
    for (const Entity *entity : entities()) {
        if (!isOfCalls(*entity))
            continue;
        for (const KeptRow &kept : m_span.now().rows(*entity)) {
            const Row *before = m_span.before().find(*entity, kept.id);
            if (before && !isTold(*entity, kept, *before))
                continue;
            m_taken.append({entity, kept, before});
            m_takenIds.insert(kept.id);
        }
    }
}

/// Whether something of a record that was there before was told in the call.
bool RecordMoving::isTold(const Entity &entity, const KeptRow &kept, const Row &before) const
{
    if (&entity == &AgendaItem::entity() && fromRow<AgendaItem>(kept.row).call.id == m_call)
        return true; // an agenda goes as a whole
    if (kept.row == before)
        return false;
    if (&entity == &Call::entity())
        return kept.id == m_call;
    if (&entity == &Attendance::entity())
        return fromRow<Attendance>(kept.row).call.id == m_call;
    if (&entity == &CheckItem::entity())
        return fromRow<CheckItem>(kept.row).kind == CheckKind::SayFirst;
    if (&entity == &Question::entity() || &entity == &FocusArea::entity()
        || &entity == &Participant::entity())
        return true;
    const QUuid note = noteOf(entity, kept.row);
    return !note.isNull() && !m_span.before().find(Note::entity(), note);
}

/// Says where a record will be, before any is written: they refer to each other.
void RecordMoving::place(const Taken &taken)
{
    KeptRow told = taken.kept;
    if (taken.entity == &AgendaItem::entity()) {
        auto item = fromRow<AgendaItem>(told.row);
        item.call = {mapped(Call::entity(), item.call.id)};
        told.row = toRow(item);
    } else if (taken.entity == &Attendance::entity()) {
        auto there = fromRow<Attendance>(told.row);
        there.call = {mapped(Call::entity(), there.call.id)};
        there.participant = {mapped(Participant::entity(), there.participant.id)};
        told.row = toRow(there);
    }
    const QUuid known = counterpartIn(m_target, m_span.now().engagementId(), *taken.entity, told);
    if (taken.kept.id == m_call)
        m_hasAgenda = !known.isNull() && !agendaOf(m_target, {known}).isEmpty();
    QUuid place = !known.isNull() ? known : taken.before ? newId(m_now) : taken.kept.id;
    if (taken.entity == &AgendaItem::entity() && known.isNull() && !goesAlong(taken))
        place = {};
    m_places.insert(taken.kept.id, place);
}

void RecordMoving::put(const Taken &taken)
{
    const QUuid place = m_places.value(taken.kept.id);
    if (place.isNull())
        return;
    if (m_target.find(*taken.entity, place)) {
        merge(taken, place);
        return;
    }
    Row row = mappedRow(*taken.entity, copyOf(taken));
    if (const int position = taken.entity->indexOf("position"_L1); position >= 0)
        row[position] = qint64(positionOf(taken));
    add(*taken.entity, place, row);
}

/// A record that was there before the call goes without what is only for our eyes, and a planned call as
/// what ran of it.
Row RecordMoving::copyOf(const Taken &taken) const
{
    Row row = taken.kept.row;
    if (!taken.before)
        return row;
    const bool isCall = taken.entity == &Call::entity();
    const Row blank = taken.entity->blank();
    for (int i = 0; i < int(row.size()); ++i) {
        const Field &field = taken.entity->fields[std::size_t(i)];
        const bool stays = field.flags.testFlag(FieldFlag::Private) || (isCall && field.key() != "kind"_L1);
        if (stays && row.at(i) == taken.before->at(i))
            row[i] = blank.at(i);
    }
    return row;
}

int RecordMoving::highest(const Entity &entity, int field) const
{
    int last = 0;
    for (const KeptRow &kept : m_target.rows(entity))
        last = std::max(last, kept.row.at(field).toInt());
    for (const Change &change : m_added) {
        if (change.entity == &entity)
            last = std::max(last, change.after->at(field).toInt());
    }
    return last;
}

void RecordMoving::add(const Entity &entity, const QUuid &id, Row row)
{
    if (const int rank = entity.indexOf("rank"_L1); rank >= 0 && !row.at(rank).isNull())
        row[rank] = qint64(highest(entity, rank) + 1);
    if (isNumbered(entity)) {
        const int number = entity.indexOf("number"_L1);
        QVariantList taken;
        for (const KeptRow &kept : m_target.rows(entity))
            taken.append(kept.row.at(number));
        for (const Change &change : std::as_const(m_added)) {
            if (change.entity == &entity)
                taken.append(change.after->at(number));
        }
        if (taken.contains(row.at(number)))
            row[number] = nextNumber(entity, taken);
    }
    m_added.append({&entity, m_target.engagementId(), id, std::nullopt, row});
}

Row &RecordMoving::editable(const Entity &entity, const QUuid &id)
{
    auto known = std::ranges::find(m_edited, id, &Change::id);
    if (known == m_edited.end()) {
        const Row *row = m_target.find(entity, id);
        m_edited.append({&entity, m_target.engagementId(), id, *row, *row});
        known = m_edited.end() - 1;
    }
    return *known->after;
}

/// What the call changed is changed there, too; a record that was made in it fills what is empty there. The
/// next update is the one that was promised last.
void RecordMoving::merge(const Taken &taken, const QUuid &into)
{
    const Entity &entity = *taken.entity;
    const Row &told = taken.kept.row;
    const Row blank = entity.blank();
    Row row = editable(entity, into);
    for (int i = 0; i < int(row.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (field.key() == "position"_L1 || field.key() == "number"_L1)
            continue;
        if (&entity == &Question::entity() && field.key() == "state"_L1
            && isOpen(fromRow<Question>(told).state) && !isOpen(fromRow<Question>(row).state))
            continue; // it was answered there before
        const bool isNew = !taken.before || told.at(i) != taken.before->at(i);
        if (!isNew)
            continue; // of those, only what is needed is looked for there
        if (field.kind == FieldKind::Choices || field.kind == FieldKind::References) {
            QStringList all = row.at(i).toStringList() + mappedValue(entity, told, i).toStringList();
            all.removeDuplicates();
            row[i] = all;
            continue;
        }
        const bool wins = taken.before || (&entity == &StatusUpdate::entity() && told.at(i) != blank.at(i));
        if (wins || row.at(i) == blank.at(i))
            row[i] = mappedValue(entity, told, i);
    }
    editable(entity, into) = row;
}

QUuid RecordMoving::mapped(const Entity &entity, const QUuid &id)
{
    if (entity.scope == Scope::Firm || id.isNull())
        return id;
    if (const auto known = m_places.constFind(id); known != m_places.cend())
        return *known;
    const Row *row = m_span.now().find(entity, id);
    if (!row)
        return {};
    const QUuid known = counterpartIn(m_target, m_span.now().engagementId(), entity, {id, *row});
    const QUuid place = known.isNull() ? newId(m_now) : known;
    m_places.insert(id, place);
    if (known.isNull()) {
        Row copy = mappedRow(entity, copyOf({&entity, {id, *row}, row}));
        if (const int position = entity.indexOf("position"_L1); position >= 0)
            copy[position] = qint64(highest(entity, position) + 1);
        add(entity, place, copy);
    }
    return place;
}

Row RecordMoving::mappedRow(const Entity &entity, const Row &row)
{
    Row result;
    for (int i = 0; i < int(row.size()); ++i)
        result.append(mappedValue(entity, row, i));
    return result;
}

QVariant RecordMoving::mappedValue(const Entity &entity, const Row &row, int index)
{
    const Field &field = entity.fields[std::size_t(index)];
    const QVariant &value = row.at(index);
    if (field.kind == FieldKind::Moment) {
        // The same instant, on the clock of who it is about.
        Moment moment = detail::Member<Moment>::fromValue(value);
        if (!moment.isValid() || moment.zone != m_span.now().engagement().zone)
            return value;
        moment.zone = m_target.engagement().zone;
        return moment.toText();
    }
    if (field.target) {
        QStringList ids;
        const QStringList told = value.toStringList(); // of a single id, a list of one
        for (const QString &id : told) {
            const QUuid place = mapped(field.target(), QUuid::fromString(id));
            if (!place.isNull() && !ids.contains(idText(place)))
                ids.append(idText(place));
        }
        return field.kind == FieldKind::References ? QVariant(ids) : QVariant(ids.value(0, u""_s));
    }
    if (&entity == &Waiver::entity() && field.key() == "record"_L1) {
        const QUuid place = m_places.value(QUuid::fromString(value.toString()));
        return place.isNull() ? value : idText(place);
    }
    return value;
}

} // namespace firstcall
