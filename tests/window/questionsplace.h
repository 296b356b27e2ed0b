// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/domain/question.h"
#include "tests/window/workplace.h"
#include "views/tabs/questioncard.h"
#include "views/tabs/tab.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace firstcall::testing {

/// A new engagement with its question cards on screen and the first card at hand.
inline void openCards(const Workplace &at)
{
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_3, Qt::ControlModifier);
}

inline QList<QuestionCard *> cards(const Workplace &at)
{
    QList<QuestionCard *> all = at.window->findChildren<QuestionCard *>();
    std::ranges::sort(all, {}, [](const QuestionCard *card) { return card->y(); });
    return all;
}

/// The card with the keyboard on it or in it, counted from one; 0 for none.
inline int cardAtHand(const Workplace &at)
{
    const QList<QuestionCard *> all = cards(at);
    for (int i = 0; i < int(all.size()); ++i) {
        if (all[i]->hasFocus() || all[i]->isAncestorOf(QApplication::focusWidget()))
            return i + 1;
    }
    return 0;
}

inline bool inAnswerLine()
{
    return qobject_cast<QLineEdit *>(QApplication::focusWidget())
        && QApplication::focusWidget()->accessibleName() == u"Add an answer";
}

inline QuestionState stateOf(const Workplace &at, int number)
{
    return at.snapshot().all<Question>().at(number - 1)->state;
}

inline QStringList answers(const Workplace &at)
{
    QStringList all;
    for (const Kept<Answer> &answer : at.snapshot().all<Answer>())
        all.append(answer->text);
    return all;
}

inline QStringList filters(const Workplace &at)
{
    QStringList all;
    for (const QPushButton *button : at.window->engagement().tab()->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            all.append(button->text());
    }
    return all;
}

} // namespace firstcall::testing
