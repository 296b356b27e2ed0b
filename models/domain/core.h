// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/change.h"

#include <array>

namespace firstcall {

struct Engagement;

/// One of the four key questions. Their words are constants of the field (domain A.0), never stored text.
struct KeyQuestion
{
    const char *key; ///< KQ1 to KQ4, kept as the question's bank_id
    const char *text; ///< source text in the context "KeyQuestion"
};

/// One of the four focus questions, with its label in brackets (domain A.0).
struct FocusQuestion
{
    const char *key; ///< FQ1 to FQ4
    Focus focus;
    const char *text; ///< source text in the context "FocusQuestion"
    const char *label; ///< source text in the context "Focus"
};

const std::array<KeyQuestion, 4> &keyQuestions();
const std::array<FocusQuestion, 4> &focusQuestions();
/// Null for a bank id that is not one of KQ1 to KQ4.
const KeyQuestion *keyQuestion(const QString &bankId);

/// The id that a key or focus question has in an engagement: the same on every machine (UUIDv5, RFC 9562).
QUuid coreId(const QUuid &engagement, const char *key);
/// The eight core records of an engagement as additions.
QList<Change> coreRecords(const QUuid &engagement);
/// Whether the program alone keeps this record: it can be neither removed nor added by hand, and its text,
/// focus and order stay (rule V3).
bool isCore(const Entity &entity, const QUuid &engagement, const QUuid &id);

/// The id of the firm's one record: the same in every store, so that an import finds it there.
QUuid firmId();

/// A new engagement with its core records, ready to perform.
QList<Change> newEngagement(const QUuid &id, const Engagement &engagement);

} // namespace firstcall
