// SPDX-License-Identifier: Apache-2.0
#include "tests/kill/killchild.h"

#include "models/edit/editor.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/style/appearance.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

constexpr int pace = 12; // milliseconds between keys: ten times as fast as a person
constexpr int pauseOfCall = 3'000; // milliseconds, to tell it from the time the program takes
constexpr int wordsToEnter = 20; // so that more than a second is in the editor alone

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, key, modifiers);
}

/// Where the child types: in the cells of a table, in the answers of a card, in the note bar of a call, or of
/// one that paused first.
enum class TypingPlace { Table, Card, Call, PausedCall };

void tell(qsizetype typed)
{
    std::printf("%lld\n", static_cast<long long>(typed));
    std::fflush(stdout);
}

void openEditor(MainWindow &window, TypingPlace place)
{
    switch (place) {
    case TypingPlace::Table:
        press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        break;
    case TypingPlace::Card:
        press(window, Qt::Key_Return);
        break;
    case TypingPlace::Call:
    case TypingPlace::PausedCall:
        break; // the line is open for the next note
    }
}

void goThere(MainWindow &window, TypingPlace place)
{
    press(window, Qt::Key_N, Qt::ControlModifier);
    switch (place) {
    case TypingPlace::Table:
        press(window, Qt::Key_2, Qt::ControlModifier);
        break;
    case TypingPlace::Card:
        press(window, Qt::Key_3, Qt::ControlModifier);
        break;
    case TypingPlace::Call:
    case TypingPlace::PausedCall:
        press(window, Qt::Key_F5);
        tell(0); // from now on the call runs
        QTest::qWait(20); // the call's bars come on screen
        if (place == TypingPlace::PausedCall) {
            press(window, Qt::Key_F5);
            QTest::qWait(pauseOfCall);
            press(window, Qt::Key_F5);
        }
        break;
    }
    openEditor(window, place);
}

void typeForEver(MainWindow &window, TypingPlace place)
{
    goThere(window, place);
    const QString text = typedText();
    int words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QTest::keyClicks(QApplication::focusWidget(), text.mid(i, 1));
        tell(i + 1);
        if (text.at(i) == u'.' && ++words % wordsToEnter == 0) {
            press(window, Qt::Key_Return);
            openEditor(window, place);
        }
        QTest::qWait(pace);
    }
}

} // namespace

QString typedText()
{
    QString text;
    for (int number = 0; number < 2'000; ++number)
        text += u"word%1."_s.arg(number);
    return text;
}

std::optional<int> typeAsChild(const QStringList &arguments)
{
    if (arguments.size() != 4 || arguments.at(1) != u"--child"_s)
        return std::nullopt;
    const QString path = arguments.at(3);
    const Result<std::unique_ptr<Store>> store =
        QFileInfo::exists(path) ? Store::open(path) : Store::create(path);
    if (!store)
        return 2;
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    QSettings settings(path + u".ini"_s, QSettings::IniFormat);
    settings::author.write(settings, u"Dana"_s);
    Editor editor(**store, u"Dana"_s, u"laptop"_s, clock);
    Desk desk(editor, settings, clock);
    Appearance looks(AppearanceChoice::Light);
    MainWindow window(desk, looks);
    window.resize(1200, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    if (!QTest::qWaitForWindowActive(&window))
        return 2;
    const QString place = arguments.at(2);
    typeForEver(window,
                place == u"table"_s             ? TypingPlace::Table
                    : place == u"call"_s        ? TypingPlace::Call
                    : place == u"paused call"_s ? TypingPlace::PausedCall
                                                : TypingPlace::Card);
    return 0;
}

} // namespace firstcall::testing
