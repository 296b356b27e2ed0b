// SPDX-License-Identifier: Apache-2.0
// What the keys of the notes page do.
#include "models/domain/note.h"
#include "models/domain/question.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/tabs/notekeys.h"
#include "views/tabs/notelist.h"
#include "views/tabs/notespage.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

QList<QUuid> NotesPage::targets() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (!selected.contains(m_list->currentIndex()))
        return current().isNull() ? QList<QUuid>() : QList<QUuid>{current()};
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(m_filter.mapToSource(index).row());
    std::ranges::sort(rows); // as they stand, not as they were chosen
    QList<QUuid> notes;
    for (const int row : std::as_const(rows))
        notes.append(m_rows.noteAt(row).id);
    return notes;
}

QUuid NotesPage::nextUnsorted(const QUuid &from) const
{
    const int count = m_filter.rowCount();
    const int row = m_filter.mapFromSource(m_rows.index(m_rows.rowOf(from))).row();
    for (int i = 1; i <= count; ++i) {
        const int at = m_filter.mapToSource(m_filter.index((row + i) % count, 0)).row();
        if (!m_rows.isSorted(at))
            return m_rows.noteAt(at).id;
    }
    return {};
}

template <typename Sort> void NotesPage::sortTargets(const Sort &sort)
{
    const QList<QUuid> notes = targets();
    if (notes.isEmpty() || !m_desk.flush())
        return;
    const int last = m_rows.rowOf(notes.last());
    const bool wasSorted = last >= 0 && m_rows.isSorted(last);
    // The filter takes what is sorted away: where to go on is known only before.
    QUuid next = notes.last();
    do {
        next = nextUnsorted(next);
    } while (notes.contains(next) && next != notes.last());
    m_sortedLast = {};
    if (const Result<> done = sort(notes); !done) {
        m_desk.refuse(done.failure().sentence);
        return;
    }
    if (const int row = m_rows.rowOf(notes.last()); row >= 0 && m_rows.isSorted(row))
        m_sortedLast = notes.last();
    select(wasSorted || next.isNull() ? notes.last() : next);
}

void NotesPage::take(const QString &sign)
{
    if (sign.front().isDigit()) {
        takeDigit(sign);
        return;
    }
    answer(); // to the number typed before
    if (const NoteKey *key = noteKey(sign == u"'"_s ? u"\""_s : sign))
        sortBy(*key);
    else if (sign.toUpper() == u"X"_s)
        togglePrivate();
    else if (sign.toUpper() == u"L"_s)
        showFields();
    else if (sign == u"?"_s) {
        m_wantsKeys = !m_wantsKeys;
        arrange();
    }
}

void NotesPage::sortBy(const NoteKey &key)
{
    sortTargets([&](const QList<QUuid> &notes) -> Result<> {
        if (key.sorting.maker == NoteMaker::None)
            return setNoteKind(m_desk.editor(), m_engagement, notes, *key.sorting.kind);
        for (const QUuid &note : notes) {
            if (const Result<QUuid> done = sortNote(m_desk.editor(), m_engagement, note, key.sorting); !done)
                return done.failure();
        }
        return {};
    });
}

void NotesPage::togglePrivate()
{
    const int row = m_rows.rowOf(current());
    const bool isPrivate = row >= 0 && !m_rows.noteAt(row)->isPrivate.value_or(false);
    sortTargets([&](const QList<QUuid> &notes) {
        return setNotesPrivate(m_desk.editor(), m_engagement, notes, isPrivate);
    });
}

void NotesPage::takeDigit(const QString &digit)
{
    const Result<QList<KeptRow>> questions = m_desk.store().rows(Question::entity(), m_engagement);
    m_number += digit;
    const int number = m_number.toInt();
    // At once where no further digit could be meant.
    if (number == 0 || !questions || number * 10 > int(questions->size()))
        answer();
    else
        follow();
}

void NotesPage::answer()
{
    if (m_number.isEmpty())
        return;
    const int number = std::exchange(m_number, QString()).toInt();
    follow();
    const Result<Snapshot> snapshot = m_desk.store().snapshot(m_engagement);
    if (!snapshot) {
        m_desk.refuse(snapshot.failure().sentence);
        return;
    }
    const QList<Ref<Question>> questions = numberedQuestions(*snapshot);
    if (number < 1 || number > questions.size()) {
        m_desk.refuse(tr("There is no question %1. Nothing was changed.").arg(number));
        return;
    }
    const NoteSorting sorting{.maker = NoteMaker::Answer, .question = questions.at(number - 1)};
    sortTargets([&](const QList<QUuid> &notes) -> Result<> {
        for (const QUuid &note : notes) {
            if (const Result<QUuid> done = sortNote(m_desk.editor(), m_engagement, note, sorting); !done)
                return done.failure();
        }
        return {};
    });
}

void NotesPage::openMade()
{
    if (!m_number.isEmpty()) {
        answer();
        return;
    }
    const int row = m_rows.rowOf(current());
    if (row < 0)
        return;
    const QList<MadeOfNote> made = m_rows.madeAt(row);
    if (!made.isEmpty()) {
        m_desk.goTo(*made.first().entity, made.first().record);
        return;
    }
    m_said->setText(tr("Nothing was made of this note yet: A makes a task of it, C a concern, and so on."));
    m_said->show();
}

void NotesPage::showFields()
{
    if (!current().isNull())
        m_desk.goTo(Note::entity(), current(), u"speaker"_s);
}

void NotesPage::beginAmending()
{
    const int row = m_rows.rowOf(current());
    if (row < 0 || !m_desk.flush())
        return;
    m_amended = current();
    m_amend->setText(m_rows.noteAt(row)->text.simplified());
    m_amend->setModified(false);
    m_amend->show();
    m_amend->setFocus(Qt::OtherFocusReason);
}

void NotesPage::amend()
{
    if (m_amended.isNull())
        return;
    if (m_amend->isModified()) {
        const Result<QUuid> done =
            amendNote(m_desk.editor(), m_engagement, m_amended, m_amend->text().trimmed());
        if (!done) {
            m_desk.refuse(done.failure().sentence);
            return;
        }
    }
    const QUuid note = m_amended;
    const bool hadFocus = m_amend->hasFocus();
    endAmending();
    select(note);
    if (hadFocus)
        focusFirst();
}

void NotesPage::endAmending()
{
    m_amended = {};
    m_amend->clear();
    m_amend->hide();
}

} // namespace firstcall
