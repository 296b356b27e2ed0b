// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionstab.h"

#include "models/domain/answer.h"
#include "models/domain/participantquestion.h"
#include "models/domain/question.h"
#include "views/fields/desk.h"
#include "views/tabs/librarypage.h"
#include "views/tabs/questioncard.h"
#include "views/tabs/questionspage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr char cardsPage[] = "cards";

} // namespace

QuestionsTab::QuestionsTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addPage({.id = cardsPage,
             .title = QT_TRANSLATE_NOOP("Section", "Questions and answers"),
             .make = [&desk](QWidget *within) { return new QuestionsPage(desk, within); },
             .entities = {&Question::entity(), &Answer::entity()}});
    addSection({"list",
                QT_TRANSLATE_NOOP("Section", "Questions as a list"),
                &Question::entity,
                {"text"_L1, "state"_L1, "must_ask"_L1, "focus"_L1, "audience"_L1, "timing"_L1, "asked_at"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Add the questions that fit the incident.")});
    addSection({"theirs",
                QT_TRANSLATE_NOOP("Section", "Participants' questions"),
                &ParticipantQuestion::entity,
                {"text"_L1, "asked_by"_L1, "state"_L1, "answer"_L1, "owner"_L1, "due"_L1, "answered_by"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note what they asked us, who answers, and by when.")});
    addPage(
        {.id = "library",
         .title = QT_TRANSLATE_NOOP("Section", "Question bank"),
         .make = [&desk](QWidget *within) { return new LibraryPage(desk, OfferKind::Question, within); }});
}

QuestionsPage &QuestionsTab::cards()
{
    return static_cast<QuestionsPage &>(showPage(QLatin1StringView(cardsPage)));
}

void QuestionsTab::goToOpenQuestion(int by)
{
    cards().goToOpen(by);
}

void QuestionsTab::setNotKnown()
{
    RecordSection *list = section();
    if (!list) {
        cards().setNotKnown();
        return;
    }
    const QUuid question = list->currentRecord();
    if (!question.isNull() && desk().flush())
        setStateOf(desk(), question, list->model().rowOf(question) + 1, QuestionState::UnknownToCustomer);
}

} // namespace firstcall
