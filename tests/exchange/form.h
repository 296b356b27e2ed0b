// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace firstcall::testing {

/// The JSON Schema (draft 2020-12) of an engagement file, as the entities tell it.
QJsonObject formOfEntities();

} // namespace firstcall::testing
