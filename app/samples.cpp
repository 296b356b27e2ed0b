// SPDX-License-Identifier: Apache-2.0
#include "app/samples.h"

#include "models/domain/engagement.h"
#include "models/edit/script.h"
#include "models/store/store.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace firstcall {

Result<QStringList> addSamples(Store &store)
{
    QStringList added;
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
        if (here->has_value())
            continue;
        if (const Result<> played = play(*script, store); !played)
            return played.failure();
        const Result<std::optional<Row>> made = store.row(Engagement::entity(), script->engagement);
        if (!made)
            return made.failure();
        added.append(fromRow<Engagement>(made->value()).reference);
    }
    return added;
}

} // namespace firstcall
