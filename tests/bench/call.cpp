// SPDX-License-Identifier: Apache-2.0
#include "models/edit/editor.h"
#include "models/settings/setting.h"
#include "tests/bench/times.h"
#include "views/call/notebar.h"
#include "views/call/notespane.h"
#include "views/fields/desk.h"
#include "views/style/appearance.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace firstcall;
using namespace firstcall::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int notes = 400;
constexpr int answers = 60;

/// What is typed: mostly notes with a sign here and there, and an answer after each few.
QString typed(int number)
{
    static const QStringList signs{u""_s, u"/f "_s, u"/a "_s, u""_s, u"/c "_s, u"/h "_s, u""_s, u"/i "_s};
    const QString text = u"they saw %1 of the servers stop at half past two"_s.arg(number);
    if (number % ((notes + answers) / answers) == 0)
        return u"/%1 "_s.arg(number % 4 + 1) + text;
    return signs.at(number % signs.size()) + text;
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

} // namespace

/// bench_call: a call of an hour, 400 notes and 60 answers, typed into the note bar as fast as the window
/// takes them, with a painted window after each key.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.firstcall"_s);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    const Result<std::unique_ptr<Store>> store = Store::create(path);
    if (!store)
        return 1;
    Editor editor(**store, u"Dana"_s, {}, clock);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::author.write(settings, u"Dana"_s);
    Desk desk(editor, settings, clock);
    Appearance looks(AppearanceChoice::Light);
    MainWindow window(desk, looks);
    window.resize(1440, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    if (!QTest::qWaitForWindowActive(&window))
        return 1;
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QTest::qWait(100);
    if (!window.engagement().notes().bar().isInLine())
        return 1;
    const qint64 before = sizeOf(path);
    QList<double> keys;
    QList<double> enters;
    QList<double> turns; // of the event loop: what nobody can type during
    for (int number = 0; number < notes + answers; ++number) {
        const QString text = typed(number);
        for (const QChar &letter : text) {
            QWidget *line = QApplication::focusWidget();
            QElapsedTimer timer;
            timer.start();
            QTest::keyClicks(line, QString(letter));
            line->repaint();
            keys.append(milliseconds(timer));
        }
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        enters.append(milliseconds(timer));
        timer.start();
        QCoreApplication::processEvents();
        window.repaint();
        turns.append(milliseconds(timer));
    }
    tell("key to glyph in the note bar", keys);
    tell("Enter to note on disk", enters);
    tell("bars and lists shown again after it", turns);
    out() << "store: " << before / 1024 << " KiB before, " << sizeOf(path) / 1024 << " KiB after" << Qt::endl;
    return 0;
}
