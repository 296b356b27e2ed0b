// SPDX-License-Identifier: Apache-2.0
#include "views/call/signsrow.h"

#include "views/call/notewords.h"
#include "views/parts/flowlayout.h"
#include "views/style/measures.h"
#include "views/style/type.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

SignsRow::SignsRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    for (const NoteSign &sign : noteSigns()) {
        const QString text = QString::fromLatin1(sign.sign);
        QToolButton *button = add(text, noteWord(sign.kind, sign.maker));
        connect(button, &QToolButton::clicked, this, [this, text] { Q_EMIT chosen(text); });
        m_buttons.append(button);
    }
    m_answer = add({}, noteWord(NoteKind::Untriaged, NoteMaker::Answer));
    connect(m_answer, &QToolButton::clicked, this, [this] { Q_EMIT chosen(u"/%1"_s.arg(m_next)); });
}

QToolButton *SignsRow::add(const QString &sign, const QString &word)
{
    auto *button = new QToolButton(this);
    button->setText(sign.isEmpty() ? word : tr("%1  %2", "what a line is, its sign").arg(word, sign));
    button->setAccessibleName(word);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line, which takes the signs
    button->setProperty("raised", true);
    button->setFont(textFont(TextSize::Small, font()));
    layout()->addWidget(button);
    return button;
}

void SignsRow::setNextQuestion(int number)
{
    m_next = number;
    m_answer->setEnabled(number > 0);
    m_answer->setText(
        tr("%1  %2", "what a line is, its sign")
            .arg(noteWord(NoteKind::Untriaged, NoteMaker::Answer), u"/%1"_s.arg(std::max(number, 1))));
}

void SignsRow::show(const NoteLine &line, bool isTyped)
{
    std::size_t at = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const NoteSign &sign = noteSigns()[at++];
        button->setChecked(isTyped && line.maker == sign.maker && line.kind == sign.kind);
    }
    m_answer->setChecked(line.maker == NoteMaker::Answer);
}

} // namespace firstcall
