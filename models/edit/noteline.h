// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/snapshot.h"

#include <QLocale>

namespace firstcall {

/// What a line makes besides its note.
enum class NoteMaker {
    None,
    Answer, ///< /3: an answer to question 3
    Task, ///< /a
    FirstTask, ///< /t: the task that is first, of all
    NextUpdate, ///< /u: when and how they hear from us next
    Person, ///< /w: a person on the call
    Indicator, ///< /i
    ParticipantQuestion, ///< /q
    Concern, ///< /c
    SuccessCriterion, ///< /k
    ReportedItem, ///< /r
    ParkedPoint, ///< /p: for the technical call
    Decision, ///< /d
    // Later, from a note that is there:
    Hypothesis,
    Asset,
    ActionTaken,
    TimelineEvent,
    Risk,
};

/// A person as `/w name, role, decides` tells of them.
struct NotePerson
{
    QString name = {};
    QString caller = {}; ///< the unknown caller they turned out to be, such as "?4711"; empty for none
    QString jobTitle = {};
    Party party = Party::Customer;
    QList<Role> roles = {};
    QList<Authority> decidesOn = {};

    bool operator==(const NotePerson &) const = default;
};

/// A line of the note bar, taken apart. What cannot be read stays in the text.
struct NoteLine
{
    QString text = {};
    Ref<Participant> speaker = {}; ///< named in the line, else who spoke before
    NoteKind kind = NoteKind::Untriaged;
    NoteMaker maker = NoteMaker::None;
    Ref<Question> question = {};
    NotePerson person = {}; ///< on the call, or who has to be involved, as an answer names them
    Ref<Participant> owner = {};
    Moment due = {};
    QString day = {}; ///< of what is due, while no hour is told and it is not due yet
    QString channel = {}; ///< of the next update
    QStringList unread = {}; ///< words that were meant for the program and fit nothing, such as "@bo"

    bool operator==(const NoteLine &) const = default;
};

/// What a line is read against.
struct NoteSurroundings
{
    const Snapshot &snapshot;
    Ref<Participant> speaker = {}; ///< who spoke before
    QList<Ref<Question>> questions = {}; ///< in the order of their numbers, the first is 1
    QDateTime now = {};
    QLocale language = {};
};

/// The questions by their numbers, the first is 1.
QList<Ref<Question>> numberedQuestions(const Snapshot &snapshot);

/// Takes a line apart: `Name: …` tells the speaker, `/` a kind or a maker, `@name` the owner, and the last
/// words the time it is due, on the customer's clock. Signs and name may come in either order. A name that
/// fits nobody, or more than one, is text, and then nobody speaks; a time that the clock shows twice is text,
/// too. Who spoke before does not speak in a line that is ours, see isOurs().
NoteLine readNoteLine(const QString &typed, const NoteSurroundings &around);

/// Whether a line of this kind is what we note, not what somebody said, unless a speaker is named in it: a
/// person, a task, the next update.
bool isOurs(NoteMaker maker);

/// Whether a line has no words of its own yet: signs and a speaker alone, or a caller who is not named.
bool saysNothing(const NoteLine &line);

/// Who is named by an answer to the question who needs to be involved; without a name when none is, or the
/// answer goes to another question.
NotePerson deciderIn(const Snapshot &snapshot, const Ref<Question> &question, const QString &answer);

/// The people whose name, preferred name or first name begins with what was typed.
QList<Kept<Participant>> peopleCalled(const QString &typed, const Snapshot &snapshot);

} // namespace firstcall
