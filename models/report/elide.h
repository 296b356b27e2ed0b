// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace firstcall {

/// The text in one line, cut to at most `length` characters: at the end of a word where there is one, never
/// inside a character, with an ellipsis and `pointer` after it. A text that fits is not touched beyond its
/// white space.
QString elided(const QString &text, qsizetype length, const QString &pointer = {});

} // namespace firstcall
