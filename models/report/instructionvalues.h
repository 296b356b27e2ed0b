// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/library/instructionpack.h"
#include "models/report/context.h"

#include <QHash>

namespace firstcall {

/// What the placeholders of the library's instructions stand for in this engagement. What nobody knows is
/// not in it, or empty. Without a collector the commands to run one stay open.
QHash<QString, QString> instructionValues(const ReportContext &context, const Collector *collector);

} // namespace firstcall
