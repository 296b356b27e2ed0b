// SPDX-License-Identifier: Apache-2.0
#include "models/domain/courseofaction.h"
#include "models/domain/decision.h"
#include "models/domain/note.h"
#include "models/domain/notelinks.h"
#include "models/domain/participant.h"
#include "models/domain/rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The notes of one kind that no later note corrects.
QList<Kept<Note>> notesOf(const Snapshot &snapshot, NoteKind kind)
{
    QList<Kept<Note>> notes = currentNotes(snapshot);
    notes.removeIf([kind](const Kept<Note> &note) { return note->kind != kind; });
    return notes;
}

/// The beginning of a text, to tell one record from another in a sentence.
QString beginning(const QString &text)
{
    constexpr qsizetype enough = 60;
    const QString line = text.simplified();
    return line.size() <= enough ? line : line.left(enough - 1).trimmed() + u'…';
}

bool namesRecord(const Note &note)
{
    return (note.sourceKind == NoteSource::Document || note.sourceKind == NoteSource::LogOrAlert)
        && !note.sourceDetail.trimmed().isEmpty();
}

} // namespace

QList<Breach> factsRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Note>> facts = notesOf(snapshot, NoteKind::Fact);
    for (const Kept<Note> &note : facts) {
        if (snapshot.name(note->speaker).isEmpty() && !namesRecord(*note)) {
            found.append(
                {"V16", Force::Soft,
                 QCoreApplication::translate(
                     "Rules",
                     "The fact “%1” names no speaker, document or log; is it a hypothesis or speculation?")
                     .arg(beginning(note->text)),
                 &Note::entity(), note.id, "speaker"});
        }
    }
    return found;
}

QList<Breach> quotesRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const QList<Kept<Note>> quotes = notesOf(snapshot, NoteKind::Quote);
    for (const Kept<Note> &note : quotes) {
        if (snapshot.name(note->speaker).isEmpty()) {
            found.append({"V17", Force::Hard,
                          QCoreApplication::translate("Rules", "The quote “%1” does not name who said it.")
                              .arg(beginning(note->text)),
                          &Note::entity(), note.id, "speaker"});
        }
    }
    return found;
}

QList<Breach> decisionsRule(const Snapshot &snapshot)
{
    QList<Breach> found;
    const auto broken = [&found](const Entity &entity, const QUuid &record, const char *field,
                                 const QString &sentence) {
        found.append({"V18", Force::Soft, sentence, &entity, record, field});
    };
    const QString nameless =
        QCoreApplication::translate("Rules", "The decision “%1” does not name who makes it.");
    const QList<Kept<Note>> notes = notesOf(snapshot, NoteKind::Decision);
    for (const Kept<Note> &note : notes) {
        if (snapshot.name(note->speaker).isEmpty())
            broken(Note::entity(), note.id, "speaker", nameless.arg(beginning(note->text)));
    }
    const QList<Kept<CourseOfAction>> courses = snapshot.all<CourseOfAction>();
    for (const Kept<CourseOfAction> &course : courses) {
        if (course->chosen.value_or(false) && snapshot.name(course->chosenBy).isEmpty())
            broken(CourseOfAction::entity(), course.id, "chosen_by", nameless.arg(beginning(course->title)));
    }
    const QList<Kept<Decision>> decisions = snapshot.all<Decision>();
    for (const Kept<Decision> &decision : decisions) {
        const std::optional<Participant> decider = snapshot.find(decision->decider);
        if (!decider || decider->name.isEmpty()) {
            broken(Decision::entity(), decision.id, "decider", nameless.arg(beginning(decision->what)));
        } else if (decision->authority && !decider->decidesOn.contains(*decision->authority)) {
            broken(
                Decision::entity(), decision.id, "authority",
                QCoreApplication::translate("Rules", "%1 is not recorded as one who may decide this: “%2”.")
                    .arg(decider->name, beginning(decision->what)));
        }
    }
    return found;
}

} // namespace firstcall
