// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/tab.h"

#include <span>

namespace firstcall {

/// A phase of an engagement: what its tab is called, and how it is made.
struct TabKind
{
    const char *id; ///< stable: settings and tests name it
    const char *title; ///< source text in the context "Tab"
    const char *shortTitle; ///< a word for where there is little room, in the context "ShortTab"
    Tab *(*make)(Desk &desk, QWidget *parent);
};

/// The only list of tabs, in order.
std::span<const TabKind> tabs();

} // namespace firstcall
