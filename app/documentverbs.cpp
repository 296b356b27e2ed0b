// SPDX-License-Identifier: Apache-2.0
#include "app/documentverbs.h"

#include "app/opening.h"
#include "app/output.h"
#include "app/terminal.h"
#include "models/domain/missing.h"
#include "models/report/firstcallreport.h"
#include "models/schema/language.h"
#include "views/paper/pdf.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

static std::optional<PaperSize> paperSize(const QString &name)
{
    if (name == u"a4")
        return PaperSize::A4;
    if (name == u"letter")
        return PaperSize::Letter;
    return {};
}

Result<int> runCheck(const Invocation &call)
{
    const Result<OpenEngagement> open = openEngagement(call.store, call.arguments.first());
    if (!open)
        return open.failure();
    const Result<Snapshot> snapshot = open->store->snapshot(open->id);
    const Result<QList<Summary>> summaries = open->store->summaries();
    if (!snapshot || !summaries)
        return snapshot ? summaries.failure() : snapshot.failure();
    QStringList others;
    for (const Summary &one : *summaries) {
        if (one.id != open->id)
            others.append(one.reference);
    }

    int wanting = 0;
    const QList<Breach> found = missing(*snapshot) + breaches(*snapshot, others);
    for (const Breach &breach : found) {
        QString line = u"%1 %2"_s.arg(QLatin1StringView(breach.rule), breach.sentence);
        if (breach.isWaived()) {
            const Waiver waiver = snapshot->find(breach.waiver).value_or(Waiver{});
            line += u' '
                + QCoreApplication::translate("CommandLine", "Set aside by %1: %2")
                      .arg(waiver.givenBy, waiver.reason);
        } else {
            ++wanting;
        }
        call.out << forTerminal(line) << '\n';
    }
    if (wanting == 0)
        call.out << QCoreApplication::translate("CommandLine", "Nothing is missing.") << '\n';
    return wanting == 0 ? 0 : 1;
}

Result<int> runReport(const Invocation &call)
{
    const std::optional<PaperSize> paper = paperSize(call.options.value(u"paper"_s));
    const Result<Language> spoken = language(call.options.value(u"language"_s));
    if (!spoken)
        return spoken.failure();

    const Result<OpenEngagement> open = openEngagement(call.store, call.arguments.first());
    if (!open)
        return open.failure();
    const Result<Snapshot> snapshot = open->store->snapshot(open->id);
    if (!snapshot)
        return snapshot.failure();
    if (snapshot->engagement().writtenWork == WrittenWork::None)
        return Failure{QCoreApplication::translate(
            "CommandLine", "Counsel wants nothing in writing for this engagement, so no report is printed.")};
    const Result<QByteArray> pdf = toPdf(firstCallReport(*snapshot, spoken->words), {.paper = *paper});
    if (!pdf)
        return pdf.failure();
    if (const Result<> written = writeOutput(call, *pdf); !written)
        return written.failure();
    return 0;
}

QString wrongReportOption(const QCommandLineParser &options)
{
    const QString kind = options.value(u"kind"_s);
    const QString paper = options.value(u"paper"_s);
    const QString output = options.value(u"output"_s);
    if (kind != u"first-call"_s)
        return QCoreApplication::translate("CommandLine", "There is no document “%1”; there is: first-call.")
            .arg(kind);
    if (!paperSize(paper))
        return QCoreApplication::translate("CommandLine", "There is no paper “%1”; there are: a4, letter.")
            .arg(paper);
    if (const Result<Language> spoken = language(options.value(u"language"_s)); !spoken)
        return spoken.failure().sentence;
    if (output != u"-"_s && !output.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return QCoreApplication::translate("CommandLine", "A report is a PDF: “%1” does not end in .pdf.")
            .arg(output);
    return {};
}

} // namespace firstcall
