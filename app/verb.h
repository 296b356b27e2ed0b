// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <span>

class QSettings;

namespace firstcall {

/// What a verb works with.
struct Invocation
{
    QString store; ///< the file named by --store, or the user's own
    bool storeNamed = false; ///< whether --store named it
    QStringList arguments = {}; ///< those that are not options
    const QCommandLineParser &options;
    const QSettings &settings;
    QTextStream &out;
};

/// One thing the command line can do. A refusal comes back as a sentence; a verb that finds something wanting
/// says so on `out` and gives 1.
struct Verb
{
    const char *name = nullptr;
    const char *arguments = nullptr; ///< as usage shows them
    const char *help = nullptr; ///< source text in the context "CommandLine"
    int least = 0; ///< how many arguments it takes
    int most = 0;
    const char *needs = nullptr; ///< an option it can't do without
    bool prints = false; ///< needs fonts
    void (*addOptions)(QCommandLineParser &options) = nullptr;
    QString (*wrongOption)(const QCommandLineParser &options) =
        nullptr; ///< a sentence, empty when all make sense
    Result<int> (*run)(const Invocation &call) = nullptr;
};

/// All verbs, in the order that help lists them.
std::span<const Verb> verbs();

} // namespace firstcall
