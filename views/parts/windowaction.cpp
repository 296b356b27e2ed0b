// SPDX-License-Identifier: Apache-2.0
#include "views/parts/windowaction.h"

#include <QAction>
#include <QWidget>

namespace firstcall {

void runWindowAction(const QWidget &from, QLatin1StringView name)
{
    const auto actions = from.window()->actions();
    for (QAction *action : actions) {
        if (action->objectName() == name)
            action->trigger();
    }
}

} // namespace firstcall
