// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace firstcall {

/// The window is killed while somebody types.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsBack_data();
    void whatIsTypedIsBack();
};

} // namespace firstcall
