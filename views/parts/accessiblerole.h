// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QWidget>

namespace firstcall {

/// Lets assistive technology know every widget of this class by this role.
void setAccessibleRole(const QMetaObject &ofClass, QAccessible::Role role);

/// Says the text aloud where a screen reader listens: the widget is renamed, which is what screen readers
/// follow. Qt's own announcements came only with 6.8.
void announce(QWidget *widget, const QString &text);

} // namespace firstcall
