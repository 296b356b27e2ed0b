// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/importing.h"

#include "models/domain/core.h"
#include "models/domain/entities.h"
#include "models/exchange/reading.h"
#include "models/exchange/savefile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

// A call of three hours with everything typed and its journal is a few MiB; an issued PDF with it some more.
constexpr qint64 largestFile = 256LL * 1024 * 1024;

static Failure refusal(const QString &path, const QString &reason)
{
    return Failure{
        QCoreApplication::translate("Exchange", "“%1” was not imported, and nothing is changed. %2")
            .arg(path, reason)};
}

static QString referenceOf(const EngagementFile &file)
{
    return fromRow<Engagement>(file.records.value(&Engagement::entity()).first().row).reference;
}

static Adoption adoptionOf(const EngagementFile &file)
{
    Adoption adoption;
    adoption.set.title = QCoreApplication::translate("Exchange", "Import %1").arg(referenceOf(file));
    adoption.set.contents = file.contents;
    adoption.chain = file.journal;
    for (const Entity *entity : entities()) {
        const QList<KeptRow> kept = file.records.value(entity);
        for (const KeptRow &one : kept)
            adoption.set.changes.append(
                {entity, entity->scope == Scope::Firm ? QUuid() : file.engagement, one.id, {}, one.row});
    }
    const QList<Change> core = coreRecords(file.engagement);
    for (const Change &change : core) {
        if (!std::ranges::any_of(file.records.value(change.entity),
                                 [&](const KeptRow &kept) { return kept.id == change.id; }))
            adoption.set.changes.append(change);
    }
    return adoption;
}

static QString differenceNote(const Change &change)
{
    const Words words;
    const QString name = change.before->first().toString();
    QStringList labels;
    const QList<int> touched = change.touched();
    for (const int field : touched)
        labels.append(words.label(*change.entity, change.entity->fields[std::size_t(field)]));
    return QCoreApplication::translate(
               "Exchange", "%1 “%2” is here already and stays as it is; the file has another: %3.")
        .arg(words.title(*change.entity), name, labels.join(u", "_s));
}

Result<Adopted> adoptFile(Store &store, const EngagementFile &file, const Stamp &stamp)
{
    return store.adopt(adoptionOf(file), stamp);
}

Result<Imported> importEngagement(Store &store, const QString &path, const Stamp &stamp)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.failure();
    const std::variant<EngagementFile, JsonRefusal> read = readEngagementFile(*bytes);
    if (const auto *refused = std::get_if<JsonRefusal>(&read))
        return refusal(path, refused->sentence());
    const auto &file = std::get<EngagementFile>(read);
    const Result<std::optional<Row>> here = store.row(Engagement::entity(), file.engagement);
    if (!here)
        return here.failure();
    if (*here)
        return refusal(
            path,
            JsonRefusal{u"engagement"_s,
                        QCoreApplication::translate("Exchange", "This engagement (%1) is here already.")
                            .arg(referenceOf(file))}
                .sentence());
    const Result<Adopted> adopted = adoptFile(store, file, stamp);
    if (!adopted)
        return refusal(path, adopted.failure().sentence);
    Imported imported{adopted->engagement, referenceOf(file), {}};
    for (const Change &change : adopted->different)
        imported.notes.append(differenceNote(change));
    return imported;
}

} // namespace firstcall
