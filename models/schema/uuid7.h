// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QUuid>

namespace firstcall {

/// A new id of version 7 (RFC 9562): ids made later sort later, also within one millisecond of one run.
QUuid newId(const QDateTime &now = QDateTime::currentDateTimeUtc());

/// When an id of version 7 was made, in UTC; not valid for another id.
QDateTime timeOfId(const QUuid &id);

} // namespace firstcall
