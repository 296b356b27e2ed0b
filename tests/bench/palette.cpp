// SPDX-License-Identifier: Apache-2.0
// The palette over 100,000 notes: from each key to the rows on screen, as one types some texts letter by
// letter.

#include "views/window/palette.h"
#include "models/edit/editor.h"
#include "models/items/engagementsmodel.h"
#include "tests/bench/manynotes.h"
#include "views/fields/desk.h"
#include "views/style/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 10;

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Appearance appearance;
    const QTemporaryDir folder(QApplication::arguments().value(1, QDir::tempPath()) + u"/bench-XXXXXX"_s);
    const std::unique_ptr<Store> store = demand(Store::create(folder.filePath(u"search.firstcall"_s)));
    const ManyNotes notes(*store);

    const Clock clock = [&notes] { return notes.now(); };
    Editor editor(*store, u"Dana"_s, u"laptop"_s, clock);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Desk desk(editor, settings, clock);
    EngagementsModel engagements(*store, clock);
    QWidget window;
    window.resize(1440, 900);
    Palette palette(
        desk, [] { return QList<QAction *>(); }, engagements, &window);
    window.show();
    QApplication::setActiveWindow(&window);

    auto *field = palette.findChild<QLineEdit *>();
    std::vector<double> keys; // until typing may go on
    std::vector<double> rows; // until the rows are there and drawn
    std::vector<double> first; // those of the first key after the palette opened
    for (int round = 0; round < rounds; ++round) {
        for (const char *typed : {"server encr", "the and ba", "10.20.3", "lfr 04", "nothinglikeit"}) {
            palette.open();
            QApplication::processEvents();
            bool isFirst = true;
            for (const QChar letter : QString::fromLatin1(typed)) {
                QElapsedTimer timer;
                timer.start();
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(field, &press);
                keys.push_back(double(timer.nsecsElapsed()) / 1e6);
                while (palette.isSearching())
                    QApplication::processEvents(QEventLoop::WaitForMoreEvents);
                QApplication::processEvents();
                rows.push_back(double(timer.nsecsElapsed()) / 1e6);
                if (isFirst)
                    first.push_back(rows.back());
                isFirst = false;
            }
            palette.dismiss();
        }
    }
    std::printf("%d keys: typing goes on after %.2f ms (worst %.2f); rows drawn after %.2f ms (worst %.2f); "
                "after the first key %.2f ms\n",
                int(keys.size()), median(keys), *std::ranges::max_element(keys), median(rows),
                *std::ranges::max_element(rows), median(first));
    return 0;
}
