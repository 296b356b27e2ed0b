// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

#include <QDBusVariant>
#include <QProcess>
#include <QThread>

#include <atomic>

namespace firstcall::testing {

/// Stands in for the desktop's portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    std::atomic<uint> scheme = 1;
    std::atomic<int> delay = 0; ///< milliseconds

    void change(uint value);

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key);

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// Light or dark is asked of the desktop, over a bus of our own.
class PortalTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopDecides();
    void aSlowDesktopIsNotWaitedFor();

private:
    QProcess m_bus;
    QThread m_thread;
    Portal m_portal;
};

} // namespace firstcall::testing
