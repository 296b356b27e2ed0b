// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ownquestionset.h"
#include "models/edit/editor.h"
#include "models/library/agendatemplate.h"
#include "models/schema/words.h"

namespace firstcall {

/// The questions that the firm keeps as sets of its own. No engagement refers to them, so that they are read
/// from the store and never leave with an engagement.
struct OwnQuestions
{
    QList<Kept<OwnQuestionSet>> sets = {};
    QList<Kept<OwnSetQuestion>> questions = {};
};

Result<OwnQuestions> ownQuestions(const Store &store);
/// The agendas of the firm, to be taken over like those that ship with the program.
Result<QList<AgendaTemplate>> ownAgendas(const Store &store);

/// Saves the engagement's questions but the core ones and those dropped as a set of the firm, as one step of
/// the workspace. Gives the title of the set: the type of incident, or the code name where no type is known.
Result<QString> saveQuestionsAsSet(Editor &editor, const QUuid &engagement, const Words &words);
/// The same for the agenda of the call that is meant (see agendaOfCallMeant()).
Result<QString> saveAgendaAsSet(Editor &editor, const QUuid &engagement, const Words &words);

} // namespace firstcall
