// SPDX-License-Identifier: Apache-2.0
#include "views/window/filterkeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace firstcall {

FilterKey takeFilterKey(QLineEdit &filter, QWidget &list, const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return FilterKey::None;
    const int key = static_cast<const QKeyEvent &>(event).key();
    const bool leads = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (leads && !list.isHidden()) {
        list.setFocus(Qt::OtherFocusReason);
        return FilterKey::IntoList;
    }
    if (key == Qt::Key_Escape && !filter.text().isEmpty()) {
        filter.clear();
        return FilterKey::Emptied;
    }
    return FilterKey::None;
}

} // namespace firstcall
