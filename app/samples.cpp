// SPDX-License-Identifier: Apache-2.0
#include "app/samples.h"

#include "models/domain/engagement.h"
#include "models/edit/script.h"
#include "models/exchange/exporting.h"
#include "models/exchange/importing.h"
#include "models/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The scripts whose engagements are not here yet.
Result<QList<Script>> missingScripts(const Store &store)
{
    QList<Script> scripts;
    const QDir folder(u":/samples"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Failure{file.errorString()};
        const Result<Script> script = parseScript(file.readAll());
        if (!script)
            return script.failure();
        const Result<std::optional<Row>> here = store.row(Engagement::entity(), script->engagement);
        if (!here)
            return here.failure();
        if (!here->has_value())
            scripts.append(*script);
    }
    return scripts;
}

} // namespace

Result<QStringList> addSamples(Store &store, const Stamp &stamp)
{
    const Result<QList<Script>> scripts = missingScripts(store);
    if (!scripts)
        return scripts.failure();
    QStringList added;
    if (scripts->isEmpty())
        return added;
    // Played aside and taken in whole, with their journal: what stops half-way leaves no half engagement.
    const QTemporaryDir aside;
    const Result<std::unique_ptr<Store>> stage = Store::create(aside.filePath(u"samples.firstcall"_s));
    if (!stage)
        return stage.failure();
    for (const Script &script : *scripts) {
        if (const Result<> played = play(script, **stage); !played)
            return played.failure();
        const Result<EngagementFile> file = takeOut(**stage, script.engagement, WithJournal::Yes);
        if (!file)
            return file.failure();
        if (const Result<Adopted> adopted = adoptFile(store, *file, stamp); !adopted)
            return adopted.failure();
        added.append(fromRow<Engagement>(file->records.value(&Engagement::entity()).first().row).reference);
    }
    return added;
}

} // namespace firstcall
