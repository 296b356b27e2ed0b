// SPDX-License-Identifier: Apache-2.0
#include "models/edit/script.h"

#include "models/edit/editor.h"

#include <QCoreApplication>

namespace firstcall {

namespace {

/// Takes out the additions of firm-wide records that an earlier script, or a person, made before.
Result<> leaveOutWhatIsHere(ChangeSet &set, const Store &store)
{
    QList<Change> left;
    for (const Change &change : std::as_const(set.changes)) {
        if (change.entity->scope == Scope::Firm && !change.before) {
            const Result<std::optional<Row>> here = store.row(*change.entity, change.id);
            if (!here)
                return here.failure();
            if (here->has_value())
                continue;
        }
        left.append(change);
    }
    set.changes = left;
    return {};
}

Result<> playStep(const ScriptStep &step, Store &store, const QString &device)
{
    ChangeSet set = step.set;
    if (Result<> left = leaveOutWhatIsHere(set, store); !left)
        return left;
    Editor editor(store, step.author, device, [at = step.at] { return at; });
    return editor.perform(set);
}

} // namespace

Result<> play(const Script &script, Store &store, const QString &device)
{
    qsizetype number = 0;
    for (const ScriptStep &step : script.steps) {
        ++number;
        if (const Result<> played = playStep(step, store, device); !played)
            return Failure{
                QCoreApplication::translate(
                    "Script", "The script stopped at step %1 (%2); the steps before it are kept. %3")
                    .arg(number)
                    .arg(step.set.title, played.failure().sentence)};
    }
    return {};
}

} // namespace firstcall
