// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/oneinstance.h"
#include "app/opening.h"
#include "app/places.h"
#include "app/samples.h"
#include "models/edit/editor.h"
#include "models/schema/language.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/style/appearance.h"
#include "views/style/icons.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The looks that can be chosen, as the settings keep them; the others follow the system.
constexpr std::pair<AppearanceChoice, const char *> looks[] = {
    {AppearanceChoice::Light, "light"},
    {AppearanceChoice::Dark, "dark"},
    {AppearanceChoice::HighContrast, "high_contrast"}};

AppearanceChoice chosenLooks(const QSettings &settings)
{
    const QString theme = settings::theme.read(settings);
    for (const auto &[choice, key] : looks) {
        if (theme == QLatin1StringView(key))
            return choice;
    }
    return AppearanceChoice::System;
}

void keepLooks(QSettings &settings, const Appearance &appearance)
{
    QString theme = settings::theme.fallback;
    for (const auto &[choice, key] : looks) {
        if (appearance.choice() == choice)
            theme = QString::fromLatin1(key);
    }
    settings::theme.write(settings, theme);
    settings::textScale.write(settings, appearance.textScale());
}

/// What has to live as long as the window speaks.
struct Speech
{
    std::unique_ptr<QTranslator> english = {}; ///< its plurals; and for what the chosen one has no words for
    std::unique_ptr<QTranslator> ours = {};
    std::unique_ptr<QTranslator> toolkit = {}; ///< the words of Qt's own dialogs and menus
};

/// Lets the window speak the chosen language, its dates and numbers too.
Speech speak(const QSettings &settings)
{
    const QLocale system = QLocale::system();
    const QString code =
        spokenLanguage(settings::language.read(settings), system.uiLanguages(), windowLanguages());
    Speech speech{.toolkit = std::make_unique<QTranslator>()};
    if (speech.toolkit->load(QLocale(code), u"qtbase"_s, u"_"_s,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(speech.toolkit.get());
    const auto take = [](const QString &one, std::unique_ptr<QTranslator> &translator) {
        Result<Language> spoken = language(one);
        if (!spoken)
            return;
        translator = std::move(spoken->translator);
        QCoreApplication::installTranslator(translator.get());
    };
    take(u"en"_s, speech.english);
    if (code != u"en"_s)
        take(code, speech.ours);
    // A system that speaks the language, or none, knows better how dates are written there.
    const QLocale spoken = localeOf(code);
    const bool isPlain = system.language() == QLocale::C && spoken.language() == QLocale::English;
    if (system.language() != spoken.language() && !isPlain)
        QLocale::setDefault(spoken);
    return speech;
}

void remember(QSettings &settings, const QString &path)
{
    constexpr int most = 8;
    QStringList recent = settings::recentStores.read(settings);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings::recentStores.write(settings, recent.mid(0, most));
}

/// A window of its own for another store: one program, one store.
Result<> openOther(const QString &path)
{
    if (const Result<std::unique_ptr<Store>> tried = openExisting(path); !tried)
        return tried.failure();
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--store"_s, path}))
        return Failure{QCoreApplication::translate(
            "Window", "A second window could not be started. Nothing was changed; start Firstcall again.")};
    return {};
}

Result<QString> makeSampleStore(const QSettings &settings)
{
    const QString path = sampleStore();
    if (QFileInfo::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<std::unique_ptr<Store>> store = openOrCreate(path);
    if (!store)
        return store.failure();
    const Stamp stamp = stampOf(settings);
    if (const Result<QStringList> added = addSamples(**store, stamp); !added)
        return added.failure();
    if (const Result<> closed = (*store)->close(); !closed)
        return closed.failure();
    return path;
}

/// Brings the window to the front, on an engagement when one is named.
void raise(MainWindow &window, const Store &store, const QString &engagement)
{
    if (!engagement.isEmpty()) {
        if (const Result<QUuid> id = store.find(engagement))
            window.open(*id);
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int runWindow(const QString &path, const QString &engagement, QSettings &settings, QString *complaint)
{
    OneInstance instance(path);
    if (instance.raiseFirst(engagement))
        return 0;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<std::unique_ptr<Store>> store = openOrCreate(path);
    if (!store) {
        *complaint = store.failure().sentence;
        return 1;
    }
    instance.claim();
    remember(settings, path);
    Appearance appearance(chosenLooks(settings), settings::textScale.read(settings));
    QObject::connect(&appearance, &Appearance::changed, &appearance,
                     [&] { keepLooks(settings, appearance); });
    QApplication::setWindowIcon(programIcon());
    const Speech speech = speak(settings);

    const Stamp stamp = stampOf(settings);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Editor editor(**store, stamp.author, stamp.device, clock);
    Desk desk(editor, settings, clock);
    // Before anything is shown, so that what is back stands in its place from the start.
    const Result<Recovered> recovered = recoverDrafts(editor);
    MainWindow window(desk, appearance,
                      {.openStore = openOther,
                       .sampleStore = [&] { return makeSampleStore(settings); },
                       .isSample = QFileInfo(path).absoluteFilePath() == sampleStore()});
    window.resize(1440, 900);
    window.goBackToLastTime();
    window.tellRecovered(recovered);
    if (!engagement.isEmpty()) {
        const Result<QUuid> id = (*store)->find(engagement);
        if (!id) {
            *complaint = id.failure().sentence;
            return 1;
        }
        window.open(*id);
    }
    QObject::connect(&instance, &OneInstance::wanted, &window,
                     [&](const QString &named) { raise(window, **store, named); });
    window.show();
    const int status = QApplication::exec();
    if (const Result<> closed = (*store)->close(); !closed) {
        *complaint = closed.failure().sentence;
        return 1;
    }
    return status;
}

} // namespace firstcall
