// SPDX-License-Identifier: Apache-2.0
#include "models/edit/noteline.h"

#include "models/domain/core.h"
#include "models/domain/question.h"
#include "models/edit/noteperson.h"
#include "models/schema/when.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

struct Sign
{
    QChar letter;
    NoteKind kind;
    NoteMaker maker;
};

// A note that a record is made of needs no kind: the record says what it is, the note what was said.
constexpr Sign signs[] = {
    {u'f', NoteKind::Fact, NoteMaker::None},
    {u'h', NoteKind::Hypothesis, NoteMaker::None},
    {u's', NoteKind::Speculation, NoteMaker::None},
    {u'd', NoteKind::Decision, NoteMaker::Decision},
    {u'"', NoteKind::Quote, NoteMaker::None},
    {u'a', NoteKind::Untriaged, NoteMaker::Task},
    {u't', NoteKind::Untriaged, NoteMaker::FirstTask},
    {u'u', NoteKind::Untriaged, NoteMaker::NextUpdate},
    {u'w', NoteKind::Untriaged, NoteMaker::Person},
    {u'i', NoteKind::Untriaged, NoteMaker::Indicator},
    {u'q', NoteKind::Untriaged, NoteMaker::ParticipantQuestion},
    {u'c', NoteKind::Untriaged, NoteMaker::Concern},
    {u'k', NoteKind::Untriaged, NoteMaker::SuccessCriterion},
    {u'r', NoteKind::Untriaged, NoteMaker::ReportedItem},
    {u'p', NoteKind::Untriaged, NoteMaker::ParkedPoint},
};

bool takesOwnerAndTime(NoteMaker maker)
{
    return maker == NoteMaker::Task || maker == NoteMaker::FirstTask
        || maker == NoteMaker::ParticipantQuestion;
}

/// Takes "/f " or "/3 " from the start of the text. A sign without a blank after it is text: a path, a date.
bool takeSign(NoteLine &line, const NoteSurroundings &around)
{
    static const QRegularExpression pattern(u"^/(?:(\\d{1,3})|(\\p{L}|\"))(?:\\s+|$)"_s);
    const auto match = pattern.match(line.text);
    if (!match.hasMatch())
        return false;
    if (match.hasCaptured(1)) {
        const int number = match.captured(1).toInt();
        if (number < 1 || number > around.questions.size()) {
            line.unread.append(match.captured(0).trimmed());
            return false;
        }
        line.maker = NoteMaker::Answer;
        line.question = around.questions.at(number - 1);
    } else {
        const QChar letter = match.captured(2).at(0).toLower();
        const auto sign = std::ranges::find(signs, letter, &Sign::letter);
        if (sign == std::end(signs)) {
            line.unread.append(match.captured(0).trimmed());
            return false;
        }
        line.kind = sign->kind;
        line.maker = sign->maker;
    }
    line.text.remove(0, match.capturedLength());
    return true;
}

/// Whether words before a colon look as if they named a speaker: up to three with a capital, or one alone.
bool looksLikeName(const QString &words)
{
    static const QRegularExpression name(u"^(?:\\p{Lu}\\S*(?: \\S+){0,2}|\\p{L}{2,20})$"_s);
    return name.match(words).hasMatch();
}

/// Takes "Priya: " from the start of the text, when exactly one person is called so.
bool takeSpeaker(NoteLine &line, const NoteSurroundings &around)
{
    static const QRegularExpression pattern(u"^([^:/@]{1,80}):(?:\\s+|$)"_s);
    const auto match = pattern.match(line.text);
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1);
    const QList<Kept<Participant>> called = peopleCalled(name, around.snapshot);
    if (called.size() != 1) {
        // Meant for a person who is not here yet, or for one of two: it is told, and stays text. Whoever it
        // is, it is not who spoke before.
        if (looksLikeName(name)) {
            line.unread.append(name + u':');
            line.speaker = {};
        }
        return false;
    }
    line.speaker = {called.first().id};
    line.text.remove(0, match.capturedLength());
    return true;
}

