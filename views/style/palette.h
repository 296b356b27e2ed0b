// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/tokens.h"

#include <QPalette>

namespace firstcall {

/// The whole palette of a theme: every role in every group, since what is left open the desktop fills with
/// colours of its own theme.
QPalette paletteFor(Theme theme);

} // namespace firstcall
