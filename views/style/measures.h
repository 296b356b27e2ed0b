// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Lengths of the window in pixels at a text size of 100 %.
namespace firstcall::measure {

inline constexpr int grid = 4;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 33;
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int chipRadius = 5;
inline constexpr int cardPaddingX = 14;
inline constexpr int cardPaddingY = 12;
inline constexpr int gap = 10; ///< between cards, and between controls in a row
inline constexpr int focusRing = 2;
inline constexpr int fieldInset = 7; ///< from a field's edge to its text

} // namespace firstcall::measure
