// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QUuid>

namespace firstcall {

/// A new id of version 7 (RFC 9562): ids made later sort later, also within one millisecond of one run.
QUuid newId(const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace firstcall
