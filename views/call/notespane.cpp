// SPDX-License-Identifier: Apache-2.0
#include "views/call/notespane.h"

#include "views/call/callwatch.h"
#include "views/call/latestnotes.h"
#include "views/call/notebar.h"
#include "views/style/measures.h"

#include <QVBoxLayout>

namespace firstcall {

namespace {

// In lines of text, so that they hold at every text size.
constexpr int signsNeed = 42;
constexpr int notesNeed = 46;
constexpr int usualNotes = 3;

} // namespace

NotesPane::NotesPane(const CallWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_latest(new LatestNotes(watch, this))
    , m_bar(new NoteBar(watch, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::gap, 0, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_latest);
    layout->addWidget(m_bar);
    hide();
    connect(&watch, &CallWatch::changed, this, &NotesPane::follow);
}

void NotesPane::setWanted(bool wanted)
{
    m_isWanted = wanted;
    follow();
}

void NotesPane::follow()
{
    setVisible(m_isWanted || m_watch.call());
}

void NotesPane::fitInto(int height)
{
    const int lines = height / fontMetrics().height();
    m_bar->setSpare(lines < signsNeed);
    m_latest->setCount(lines < signsNeed ? 0 : lines < notesNeed ? 1 : usualNotes);
}

} // namespace firstcall
