// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "app/places.h"
#include "app/terminal.h"
#include "app/verb.h"
#include "app/window.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

enum Status { Done = 0, Refused = 1, WrongUsage = 2 };

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void describe(QCommandLineParser &options)
{
    options.addOption({u"store"_s,
                       QCoreApplication::translate("CommandLine", "Work on this file instead of your own."),
                       u"FILE"_s});
    options.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "Show this help.")});
    options.addOption(
        {{u"v"_s, u"version"_s}, QCoreApplication::translate("CommandLine", "Show the version.")});
}

QString usage(const Verb &verb)
{
    return u"firstcall [--store FILE] %1 %2"_s
        .arg(QLatin1StringView(verb.name), QLatin1StringView(verb.arguments))
        .trimmed();
}

void showHelp(QTextStream &out)
{
    out << QCoreApplication::translate(
        "CommandLine",
        "Firstcall plans incident response engagements, takes the first call and "
        "prints its report.")
        << "\n\n";
    for (const Verb &verb : verbs())
        out << usage(verb) << "\n    " << tr(verb.help) << '\n';
    out << '\n'
        << QCoreApplication::translate("CommandLine",
                                       "ENGAGEMENT is a reference such as LFR-2026-031, or an id. “firstcall "
                                       "VERB --help” tells a verb's options.")
        << '\n';
}

void showHelp(QTextStream &out, const Verb &verb, const QCommandLineParser &options)
{
    // The parser's own text, below a usage line that knows the verb.
    const QString text = options.helpText();
    out << QCoreApplication::translate("CommandLine", "Usage: %1").arg(usage(verb)) << '\n'
        << tr(verb.help) << "\n\n"
        << text.mid(text.indexOf(u"Options:"_s));
}

int complain(const QString &sentence, Status status)
{
    QTextStream(stderr) << "firstcall: " << forTerminal(sentence) << '\n';
    return status;
}

/// Qt's own texts come with a full stop or without.
QString sentenceOf(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

int wrongUsage(const QString &sentence)
{
    return complain(sentence + u' ' + QCoreApplication::translate("CommandLine", "See “firstcall --help”."),
                    WrongUsage);
}

/// The window on the user's own store or a named one, and on an engagement when one is named.
int showWindow(const QCommandLineParser &options)
{
    const QStringList arguments = options.positionalArguments();
    static const QRegularExpression engagement(u"^([A-Z]{2,5}-\\d{4}-\\d{3,4}|[0-9a-f-]{36})$"_s);
    if (arguments.size() > 1 || (arguments.size() == 1 && !engagement.match(arguments.first()).hasMatch()))
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "There is no verb “%1”.").arg(arguments.first()));
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return wrongUsage(QCoreApplication::translate("CommandLine",
                                                      "There is no display for the window; say what to do."));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"firstcall"_s, u"firstcall"_s);
    QString complaint;
    const int status = runWindow(options.isSet(u"store"_s) ? options.value(u"store"_s) : ownStore(),
                                 arguments.value(0), settings, &complaint);
    return complaint.isEmpty() ? status : complain(complaint, Refused);
}

} // namespace

Request requestOf(const QStringList &arguments)
{
    Request request;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const auto named = std::ranges::find_if(
            verbs(), [&](const Verb &verb) { return argument == QLatin1StringView(verb.name); });
        const bool ofStore = i > 1 && arguments.at(i - 1) == u"--store"_s;
        if (!request.verb && !ofStore && named != verbs().end())
            request.verb = &*named;
        else
            request.rest.append(argument);
    }
    return request;
}

int run(const Request &request)
{
    QTextStream out(stdout);
    QCommandLineParser options;
    options.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    describe(options);
    if (request.verb && request.verb->addOptions)
        request.verb->addOptions(options);

    if (!options.parse(QStringList{u"firstcall"_s} + request.rest))
        return wrongUsage(sentenceOf(options.errorText()));
    if (options.isSet(u"version"_s)) {
        out << "firstcall " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const QStringList arguments = options.positionalArguments();
    if (!request.verb) {
        if (options.isSet(u"help"_s)) {
            showHelp(out);
            return Done;
        }
        return showWindow(options);
    }
    const Verb &verb = *request.verb;
    if (options.isSet(u"help"_s)) {
        showHelp(out, verb, options);
        return Done;
    }
    const bool lacks = verb.needs && !options.isSet(QLatin1StringView(verb.needs));
    if (arguments.size() < verb.least || arguments.size() > verb.most || lacks)
        return wrongUsage(QCoreApplication::translate("CommandLine", "Usage: %1.").arg(usage(verb)));

    if (const QString why = verb.wrongOption ? verb.wrongOption(options) : QString(); !why.isEmpty())
        return wrongUsage(why);

    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"firstcall"_s, u"firstcall"_s);
    const bool named = options.isSet(u"store"_s);
    const Result<int> done =
        verb.run({named ? options.value(u"store"_s) : ownStore(), named, arguments, options, settings, out});
    if (!done)
        return complain(done.failure().sentence, Refused);
    out.flush();
    if (out.status() != QTextStream::Ok || std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return complain(QCoreApplication::translate("CommandLine", "Standard output could not be written."),
                        Refused);
    return *done;
}

} // namespace firstcall
