// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "models/schema/result.h"

namespace firstcall {

class Fonts;

/// Turns what QPdfWriter wrote into the file that is handed over: metadata of the report and nothing of the
/// machine, fonts named alike everywhere, characters that can be searched and copied, one order of objects.
Result<QByteArray> finishPdf(const QByteArray &raw, const Report &report, Fonts &fonts);

} // namespace firstcall