/// Takes "@priya" or "@Priya Nair" from anywhere in the text.
void takeOwner(NoteLine &line, const NoteSurroundings &around)
{
    static const QRegularExpression pattern(u"(?:^|\\s)@(\\S+(?: \\p{Lu}\\S*)?)"_s);
    const auto match = pattern.match(line.text);
    if (!match.hasMatch())
        return;
    // Of two words the second may be the surname, or begin what follows.
    const QString both = match.captured(1);
    const QString first = both.section(u' ', 0, 0);
    for (const QString &name : {both, first}) {
        const QList<Kept<Participant>> called = peopleCalled(name, around.snapshot);
        if (called.size() != 1)
            continue;
        line.owner = {called.first().id};
        line.text.remove(match.capturedStart(1) - 1, name.size() + 1);
        return;
    }
    line.unread.append(u'@' + first);
}

/// Takes the longest end of the text that reads as a time, with the "by" before it.
void takeDue(NoteLine &line, const NoteSurroundings &around)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QStringList leading{u"by"_s, u"until"_s, u"at"_s, u"on"_s, u"due"_s, u"bis"_s, u"um"_s};
    const QString zone = around.snapshot.engagement().zone;
    constexpr qsizetype mostWords = 5; // "on Tue 10 March 2026 15:00"
    QStringList words = line.text.split(blanks, Qt::SkipEmptyParts);
    for (qsizetype count = std::min(mostWords, words.size()); count > 0; --count) {
        const QString end = words.last(count).join(u' ');
        const Result<QList<Moment>> moments = momentsFrom(end, zone, around.now, around.language);
        if (!moments)
            continue;
        if (moments->size() != 1) { // the clock shows it twice: the reader is asked, nothing is guessed
            line.unread.append(end);
            return;
        }
        line.due = moments->first();
        words = words.first(words.size() - count);
        if (!words.isEmpty() && leading.contains(words.last(), Qt::CaseInsensitive))
            words.removeLast();
        line.text = words.join(u' ');
        return;
    }
}

/// The longest end of the text that tells a day and no hour, such as "tomorrow" of "by tomorrow".
QString dayAtEnd(const QString &text, const NoteSurroundings &around)
{
    static const QStringList leading{u"by"_s, u"until"_s, u"on"_s, u"due"_s, u"bis"_s, u"am"_s};
    const QTimeZone zone(around.snapshot.engagement().zone.toLatin1());
    const QDate today = zone.isValid() ? around.now.toTimeZone(zone).date() : around.now.date();
    constexpr qsizetype mostWords = 4; // "Tue 10 March 2026"
    constexpr qsizetype longWord = 4; // "sat" may be no day
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min(mostWords, words.size()); count > 0; --count) {
        const QString end = words.last(count).join(u' ');
        const bool isLed =
            count < words.size() && leading.contains(words.at(words.size() - count - 1), Qt::CaseInsensitive);
        if ((isLed || end.size() >= longWord) && dayFrom(end, today, around.language))
            return end;
    }
    return {};
}

/// Takes "by phone", to the end of the text. What begins as a time or a day does is no channel.
void takeChannel(NoteLine &line, const NoteSurroundings &around)
{
    static const QRegularExpression by(u"(?:^|\\s)(?:by|via|over|on|per|über)\\s+(?=\\S)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    for (auto matches = by.globalMatch(line.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString channel = line.text.sliced(match.capturedEnd());
        const QString first = channel.section(u' ', 0, 0);
        if (first.front().isDigit() || dayFrom(first, around.now.date(), around.language))
            continue;
        line.channel = channel;
        line.text.truncate(match.capturedStart());
        return;
    }
}

