// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/participant.h"
#include "tests/report/records.h"

namespace firstcall::testing {

/// The people of the worked example.
struct Cast
{
    Ref<Participant> priya, ingrid, tom, wes, marcus, vendor, adaeze, dana, luis, mei;
};

/// What was said on the call, and what is done next.
void theStory(Records &all, const Cast &cast);
void thePlan(Records &all, const Cast &cast);

} // namespace firstcall::testing
