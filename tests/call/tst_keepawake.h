// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

#include <QProcess>

namespace firstcall {

/// What a desktop offers that can lock its screen.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList asked = {}; ///< program and reason of each
    QList<uint> held = {}; ///< the cookies that were not given back

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason);
    void UnInhibit(uint cookie);

private:
    uint m_last = 40;
};

/// The screen while a call runs.
class TestKeepAwake : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itIsAskedForAndGivenBack();
    void aCallThatEndsAtOnceLeavesNothingBehind();
    void whatGoesGivesItBack();
    void noServiceIsNoTrouble();
    void aCallWantsIt();

private:
    QProcess m_bus; ///< a bus of our own
    ScreenSaver m_saver;
};

} // namespace firstcall
