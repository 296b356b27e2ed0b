// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/domain/side.h"
#include "models/domain/timeprecision.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Asset;
struct Note;
struct Participant;

/// What it was done for.
enum class ActionPurpose { Investigate, Contain, Eradicate, Recover, Communicate };
inline constexpr Choice actionPurposeList[] = {
    {ActionPurpose::Investigate, "investigate", QT_TRANSLATE_NOOP("ActionPurpose", "Investigate")},
    {ActionPurpose::Contain, "contain", QT_TRANSLATE_NOOP("ActionPurpose", "Contain")},
    {ActionPurpose::Eradicate, "eradicate", QT_TRANSLATE_NOOP("ActionPurpose", "Eradicate")},
    {ActionPurpose::Recover, "recover", QT_TRANSLATE_NOOP("ActionPurpose", "Recover")},
    {ActionPurpose::Communicate, "communicate", QT_TRANSLATE_NOOP("ActionPurpose", "Communicate")},
};
inline constexpr Choices actionPurposeChoices{"ActionPurpose", actionPurposeList};
constexpr const Choices &choicesOf(ActionPurpose)
{
    return actionPurposeChoices;
}

/// What somebody already did, and what it did to the evidence.
struct ActionTaken
{
    QString what = {};
    ActionPurpose purpose = ActionPurpose::Investigate;
    Focus focus = Focus::Containment;
    Ref<Participant> takenBy = {};
    Side side = Side::Theirs;
    Moment at = {};
    Moment endedAt = {};
    TimePrecision precision = TimePrecision::Minute;
    QList<Ref<Asset>> assets = {};
    QString result = {};
    QString effectOnEvidence = {};
    QString approvedBy = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const ActionTaken &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
