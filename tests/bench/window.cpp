// SPDX-License-Identifier: Apache-2.0
#include "models/edit/editor.h"
#include "models/settings/setting.h"
#include "tests/bench/times.h"
#include "views/fields/desk.h"
#include "views/style/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/phasetabbar.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "views/window/engagementview.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace firstcall;
using namespace firstcall::bench;
using namespace Qt::StringLiterals;

namespace {

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// Engagements with a dozen records each; the first one as full as a call of an hour leaves it.
bool furnish(Editor &editor, int count)
{
    for (int number = 0; number < count; ++number) {
        const Result<QUuid> made =
            editor.addEngagement({.reference = u"FC-%1-%2"_s.arg(2000 + number / 900).arg(number % 900 + 100),
                                  .title = u"Engagement %1"_s.arg(number),
                                  .status = EngagementStatus(number % 8),
                                  .zone = u"Europe/London"_s});
        if (!made)
            return false;
        const int rows = number < 20 ? 60 : 1;
        for (int row = 0; row < rows; ++row) {
            if (!editor.add(*made, Task{.title = u"Step %1"_s.arg(row)}))
                return false;
            if (number < 20 && !editor.add(*made, Participant{.name = u"Person %1"_s.arg(row)}))
                return false;
        }
        for (int note = 0; number == 0 && note < 400; ++note) {
            if (!editor.add(*made, Note{.text = u"Note %1 of the call"_s.arg(note)}))
                return false;
        }
    }
    return true;
}

void measureSwitching(MainWindow &window, const QList<QUuid> &engagements, int tab)
{
    QList<double> times;
    window.engagement().showTab(tab);
    for (int round = 0; round < 3; ++round) {
        for (const QUuid &engagement : engagements) {
            QElapsedTimer timer;
            timer.start();
            window.open(engagement);
            window.repaint();
            times.append(milliseconds(timer));
            QCoreApplication::processEvents();
        }
    }
    tell(qPrintable(u"switch engagement, tab %1"_s.arg(tab + 1)), times);
}

void measureKeys(MainWindow &window, const QUuid &engagement)
{
    window.show({.scene = Scene::Engagement, .engagement = engagement, .tab = 2});
    QTest::qWait(400);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QList<double> times;
    for (int key = 0; key < 600; ++key) {
        QWidget *editor = QApplication::focusWidget();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(editor, key % 7 == 6 ? Qt::Key_Space : Qt::Key_E);
        editor->repaint();
        times.append(milliseconds(timer));
        QTest::qWait(3);
    }
    tell("key to glyph in an answer", times);
    QList<double> commits;
    for (int answer = 0; answer < 30; ++answer) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        window.repaint();
        commits.append(milliseconds(timer));
        QTest::qWait(30);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    tell("Enter to answer on disk and shown", commits);
}

} // namespace

/// bench_window [ENGAGEMENTS [FILE]]: how quick the window is with that many; keeps the store as FILE when it
/// is named.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = QApplication::arguments().value(1, u"6"_s).toInt();
    const QTemporaryDir folder;
    const QString path = QApplication::arguments().value(2, folder.filePath(u"work.firstcall"_s));
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    {
        const Result<std::unique_ptr<Store>> made = Store::create(path);
        if (!made)
            return 1;
        Editor editor(**made, u"Dana"_s, {}, clock);
        if (!furnish(editor, count) || !(*made)->close())
            return 1;
    }
    out() << count << " engagements; resident before the window " << residentMiB() << " MiB" << Qt::endl;
    QElapsedTimer start;
    start.start();
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return 1;
    const double opened = milliseconds(start);
    Editor editor(**store, u"Dana"_s, {}, clock);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::author.write(settings, u"Dana"_s);
    Desk desk(editor, settings, clock);
    Appearance looks(AppearanceChoice::Light);
    MainWindow window(desk, looks);
    window.resize(1440, 900);
    const Result<QList<Summary>> summaries = (*store)->summaries();
    if (!summaries || summaries->isEmpty())
        return 1;
    QList<QUuid> engagements;
    for (const Summary &one : *summaries) {
        if (engagements.size() < 20)
            engagements.append(one.id);
    }
    window.open(engagements.first());
    window.show();
    QApplication::setActiveWindow(&window);
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    window.repaint();
    out() << "store open after " << opened << " ms, window shown after " << milliseconds(start)
          << " ms; resident " << residentMiB() << " MiB" << Qt::endl;
    for (int tab = 0; tab < window.engagement().bar().count(); ++tab)
        measureSwitching(window, engagements, tab);
    measureKeys(window, engagements.first());
    out() << "resident at the end " << residentMiB() << " MiB" << Qt::endl;
    return 0;
}
