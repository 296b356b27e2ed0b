// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/call.h"
#include "models/domain/notelinks.h"
#include "models/report/coarsetime.h"
#include "models/report/firstcallreport.h"
#include "models/report/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// What our own people said among themselves is no customer's statement.
bool isInternal(const ReportContext &context, const Note &note)
{
    const std::optional<Call> call = context.snapshot.find(note.call);
    return call && (call->kind == CallKind::InternalHuddle || call->kind == CallKind::Handover);
}

/// Notes that may be printed: neither private nor replaced by a later one.
QList<Kept<Note>> notesOf(const ReportContext &context, bool untriaged)
{
    QList<Kept<Note>> notes = those<Note>(context, [&](const Note &note) {
        return !note.isPrivate.value_or(false) && !isInternal(context, note);
    });
    QList<QUuid> replaced;
    for (const Kept<Note> &note : std::as_const(notes))
        replaced.append(note->amends.id);
    // What a record was made of is printed as that record.
    const QSet<QUuid> made = notesMadeInto(context.snapshot);
    notes.removeIf([&](const Kept<Note> &note) {
        const bool isUntriaged = note->kind == NoteKind::Untriaged;
        return replaced.contains(note.id) || isUntriaged != untriaged
            || (isUntriaged && made.contains(note.id));
    });
    return notes;
}

Table table(const ReportContext &context, const QList<Kept<Note>> &notes)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Statement"), 5),
                            wide(words.translate("Report", "Speaker or source"), 3),
                            narrow(words.translate("Report", "Confidence")),
                            narrow(words.translate("Report", "Verified"))}};
    for (const Kept<Note> &note : notes) {
        const bool quote = note->kind == NoteKind::Quote;
        // Nobody is more or less confident of a quotation or a decision: they were made, as they stand.
        const bool weighed =
            note->confidence != Confidence::Unassessed || (!quote && note->kind != NoteKind::Decision);
        Text text = plain(quote ? context.quoted(note->text) : note->text);
        if (note->amends)
            text += quiet(u' ' + words.translate("Report", "(amended)"));
        const QStringList source{note->sourceKind ? words.label(*note->sourceKind) : QString(),
                                 note->sourceDetail};
        table.rows.append(
            {.cells = {cell(chipOf(words, note->kind), text),
                       cell(orElse(withQuiet(context.person(note->speaker), source),
                                   words.translate("Report", "no source named"))),
                       cell(weighed ? words.label(note->confidence) : words.translate("Report", "n/a")),
                       cell(chipOf(words, note->verification))},
             .record = note.id});
    }
    return table;
}

Facts circumstances(const ReportContext &context)
{
    const Words &words = context.words;
    const Engagement &engagement = context.engagement;
    const QUuid id = context.snapshot.engagementId();
    Facts facts;
    const auto add = [&](const QString &label, const Text &value) {
        if (!value.isEmpty())
            facts.facts.append({label, value, id});
    };
    if (engagement.suspectedStart.isValid()) {
        const QString coarse =
            coarseTime(context, engagement.suspectedStart, engagement.suspectedStartPrecision);
        add(words.translate("Report", "Suspected start"),
            withQuiet(coarse.isEmpty() ? context.times.full(engagement.suspectedStart.utc) : coarse,
                      {words.label(engagement.suspectedStartPrecision)}));
    }
    if (engagement.discoveredAt.isValid() || !engagement.discoveredBy.isEmpty())
        add(words.translate("Report", "Discovered"),
            withQuiet(context.times.full(engagement.discoveredAt.utc), {engagement.discoveredBy}));
    if (engagement.reportedAt.isValid() || engagement.intakeChannel)
        add(words.translate("Report", "Reported to us"),
            withQuiet(context.times.full(engagement.reportedAt.utc),
                      {engagement.intakeChannel ? words.label(*engagement.intakeChannel) : QString(),
                       engagement.introducedBy}));
    return facts;
}

/// One kind of notes, in a table. Those noted before counsel marked the work stand apart and say so: the
/// marking never reaches back to them.
void tell(const ReportContext &context, const QString &title, QList<Kept<Note>> notes, QList<Block> &blocks)
{
    const Words &words = context.words;
    const QDateTime since =
        privilegeMarking(context.snapshot).isEmpty() ? QDateTime() : context.engagement.privilegeSince.utc;
    QList<Kept<Note>> before;
    notes.removeIf([&](const Kept<Note> &note) {
        const bool isBefore = since.isValid() && note->at.isValid() && note->at.utc < since;
        if (isBefore)
            before.append(note);
        return isBefore;
    });
    if (!before.isEmpty()) {
        blocks.append(subheading(words.translate("Report", "%1 before the marking of %2", "notes, and a time")
                                     .arg(title, context.times.full(since))));
        blocks.append(table(context, before));
    }
    if (!notes.isEmpty()) {
        blocks.append(subheading(title));
        blocks.append(table(context, notes));
    }
}

} // namespace

QList<Block> told(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Block> blocks;
    const Facts facts = circumstances(context);
    if (!facts.facts.isEmpty())
        blocks.append(facts);
    if (!context.engagement.circumstances.trimmed().isEmpty()) {
        blocks.append(subheading(words.translate("Report", "Circumstances")));
        blocks.append(body(context.engagement.circumstances, context.snapshot.engagementId()));
    }
    tell(context, words.translate("Report", "Statements"), notesOf(context, false), blocks);
    // An issued report refuses what nobody has sorted.
    if (context.draft)
        tell(context, words.translate("Report", "As told, unsorted"), notesOf(context, true), blocks);
    return blocks;
}

} // namespace firstcall::sections
