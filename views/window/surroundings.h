// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <functional>

namespace firstcall {

/// What the window wants done and cannot do itself: the program around it does.
struct Surroundings
{
    /// Shows another store in a window of its own.
    std::function<Result<>(const QString &path)> openStore = {};
    /// Makes the store of sample engagements when it is not there; gives its path.
    std::function<Result<QString>()> sampleStore = {};
    /// The store on screen is that one: what is typed is practice.
    bool isSample = false;
};

} // namespace firstcall
