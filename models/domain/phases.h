// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

namespace firstcall {

/// The phases of an engagement, in the order in which a first call goes through them (domain A.0).
enum class PhaseId { Prepare, Introductions, KeyQuestions, InvestigationFocus, WrapUp, FollowUp, Report };

enum class PhaseProgress { NotStarted, Going, Done };

/// How far a phase is: "3 of 8", where the numbers count what the phase is about.
struct Phase
{
    PhaseProgress progress = PhaseProgress::NotStarted;
    int done = 0;
    int of = 0;

    bool operator==(const Phase &) const = default;
};

/// Where a phase stands:
/// - Prepare counts ready-checks and research, done or left out; done when none waits.
/// - Introductions counts the people who were on a call, of all; done when one who decides was there.
/// - Key questions counts closed questions of those not dropped; done when none is open.
/// - Investigation focus counts areas with more than nothing; done when all four have an answer.
/// - Wrap-up counts its marks: summary, read-back confirmed, a step of theirs or ours, the next update.
/// - Follow-up counts what its lists hold and somebody still has to act on or has acted on: notes to sort,
///   updates, recommendations, risks and deadlines; done when all are settled.
/// - Report counts issued documents, of all; done when one is issued.
Phase phase(const Snapshot &snapshot, PhaseId id);

} // namespace firstcall
