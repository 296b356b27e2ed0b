// SPDX-License-Identifier: Apache-2.0
#include "models/items/spokenlines.h"

#include "models/domain/attendance.h"
#include "models/domain/consultant.h"
#include "models/domain/firm.h"
#include "models/domain/participant.h"
#include "models/edit/attending.h"
#include "models/edit/naming.h"
#include "models/edit/stepbuilder.h"
#include "models/library/fillin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString nameOf(const Participant &person)
{
    return person.preferredName.isEmpty() ? person.name : person.preferredName;
}

QString nameOf(const Snapshot &snapshot, const Ref<Participant> &person)
{
    const std::optional<Participant> found = snapshot.find(person);
    return found ? nameOf(*found) : QString();
}

/// "Priya, Tom and Adaeze".
QString listed(QStringList names, const Words &words)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u' ' + library().scripts.conjunction.in(words.locale()) + u' ' + last;
}

/// Those of other parties who are on the call; until the first of them is, all of them are expected.
QString expected(const Snapshot &snapshot, const std::optional<Kept<Call>> &call, const Words &words)
{
    QStringList all;
    QStringList here;
    const QList<Kept<Attendance>> attendance = snapshot.all<Attendance>();
    for (const Kept<Participant> &person : snapshot.all<Participant>()) {
        if (person->party == Party::OurFirm || !unknownCaller(*person).isEmpty())
            continue;
        all.append(nameOf(person.record));
        if (std::ranges::any_of(attendance, [&](const Kept<Attendance> &one) {
                return call && one->call.id == call->id && one->participant.id == person.id
                    && one->present.value_or(false);
            }))
            here.append(all.last());
    }
    return listed(here.isEmpty() ? all : here, words);
}

/// The ends of the numbers that nobody knows on the call.
QString unknownNumbers(const Snapshot &snapshot, const Ref<Call> &call, const Words &words)
{
    QStringList numbers;
    for (const Kept<Attendance> &there : snapshot.childrenOf(call, &Attendance::call)) {
        const std::optional<Participant> person = snapshot.find(there->participant);
        if (!person || !there->present.value_or(false))
            continue;
        if (const QString number = unknownCaller(*person).mid(1); !number.isEmpty())
            numbers.append(number);
    }
    return listed(numbers, words);
}

QHash<QString, QString> valuesOf(const Snapshot &snapshot, const Words &words)
{
    const Engagement engagement = snapshot.engagement();
    const std::optional<Kept<Call>> call = callMeant(snapshot.all<Call>());
    QHash<QString, QString> values;
    const std::optional<Consultant> lead = snapshot.find(engagement.lead);
    if (lead)
        values.insert(u"lead.preferred_name"_s,
                      lead->preferredName.isEmpty() ? lead->name : lead->preferredName);
    const QList<Kept<Firm>> firms = snapshot.all<Firm>();
    if (!firms.isEmpty()) {
        const Firm &firm = firms.first().record;
        values.insert(u"firm.short_name"_s, firm.shortName.isEmpty() ? firm.name : firm.shortName);
    }
    values.insert(u"attendance.names"_s, expected(snapshot, call, words));
    QString fallback = engagement.safeChannel;
    if (call) {
        const QString unknown = unknownNumbers(snapshot, call->ref(), words);
        values.insert(u"unknown_dialins"_s, unknown);
        values.insert(u"unknown.last4"_s, unknown);
        if (!lead)
            values.insert(u"lead.preferred_name"_s, nameOf(snapshot, call->record.chair));
        values.insert(u"scribe.preferred_name"_s, nameOf(snapshot, call->record.scribe));
        if (!call->record.fallback.isEmpty())
            fallback = call->record.fallback;
        if (const std::optional<Minutes> length = call->record.plannedLength)
            values.insert(u"call.planned_minutes"_s, words.locale().toString(qlonglong(length->count())));
    }
    values.insert(u"call.fallback_bridge"_s, fallback);
    if (engagement.privilegePosture == PrivilegePosture::DirectedByCounsel) {
        values.insert(u"privilege.directed"_s, u"1"_s);
        values.insert(u"counsel.name"_s, nameOf(snapshot, engagement.privilegeBy));
    }
    QStringList own;
    for (const OwnIntroduction &one : ownIntroductions(snapshot))
        own.append(one.text);
    own.removeAll(QString());
    if (!own.isEmpty()) {
        values.insert(u"our_team"_s, u"1"_s);
        values.insert(u"member.spoken_intro"_s, own.join(u' '));
    }
    return values;
}

