// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"

#include <QWidget>

class QToolButton;

namespace firstcall {

/// What a line of the note bar may be, as a row of signs to click; that of the line at hand is pressed.
class SignsRow : public QWidget
{
    Q_OBJECT

public:
    explicit SignsRow(QWidget *parent = nullptr);

    /// The number of the question that is asked next; 0 when all are closed.
    void setNextQuestion(int number);
    /// Presses the sign of this line; none while nothing is typed.
    void show(const NoteLine &line, bool isTyped);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &sign); ///< such as "/f"; empty for a plain note

private:
    QToolButton *add(const QString &sign, const QString &word);

    QList<QToolButton *> m_buttons = {}; ///< by the order of noteSigns()
    QToolButton *m_answer;
    int m_next = 0;
};

} // namespace firstcall
