// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"
#include "models/domain/question.h"

namespace firstcall {

/// A set of questions that the firm made itself, offered beside those that ship with the program.
struct OwnQuestionSet
{
    QString title = {};
    std::optional<IncidentType> incidentType = {}; ///< none: it goes with every type
    std::optional<int> position = 0;

    bool operator==(const OwnQuestionSet &) const = default;
    static const Entity &entity();
};

/// A question of such a set.
struct OwnSetQuestion
{
    Ref<OwnQuestionSet> set = {};
    QString text = {};
    QString listenFor = {}; ///< a hint for the consultant, never shown or printed to a customer
    std::optional<QuestionAudience> audience = {};
    Focus focus = Focus::General;
    QuestionTiming timing = QuestionTiming::FirstCall;
    std::optional<bool> mustAsk = {};
    std::optional<int> position = 0;

    bool operator==(const OwnSetQuestion &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
