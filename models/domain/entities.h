// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// Every kind of record, in the order they are stored and exported: a kind comes after its parent.
std::span<const Entity *const> entities();
/// Null when there is no kind of that name.
const Entity *entityOfTable(QAnyStringView table);

} // namespace firstcall
