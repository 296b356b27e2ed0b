// SPDX-License-Identifier: Apache-2.0
#include "app/calendarverbs.h"

#include "app/opening.h"
#include "app/output.h"
#include "app/terminal.h"
#include "models/exchange/invitation.h"
#include "models/schema/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

static bool isFile(const QString &output)
{
    return !output.isEmpty() && output != u"-";
}

Result<int> runInvite(const Invocation &call)
{
    const Result<Language> spoken = language(call.options.value(u"language"_s));
    if (!spoken)
        return spoken.failure();
    const Result<OpenEngagement> open = openEngagement(call.store, call.arguments.first());
    if (!open)
        return open.failure();
    const Result<IssuedInvitation> issued =
        invitation(*open->store, open->id, call.options.value(u"meeting"_s),
                   call.options.isSet(u"cancel"_s) ? InvitationMethod::Cancel : InvitationMethod::Request,
                   spoken->words);
    if (!issued)
        return issued.failure();
    if (const Result<> written = writeOutput(call, issued->bytes); !written)
        return written.failure();
    if (isFile(call.options.value(u"output"_s)) && !issued->byHand.isEmpty())
        call.out << forTerminal(
            QCoreApplication::translate(
                "CommandLine", "No mail address that is safe: %1. Hand the file over on the safe channel.")
                .arg(issued->byHand.join(u"; "_s)))
                 << '\n';
    return 0;
}

QString wrongInviteOption(const QCommandLineParser &options)
{
    const QString meeting = options.value(u"meeting"_s);
    const QString output = options.value(u"output"_s);
    if (!isMeetingWord(meeting))
        return QCoreApplication::translate(
                   "CommandLine",
                   "“%1” is no meeting; there are: next, call, update, a kind of call "
                   "such as technical, or an id.")
            .arg(meeting);
    if (const Result<Language> spoken = language(options.value(u"language"_s)); !spoken)
        return spoken.failure().sentence;
    if (isFile(output) && !output.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return QCoreApplication::translate("CommandLine",
                                           "An invitation is a calendar file: “%1” does not end in .ics.")
            .arg(output);
    return {};
}

} // namespace firstcall
