// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/domain/waiver.h"

#include <QRegularExpression>

namespace firstcall {

/// What a broken rule stops: a hard one the issuing of a document, a soft one nothing once it is waived.
enum class Force { Soft, Hard };

/// A rule of domain B.4 that the records do not keep, and where to mend it.
struct Breach
{
    const char *rule = nullptr; ///< "V5" and so on, as a waiver names it
    Force force = Force::Soft;
    QString sentence = {}; ///< for a person, in the language of the program
    const Entity *entity = nullptr;
    QUuid record = {};
    const char *field = ""; ///< the name of one field of the entity; empty when it is about no one field
    const Entity *lacking = nullptr; ///< the kind of record whose lack it is: mended in the list of those
    Ref<Waiver> waiver = {}; ///< who set it aside and why; only ever of a soft rule

    bool isWaived() const { return bool(waiver); }
};

/// A reference as V1 wants it unless the firm sets another pattern.
const QRegularExpression &defaultReferencePattern();

/// V1: the reference is there, of the firm's form, and no other engagement has it.
QList<Breach> referenceRule(const Snapshot &snapshot, const QStringList &otherReferences,
                            const QRegularExpression &pattern = defaultReferencePattern());

/// V5: suspected start, discovery, report to us and first call follow one another, as exactly as they are
/// known.
QList<Breach> orderOfEventsRule(const Snapshot &snapshot);
/// V6: a call ends after it starts; nobody joins over 15 minutes early or leaves before joining.
QList<Breach> callTimesRule(const Snapshot &snapshot);

/// V7: the agenda fits into the call.
QList<Breach> agendaRule(const Snapshot &snapshot);
/// V8: a first call has a chair and, in another person, a scribe.
QList<Breach> callRolesRule(const Snapshot &snapshot);

// What a first call that has ended must leave behind.

/// V9: each key question was asked.
QList<Breach> keyQuestionsRule(const Snapshot &snapshot);
/// V10: a decision maker is known, or a task finds out who it is.
QList<Breach> decisionMakerRule(const Snapshot &snapshot);
/// V11: a primary concern, a success criterion, a first task, a step on each side or none by agreement, and
/// the time of the next update.
QList<Breach> leaveWithRule(const Snapshot &snapshot);
/// V12: everybody present was introduced, and everybody not of ours was invited to ask.
QList<Breach> attendeesRule(const Snapshot &snapshot);
/// V13: the wrap-up as read, confirmed by somebody, or the reason why not.
QList<Breach> wrapUpRule(const Snapshot &snapshot);

/// V14: exactly one open task is the first task, and it says which question it answers.
QList<Breach> firstTaskRule(const Snapshot &snapshot);
/// V15: a task has a person as owner and a due time that is not before it was raised.
QList<Breach> tasksRule(const Snapshot &snapshot);

/// V16: a fact names a speaker, a document or a log.
QList<Breach> factsRule(const Snapshot &snapshot);
/// V17: a quote names who said it.
QList<Breach> quotesRule(const Snapshot &snapshot);
/// V18: a decision names who makes it, and that person may.
QList<Breach> decisionsRule(const Snapshot &snapshot);

/// The breaches of V5 to V18, in the order of the rules. A soft one that a waiver covers is among them, and
/// names the waiver. A waiver covers the rule for its record, or everywhere when it names none; one without
/// a reason covers nothing.
QList<Breach> breaches(const Snapshot &snapshot);
/// The same with V1 in front.
QList<Breach> breaches(const Snapshot &snapshot, const QStringList &otherReferences,
                       const QRegularExpression &pattern = defaultReferencePattern());

} // namespace firstcall
