// SPDX-License-Identifier: Apache-2.0
#include "tests/window/killchild.h"

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
constexpr int wordsToEnter = 20; // so that more than a second is in the editor alone

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, key, modifiers);
}

void typeForEver(MainWindow &window, bool inTable)
{
    press(window, Qt::Key_N, Qt::ControlModifier);
    press(window, inTable ? Qt::Key_2 : Qt::Key_3, Qt::ControlModifier);
    const auto openEditor = [&] {
        if (inTable)
            press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        else
            press(window, Qt::Key_Return);
    };
    openEditor();
    const QString text = typedText();
    int words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QTest::keyClicks(QApplication::focusWidget(), text.mid(i, 1));
        std::printf("%lld\n", static_cast<long long>(i + 1));
        std::fflush(stdout);
        if (text.at(i) == u'.' && ++words % wordsToEnter == 0) {
            press(window, Qt::Key_Return);
            openEditor();
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
    typeForEver(window, arguments.at(2) == u"table"_s);
    return 0;
}

} // namespace firstcall::testing
