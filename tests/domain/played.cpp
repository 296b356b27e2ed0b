// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/played.h"

#include "models/domain/entities.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

/// Applies a change as a store would: what it says was there must be there.
bool apply(Snapshot &snapshot, const Change &change)
{
    const Row *there = snapshot.find(*change.entity, change.id);
    if (change.before ? !there || *there != *change.before : there != nullptr)
        return false;
    QList<KeptRow> rows = snapshot.rows(*change.entity);
    rows.removeIf([&change](const KeptRow &kept) { return kept.id == change.id; });
    if (change.after)
        rows.append({change.id, *change.after});
    snapshot.setRows(*change.entity, rows);
    return true;
}

Played playOne(const QString &name, const Snapshot &before)
{
    Played played;
    QFile file(u"%1/resources/samples/%2.json"_s.arg(QStringLiteral(FIRSTCALL_SOURCE_DIR), name));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, file.fileName() + file.errorString()};
    const Result<Script> script = parseScript(file.readAll());
    if (!script)
        return {{}, {}, script.failure().sentence};
    played.script = *script;
    played.snapshot = Snapshot(script->engagement);
    for (const Entity *entity : entities()) {
        if (entity->scope == Scope::Firm)
            played.snapshot.setRows(*entity, before.rows(*entity));
    }
    for (const ScriptStep &step : script->steps) {
        for (const Change &change : step.set.changes) {
            if (!apply(played.snapshot, change))
                played.failure = step.set.title + u" does not follow from the step before"_s;
        }
        played.snapshot.setAsAt(step.at);
    }
    return played;
}

QString shown(const Snapshot &snapshot, const Field &field, const QVariant &value)
{
    if (field.kind == FieldKind::Moment) {
        const Result<Moment> moment = Moment::fromText(value.toString());
        return moment && moment->isValid() ? QLocale::c().toString(moment->local(), u"ddd HH:mm"_s) : u"–"_s;
    }
    if (field.kind == FieldKind::Reference) {
        const Row *row = snapshot.find(field.target(), QUuid::fromString(value.toString()));
        return row ? row->first().toString() : u"–"_s; // the first field of a kind is its name
    }
    return value.toString();
}

} // namespace

QHash<QString, Played> playSamples(const QStringList &names)
{
    QHash<QString, Played> all;
    Snapshot firm;
    for (const QString &name : names) {
        all.insert(name, playOne(name, firm));
        firm = all.value(name).snapshot;
    }
    return all;
}

QString words(const Snapshot &snapshot)
{
    QStringList lines;
    for (const Entity *entity : entities()) {
        for (const KeptRow &kept : snapshot.rows(*entity)) {
            for (const QVariant &value : kept.row)
                lines.append(value.toString());
        }
    }
    return lines.join(u'\n');
}

QStringList table(const Snapshot &snapshot, const Entity &entity, const QStringList &fields)
{
    QStringList lines;
    for (const KeptRow &kept : snapshot.rows(entity)) {
        QStringList cells;
        for (const QString &name : fields) {
            const int index = entity.indexOf(QLatin1StringView(name.toLatin1()));
            Q_ASSERT(index >= 0);
            cells.append(shown(snapshot, entity.fields[std::size_t(index)], kept.row[index]));
        }
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

} // namespace firstcall::testing
