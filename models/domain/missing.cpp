// SPDX-License-Identifier: Apache-2.0
#include "models/domain/missing.h"

#include "models/domain/call.h"
#include "models/domain/entities.h"
#include "models/domain/notelinks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString label(const Entity &entity, const char *source)
{
    return QCoreApplication::translate(entity.name, source);
}

void firstCall(const Snapshot &snapshot, QList<Breach> &found)
{
    const QList<Kept<Call>> calls = snapshot.all<Call>();
    const bool tookPlace = std::ranges::any_of(calls, [](const Kept<Call> &call) {
        return call->kind == CallKind::First && call->startedAt.isValid();
    });
    if (!tookPlace)
        found.append({"first_call",
                      Force::Hard,
                      QCoreApplication::translate("Rules", "No first call has taken place yet."),
                      &Call::entity(),
                      {},
                      "started_at"});
}

void requiredFields(const Snapshot &snapshot, QList<Breach> &found)
{
    for (const Entity *entity : entities()) {
        if (entity->scope != Scope::Engagement)
            continue;
        for (const KeptRow &kept : snapshot.rows(*entity)) {
            for (int i = 0; i < int(entity->fields.size()); ++i) {
                const Field &field = entity->fields[std::size_t(i)];
                if (!field.flags.testFlag(FieldFlag::Required)
                    || !kept.row.at(i).toString().trimmed().isEmpty())
                    continue;
                const QString name = entity->nameOf(kept.row).left(60);
                const QString sentence = name.isEmpty()
                    ? QCoreApplication::translate("Rules", "%1: “%2” is empty.", "kind of record and field")
                          .arg(label(*entity, entity->name), label(*entity, field.label))
                    : QCoreApplication::translate("Rules", "%1 “%2”: “%3” is empty.",
                                                  "kind of record, its name and field")
                          .arg(label(*entity, entity->name), name, label(*entity, field.label));
                found.append({"required", Force::Hard, sentence, entity, kept.id, field.name});
            }
        }
    }
}

void notesToSort(const Snapshot &snapshot, QList<Breach> &found)
{
    for (const Kept<Note> &note : unsortedNotes(snapshot)) {
        found.append({"untriaged", Force::Hard,
                      QCoreApplication::translate("Rules", "The note “%1” is not sorted yet.")
                          .arg(note->text.simplified().left(60)),
                      &Note::entity(), note.id, "kind"});
    }
}

} // namespace

QList<Breach> missing(const Snapshot &snapshot)
{
    QList<Breach> found;
    firstCall(snapshot, found);
    requiredFields(snapshot, found);
    notesToSort(snapshot, found);
    return found;
}

} // namespace firstcall
