// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <functional>

class QToolButton;

namespace firstcall {

/// Gives buttons words beside their icons, the first of them first, as long as `fits` says that there is
/// room. The others have their icon alone; names and tool tips stay.
void showWordsThatFit(const QList<QToolButton *> &buttons, const std::function<bool()> &fits);

} // namespace firstcall
