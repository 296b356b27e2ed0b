// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"

#include <QSet>

namespace firstcall {

/// The records that these blocks tell of, each once.
QSet<QUuid> recordsIn(const QList<Block> &blocks);

} // namespace firstcall
