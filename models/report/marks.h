// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/domain/focusarea.h"
#include "models/domain/note.h"
#include "models/domain/risk.h"
#include "models/report/context.h"

namespace firstcall {

/// The chips of a report, and the words that stand beside statements.

Chip chipOf(const Words &words, NoteKind kind);
/// Reported, or held against evidence.
Chip chipOf(const Words &words, Verification verification);
/// Told, checked or unknown: what a reader may lean on. An area without an answer is unknown whatever its
/// status.
Chip chipOf(const Words &words, const FocusArea &area);
/// Any other state, in its own words.
Chip stateChip(const QString &label);
Chip overdueChip(const Words &words);
Chip firstTaskChip(const Words &words);
/// The band of a risk (domain B.3); danger to life is critical whatever the score. "Not rated" while half is
/// open.
Chip bandChip(const Words &words, const Risk &risk);

/// The focus area's name; nothing for what belongs to none.
QString focusLabel(const Words &words, Focus focus);
/// "Confidence: High"
QString confidenceWords(const Words &words, Confidence confidence);
/// The current answer to a focus question, or why there is none.
QString answerWords(const Words &words, const FocusArea &area);

} // namespace firstcall
