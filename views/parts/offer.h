// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace firstcall {

/// Something a message lets one do: a verb for its button, and what the button does.
struct Offer
{
    QString text = {};
    std::function<void()> run = {};
};

} // namespace firstcall
