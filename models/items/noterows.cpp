// SPDX-License-Identifier: Apache-2.0
#include "models/items/noterows.h"

#include "models/domain/participant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

NoteRows::NoteRows(Store &store, FieldText &text, QObject *parent)
    : FollowingRows(store, parent)
    , m_text(text)
{}

void NoteRows::show(const Snapshot &snapshot, Show how)
{
    const QList<One> now = read(snapshot);
    if (how == Show::Changes) {
        take(now);
        return;
    }
    beginResetModel();
    m_rows = now;
    endResetModel();
}

QList<NoteRows::One> NoteRows::read(const Snapshot &snapshot) const
{
    const QHash<QUuid, QList<MadeOfNote>> made = madeOfNotes(snapshot);
    QList<One> rows;
    for (const Kept<Note> &note : currentNotes(snapshot)) {
        One one{.wordings = wordingsOf(snapshot, note.ref()), .speaker = snapshot.name(note->speaker)};
        for (const Kept<Note> &wording : std::as_const(one.wordings))
            one.made += made.value(wording.id);
        for (const MadeOfNote &record : std::as_const(one.made)) {
            const Row *row = snapshot.find(*record.entity, record.record);
            one.madeNames.append(tr("%1: %2", "kind and name of a record")
                                     .arg(m_text.words().title(*record.entity),
                                          row ? record.entity->nameOf(*row).simplified() : QString()));
        }
        one.isSorted =
            note->kind != NoteKind::Untriaged || note->isPrivate.value_or(false) || !one.made.isEmpty();
        rows.append(one);
    }
    // As they were said; what nobody gave a time stands where it was noted, at the end.
    std::ranges::stable_sort(rows, [](const One &one, const One &other) {
        const QDateTime first = one.wordings.last()->at.utc;
        const QDateTime second = other.wordings.last()->at.utc;
        return first.isValid() && (!second.isValid() || first < second);
    });
    return rows;
}

void NoteRows::take(const QList<One> &now)
{
    const auto placeOf = [](const QList<One> &rows, const QUuid &root) {
        const auto found = std::ranges::find(rows, root, &One::root);
        return found == rows.end() ? -1 : int(found - rows.begin());
    };
    const auto removeAt = [this](int row) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (placeOf(now, m_rows.at(row).root()) < 0)
            removeAt(row);
    }
    for (int row = 0; row < int(now.size()); ++row) {
        const One &one = now.at(row);
        const int before = placeOf(m_rows, one.root());
        if (before == row) {
            if (m_rows.at(row) != one) {
                m_rows[row] = one;
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        if (before > row) // it was given another time
            removeAt(before);
        beginInsertRows({}, row, row);
        m_rows.insert(row, one);
        endInsertRows();
    }
}

int NoteRows::rowOf(const QUuid &note) const
{
    const auto found = std::ranges::find_if(m_rows, [&note](const One &one) {
        return std::ranges::any_of(one.wordings,
                                   [&note](const Kept<Note> &wording) { return wording.id == note; });
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int NoteRows::unsortedCount() const
{
    return int(std::ranges::count(m_rows, false, &One::isSorted));
}

int NoteRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString NoteRows::kindOf(const One &one) const
{
    const Note &note = one.wordings.first().record;
    if (note.kind != NoteKind::Untriaged)
        return m_text.words().label(note.kind);
    if (!one.made.isEmpty())
        return m_text.words().title(*one.made.first().entity);
    return note.isPrivate.value_or(false) ? tr("Private") : tr("Unsorted");
}

QString NoteRows::sentence(const One &one) const
{
    const Note &note = one.wordings.first().record;
    QStringList parts{kindOf(one), note.text.simplified(), one.speaker};
    if (note.isPrivate.value_or(false))
        parts.append(tr("private"));
    parts += one.madeNames;
    parts.removeAll(QString());
    return parts.join(u"; "_s) + u'.';
}

QVariant NoteRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const One &one = m_rows.at(index.row());
    const Note &note = one.wordings.first().record;
    switch (role) {
    case Qt::DisplayRole:
        return note.text.simplified();
    case Qt::ToolTipRole:
        return note.text;
    case Qt::AccessibleTextRole:
        return sentence(one);
    case KindRole:
        return kindOf(one);
    case KindKeyRole:
        return keyOf(note.kind);
    case TimeRole:
        return note.at.isValid() ? m_text.time(note.at.utc) : QString();
    case SpeakerRole:
        return one.speaker;
    case EarlierRole: {
        QStringList earlier;
        for (const Kept<Note> &wording : one.wordings.sliced(1))
            earlier.append(wording->text.simplified());
        return earlier;
    }
    case MadeRole:
        return one.madeNames;
    case SortedRole:
        return one.isSorted;
    case PrivateRole:
        return note.isPrivate.value_or(false);
    default:
        return {};
    }
}

} // namespace firstcall
