// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/handout.h"

#include "models/domain/instruction.h"
#include "models/library/library.h"
#include "models/report/instructiontext.h"
#include "models/report/messengertext.h"
#include "views/fields/desk.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/parts/windowaction.h"
#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

HandOut::HandOut(Desk &desk, const Snapshot &snapshot, std::function<QString()> words, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_snapshot(snapshot)
    , m_words(std::move(words))
    , m_told(new TextLabel({}, TextSize::Small, Ink::Text2, this))
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(measure::gap);
    const auto add = [&](const QString &iconName, const QString &text, int key) {
        auto *button = new QPushButton(
            icon(iconName), tr("%1   %2", "what a button does and its key").arg(text, QChar(key)), this);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, key] { takeKey(key); });
        buttons->addWidget(button);
        return button;
    };
    add(u"edit-copy"_s, tr("Copy for a messenger"), Qt::Key_M);
    add(u"appointment-new"_s, tr("Invitations"), Qt::Key_V);
    m_packs = add(u"edit-copy"_s, tr("Copy instructions"), Qt::Key_K);
    add(u"document-edit"_s, tr("Instructions"), Qt::Key_I);
    add(u"document-export"_s, tr("Draft report"), Qt::Key_D);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_told);
}

bool HandOut::takeKey(int key)
{
    switch (key) {
    case Qt::Key_M:
        copyForMessenger();
        return true;
    case Qt::Key_V:
        runWindowAction(*this, "invite"_L1);
        return true;
    case Qt::Key_K:
        choosePack();
        return true;
    case Qt::Key_I:
        m_desk.goTo(Instruction::entity(), QUuid());
        return true;
    case Qt::Key_D:
        runWindowAction(*this, "export_report"_L1);
        return true;
    default:
        return false;
    }
}

void HandOut::forget()
{
    m_told->hide();
}

void HandOut::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
}

void HandOut::copyForMessenger()
{
    if (!m_desk.flush())
        return;
    const Result<QString> text = messengerText(m_snapshot, m_desk.text().words(), m_words());
    if (!text) {
        m_desk.refuse(text.failure().sentence);
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    tell(mustNotNameCustomer(m_snapshot.engagement())
             ? tr("The wrap-up is copied, without the customer's name.")
             : tr("The wrap-up is copied."));
}

void HandOut::choosePack()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QLocale locale = m_desk.text().words().locale();
    int number = 0;
    for (const InstructionPack &pack : library().instructions.packs) {
        const QString title =
            tr("&%1  %2", "number and title of a pack").arg(++number).arg(pack.title.in(locale));
        menu->addAction(title, this, [this, &pack] { copyPack(pack); });
    }
    menu->popup(m_packs->mapToGlobal(QPoint(0, m_packs->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void HandOut::copyPack(const InstructionPack &pack)
{
    if (!m_desk.flush())
        return;
    const Result<Snapshot> snapshot = m_desk.store().snapshot(m_desk.engagement());
    if (!snapshot) {
        m_desk.refuse(snapshot.failure().sentence);
        return;
    }
    const InstructionText text = instructionText(pack, *snapshot, m_desk.text().words());
    QGuiApplication::clipboard()->setText(text.toText(m_desk.text().words()));
    const qsizetype open = text.openKeys().size();
    tell(open == 0
             ? tr("“%1” is copied.").arg(text.title)
             : tr("“%1” is copied; %n place(s) in [brackets] are still to be filled.", nullptr, int(open))
                   .arg(text.title));
}

} // namespace firstcall
