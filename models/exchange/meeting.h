// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/schema/result.h"
#include "models/schema/words.h"

namespace firstcall {

/// Something that people are invited to: a call, or the status update that is told at a set time.
struct Meeting
{
    const Entity *entity = nullptr;
    QUuid record = {};
    QString name = {}; ///< "Technical call", "Status update 2"
    Moment start = {}; ///< not valid while no time is set
    Minutes length = usualLength;
    QString bridge = {};
    QString fallback = {};
    bool hasFallback = true; ///< whether its record can name one
    Ref<Participant> organizer = {};
    QList<Ref<Participant>> invited = {}; ///< the organizer aside
    QString uid = {}; ///< by which calendars know it
    int firstSequence = 0; ///< where its SEQUENCE starts to count
    bool isCancelled = false; ///< its records say so

    static constexpr Minutes usualLength{30}; ///< when the record tells none: a calendar wants an end
};

/// The calls that have not begun and the updates that are not given yet, the earliest first; those without a
/// time come last.
QList<Meeting> meetingsAhead(const Snapshot &snapshot, const Words &words);

/// One of them: the earliest when `which` is "next", the earliest "call" or "update", the earliest call of a
/// kind by its stored key ("technical"), or the one with this record id. A refusal names what there is not.
Result<Meeting> meetingAhead(const Snapshot &snapshot, const QString &which, const Words &words);

/// Whether meetingAhead() understands a word.
bool isMeetingWord(const QString &which);

} // namespace firstcall
