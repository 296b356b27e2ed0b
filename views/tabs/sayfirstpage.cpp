// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/sayfirstpage.h"

#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

TextLabel *addText(QVBoxLayout *column, const QString &text, TextSize size, Ink ink)
{
    auto *label = new TextLabel(text, size, ink);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace

SayFirstPage::SayFirstPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(&desk.store(), &Store::applied, this, [this](const ChangeSet &) {
        m_stale = true;
        if (isVisible())
            build();
    });
}

void SayFirstPage::load(const QUuid &engagement)
{
    m_engagement = engagement;
    build();
}

void SayFirstPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        build();
}

void SayFirstPage::build()
{
    m_stale = false;
    const Result<Snapshot> snapshot = m_desk.store().snapshot(m_engagement);
    if (!snapshot)
        return; // what cannot be read says so where it is listed
    const QList<SpokenLineNow> lines = spokenWords(*snapshot, m_desk.text().words());
    const QList<OwnIntroduction> own = ownIntroductions(*snapshot);
    if (m_area->widget() && lines == m_lines && own == m_own)
        return; // a note that is taken meanwhile leaves the keyboard where it is
    int at = -1;
    for (int i = 0; i < m_boxes.size(); ++i)
        at = m_boxes[i]->hasFocus() ? i : at;
    m_boxes.clear();
    m_lines = lines;
    m_own = own;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, measure::gap, 0);
    column->setSpacing(measure::cardPaddingY);
    addText(column, tr("Say first"), TextSize::CardTitle, Ink::Text);
    for (int i = 0; i < m_lines.size(); ++i) {
        QCheckBox *box = addLine(column, m_lines[i]);
        connect(box, &QCheckBox::clicked, this, [this, i](bool said) { say(i, said); });
        m_boxes.append(box);
    }
    addText(column, tr("Our introductions, in running order"), TextSize::CardTitle, Ink::Text);
    for (const OwnIntroduction &one : own)
        addIntroduction(column, one);
    if (own.isEmpty())
        addText(column, tr("Nobody of ours is listed under People yet."), TextSize::Body, Ink::Text2);
    column->addStretch(1);
    // The one before goes when its own click is over.
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_area->setWidget(inside);
    if (at >= 0)
        focusLine(at);
}

QCheckBox *SayFirstPage::addLine(QVBoxLayout *column, const SpokenLineNow &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap);
    auto *box = new QCheckBox;
    box->setChecked(line.isSaid());
    box->setAccessibleName(line.text);
    box->setAccessibleDescription(tr("Tick it when it was said"));
    box->installEventFilter(this);
    row->addWidget(box, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    addText(beside, line.text, TextSize::Spoken, line.isSaid() ? Ink::Text2 : Ink::Text);
    if (line.isSaid()) {
        const CheckItem &kept = line.kept->record;
        addText(beside,
                kept.doneAt.isValid()
                    ? tr("Said %1, %2", "time and who").arg(m_desk.text().time(kept.doneAt.utc), kept.doneBy)
                    : tr("Said"),
                TextSize::Small, Ink::Ok);
    } else if (line.isOpen) {
        addText(beside, tr("What stands in brackets is not known yet"), TextSize::Small, Ink::Warn);
    }
    row->addLayout(beside, 1);
    column->addLayout(row);
    return box;
}

void SayFirstPage::addIntroduction(QVBoxLayout *column, const OwnIntroduction &one)
{
    const QString who = one.about.isEmpty() ? one.name : one.name + u" · "_s + one.about;
    addText(column, who, TextSize::Small, Ink::Text2);
    if (one.text.isEmpty())
        addText(column, tr("No spoken introduction is written. Write it under People."), TextSize::Body,
                Ink::Warn);
    else
        addText(column, one.text, TextSize::Spoken, Ink::Text);
}

void SayFirstPage::say(int line, bool said)
{
    const Result<> done = setSaid(m_desk.editor(), m_engagement, m_lines.at(line), said);
    if (!done) {
        m_desk.refuse(done.failure().sentence);
        m_boxes.at(line)->setChecked(!said);
    } else if (said && line + 1 < m_boxes.size()) {
        focusLine(line + 1);
    }
}

void SayFirstPage::focusFirst()
{
    int line = 0;
    while (line < m_lines.size() && m_lines[line].isSaid())
        ++line;
    focusLine(line < m_lines.size() ? line : 0);
}

void SayFirstPage::focusLine(int line)
{
    if (line < 0 || line >= m_boxes.size())
        return;
    m_boxes[line]->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_boxes[line]);
}

bool SayFirstPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int line = int(m_boxes.indexOf(watched));
        if (line >= 0 && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            focusLine(line + (key == Qt::Key_Down ? 1 : -1));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace firstcall
