// SPDX-License-Identifier: Apache-2.0
#pragma once

class QEvent;
class QLineEdit;
class QWidget;

namespace firstcall {

/// What a key does in the filter above a list. Down and Enter lead into the list while it is there; Esc
/// empties a filter that holds something.
enum class FilterKey { None, IntoList, Emptied };

/// Takes a key that was pressed in the filter.
FilterKey takeFilterKey(QLineEdit &filter, QWidget &list, const QEvent &event);

} // namespace firstcall
