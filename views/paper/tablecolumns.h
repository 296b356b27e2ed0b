// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "views/paper/rowbox.h"

namespace firstcall {

/// Where the columns of a table stand: short ones as wide as their widest cell, within reason, the others
/// share what is left by their weight. `railed` keeps room for a rail behind the first.
QList<RowBox::Place> placeColumns(const Table &table, const Typesetting &setting, qreal rail);

} // namespace firstcall
