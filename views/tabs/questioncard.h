// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/question.h"
#include "models/items/recordmodel.h"
#include "views/parts/card.h"
#include "views/parts/rowsteps.h"
#include "views/tabs/answerlines.h"

class QLabel;
class QLineEdit;

namespace firstcall {

class Desk;
class QuestionAnswers;

/// A question with all its answers side by side. Shut, it shows them as lines; open, each is edited in place,
/// and a line at the foot takes the next. With the keyboard on the card, a letter says where it stands.
class QuestionCard : public Card, public RowSteps
{
    Q_OBJECT

public:
    QuestionCard(Desk &desk, RecordModel &questions, RecordModel &answers, const QUuid &question,
                 QWidget *parent = nullptr);

    QUuid question() const { return m_question; }
    bool isOpen() const { return m_inside; }
    /// It stays open while a text in it could not be kept.
    void setOpen(bool open);
    /// Shows what is kept now.
    void follow();
    void focusAnswer();
    bool goToAnswer(const QUuid &answer, const QString &field);
    /// Says where the question stands, as one step.
    void setState(QuestionState state);
    /// Whether the question or an answer to it holds each of these words.
    bool holds(const QStringList &words) const;
    bool canTake(RowStep step) const override { return step == RowStep::Edit; }
    void take(RowStep) override { Q_EMIT wantsOpen(); }
    bool hasRowFocus() const override { return hasFocus(); }

Q_SIGNALS:
    void wantsOpen(); ///< it was clicked, or Enter or A was pressed on it
    void wantsShut(); ///< Esc was pressed in it
    void stepped(int by); ///< to the card below or above

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A key on the card itself, not in what is in it; false when it is none of its own.
    bool takeKey(const QKeyEvent *event);
    void showAnswers();
    QList<AnswerLines::Line> answerLines(const Question &question) const;
    /// Opens a line for the reason; the question is dropped when there is one.
    void askReason();
    void takeReason();
    void closeReason();

    Desk &m_desk;
    RecordModel &m_questions;
    RecordModel &m_answers;
    QUuid m_question;
    QString m_words = {}; ///< of the question
    QLabel *m_title;
    ChipLabel *m_state;
    AnswerLines *m_lines; ///< the answers while it is shut
    QuestionAnswers *m_inside = nullptr; ///< while it is open
    QLineEdit *m_reason = nullptr; ///< why it is dropped, once that was asked
};

/// What goes with where a question stands.
struct StateDetail
{
    QString because = {}; ///< it was dropped
    QString parkedAs = {}; ///< on the technical call, its words
};
/// Says where a question stands as one step with a name; `number` is its place among all.
void setStateOf(Desk &desk, const QUuid &question, int number, QuestionState state,
                const StateDetail &detail = {});

} // namespace firstcall
