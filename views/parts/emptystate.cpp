// SPDX-License-Identifier: Apache-2.0
#include "views/parts/emptystate.h"

#include "views/style/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstcall {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(textFont(TextSize::CardTitle, font()));
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->hide();
    setFocusProxy(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { m_action(); });
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void EmptyState::setAction(const QString &text, std::function<void()> action)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->show();
    m_action = std::move(action);
}

} // namespace firstcall
