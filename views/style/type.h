// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace firstcall {

/// The sizes of text, told from the smallest; Spoken is what is read aloud. The system's own size is Body;
/// the others follow it, and with it the text size that the user chose.
enum class TextSize { Caption, Small, Body, CardTitle, Spoken, Section, Page, Timer };

/// The font of this size beside a body text set in `body`.
QFont textFont(TextSize size, const QFont &body);

} // namespace firstcall
