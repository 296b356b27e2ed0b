// SPDX-License-Identifier: Apache-2.0
#include "models/report/wrapuptext.h"

#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/datarequest.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/ranked.h"
#include "models/domain/successcriterion.h"
#include "models/library/library.h"
#include "models/report/pageone.h"
#include "models/report/steps.h"
#include "models/report/whathappened.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qsizetype mostSteps = 3; ///< of the customer's, read back
constexpr qsizetype mostNeeds = 3;

/// "A", "A and B", "A, B and C".
QString listed(const QStringList &parts, const Words &words)
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString conjunction = library().scripts.conjunction.in(words.locale());
    return u"%1 %2 %3"_s.arg(parts.first(parts.size() - 1).join(u", "_s), conjunction, parts.last());
}

/// "first, A; second, B; and third, C"; one alone has no number.
QString ranked(const QStringList &parts, const Words &words)
{
    if (parts.size() < 2)
        return parts.value(0);
    const Scripts &scripts = library().scripts;
    QStringList told;
    for (qsizetype i = 0; i < parts.size(); ++i)
        told.append(u"%1, %2"_s.arg(scripts.ordinals.at(i).say.in(words.locale()), parts.at(i)));
    told.last().prepend(scripts.conjunction.in(words.locale()) + u' ');
    return told.join(u"; "_s);
}

