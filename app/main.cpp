// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/process.h"
#include "app/verb.h"

#include <QApplication>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

/// The window needs a display. Documents need fonts and so a QGuiApplication, but never a display; the other
/// verbs need neither.
static std::unique_ptr<QCoreApplication> makeApplication(const firstcall::Request &request, int &argc,
                                                         char **argv)
{
    const bool asksForWindow = !request.verb && !request.rest.contains(u"--help"_s)
        && !request.rest.contains(u"-h"_s) && !request.rest.contains(u"--version"_s);
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (asksForWindow && hasDisplay)
        return std::make_unique<QApplication>(argc, argv);
    if (!request.verb || !request.verb->prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    firstcall::keepFilesPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const firstcall::Request request = firstcall::requestOf(arguments);
    // Qt looks for the session's folder even offscreen, and complains where there is no session.
    std::optional<QTemporaryDir> session;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", session.emplace().path().toLocal8Bit());
    const std::unique_ptr<QCoreApplication> application = makeApplication(request, argc, argv);
    QCoreApplication::setApplicationName(u"firstcall"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FIRSTCALL_VERSION));
    return firstcall::run(request);
}
