// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/settings/setting.h"
#include "tests/support/run.h"
#include "views/fields/desk.h"
#include "views/style/appearance.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace firstcall::testing {

/// The window on a new store, with a clock that goes on by a second at each look.
class Workplace
{
public:
    /// Whether anybody has said yet who types.
    enum class Start { Usual, First };

    explicit Workplace(Start start = Start::Usual)
    {
        Result<std::unique_ptr<Store>> made = Store::create(path());
        if (!made)
            qFatal("%s", qPrintable(made.failure().sentence));
        store = *std::move(made);
        editor = std::make_unique<Editor>(*store, QStringLiteral("Dana"), QStringLiteral("laptop"), clock());
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                               QSettings::IniFormat);
        if (start == Start::Usual)
            settings::author.write(*settings, QStringLiteral("Dana"));
        desk = std::make_unique<Desk>(*editor, *settings, clock());
        QObject::connect(desk.get(), &Desk::refused, desk.get(),
                         [this](const QString &sentence) { refusals.append(sentence); });
        window = std::make_unique<MainWindow>(*desk, appearance());
        window->resize(1200, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        shown = QTest::qWaitForWindowActive(window.get());
    }

    QString path() const { return folder.filePath(QStringLiteral("work.firstcall")); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// One for the whole program, as in the program itself.
    static Appearance &appearance()
    {
        static Appearance looks(AppearanceChoice::Light);
        return looks;
    }
    Snapshot snapshot() const
    {
        const Result<Snapshot> now = store->snapshot(desk->engagement());
        return now ? *now : Snapshot();
    }

    QTemporaryDir folder = {};
    QStringList refusals = {}; ///< outlives the window, whose editors refuse while they are taken away
    std::unique_ptr<Store> store = {};
    std::unique_ptr<Editor> editor = {};
    std::unique_ptr<QSettings> settings = {};
    std::unique_ptr<Desk> desk = {};
    std::unique_ptr<MainWindow> window = {};
    bool shown = false;

private:
    Clock clock()
    {
        return [this] { return QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC).addSecs(++m_seconds); };
    }

    int m_seconds = 0;
};

} // namespace firstcall::testing
