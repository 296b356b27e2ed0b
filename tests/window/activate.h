// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace firstcall::testing {

/// Makes a window the active one for as long as a test takes that lets events through: the news that the one
/// of the test before is gone comes late, and would leave none active.
inline void activate(QWidget &window)
{
    QCoreApplication::processEvents();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace firstcall::testing