SpokenLineNow filled(const QString &skeleton, const QHash<QString, QString> &values, const Words &words)
{
    SpokenLineNow line;
    for (const FilledRun &run : fillIn(skeleton, values)) {
        if (!run.open) {
            line.text += run.text;
            continue;
        }
        const QList<SpokenLine> &blanks = library().scripts.blanks;
        const auto blank = std::ranges::find(blanks, run.key, &SpokenLine::id);
        line.text += u'[' + (blank == blanks.end() ? run.key : blank->say.in(words.locale())) + u']';
        line.isOpen = true;
    }
    line.text = line.text.simplified();
    return line;
}

} // namespace

QList<SpokenLineNow> spokenWords(const Snapshot &snapshot, const Words &words)
{
    const QHash<QString, QString> values = valuesOf(snapshot, words);
    QList<Kept<CheckItem>> kept = snapshot.all<CheckItem>();
    kept.removeIf([](const Kept<CheckItem> &one) { return one->kind != CheckKind::SayFirst; });
    QList<SpokenLineNow> lines;
    const Scripts &scripts = library().scripts;
    for (const SpokenLine &from : scripts.opening + scripts.sayFirst) {
        const QString skeleton = from.say.in(words.locale());
        SpokenLineNow line = filled(skeleton, values, words);
        // What was said stays as it was said: it is known by the words before the first that is filled in.
        const QString begins = skeleton.section(u"{{"_s, 0, 0).trimmed();
        const auto known = std::ranges::find_if(
            kept, [&](const Kept<CheckItem> &one) { return one->text.startsWith(begins); });
        if (known != kept.end()) {
            line.kept = *known;
            kept.erase(known);
            if (line.isSaid())
                line = {.text = line.kept->record.text, .kept = line.kept};
        }
        lines.append(line);
    }
    for (const Kept<CheckItem> &own : std::as_const(kept))
        lines.append({.text = own->text, .kept = own});
    return lines;
}

QList<OwnIntroduction> ownIntroductions(const Snapshot &snapshot)
{
    QList<OwnIntroduction> all;
    const Ref<Consultant> lead = snapshot.engagement().lead;
    for (const Kept<Participant> &person : snapshot.all<Participant>()) {
        if (person->party != Party::OurFirm)
            continue;
        OwnIntroduction one{.name = person->name,
                            .about = person->jobTitle,
                            .text = person->spokenIntroduction,
                            .person = person.ref()};
        if (const std::optional<Consultant> known = snapshot.find(person->consultant)) {
            if (one.about.isEmpty())
                one.about = known->jobTitle;
            if (one.text.isEmpty())
                one.text = known->spokenIntroduction;
        }
        const bool leads = !lead.id.isNull() && person->consultant == lead;
        all.insert(leads ? 0 : all.size(), one);
    }
    return all;
}

Result<> setSaid(Editor &editor, const QUuid &engagement, const SpokenLineNow &line, bool said)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    StepBuilder step(*snapshot, editor.now());
    CheckItem after = line.kept ? line.kept->record : CheckItem{.kind = CheckKind::SayFirst};
    after.text = line.text;
    after.done = said;
    after.doneBy = said ? editor.author() : QString();
    after.doneAt = said ? Moment{editor.now(), snapshot->engagement().zone} : Moment{};
    if (line.kept)
        step.edit(*line.kept, after);
    else
        step.add(after);
    const QString title = said ? QCoreApplication::translate("SpokenLines", "Tick: %1").arg(line.text)
                               : QCoreApplication::translate("SpokenLines", "Untick: %1").arg(line.text);
    return editor.perform({.title = title, .changes = step.changes(), .standsAlone = true});
}

} // namespace firstcall
