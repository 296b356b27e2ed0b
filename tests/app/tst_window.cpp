// SPDX-License-Identifier: Apache-2.0
#include "tests/app/tst_window.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr int soon = 20'000; // milliseconds, on a busy machine

/// Whether the window of this process has come as far as to remember its store.
bool isUp(const Program &program, const QString &store)
{
    const QString settings = QString::fromUtf8(program.bytes(u".config/firstcall/firstcall.ini"_s));
    return settings.contains(store);
}

} // namespace

void TestWindow::aSecondStartRaisesTheFirst()
{
    const Program program;
    const QStringList arguments{u"--store"_s, program.path(u"one.firstcall"_s)};
    const auto first = program.window(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program, u"one.firstcall"_s), soon);
    const auto second = program.window(arguments);
    QVERIFY(second->waitForFinished(soon)); // its work is done: the first one is in front
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(second->readAllStandardError(), QByteArray());
    QCOMPARE(first->state(), QProcess::Running);
}

void TestWindow::anotherStoreHasAWindowOfItsOwn()
{
    const Program program;
    const auto first = program.window({u"--store"_s, program.path(u"one.firstcall"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program, u"one.firstcall"_s), soon);
    const auto second = program.window({u"--store"_s, program.path(u"two.firstcall"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program, u"two.firstcall"_s), soon);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
}

void TestWindow::aKilledWindowStandsInNobodysWay()
{
    const Program program;
    const QStringList arguments{u"--store"_s, program.path(u"one.firstcall"_s)};
    const auto first = program.window(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program, u"one.firstcall"_s), soon);
    first->kill();
    QVERIFY(first->waitForFinished(soon));
    const auto second = program.window(arguments);
    QVERIFY(!second->waitForFinished(1'500));
    QCOMPARE(second->state(), QProcess::Running);
}

void TestWindow::theWindowSpeaksTheChosenLanguage()
{
    const Program program;
    QCOMPARE(program.on(u"one.firstcall"_s, {u"sample"_s}).status, 0);
    // What is not there is complained of in the window's language, and ends the program.
    const auto complaint = [&](const QByteArray &language) {
        QDir(program.path({})).mkpath(u".config/firstcall"_s);
        QFile file(program.path(u".config/firstcall/firstcall.ini"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("[window]\nlanguage=" + language) <= 0)
            return QString();
        file.close();
        const auto window =
            program.window({u"--store"_s, program.path(u"one.firstcall"_s), u"FC-2099-001"_s});
        window->waitForFinished(soon);
        return QString::fromUtf8(window->readAllStandardError());
    };
    const QString english = complaint("en");
    QVERIFY2(english.contains(u"There is no engagement “FC-2099-001” here."), qPrintable(english));
    QCOMPARE(complaint(""), english); // which the system of the tests speaks
    QCOMPARE(complaint("xx"), english); // and whoever chose what there is no more
}

} // namespace firstcall
