// SPDX-License-Identifier: Apache-2.0
#include "views/call/latestnotes.h"

#include "models/domain/entities.h"
#include "models/domain/notelinks.h"
#include "views/call/callwatch.h"
#include "views/call/notewords.h"
#include "views/fields/desk.h"
#include "views/parts/elidedlabel.h"
#include "views/style/measures.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// What a note is: what was made of it, else its kind.
ChipLabel *chipOf(const Snapshot &snapshot, const Kept<Note> &note, const Words &words, QWidget *parent)
{
    const QList<MadeOfNote> made = madeOf(snapshot, note.ref());
    const QString word =
        made.isEmpty() ? noteWord(note->kind, NoteMaker::None) : words.title(*made.first().entity);
    const ChipTone tone = made.isEmpty() ? noteTone(note->kind, NoteMaker::None) : ChipTone::Teal;
    return new ChipLabel(word, tone, parent);
}

} // namespace

LatestNotes::LatestNotes(const CallWatch &watch, QWidget *parent)
    : Card(parent)
    , m_watch(watch)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::gap);
    m_grid->setVerticalSpacing(measure::grid);
    m_grid->setColumnStretch(2, 1);
    hide();
    connect(&watch, &CallWatch::changed, this, &LatestNotes::follow);
}

void LatestNotes::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    follow();
}

void LatestNotes::follow()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Snapshot &snapshot = m_watch.snapshot();
    const FieldText &text = m_watch.desk().text();
    const QList<Kept<Note>> notes = snapshot.all<Note>();
    m_shown = int(std::min(qsizetype(m_count), notes.size()));
    int row = 0;
    for (const Kept<Note> &note : notes.last(m_shown)) {
        const QString time =
            note->at.isValid() ? note->at.localIn(text.zone()).toString(u"HH:mm:ss"_s) : QString();
        m_grid->addWidget(new TextLabel(time, TextSize::Small, Ink::Text2, this), row, 0);
        m_grid->addWidget(chipOf(snapshot, note, text.words(), this), row, 1);
        auto *said = new ElidedLabel(note->text.simplified(), TextSize::Body, Ink::Text, this);
        m_grid->addWidget(said, row, 2);
        m_grid->addWidget(new TextLabel(snapshot.name(note->speaker), TextSize::Small, Ink::Text2, this), row,
                          3);
        ++row;
    }
    setVisible(m_shown > 0);
}

} // namespace firstcall
