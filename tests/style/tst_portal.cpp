// SPDX-License-Identifier: Apache-2.0
#include "tests/style/tst_portal.h"

#include "views/style/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

const QString space = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

} // namespace

QDBusVariant Portal::Read(const QString &inSpace, const QString &what)
{
    QThread::msleep(ulong(delay));
    const bool isKnown = inSpace == space && what == key;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? uint(scheme) : 0u)));
}

void Portal::change(uint value)
{
    scheme = value;
    QMetaObject::invokeMethod(this, [=, this] { Q_EMIT SettingChanged(space, key, QDBusVariant(value)); });
}

void PortalTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is missing; it stands in scripts/packages");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(5000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(desktop.isConnected());
    m_portal.moveToThread(&m_thread);
    m_thread.start();
    bool isThere = false;
    const auto registerIt = [&] {
        isThere = desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    };
    QMetaObject::invokeMethod(&m_portal, registerIt, Qt::BlockingQueuedConnection);
    QVERIFY(isThere);
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void PortalTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.kill();
    m_bus.waitForFinished();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void PortalTest::theDesktopDecides()
{
    Appearance appearance;
    QCOMPARE(appearance.theme(), Theme::Dark);
    QSignalSpy changed(&appearance, &Appearance::changed);
    m_portal.change(2);
    QTRY_COMPARE(appearance.theme(), Theme::Light);
    QCOMPARE(themeOf(QApplication::palette()), Theme::Light);
    QCOMPARE(changed.size(), 1);
    appearance.setChoice(AppearanceChoice::Light);
    m_portal.change(1);
    QTest::qWait(50);
    QCOMPARE(appearance.theme(), Theme::Light); // the person's choice goes first
    appearance.setChoice(AppearanceChoice::System);
    QCOMPARE(appearance.theme(), Theme::Dark);
    appearance.setChoice(AppearanceChoice::Light);
}

void PortalTest::aSlowDesktopIsNotWaitedFor()
{
    m_portal.delay = 900;
    QElapsedTimer timer;
    timer.start();
    const Appearance appearance;
    QVERIFY(timer.elapsed() < 700);
    QCOMPARE(appearance.theme(), Theme::Light); // as it was before
    m_portal.delay = 0;
}

} // namespace firstcall::testing
