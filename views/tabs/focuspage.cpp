// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/focuspage.h"

#include "models/domain/focusarea.h"
#include "views/fields/desk.h"
#include "views/fields/recordsection.h"
#include "views/tabs/focusboard.h"
#include "views/tabs/focusdetail.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstcall {

FocusPage::FocusPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_areas(desk.editor(), desk.text(), FocusArea::entity())
    , m_stack(new QStackedWidget(this))
    , m_board(new FocusBoard(desk, m_areas, m_stack))
{
    m_stack->addWidget(m_board);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_areas, &RecordModel::refused, &desk, &Desk::refuse);
    connect(m_board, &FocusBoard::wantsOpen, this, &FocusPage::openArea);
}

void FocusPage::load(const QUuid &engagement)
{
    m_engagement = engagement;
    if (const Result<> done = m_areas.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    m_stack->setCurrentWidget(m_board);
    m_board->load(engagement);
}

void FocusPage::focusFirst()
{
    if (m_stack->currentWidget() == m_board)
        m_board->focusCard();
    else
        m_detail->focusFirst();
}

bool FocusPage::openArea(const QUuid &area)
{
    for (int place = 0; place < int(focusQuestions().size()); ++place) {
        if (coreId(m_engagement, focusQuestions()[std::size_t(place)].key) != area)
            continue;
        if (!m_detail) {
            m_detail = new FocusDetail(m_desk, m_areas, m_stack);
            m_stack->addWidget(m_detail);
            connect(m_detail, &FocusDetail::left, this, &FocusPage::showBoard);
        }
        m_detail->show(m_engagement, place);
        m_stack->setCurrentWidget(m_detail);
        m_detail->focusFirst();
        return true;
    }
    return false;
}

void FocusPage::showBoard()
{
    m_desk.flush();
    m_stack->setCurrentWidget(m_board);
    m_board->focusCard(m_detail->area());
}

bool FocusPage::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    if (&entity != &FocusArea::entity() || m_areas.rowOf(record) < 0)
        return false;
    if (!field.isEmpty())
        return openArea(record) && m_detail->focusField(field);
    m_stack->setCurrentWidget(m_board);
    m_board->focusCard(record);
    return true;
}

QUuid FocusPage::currentRecord() const
{
    if (!m_detail || m_stack->currentWidget() != m_detail)
        return m_board->currentArea();
    const RecordSection *list = m_detail->section();
    const bool isInList = list && list->isAncestorOf(QApplication::focusWidget());
    return isInList ? list->currentRecord() : m_detail->area();
}

RecordSection *FocusPage::section()
{
    return m_detail && m_stack->currentWidget() == m_detail ? m_detail->section() : nullptr;
}

bool FocusPage::beginOwnItem()
{
    if (m_stack->currentWidget() != m_board)
        return false;
    m_board->beginStep();
    return true;
}

} // namespace firstcall
