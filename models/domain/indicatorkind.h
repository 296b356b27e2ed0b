// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/indicator.h"

namespace firstcall {

/// What an indicator is, by the look of it. Defanged spellings such as `hxxp` and `[.]` are understood.
IndicatorKind indicatorKindOf(const QString &value);
/// The indicator as it is, without the spellings that keep it from being clicked.
QString refanged(const QString &value);

} // namespace firstcall