QString withoutStop(QString text)
{
    text = text.simplified();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// A sentence that stands alone ends with a sign.
QString withStop(const QString &text)
{
    static const QRegularExpression ended(u"[.!?…]$"_s);
    const QString told = text.simplified();
    return told.isEmpty() || ended.match(told).hasMatch() ? told : told + u'.';
}

/// A channel as people note it, "phone", needs a word before it; "on the bridge" has one.
bool isBareChannel(const QString &channel)
{
    static const QRegularExpression led(u"^(?:by|on|over|via|in|at|through|with|using)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return !led.match(channel.trimmed()).hasMatch();
}

/// A statement as it stands within a sentence: small, unless its first word is a name or an abbreviation.
QString withinSentence(const ReportContext &context, QString text)
{
    text = text.simplified();
    const QString first = text.section(u' ', 0, 0);
    const bool isWord = first.size() > 1 && first.mid(1) == first.mid(1).toLower();
    QStringList names;
    for (const Kept<Organisation> &one : context.snapshot.all<Organisation>())
        names << one->legalName << one->shortName;
    for (const Kept<Participant> &person : context.snapshot.all<Participant>())
        names.append(person->name);
    const bool isName =
        std::ranges::any_of(names, [&](const QString &name) { return name.split(u' ').contains(first); });
    if (context.words.locale().language() == QLocale::English && isWord && !isName && !first.contains(u'\''))
        text[0] = text.at(0).toLower();
    return text;
}

/// What the placeholders stand for, and where each is filled.
struct Told
{
    QHash<QString, QString> values = {};
    QHash<QString, WrapUpPlace> places = {};

    void tell(const QString &key, const QString &value, const WrapUpPlace &place)
    {
        values.insert(key, value);
        places.insert(key, place);
    }
};

void tellConcerns(const ReportContext &context, Told &told)
{
    const std::optional<Kept<Answer>> what = whatHappened(context);
    told.tell(u"summary"_s, what ? (*what)->text : QString(),
              {&Question::entity(), coreId(context.snapshot.engagementId(), "KQ1"), ""});
    QStringList fears;
    for (const Kept<Concern> &concern : ranked<Concern>(context.snapshot)) {
        if (concern->priority == ConcernPriority::Primary && !concern->statement.trimmed().isEmpty()
            && fears.size() < library().scripts.ordinals.size())
            fears.append(withoutStop(concern->statement));
    }
    told.tell(u"concerns"_s, ranked(fears, context.words), {&Concern::entity(), {}, "statement"});

    QList<Kept<SuccessCriterion>> criteria = ranked<SuccessCriterion>(context.snapshot);
    criteria.removeIf([](const Kept<SuccessCriterion> &one) {
        return one->state == SuccessState::Withdrawn || one->statement.trimmed().isEmpty();
    });
    told.tell(u"success"_s,
              criteria.isEmpty() ? QString() : withinSentence(context, criteria.first()->statement),
              {&SuccessCriterion::entity(), criteria.isEmpty() ? QUuid() : criteria.first().id, "statement"});
}

/// The first of them by its time, or an empty one that is not there yet.
template <Record R> Kept<R> firstOf(const QList<Kept<R>> &records)
{
    return records.isEmpty() ? Kept<R>{} : records.first();
}

void tellOurSide(const ReportContext &context, Told &told)
{
    const Kept<Task> first = firstTask(context).value_or(Kept<Task>{});
    told.tell(u"first_task.question"_s, withStop(first->question.isEmpty() ? first->title : first->question),
              {&Task::entity(), first.id, "question"});

    QStringList needs;
    for (const Kept<DataRequest> &request : context.snapshot.all<DataRequest>()) {
        if (request->state < RequestState::Received && needs.size() < mostNeeds)
            needs.append(withoutStop(request->item));
    }
    if (needs.isEmpty() && !context.snapshot.all<DataRequest>().isEmpty())
        told.values.insert(u"needs.met"_s, u"1"_s); // all that was asked for is there
    told.tell(u"needs"_s, listed(needs, context.words), {&DataRequest::entity(), {}, "item"});
}

void tellDirections(const ReportContext &context, Told &told)
{
    QList<Kept<Instruction>> directions =
        those<Instruction>(context, [](const Instruction &one) { return !one.sentAt.isValid(); });
    std::ranges::stable_sort(directions, [](const Kept<Instruction> &one, const Kept<Instruction> &other) {
        return earlier(one->due, other->due);
    });
    const Kept<Instruction> next = firstOf(directions);
    if (directions.isEmpty() && !context.snapshot.all<Instruction>().isEmpty())
        told.values.insert(u"instructions.sent"_s, u"1"_s); // nothing more to promise
    const auto tell = [&](const QString &key, const QString &value, const char *field) {
        told.tell(key, value, {&Instruction::entity(), next.id, field});
    };
    tell(u"instructions"_s, next->title, "title");
    tell(u"instructions.sender"_s, context.snapshot.name(next->sender), "sender");
    tell(u"instructions.recipient"_s, context.snapshot.name(next->recipient), "recipient");
    tell(u"instructions.when"_s, context.times.full(next->due.utc), "due");
    tell(u"instructions.channel"_s, next->channel, "channel");
    const QStringList advice = pageone::linesOf(next->toDo);
    tell(u"advice"_s,
         advice.isEmpty() ? library().scripts.advice.in(context.words.locale()) : withoutStop(advice.first()),
         "to_do");
}

void tellTheirSide(const ReportContext &context, Told &told)
{
    const QList<Kept<Task>> steps =
        openTasks(context, [](const Task &task) { return task.side == Side::Theirs; });
    QStringList titles;
    for (const Kept<Task> &step : steps.first(std::min(mostSteps, steps.size())))
        titles.append(withoutStop(step->title));
    const Kept<Task> next = firstOf(steps);
    told.tell(u"their_steps"_s, listed(titles, context.words), {&Task::entity(), next.id, "title"});
    told.tell(u"their_steps.when"_s, context.times.full(next->due.utc), {&Task::entity(), next.id, "due"});
}

void tellContacts(const ReportContext &context, Told &told)
{
    const QUuid engagement = context.snapshot.engagementId();
    told.tell(u"urgent_contact_1"_s, context.snapshot.name(context.engagement.urgentContact1),
              {&Engagement::entity(), engagement, "urgent_contact_1"});
    told.tell(u"urgent_contact_2"_s, context.snapshot.name(context.engagement.urgentContact2),
              {&Engagement::entity(), engagement, "urgent_contact_2"});
}

void tellNextContact(const ReportContext &context, Told &told)
{
    const Kept<StatusUpdate> next = plannedUpdate(context).value_or(Kept<StatusUpdate>{});
    const auto tell = [&](const QString &key, const QString &value, const char *field) {
        told.tell(key, value, {&StatusUpdate::entity(), next.id, field});
    };
    tell(u"next_update.when"_s, context.times.full(next->due.utc), "due");
    if (isBareChannel(next->channel))
        told.values.insert(u"next_update.by"_s, u"1"_s);
    tell(u"next_update.channel"_s, next->channel, "channel");
    tell(u"next_update.host"_s, context.snapshot.name(next->host), "host");

    const Kept<Call> call = firstOf(those<Call>(context, [](const Call &one) {
        return one.kind == CallKind::Technical && one.plannedStart.isValid() && !one.endedAt.isValid();
    }));
    const bool held = !those<Call>(context, [](const Call &one) {
                           return one.kind == CallKind::Technical && one.startedAt.isValid();
                       }).isEmpty();
    if (held && call.id.isNull())
        told.values.insert(u"technical_call.held"_s, u"1"_s);
    told.tell(u"technical_call"_s, context.times.full(call->plannedStart.utc),
              {&Call::entity(), call.id, "planned_start"});
    const Kept<Invitation> invitation =
        firstOf(those<Invitation>(context, [](const Invitation &one) { return !one.sentAt.isValid(); }));
    if (invitation.id.isNull() && !context.snapshot.all<Invitation>().isEmpty())
        told.values.insert(u"invitations.sent"_s, u"1"_s);
    told.tell(u"invitations"_s, context.snapshot.name(invitation->sender),
              {&Invitation::entity(), invitation.id, "sender"});
}

} // namespace

WrapUpText wrapUpText(const Snapshot &snapshot, const Words &words)
{
    const ReportContext context(snapshot, words, true);
    Told told;
    for (const auto &tell :
         {tellConcerns, tellOurSide, tellDirections, tellTheirSide, tellContacts, tellNextContact})
        tell(context, told);

    WrapUpText text{.places = told.places};
    for (const SpokenLine &paragraph : library().scripts.wrapUp)
        text.paragraphs.append(fillIn(paragraph.say.in(words.locale()), told.values));
    return text;
}

QString wrapUpBlank(const QString &key, const Words &words)
{
    const QList<SpokenLine> &blanks = library().scripts.blanks;
    const auto blank = std::ranges::find(blanks, key, &SpokenLine::id);
    return blank == blanks.end() ? key : blank->say.in(words.locale());
}

QStringList openPlacesIn(const QString &text, const Words &words)
{
    QMap<qsizetype, QString> found; // by where they stand
    for (const SpokenLine &blank : library().scripts.blanks) {
        const QString name = blank.say.in(words.locale());
        if (const qsizetype at = text.indexOf(u"[%1]"_s.arg(name)); at >= 0)
            found.insert(at, name);
    }
    return found.values();
}

QString WrapUpText::toText(const Words &words) const
{
    QStringList told;
    for (const QList<FilledRun> &paragraph : paragraphs) {
        QString line;
        for (const FilledRun &run : paragraph)
            line += run.open ? u"[%1]"_s.arg(wrapUpBlank(run.key, words)) : run.text;
        told.append(line.simplified());
    }
    return told.join(u"\n\n"_s);
}

QStringList WrapUpText::openKeys() const
{
    QStringList keys;
    for (const QList<FilledRun> &paragraph : paragraphs) {
        for (const FilledRun &run : paragraph) {
            if (run.open && !keys.contains(run.key))
                keys.append(run.key);
        }
    }
    return keys;
}

std::chrono::seconds readingTime(const QString &text)
{
    constexpr qsizetype wordsAMinute = 150;
    const qsizetype words = text.simplified().isEmpty() ? 0 : text.simplified().count(u' ') + 1;
    return std::chrono::seconds((words * 60 + wordsAMinute - 1) / wordsAMinute);
}

} // namespace firstcall
