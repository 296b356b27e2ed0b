// SPDX-License-Identifier: Apache-2.0
#include "views/parts/buttonwords.h"

#include <QToolButton>

namespace firstcall {

void showWordsThatFit(const QList<QToolButton *> &buttons, const std::function<bool()> &fits)
{
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolButton *button : buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (!fits())
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

} // namespace firstcall