/// Takes owner, time and channel of the next update, in any order of the latter two.
void takeUpdate(NoteLine &line, const NoteSurroundings &around)
{
    const QString whole = line.text;
    takeOwner(line, around);
    for (const QString &nobody : std::as_const(line.unread)) {
        if (nobody.startsWith(u'@'))
            line.text.remove(nobody);
    }
    line.text = line.text.simplified();
    const auto takeWhen = [&] {
        if (line.due.isValid() || !line.day.isEmpty())
            return;
        takeDue(line, around);
        if (!line.unread.isEmpty() && line.text.endsWith(line.unread.last())) { // shown twice by the clock
            line.text.chop(line.unread.last().size());
            line.text = line.text.trimmed();
        }
        if (line.due.isValid())
            return;
        line.day = dayAtEnd(line.text, around);
        line.text.chop(line.day.size());
        line.text = line.text.trimmed();
    };
    takeWhen();
    takeChannel(line, around);
    takeWhen();
    static const QRegularExpression left(u"(?:^|\\s)(?:by|until|on|at)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const QString rest = line.text.remove(left).trimmed(); !rest.isEmpty() && !line.unread.contains(rest))
        line.unread.append(rest);
    line.text = whole; // the note says when, too
}

/// Takes "/c " behind a name that fits nobody, which stays text. Where the text is a value, of a person or an
/// indicator, the name would be part of it: then the sign stays text as well.
void takeSignBehindName(NoteLine &line, const NoteSurroundings &around)
{
    const QString name = line.unread.last() + u' ';
    NoteLine behind{.text = line.text.sliced(name.size() - 1).trimmed(), .speaker = line.speaker};
    if (!takeSign(behind, around) || behind.maker == NoteMaker::Person
        || behind.maker == NoteMaker::Indicator)
        return;
    behind.text.prepend(name);
    behind.unread = line.unread + behind.unread;
    line = behind;
}

} // namespace

bool isOurs(NoteMaker maker)
{
    return maker == NoteMaker::Person || maker == NoteMaker::Task || maker == NoteMaker::FirstTask
        || maker == NoteMaker::NextUpdate;
}

NotePerson deciderIn(const Snapshot &snapshot, const Ref<Question> &question, const QString &answer)
{
    if (question.id != coreId(snapshot.engagementId(), "KQ3"))
        return {};
    const std::optional<NotePerson> named = personNamedIn(answer);
    return named ? asKnown(snapshot, *named) : NotePerson{};
}

bool saysNothing(const NoteLine &line)
{
    const bool isUnnamed = line.maker == NoteMaker::Person && !line.person.caller.isEmpty()
        && line.person.name == line.person.caller;
    return line.text.trimmed().isEmpty() || isUnnamed;
}

QList<Ref<Question>> numberedQuestions(const Snapshot &snapshot)
{
    QList<Ref<Question>> questions;
    for (const Kept<Question> &question : snapshot.all<Question>())
        questions.append(question.ref());
    return questions;
}

QList<Kept<Participant>> peopleCalled(const QString &typed, const Snapshot &snapshot)
{
    const QString name = typed.simplified();
    QList<Kept<Participant>> exact;
    QList<Kept<Participant>> beginning;
    if (name.isEmpty())
        return {};
    for (const Kept<Participant> &person : snapshot.all<Participant>()) {
        const QStringList names{person->name, person->preferredName, person->name.section(u' ', 0, 0),
                                person->name.section(u' ', -1)};
        if (names.contains(name, Qt::CaseInsensitive))
            exact.append(person);
        else if (std::ranges::any_of(names, [&name](const QString &one) {
                     return one.startsWith(name, Qt::CaseInsensitive);
                 }))
            beginning.append(person);
    }
    return exact.isEmpty() ? beginning : exact;
}

NoteLine readNoteLine(const QString &typed, const NoteSurroundings &around)
{
    NoteLine line{.text = typed.trimmed(), .speaker = around.speaker};
    // Either may come first, each once.
    bool isNamed = takeSpeaker(line, around);
    if (isNamed)
        takeSign(line, around);
    else if (!line.unread.isEmpty())
        takeSignBehindName(line, around);
    else if (takeSign(line, around) && line.maker != NoteMaker::Person)
        isNamed = takeSpeaker(line, around);
    if (!isNamed && isOurs(line.maker))
        line.speaker = {};

    if (line.maker == NoteMaker::Person) {
        line.person = asKnown(around.snapshot, readNotePerson(line.text));
    } else if (line.maker == NoteMaker::Answer) {
        line.person = deciderIn(around.snapshot, line.question, line.text);
    } else if (line.maker == NoteMaker::NextUpdate) {
        takeUpdate(line, around);
    } else if (takesOwnerAndTime(line.maker)) {
        takeOwner(line, around);
        takeDue(line, around);
        line.text = line.text.simplified();
        if (!line.due.isValid())
            line.day = dayAtEnd(line.text, around);
    }
    line.text = line.text.trimmed(); // a quote keeps its blanks within
    return line;
}

} // namespace firstcall
