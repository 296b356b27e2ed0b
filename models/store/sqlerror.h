// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

namespace firstcall {

/// What an extended result code of SQLite means to a person who works on the file at `path`. `text` is
/// SQLite's own; it names tables and columns, never values.
Failure sqlFailure(int code, const QString &text, const QString &path);

} // namespace firstcall
