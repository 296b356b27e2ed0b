// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/hit.h"

#include <optional>

namespace firstcall {

/// How well a text fits what was typed, and which letters of it do.
struct PaletteFit
{
    int score = 0; ///< the higher the better; only to be compared with those of the same typed text
    QList<MatchRange> matches = {}; ///< in order
};

/// Whether what stands between two spaces may be beginnings of several words.
enum class PaletteSpread { OverWords, No };

/// What somebody types to call a command or an engagement: beginnings of words, so that "ne en", "en ne" and
/// "neen" all find "New engagement". Each part between spaces or signs is spent on beginnings of words of the
/// text, in their order; the parts themselves may come in any order, and each takes words of its own. Case
/// and accents make no difference. None when a part has nowhere to go, and when nothing was typed.
///
/// Each letter counts 8, a word that is typed to its end 6 more, the first word of the text 4 more; each
/// further word that one part is spread over takes 8 away, and each letter of the text that was not typed 1
/// for every 8.
std::optional<PaletteFit> paletteFit(const QString &typed, const QString &text,
                                     PaletteSpread spread = PaletteSpread::OverWords);

} // namespace firstcall
