// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "models/schema/language.h"
#include "app/opening.h"
#include "models/edit/editor.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/style/appearance.h"
#include "views/style/icons.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Says what an earlier run that ended before its time had left.
void recover(Editor &editor, Desk &desk)
{
    const Result<Recovered> recovered = recoverDrafts(editor);
    if (!recovered) {
        desk.refuse(recovered.failure().sentence);
        return;
    }
    QString words;
    if (recovered->committed > 0)
        words = QCoreApplication::translate(
            "Window", "What was typed before the program ended is back, in %n place(s).", nullptr,
            recovered->committed);
    if (!recovered->left.isEmpty())
        words += u' '
            + QCoreApplication::translate("Window", "This did not fit its field and is kept here: %1")
                  .arg(recovered->left.join(u" | "_s));
    if (!words.isEmpty())
        desk.refuse(words.trimmed());
}

} // namespace

int runWindow(const QString &path, const QString &engagement, QSettings &settings, QString *complaint)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<std::unique_ptr<Store>> store = openOrCreate(path);
    if (!store) {
        *complaint = store.failure().sentence;
        return 1;
    }
    const Appearance appearance;
    QApplication::setWindowIcon(programIcon());
    // English has a file of its own for its plurals.
    const Result<Language> spoken = language(u"en"_s);
    if (spoken)
        QCoreApplication::installTranslator(spoken->translator.get());

    const Stamp stamp = stampOf(settings);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Editor editor(**store, stamp.author, stamp.device, clock);
    Desk desk(editor, settings, clock);
    MainWindow window(desk);
    window.resize(1440, 900);
    recover(editor, desk);
    if (!engagement.isEmpty()) {
        const Result<QUuid> id = (*store)->find(engagement);
        if (!id) {
            *complaint = id.failure().sentence;
            return 1;
        }
        window.open(*id);
    }
    window.show();
    const int status = QApplication::exec();
    if (const Result<> closed = (*store)->close(); !closed) {
        *complaint = closed.failure().sentence;
        return 1;
    }
    return status;
}

} // namespace firstcall
