// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/domain/question.h"
#include "models/library/localtext.h"

namespace firstcall {

/// A question to choose from. Its id is stable: an engagement's question keeps it as `bank_id`.
struct BankQuestion
{
    QString id = {};
    LocalText text = {}; ///< written to be spoken
    QuestionAudience audience = QuestionAudience::Business;
    Focus focus = Focus::General;
    QuestionTiming timing = QuestionTiming::FirstCall;
    LocalText listenFor = {}; ///< a hint for the consultant, never shown or printed to a customer
};

/// The questions that fit a type of incident.
struct QuestionSet
{
    std::optional<IncidentType> type = {}; ///< none: they go with every type
    LocalText firstAim = {}; ///< what matters most with this type
    QList<BankQuestion> questions = {};
};

} // namespace firstcall
