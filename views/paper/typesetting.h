// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/fonts.h"

namespace firstcall {

/// What blocks are set with: for a section of a document on its paper.
struct Typesetting
{
    Fonts &fonts;
    Tokens tokens;
    qreal width; ///< of the text area
    qreal pageHeight; ///< of the text area
};

} // namespace firstcall
