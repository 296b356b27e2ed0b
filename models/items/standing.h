// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/domain/snapshot.h"
#include "models/items/fieldtext.h"

namespace firstcall {

/// A record as the overview of an investigation tells of it.
struct StandingLine
{
    const Entity *entity = nullptr;
    QUuid record = {};
    QString title = {};
    QString aside = {}; ///< where it stands, or what it is
    QString below = {}; ///< what speaks for it, what it rests on, what is missing
};

struct StandingGroup
{
    QString title = {};
    QList<StandingLine> lines = {};
};

/// How an investigation stands, across its lists: candidate vectors with what speaks for and against them,
/// what is confirmed, suspected and cleared, what happened to evidence, what was done with whose approval, in
/// which order things come back and what stops it happening again, the courses of action, and what worries
/// them or counts as a success and nothing answers yet. Groups with nothing in them are left out.
QList<StandingGroup> standing(const Snapshot &snapshot, const FieldText &text);

/// Whether no answer, step or advice of a focus area takes care of this.
bool isUnanswered(const Snapshot &snapshot, Focus focus);

} // namespace firstcall
