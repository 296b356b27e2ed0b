// SPDX-License-Identifier: Apache-2.0
#include "views/fields/desk.h"

#include "views/fields/drafts.h"

namespace firstcall {

Desk::Desk(Editor &editor, QSettings &settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_settings(settings)
    , m_clock(clock)
    , m_text(editor.store(), std::move(clock))
    , m_drafts(std::make_unique<Drafts>(editor.store(), m_clock))
{
    connect(&editor, &Editor::failed, this, &Desk::refuse);
    connect(m_drafts.get(), &Drafts::failed, this, &Desk::refuse);
    connect(this, &Desk::refused, this, [this] { m_refusing = true; });
}

Desk::~Desk() = default;

void Desk::setEngagement(const QUuid &engagement)
{
    if (engagement == m_text.engagement())
        return;
    m_text.setEngagement(engagement);
    Q_EMIT engagementChanged(engagement);
}

bool Desk::flush()
{
    m_refusing = false;
    Q_EMIT flushWanted();
    m_drafts->keepNow();
    return !m_refusing;
}

void Desk::undo()
{
    if (flush())
        m_editor.undo(engagement());
}

void Desk::redo()
{
    if (flush())
        m_editor.redo(engagement());
}

} // namespace firstcall
