// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionshead.h"

#include "views/style/measures.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace firstcall {

namespace {

constexpr int lineLetters = 18; // of room for a line, with which the filters stand beside it

} // namespace

QuestionsHead::QuestionsHead(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
    , m_words(new QLineEdit(this))
    , m_add(new QLineEdit(this))
    , m_filters(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QHBoxLayout;
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the questions"));
    m_words->hide();
    lines->addWidget(m_words, 1);
    m_add->setAccessibleName(tr("Add a question"));
    lines->addWidget(m_add, 2);
    m_layout->addLayout(lines, 1);
    for (const QuestionFilter filter : questionFilters) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setChecked(filter == QuestionFilter::All);
        m_filters->addButton(button, int(filter));
        m_buttons->addWidget(button);
    }
    auto *save = new QPushButton(tr("Save as set"), this);
    save->setToolTip(tr("Keeps these questions but the key questions as a set of the firm, for other "
                        "engagements."));
    connect(save, &QPushButton::clicked, this, &QuestionsHead::saveWanted);
    m_buttons->addWidget(save);
    m_buttons->addStretch(0);
    m_layout->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // what is below has the rest
    connect(m_words, &QLineEdit::textChanged, this, &QuestionsHead::wordsChanged);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT filterChanged();
    });
}

QuestionFilter QuestionsHead::filter() const
{
    return QuestionFilter(m_filters->checkedId());
}

QStringList QuestionsHead::words() const
{
    return m_words->text().split(u' ', Qt::SkipEmptyParts);
}

void QuestionsHead::showAll()
{
    m_words->clear();
    m_filters->button(int(QuestionFilter::All))->setChecked(true);
}

void QuestionsHead::setCount(QuestionFilter filter, const QString &count)
{
    const QString names[] = {tr("All"), tr("Open"), tr("Must ask")};
    m_filters->button(int(filter))
        ->setText(tr("%1 %2", "a filter and how many questions pass it").arg(names[int(filter)], count));
}

void QuestionsHead::openWords()
{
    m_words->show();
    arrange();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool QuestionsHead::closeWords()
{
    if (!m_words->isVisible())
        return false;
    m_words->clear();
    m_words->hide();
    arrange();
    return true;
}

bool QuestionsHead::isInWords() const
{
    return m_words->hasFocus();
}

void QuestionsHead::focusFilters()
{
    m_filters->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void QuestionsHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QuestionsHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void QuestionsHead::arrange()
{
    const int lines = m_words->isHidden() ? 1 : 2;
    const int room = width() - m_buttons->sizeHint().width() - m_layout->spacing();
    const bool beside = room >= lines * lineLetters * fontMetrics().averageCharWidth();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const QString whole = tr("Add a question of your own, Enter keeps it");
    const int line = (beside ? room : width()) * (lines == 1 ? 3 : 2) / 3 - 4 * measure::fieldInset;
    m_add->setPlaceholderText(fontMetrics().horizontalAdvance(whole) <= line ? whole : tr("Add a question"));
    m_add->setToolTip(whole);
}

} // namespace firstcall
