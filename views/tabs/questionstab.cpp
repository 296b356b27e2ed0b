// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionstab.h"

#include "models/domain/answer.h"
#include "models/domain/question.h"
#include "views/tabs/questionspage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

QuestionsTab::QuestionsTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addPage({.id = "cards",
             .title = QT_TRANSLATE_NOOP("Section", "Questions and answers"),
             .make = [&desk](QWidget *within) { return new QuestionsPage(desk, within); },
             .entities = {&Question::entity(), &Answer::entity()}});
    addSection({"list",
                QT_TRANSLATE_NOOP("Section", "Questions as a list"),
                &Question::entity,
                {"text"_L1, "state"_L1, "must_ask"_L1, "focus"_L1, "audience"_L1, "timing"_L1, "asked_at"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Add the questions that fit the incident.")});
}

} // namespace firstcall
