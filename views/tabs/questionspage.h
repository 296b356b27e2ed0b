// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"
#include "views/fields/page.h"

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace firstcall {

class Desk;
class QuestionCard;

/// The four key questions, then the others, as cards; one is open at a time.
class QuestionsPage : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;

private:
    enum Filter { All, Open, MustAsk };

    void rebuild();
    void openCard(QuestionCard *card);
    void addQuestion();
    void step(int by);
    bool isWanted(int row) const;

    Desk &m_desk;
    RecordModel m_questions;
    RecordModel m_answers;
    QButtonGroup *m_filters;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<QuestionCard *> m_cards = {};
    QUuid m_openQuestion = {};
};

} // namespace firstcall
