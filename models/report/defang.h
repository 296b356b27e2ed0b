// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/indicator.h"
#include "models/report/report.h"

namespace firstcall {

/// Printed indicators and links can be neither clicked nor resolved by accident (rule V42): `hxxp`, `[.]`,
/// `[@]`. What is defanged already stays as it is.

/// The links inside a text; the rest stays as it was said.
QString defangedLinks(const QString &text);
/// A whole indicator, by its kind.
QString defangedIndicator(IndicatorKind kind, const QString &value);
/// Every text of every block.
void defangLinks(Report &report);

} // namespace firstcall
