// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace firstcall {

/// A line as a terminal may show it: characters that would move the cursor, colour what follows or reorder
/// what stands around them are told by their code point, such as ⟨U+202E⟩. What is typed or imported is not
/// trusted to behave.
QString forTerminal(const QString &text);

} // namespace firstcall
