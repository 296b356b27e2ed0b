// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRect>

class QAbstractItemView;
class QScrollArea;
class QWidget;

namespace firstcall {

/// Keeps what has the keyboard in sight in an area that scrolls as one. The area alone looks at the cursor of
/// a field, and at no list that is higher than itself. It has to go before the area does.
class InSight : public QObject
{
    Q_OBJECT

public:
    explicit InSight(QScrollArea &area);

    /// Also follows the current row of a list.
    void follow(QAbstractItemView &list);
    /// Who shows itself, part by part, is not followed.
    void leave(QWidget *widget) { m_left = widget; }
    /// Brings this part of a widget into sight.
    void show(QWidget *widget, QRect part);

private:
    void showWhole(QWidget *widget);

    QScrollArea &m_area;
    QWidget *m_left = nullptr;
};

} // namespace firstcall
