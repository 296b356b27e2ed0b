// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_keepawake.h"

#include "tests/call/callplace.h"
#include "views/window/keepawake.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

QDBusConnection program()
{
    return QDBusConnection(u"program"_s);
}

} // namespace

uint ScreenSaver::Inhibit(const QString &program, const QString &reason)
{
    asked.append(program + u": "_s + reason);
    held.append(++m_last);
    return m_last;
}

void ScreenSaver::UnInhibit(uint cookie)
{
    held.removeOne(cookie);
}

void TestKeepAwake::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is missing; it stands in scripts/packages");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(5000));
    const QString address = QString::fromUtf8(m_bus.readLine().trimmed());
    QDBusConnection desktop = QDBusConnection::connectToBus(address, u"screensaver"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(
        desktop.registerObject(u"/org/freedesktop/ScreenSaver"_s, &m_saver, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
    QVERIFY(QDBusConnection::connectToBus(address, u"program"_s).isConnected());
}

void TestKeepAwake::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"screensaver"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestKeepAwake::itIsAskedForAndGivenBack()
{
    KeepAwake awake(program());
    awake.setWanted(true);
    awake.setWanted(true);
    QTRY_COMPARE(m_saver.held.size(), 1);
    QCOMPARE(m_saver.asked, QStringList{u"Firstcall: A call is running"_s});
    QTest::qWait(20); // the answer is here
    awake.setWanted(false);
    QTRY_COMPARE(m_saver.held.size(), 0);
}

void TestKeepAwake::aCallThatEndsAtOnceLeavesNothingBehind()
{
    KeepAwake awake(program());
    const qsizetype before = m_saver.asked.size();
    awake.setWanted(true);
    awake.setWanted(false);
    QTRY_COMPARE(m_saver.asked.size(), before + 1);
    QTRY_COMPARE(m_saver.held.size(), 0);
}

void TestKeepAwake::whatGoesGivesItBack()
{
    {
        KeepAwake awake(program());
        awake.setWanted(true);
        QTRY_COMPARE(m_saver.held.size(), 1);
        QTest::qWait(20);
    }
    QTRY_COMPARE(m_saver.held.size(), 0);
}

void TestKeepAwake::noServiceIsNoTrouble()
{
    KeepAwake awake(QDBusConnection(u"nobody's"_s));
    awake.setWanted(true);
    QTest::qWait(20);
    awake.setWanted(false);
    QVERIFY(!awake.isWanted());
}

void TestKeepAwake::aCallWantsIt()
{
    const Workplace at;
    const auto *awake = at.window->findChild<KeepAwake *>();
    QVERIFY(!awake->isWanted());
    startCall(at);
    QVERIFY(awake->isWanted());
    at.key(Qt::Key_0, Qt::ControlModifier); // the call goes on, whatever is on screen
    QVERIFY(awake->isWanted());
    at.window->newEngagement(u"Salt Wharf"_s);
    QVERIFY(awake->isWanted());
    at.key(Qt::Key_Left, Qt::AltModifier);
    at.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(callOf(at));
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(!awake->isWanted());
}

} // namespace firstcall
