// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"
#include "views/fields/page.h"

class QScrollArea;
class QVBoxLayout;

namespace firstcall {

class Desk;
class QuestionCard;
class QuestionsHead;
class TextLabel;
enum class QuestionFilter;

/// The four key questions, then the others, as cards; one is open at a time.
class QuestionsPage : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    QUuid currentRecord() const override;
    bool openOwnFilter() override;
    bool beginOwnItem() override;
    bool goToOwnHit() override;

    /// Commits what is typed and opens the next question that is not closed, or the one before, round the
    /// end; of those that the filters let through while there is one. Where none is left, the card at hand is
    /// shut.
    void goToOpen(int by);
    /// The customer does not know yet what the card at hand asks. From within an open card it goes on.
    void setNotKnown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void follow(); ///< cards show what is kept now
    void arrange(); ///< a card for each question, in their order
    QuestionCard *makeCard(const QUuid &question);
    void filter();
    void showCounts();
    void openCard(QuestionCard *card);
    void shutCard(QuestionCard *card);
    void addQuestion();
    void saveAsSet();
    void step(int by);
    void showCard(QuestionCard *card);
    void focusCard(QuestionCard *card);
    /// Where it scrolls with the cards.
    void showHead();
    bool passes(int row, QuestionFilter filter) const;
    /// The one with the keyboard in it, or the open one; null for none.
    QuestionCard *current() const;

    Desk &m_desk;
    RecordModel m_questions;
    RecordModel m_answers;
    QuestionsHead *m_head;
    QScrollArea *m_area;
    QVBoxLayout *m_inside; ///< what scrolls
    QVBoxLayout *m_column;
    TextLabel *m_nothing;
    QList<QuestionCard *> m_cards = {}; ///< a card for each row of the questions
    QUuid m_openQuestion = {};
};

} // namespace firstcall
