// SPDX-License-Identifier: Apache-2.0
#include "views/call/notewords.h"

#include "models/domain/question.h"
#include "models/items/fieldtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString translate(const char *source, const char *disambiguation = nullptr)
{
    return QCoreApplication::translate("Note", source, disambiguation);
}

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
        parts.append(translate("decides: %1").arg(decides.join(u", "_s)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
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
        return translate("Answer");
    case NoteMaker::Task:
        return translate("Task");
    case NoteMaker::FirstTask:
        return translate("First task");
    case NoteMaker::NextUpdate:
        return translate("Next update");
    case NoteMaker::Person:
        return translate("Person");
    case NoteMaker::Indicator:
        return translate("Indicator");
    case NoteMaker::ParticipantQuestion:
        return translate("Their question");
    case NoteMaker::Concern:
        return translate("Concern");
    case NoteMaker::SuccessCriterion:
        return translate("Success");
    case NoteMaker::ReportedItem:
        return translate("Reported");
    case NoteMaker::ParkedPoint:
        return translate("Parked", "for the technical call");
    case NoteMaker::Decision:
        return translate("Decision");
    case NoteMaker::Hypothesis:
        return translate("Hypothesis");
    case NoteMaker::Asset:
        return translate("Asset");
    case NoteMaker::ActionTaken:
        return translate("Action taken");
    case NoteMaker::TimelineEvent:
        return translate("Timeline event");
    case NoteMaker::Risk:
        return translate("Risk");
    }
    return kind == NoteKind::Untriaged ? translate("Note") : Words().label(kind);
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
        const std::optional<Question> question = around.snapshot.find(line.question);
        marks.append(
            {{}, translate("question %1").arg(number), ChipTone::Ok, question ? question->text : QString()});
    }
    if (line.maker == NoteMaker::Person && !line.person.name.isEmpty())
        marks.append({u"im-user"_s, personWords(line.person, text.words()), ChipTone::Ok, {}});
    if (const QString speaker = around.snapshot.name(line.speaker); !speaker.isEmpty())
        marks.append(
            {u"text-speak"_s, speaker, ChipTone::Neutral,
             translate("%1 says so. Backspace in the empty line takes the speaker away.").arg(speaker)});
    if (const QString owner = around.snapshot.name(line.owner); !owner.isEmpty())
        marks.append({u"im-user"_s, owner, ChipTone::Teal, translate("%1 does it").arg(owner)});
    if (line.due.isValid())
        marks.append({u"appointment-new"_s, text.time(line.due.utc), ChipTone::Teal,
                      translate("Due %1, on the customer's clock").arg(text.time(line.due.utc))});
    if (!line.channel.isEmpty())
        marks.append({{}, line.channel, ChipTone::Teal, translate("By this channel")});
    for (const QString &unread : line.unread)
        marks.append({u"dialog-warning"_s, translate("%1 stays text").arg(unread), ChipTone::Warn,
                      translate("“%1” fits nothing here. It is kept as it was typed.").arg(unread)});
    return marks;
}

} // namespace firstcall
