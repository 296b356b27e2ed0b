// SPDX-License-Identifier: Apache-2.0
#include "views/window/statusline.h"

#include "models/store/store.h"
#include "views/fields/desk.h"
#include "views/parts/chip.h"
#include "views/parts/elidedlabel.h"
#include "views/window/savestate.h"

#include <QEvent>
#include <QFileInfo>

namespace firstcall {

namespace {

constexpr int between = 24; // for the bar's own margins and the gaps in it

} // namespace

StatusLine::StatusLine(Desk &desk, bool isSample, QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new SaveState(desk, this))
    , m_hint(new TextLabel(tr("Ctrl+K finds anything · Ctrl+/ keys"), TextSize::Small, Ink::Text2, this))
    , m_file(new ElidedLabel(QFileInfo(desk.store().path()).fileName(), TextSize::Body, Ink::Text, this))
{
    addWidget(m_saved);
    addPermanentWidget(m_hint);
    if (isSample) {
        auto *sample = new ChipLabel(tr("Sample"), ChipTone::Accent, this);
        sample->setToolTip(
            tr("These engagements are made up. What is typed here is kept apart from your own."));
        addPermanentWidget(sample);
        m_sample = sample;
    }
    addPermanentWidget(m_file);
    m_file->setToolTip(desk.store().path());
    m_saved->installEventFilter(this);
}

void StatusLine::share()
{
    int room = width() - m_saved->sizeHint().width() - m_file->sizeHint().width() - between;
    if (m_sample)
        room -= m_sample->sizeHint().width() + between;
    m_hint->setVisible(m_hint->sizeHint().width() + between <= room);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    share();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        share();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    // What it says may have become longer.
    if (watched == m_saved && event->type() == QEvent::LayoutRequest)
        share();
    return QStatusBar::eventFilter(watched, event);
}

} // namespace firstcall
