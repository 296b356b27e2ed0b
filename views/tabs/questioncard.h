// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"
#include "views/parts/card.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace firstcall {

class Desk;
class FieldEditor;

/// A question with all its answers side by side. Shut, it shows them as lines; open, each is edited in place,
/// and a line at the foot takes the next.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    QuestionCard(Desk &desk, RecordModel &questions, RecordModel &answers, const QUuid &question, int number,
                 QWidget *parent = nullptr);

    QUuid question() const { return m_question; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Shows what is kept now.
    void follow();
    void focusAnswer();
    bool goToAnswer(const QUuid &answer, const QString &field);

Q_SIGNALS:
    void wantsOpen(); ///< it was clicked, or Enter was pressed on it
    void stepped(int by); ///< to the card below or above

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildAnswers();
    FieldEditor *editorOf(RecordModel &model, const QUuid &record, QLatin1StringView field, QWidget *parent);
    void addAnswerFromLine();
    QList<int> answerRows() const;

    Desk &m_desk;
    RecordModel &m_questions;
    RecordModel &m_answers;
    QUuid m_question;
    int m_number;
    bool m_open = false;
    QLabel *m_title;
    ChipLabel *m_state;
    QLabel *m_lines; ///< the answers while it is shut
    QWidget *m_inside = nullptr; ///< the editors while it is open
    QVBoxLayout *m_insideLayout = nullptr;
    QLineEdit *m_next = nullptr;
    QList<QUuid> m_shown = {}; ///< answers that have editors
};

} // namespace firstcall
