// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/focusboard.h"

#include "views/fields/desk.h"
#include "views/style/measures.h"
#include "views/tabs/focuscard.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace firstcall {

namespace {

constexpr int twoColumnsFrom = 90; // letters of room: about 900 pixels of window beside the list of pages

} // namespace

FocusBoard::FocusBoard(Desk &desk, RecordModel &areas, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(desk.store(), desk.text())
    , m_area(new QScrollArea(this))
{
    auto *inside = new QWidget(m_area);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, measure::grid, 0);
    m_grid->setSpacing(measure::gap);
    for (const FocusQuestion &question : focusQuestions()) {
        auto *card = new FocusCard(desk, areas, m_rows, question, inside);
        connect(card, &FocusCard::wantsOpen, this, [this, card] { Q_EMIT wantsOpen(card->area()); });
        connect(card, &FocusCard::stepped, this,
                [this, card](int right, int down) { step(card, right, down); });
        m_cards.append(card);
    }
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(&m_rows, &FocusRows::failed, &desk, &Desk::refuse);
    const auto follow = [this] {
        for (FocusCard *card : std::as_const(m_cards))
            card->follow();
    };
    connect(&areas, &QAbstractItemModel::dataChanged, this, follow);
    connect(&desk.text(), &FieldText::namesChanged, this, follow);
}

void FocusBoard::load(const QUuid &engagement)
{
    if (const Result<> done = m_rows.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    for (FocusCard *card : std::as_const(m_cards))
        card->load(engagement);
}

void FocusBoard::focusCard(const QUuid &area)
{
    for (FocusCard *card : std::as_const(m_cards)) {
        if (!area.isNull() && card->area() != area)
            continue;
        card->setFocus(Qt::TabFocusReason);
        showCard(card);
        return;
    }
}

void FocusBoard::showCard(const FocusCard *card)
{
    // One that is higher than what it is seen through is read from its beginning.
    if (card->height() > m_area->viewport()->height())
        m_area->verticalScrollBar()->setValue(card->y());
    else
        m_area->ensureVisible(card->x() + card->width() / 2, card->y() + card->height() / 2, 0,
                              card->height() / 2);
}

FocusCard *FocusBoard::cardAtHand() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        m_cards, [focus](const FocusCard *card) { return card == focus || card->isAncestorOf(focus); });
    return here == m_cards.end() ? nullptr : *here;
}

QUuid FocusBoard::currentArea() const
{
    const FocusCard *card = cardAtHand();
    return card ? card->area() : QUuid();
}

void FocusBoard::beginStep()
{
    FocusCard *here = cardAtHand();
    FocusCard *card = here ? here : m_cards.first();
    card->focusStep();
    m_area->ensureWidgetVisible(QApplication::focusWidget());
}

void FocusBoard::step(const FocusCard *from, int right, int down)
{
    const qsizetype here = m_cards.indexOf(from);
    const qsizetype column = here % m_columns + right;
    const qsizetype to = here + right + down * m_columns;
    if (column < 0 || column >= m_columns || to < 0 || to >= m_cards.size())
        return;
    focusCard(m_cards[to]->area());
}

void FocusBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    arrange(width() >= twoColumnsFrom * letter ? 2 : 1);
    const int room = width() - m_area->verticalScrollBar()->sizeHint().width() - measure::grid
        - (m_columns - 1) * measure::gap;
    for (FocusCard *card : std::as_const(m_cards))
        card->setRoom(room / m_columns);
}

void FocusBoard::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int row = 0; row < 4; ++row)
        m_grid->setRowStretch(row, row < 4 / columns ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

} // namespace firstcall
