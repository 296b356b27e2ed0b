// SPDX-License-Identifier: Apache-2.0
#include "views/call/notewords.h"

#include "models/domain/core.h"
#include "models/domain/question.h"
#include "models/edit/actionstold.h"
#include "models/items/fieldtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr std::array signs{
    NoteSign{"", NoteKind::Untriaged, NoteMaker::None},
    NoteSign{"/f", NoteKind::Fact, NoteMaker::None},
    NoteSign{"/h", NoteKind::Hypothesis, NoteMaker::None},
    NoteSign{"/s", NoteKind::Speculation, NoteMaker::None},
    NoteSign{"/d", NoteKind::Decision, NoteMaker::Decision},
    NoteSign{"/\"", NoteKind::Quote, NoteMaker::None},
    NoteSign{"/a", NoteKind::Untriaged, NoteMaker::Task},
    NoteSign{"/t", NoteKind::Untriaged, NoteMaker::FirstTask},
    NoteSign{"/u", NoteKind::Untriaged, NoteMaker::NextUpdate},
    NoteSign{"/w", NoteKind::Untriaged, NoteMaker::Person},
    NoteSign{"/i", NoteKind::Untriaged, NoteMaker::Indicator},
    NoteSign{"/q", NoteKind::Untriaged, NoteMaker::ParticipantQuestion},
    NoteSign{"/c", NoteKind::Untriaged, NoteMaker::Concern},
    NoteSign{"/k", NoteKind::Untriaged, NoteMaker::SuccessCriterion},
    NoteSign{"/r", NoteKind::Untriaged, NoteMaker::ReportedItem},
    NoteSign{"/p", NoteKind::Untriaged, NoteMaker::ParkedPoint},
};

