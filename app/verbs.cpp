// SPDX-License-Identifier: Apache-2.0
#include "app/calendarverbs.h"
#include "app/documentverbs.h"
#include "app/storeverbs.h"
#include "app/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

void addListOptions(QCommandLineParser &options)
{
    options.addOption({u"json"_s, QCoreApplication::translate("CommandLine", "Print a JSON array.")});
}

void addOutput(QCommandLineParser &options, const QString &description)
{
    options.addOption({{u"o"_s, u"output"_s}, description, u"FILE"_s});
}

void addExportOptions(QCommandLineParser &options)
{
    options.addOption(
        {u"journal"_s,
         QCoreApplication::translate("CommandLine", "With its journal: every change there was.")});
    addOutput(options,
              QCoreApplication::translate("CommandLine", "Write to this file instead of standard output."));
}

void addLanguage(QCommandLineParser &options)
{
    options.addOption({u"language"_s,
                       QCoreApplication::translate("CommandLine", "Its language, such as en or de."),
                       u"CODE"_s, u"en"_s});
}

void addReportOptions(QCommandLineParser &options)
{
    options.addOption({u"kind"_s, QCoreApplication::translate("CommandLine", "Which document: first-call."),
                       u"KIND"_s, u"first-call"_s});
    addLanguage(options);
    options.addOption(
        {u"paper"_s, QCoreApplication::translate("CommandLine", "a4 or letter."), u"SIZE"_s, u"a4"_s});
    addOutput(options,
              QCoreApplication::translate("CommandLine", "The PDF to write, - for standard output."));
}

void addInviteOptions(QCommandLineParser &options)
{
    options.addOption(
        {u"meeting"_s,
         QCoreApplication::translate("CommandLine",
                                     "Which one that is ahead: next, call, update, a kind of call such as "
                                     "technical, or the id of one."),
         u"WHICH"_s, u"next"_s});
    options.addOption({u"cancel"_s, QCoreApplication::translate("CommandLine", "Take the invitation back.")});
    addLanguage(options);
    addOutput(options,
              QCoreApplication::translate("CommandLine", "The .ics to write instead of standard output."));
}

} // namespace

std::span<const Verb> verbs()
{
    static constexpr Verb all[] = {
        {.name = "sample",
         .arguments = "",
         .help = QT_TRANSLATE_NOOP("CommandLine",
                                   "Adds the sample engagements; to a store of their own unless "
                                   "--store names one."),
         .run = &runSample},
        {.name = "list",
         .arguments = "[--json]",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Lists the engagements."),
         .addOptions = &addListOptions,
         .run = &runList},
        {.name = "export",
         .arguments = "ENGAGEMENT [--journal] [-o FILE]",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Writes an engagement with all its records as JSON."),
         .least = 1,
         .most = 1,
         .addOptions = &addExportOptions,
         .run = &runExport},
        {.name = "import",
         .arguments = "FILE...",
         .help = QT_TRANSLATE_NOOP("CommandLine",
                                   "Brings exported engagements in, each of them whole or not at all."),
         .least = 1,
         .most = 1'000,
         .run = &runImport},
        {.name = "check",
         .arguments = "ENGAGEMENT",
         .help = QT_TRANSLATE_NOOP(
             "CommandLine",
             "Tells what is missing before the report is sent; exit status 1 when something is."),
         .least = 1,
         .most = 1,
         .run = &runCheck},
        {.name = "report",
         .arguments = "ENGAGEMENT [--kind KIND] [--language CODE] [--paper SIZE] -o FILE.pdf",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Prints a draft of the report."),
         .least = 1,
         .most = 1,
         .needs = "output",
         .prints = true,
         .addOptions = &addReportOptions,
         .wrongOption = &wrongReportOption,
         .run = &runReport},
        {.name = "invite",
         .arguments = "ENGAGEMENT [--meeting WHICH] [--cancel] [--language CODE] [-o FILE.ics]",
         .help =
             QT_TRANSLATE_NOOP("CommandLine", "Writes the invitation to a call or an update, for calendars."),
         .least = 1,
         .most = 1,
         .addOptions = &addInviteOptions,
         .wrongOption = &wrongInviteOption,
         .run = &runInvite},
        {.name = "verify",
         .arguments = "",
         .help = QT_TRANSLATE_NOOP("CommandLine",
                                   "Checks the store: its integrity, its chains, and that its records "
                                   "are what its journal says."),
         .run = &runVerify},
        {.name = "backup",
         .arguments = "FILE",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Writes a verified copy of the store."),
         .least = 1,
         .most = 1,
         .run = &runBackup},
        {.name = "restore",
         .arguments = "FILE",
         .help = QT_TRANSLATE_NOOP("CommandLine",
                                   "Puts a backup in the store's place; what was there is kept beside it."),
         .least = 1,
         .most = 1,
         .run = &runRestore},
    };
    return all;
}

} // namespace firstcall
