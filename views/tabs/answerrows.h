// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"

namespace firstcall {

/// Rows of a model of answers that answer this question and were not corrected, in the order in which they
/// were first given.
QList<int> answerRows(const RecordModel &answers, const QUuid &question);
/// What an answer said before it was corrected, the last first.
QStringList earlierAnswers(const RecordModel &answers, const QUuid &answer);

} // namespace firstcall
