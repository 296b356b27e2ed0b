// SPDX-License-Identifier: Apache-2.0
#include "app/storeverbs.h"

#include "app/opening.h"
#include "app/output.h"
#include "app/places.h"
#include "app/samples.h"
#include "app/terminal.h"
#include "models/domain/engagement.h"
#include "models/exchange/exporting.h"
#include "models/exchange/importing.h"
#include "models/schema/words.h"
#include "models/store/backup.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QJsonArray toJson(const QList<Summary> &summaries)
{
    QJsonArray array;
    for (const Summary &one : summaries) {
        array.append(QJsonObject{
            {u"id"_s, idText(one.id)},
            {u"reference"_s, one.reference},
            {u"code_name"_s, one.codeName},
            {u"title"_s, one.title},
            {u"customer"_s, one.customer},
            {u"status"_s, one.status},
            {u"priority"_s, one.priority},
            {u"lead"_s, one.lead},
            {u"next_due"_s, one.nextDue.isEmpty() ? QJsonValue::Null : QJsonValue(one.nextDue)},
            {u"last_change"_s, one.lastChange.toString(Qt::ISODateWithMs)},
        });
    }
    return array;
}

/// One line an engagement, its columns lined up.
void writeTable(QTextStream &out, const QList<Summary> &summaries)
{
    const Words words;
    QList<QStringList> lines;
    for (const Summary &one : summaries) {
        const Result<Moment> due = Moment::fromText(one.nextDue);
        lines.append({one.reference, words.label(engagementStatusChoices, one.status), one.customer,
                      one.codeName.isEmpty() ? one.title : one.codeName, one.lead,
                      due && due->isValid() ? due->local().toString(u"yyyy-MM-dd HH:mm t"_s) : u"-"_s});
    }
    for (QStringList &line : lines) {
        for (QString &text : line)
            text = forTerminal(text);
    }
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype column = 0; column + 1 < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : std::as_const(lines))
                width = qMax(width, other.at(column).size());
            out << line.at(column).leftJustified(width) << "  ";
        }
        out << line.last() << '\n';
    }
}

} // namespace

Result<int> runSample(const Invocation &call)
{
    const QString path = call.storeNamed ? call.store : sampleStore();
    if (isSameFile(path, ownStore()))
        return Failure{QCoreApplication::translate(
            "CommandLine", "The samples do not go into your own store. Nothing is changed.")};
    const Result<std::unique_ptr<Store>> store = openOrCreate(path);
    if (!store)
        return store.failure();
    const Result<QStringList> added = addSamples(**store, stampOf(call.settings));
    if (!added)
        return added.failure();
    for (const QString &reference : *added)
        call.out << QCoreApplication::translate("CommandLine", "Added %1.").arg(reference) << '\n';
    if (added->isEmpty())
        call.out << QCoreApplication::translate("CommandLine", "The sample engagements are all here already.")
                 << '\n';
    call.out << path << '\n';
    return closed(**store);
}

Result<int> runList(const Invocation &call)
{
    const Result<std::unique_ptr<Store>> store = openExisting(call.store);
    if (!store)
        return store.failure();
    const Result<QList<Summary>> summaries = (*store)->summaries();
    if (!summaries)
        return summaries.failure();
    if (call.options.isSet(u"json"_s))
        call.out << QString::fromUtf8(QJsonDocument(toJson(*summaries)).toJson());
    else
        writeTable(call.out, *summaries);
    return 0;
}

Result<int> runExport(const Invocation &call)
{
    const Result<OpenEngagement> open = openEngagement(call.store, call.arguments.first());
    if (!open)
        return open.failure();
    const Result<EngagementFile> file = takeOut(
        *open->store, open->id, call.options.isSet(u"journal"_s) ? WithJournal::Yes : WithJournal::No);
    if (!file)
        return file.failure();
    if (const Result<> written = writeOutput(call, toJson(*file)); !written)
        return written.failure();
    return 0;
}

Result<int> runImport(const Invocation &call)
{
    const bool isNew = !QFileInfo::exists(call.store);
    Result<std::unique_ptr<Store>> store = openOrCreate(call.store);
    if (!store)
        return store.failure();
    for (const QString &path : call.arguments) {
        const Result<Imported> imported = importEngagement(**store, path, stampOf(call.settings));
        if (!imported) {
            const bool nothingCameIn = path == call.arguments.first();
            if (const Result<> done = (*store)->close(); !done)
                return done.failure();
            if (isNew && nothingCameIn)
                QFile::remove(call.store); // a refusal leaves no store behind
            return imported.failure();
        }
        call.out << QCoreApplication::translate("CommandLine", "Imported %1 from %2.")
                        .arg(imported->reference, path)
                 << '\n';
        for (const QString &note : imported->notes)
            call.out << forTerminal(note) << '\n';
    }
    return closed(**store);
}

Result<int> runVerify(const Invocation &call)
{
    const Result<QStringList> findings = verifyStore(call.store, storeOptions(call.store));
    if (!findings)
        return findings.failure();
    for (const QString &finding : *findings)
        call.out << forTerminal(finding) << '\n';
    if (findings->isEmpty())
        call.out << QCoreApplication::translate(
                        "CommandLine",
                        "%1 is sound: its chains hold, and its records are what its journal says.")
                        .arg(call.store)
                 << '\n';
    return findings->isEmpty() ? 0 : 1;
}

Result<int> runBackup(const Invocation &call)
{
    const Result<> done = backUp(call.store, call.arguments.first());
    if (!done)
        return done.failure();
    call.out << call.arguments.first() << '\n';
    return 0;
}

Result<int> runRestore(const Invocation &call)
{
    const Result<QString> kept = restore(call.arguments.first(), call.store, QDateTime::currentDateTimeUtc(),
                                         storeOptions(call.store));
    if (!kept)
        return kept.failure();
    if (!kept->isEmpty())
        call.out << QCoreApplication::translate("CommandLine", "What was there is kept as %1.").arg(*kept)
                 << '\n';
    call.out << call.store << '\n';
    return 0;
}

} // namespace firstcall