QString personWords(const NotePerson &person, const Words &words)
{
    QStringList parts{person.name, person.jobTitle};
    for (Role role : person.roles)
        parts.append(words.label(role));
    if (person.party != Party::Customer)
        parts.append(words.label(person.party));
    QStringList decides;
    for (Authority one : person.decidesOn)
        decides.append(words.label(one));
    if (!decides.isEmpty())
        parts.append(QCoreApplication::translate("NoteBar", "decides: %1").arg(decides.join(u", "_s)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Of words that fit nothing; a name before a colon may be of somebody who is not noted yet.
NoteMark unreadMark(const QString &unread, const Snapshot &snapshot)
{
    const QString name = unread.chopped(1);
    if (unread.endsWith(u':') && peopleCalled(name, snapshot).isEmpty())
        return {u"dialog-warning"_s,
                QCoreApplication::translate("NoteBar", "%1 is not known: /w %1 adds").arg(name),
                ChipTone::Warn,
                QCoreApplication::translate("NoteBar",
                                            "Nobody on the call is called “%1”. The line is kept as it was "
                                            "typed, and nobody is noted as who says so.")
                    .arg(name)};
    return {u"dialog-warning"_s, QCoreApplication::translate("NoteBar", "%1 stays text").arg(unread),
            ChipTone::Warn,
            QCoreApplication::translate("NoteBar", "“%1” fits nothing here. It is kept as it was typed.")
                .arg(unread)};
}

} // namespace

std::span<const NoteSign> noteSigns()
{
    return signs;
}

QString noteWord(NoteKind kind, NoteMaker maker)
{
    switch (maker) {
    case NoteMaker::None:
        break;
    case NoteMaker::Answer:
        return QCoreApplication::translate("NoteBar", "Answer");
    case NoteMaker::Task:
        return QCoreApplication::translate("NoteBar", "Task");
    case NoteMaker::FirstTask:
        return QCoreApplication::translate("NoteBar", "First task");
    case NoteMaker::NextUpdate:
        return QCoreApplication::translate("NoteBar", "Update", "the next status update");
    case NoteMaker::Person:
        return QCoreApplication::translate("NoteBar", "Person");
    case NoteMaker::Indicator:
        return QCoreApplication::translate("NoteBar", "Indicator");
    case NoteMaker::ParticipantQuestion:
        return QCoreApplication::translate("NoteBar", "Question", "of a participant");
    case NoteMaker::Concern:
        return QCoreApplication::translate("NoteBar", "Concern");
    case NoteMaker::SuccessCriterion:
        return QCoreApplication::translate("NoteBar", "Success");
    case NoteMaker::ReportedItem:
        return QCoreApplication::translate("NoteBar", "Reported");
    case NoteMaker::ParkedPoint:
        return QCoreApplication::translate("NoteBar", "Parked", "for the technical call");
    case NoteMaker::Decision:
        return QCoreApplication::translate("NoteBar", "Decision");
    case NoteMaker::Hypothesis:
        return QCoreApplication::translate("NoteBar", "Hypothesis");
    case NoteMaker::Asset:
        return QCoreApplication::translate("NoteBar", "Asset");
    case NoteMaker::ActionTaken:
        return QCoreApplication::translate("NoteBar", "Action taken");
    case NoteMaker::TimelineEvent:
        return QCoreApplication::translate("NoteBar", "Timeline event");
    case NoteMaker::Risk:
        return QCoreApplication::translate("NoteBar", "Risk");
    }
    return kind == NoteKind::Untriaged ? QCoreApplication::translate("NoteBar", "Note") : Words().label(kind);
}

ChipTone noteTone(NoteKind kind, NoteMaker maker)
{
    switch (maker) {
    case NoteMaker::Answer:
    case NoteMaker::Person:
        return ChipTone::Ok;
    case NoteMaker::Task:
    case NoteMaker::FirstTask:
    case NoteMaker::NextUpdate:
    case NoteMaker::ActionTaken:
    case NoteMaker::ParkedPoint:
        return ChipTone::Teal;
    case NoteMaker::Indicator:
    case NoteMaker::Asset:
        return ChipTone::Rose;
    case NoteMaker::Concern:
    case NoteMaker::Risk:
        return ChipTone::Danger;
    case NoteMaker::ParticipantQuestion:
    case NoteMaker::ReportedItem:
        return ChipTone::Warn;
    case NoteMaker::Decision:
    case NoteMaker::SuccessCriterion:
        return ChipTone::Violet;
    default:
        return kind == NoteKind::Fact ? ChipTone::Accent : ChipTone::Neutral;
    }
}

QList<NoteMark> noteMarks(const NoteLine &line, const NoteSurroundings &around, const FieldText &text)
{
    QList<NoteMark> marks;
    if (line.maker == NoteMaker::Answer) {
        const qsizetype number = around.questions.indexOf(line.question) + 1;
        marks.append({{},
                      QCoreApplication::translate("NoteBar", "question %1").arg(number),
                      ChipTone::Ok,
                      text.nameOf(Question::entity(), line.question.id)});
    }
    const bool isPerson = line.maker == NoteMaker::Person || line.maker == NoteMaker::Answer;
    if (isPerson && !line.person.name.isEmpty())
        marks.append({u"im-user"_s, personWords(line.person, text.words()), ChipTone::Ok, {}});
    if (line.maker == NoteMaker::Answer && line.question.id == coreId(around.snapshot.engagementId(), "KQ2")
        && mayChangeEvidence(line.text))
        marks.append({u"dialog-warning"_s, QCoreApplication::translate("NoteBar", "evidence at risk"),
                      ChipTone::Danger,
                      QCoreApplication::translate(
                          "NoteBar", "It becomes an action taken that may have changed evidence")});
    if (const QString speaker = around.snapshot.name(line.speaker); !speaker.isEmpty())
        marks.append({u"text-speak"_s, speaker, ChipTone::Neutral,
                      QCoreApplication::translate(
                          "NoteBar", "%1 says so. Backspace in the empty line takes the speaker away.")
                          .arg(speaker)});
    if (const QString owner = around.snapshot.name(line.owner); !owner.isEmpty())
        marks.append({u"im-user"_s, owner, ChipTone::Teal,
                      QCoreApplication::translate("NoteBar", "%1 does it").arg(owner)});
    if (line.due.isValid())
        marks.append({u"appointment-new"_s, text.time(line.due.utc), ChipTone::Teal,
                      QCoreApplication::translate("NoteBar", "Due %1, on the customer's clock")
                          .arg(text.time(line.due.utc))});
    if (!line.channel.isEmpty())
        marks.append(
            {{}, line.channel, ChipTone::Teal, QCoreApplication::translate("NoteBar", "By this channel")});
    if (!line.day.isEmpty())
        marks.append({u"dialog-warning"_s,
                      QCoreApplication::translate("NoteBar", "%1: no hour", "a day").arg(line.day),
                      ChipTone::Warn,
                      QCoreApplication::translate(
                          "NoteBar", "It is not due yet. Type the hour behind the day, such as “%1 18:00”.")
                          .arg(line.day)});
    for (const QString &unread : line.unread)
        marks.append(unreadMark(unread, around.snapshot));
    return marks;
}

} // namespace firstcall
