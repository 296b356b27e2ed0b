// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace firstcall {

class Fonts;

/// Qt's ToUnicode map tells the lowest code point of each glyph: a tab for the space, ligatures, Arabic
/// presentation forms, radicals. This tells what the text said, so that it can be searched and copied.
QByteArray mendedToUnicode(const QByteArray &cmap, Fonts &fonts);

} // namespace firstcall
