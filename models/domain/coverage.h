// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/domain/question.h"
#include "models/domain/snapshot.h"

namespace firstcall {

/// Whether nothing more is awaited: answered, or closed on purpose ("unknown" and "declined" count).
bool isClosed(QuestionState state);
/// Whether somebody still has to come back to it: neither closed nor dropped. One that was put off is open.
bool isOpen(QuestionState state);
/// How many of the four key questions are closed (domain H, core coverage).
int closedKeyQuestions(const Snapshot &snapshot);
/// The two halves a key question asks for: what and why of KQ1, to investigate and to contain of KQ2. None
/// for any other question.
QList<AnswerPart> halvesOf(const Question &question);
/// The halves of a question that nobody has answered yet.
QList<AnswerPart> openHalves(const Snapshot &snapshot, const Kept<Question> &question);

} // namespace firstcall
