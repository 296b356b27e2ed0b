// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Call;
struct Note;

/// The three stages of the call (domain A.0).
enum class AgendaStage { Rapport, Understand, Help };
inline constexpr Choice agendaStageList[] = {
    {AgendaStage::Rapport, "rapport", QT_TRANSLATE_NOOP("AgendaStage", "Establish rapport and credibility")},
    {AgendaStage::Understand, "understand",
     QT_TRANSLATE_NOOP("AgendaStage", "Understand your situation and concerns")},
    {AgendaStage::Help, "help", QT_TRANSLATE_NOOP("AgendaStage", "Find the best way to help")},
};
inline constexpr Choices agendaStageChoices{"AgendaStage", agendaStageList};
constexpr const Choices &choicesOf(AgendaStage)
{
    return agendaStageChoices;
}

/// How far an item is.
enum class AgendaState { Planned, Running, Done, Skipped, CarriedOver };
inline constexpr Choice agendaStateList[] = {
    {AgendaState::Planned, "planned", QT_TRANSLATE_NOOP("AgendaState", "Planned")},
    {AgendaState::Running, "running", QT_TRANSLATE_NOOP("AgendaState", "Running")},
    {AgendaState::Done, "done", QT_TRANSLATE_NOOP("AgendaState", "Done")},
    {AgendaState::Skipped, "skipped", QT_TRANSLATE_NOOP("AgendaState", "Skipped")},
    {AgendaState::CarriedOver, "carried_over", QT_TRANSLATE_NOOP("AgendaState", "Carried over")},
};
inline constexpr Choices agendaStateChoices{"AgendaState", agendaStateList};
constexpr const Choices &choicesOf(AgendaState)
{
    return agendaStateChoices;
}

/// One item of a call; on a technical call, a topic parked for it.
struct AgendaItem
{
    Ref<Call> call = {};
    QString title = {};
    QString purpose = {};
    AgendaStage stage = AgendaStage::Rapport;
    std::optional<Minutes> planned = {};
    QString lead = {};
    AgendaState state = AgendaState::Planned;
    QString outcome = {};
    QString templateId = {}; ///< of the agenda it came from, such as "your_side"
    Moment startedAt = {}; ///< of the stretch it is in, while it is running
    std::optional<int> usedSeconds = {}; ///< in all stretches that are over
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const AgendaItem &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
