// SPDX-License-Identifier: Apache-2.0
#include "views/window/savestate.h"

#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/iconlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

SaveState::SaveState(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"dialog-ok"_s, Ink::Ok, 1, this))
    , m_text(new TextLabel(tr("All changes saved"), TextSize::Small, Ink::Text2, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    connect(&desk.store(), &Store::applied, this, [this, &desk] {
        const QDateTime now = desk.now().toLocalTime();
        say(tr("All changes saved %1", "a time")
                .arg(desk.text().words().locale().toString(now, u"HH:mm:ss"_s)),
            true);
    });
    connect(&desk.drafts(), &Drafts::typing, this, [this] { say(tr("Typing…"), false); });
    connect(&desk.drafts(), &Drafts::kept, this, [this] { say(tr("What is typed is kept"), true); });
    connect(&desk.drafts(), &Drafts::failed, this, [this] { say(tr("Not saved: see above"), false); });
}

QString SaveState::text() const
{
    return m_text->text();
}

void SaveState::say(const QString &text, bool isSafe)
{
    m_icon->setIcon(isSafe ? u"dialog-ok"_s : u"document-edit"_s, isSafe ? Ink::Ok : Ink::Text2);
    m_text->setText(text);
}

} // namespace firstcall
