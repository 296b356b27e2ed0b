// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace firstcall {

class Fonts;

/// The text as it may go on paper: nothing in it acts unseen. Characters that reorder text (embeddings and
/// overrides), controls and symbols that no font has become a visible mark such as ⟨U+202E⟩; isolates are
/// balanced; any line break becomes a line separator.
QString shownText(const QString &text, Fonts &fonts);

/// The same for code: the text never breaks at a hyphen.
QString shownCode(const QString &text, Fonts &fonts);

/// The direction of the first strong character, left-to-right when there is none.
Qt::LayoutDirection directionOf(QStringView text);

/// Whether any character reads right to left.
bool holdsRightToLeft(QStringView text);

} // namespace firstcall
