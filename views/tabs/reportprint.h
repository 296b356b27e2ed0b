// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QUuid>

class QWidget;

namespace firstcall {

class Desk;

/// Prints the report of an engagement on a printer that somebody chooses, as exportDraft() writes it; nothing
/// when nobody does. What is typed has to be committed before.
Result<> printReport(Desk &desk, const QUuid &engagement, QWidget *parent);

} // namespace firstcall
