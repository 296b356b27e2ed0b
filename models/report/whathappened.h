// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/report/context.h"

namespace firstcall {

/// What the customer told us happened: the answer to the first key question that holds, its "what" before
/// any other; not one that another corrects.
std::optional<Kept<Answer>> whatHappened(const ReportContext &context);

} // namespace firstcall
