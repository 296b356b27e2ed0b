// SPDX-License-Identifier: Apache-2.0
#include "models/report/pageone.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/report/elide.h"
#include "models/report/marks.h"
#include "models/report/whathappened.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

FocusArea areaOf(const ReportContext &context, Focus focus, QUuid &id)
{
    const QList<Kept<FocusArea>> areas =
        those<FocusArea>(context, [&](const FocusArea &area) { return area.focus == focus; });
    if (areas.isEmpty())
        return FocusArea{.focus = focus};
    id = areas.first().id;
    return *areas.first();
}

Block header(const ReportContext &context)
{
    const Words &words = context.words;
    const QUuid id = context.snapshot.engagementId();
    const QDateTime asAt = context.snapshot.asAt();
    Text when = orElse(plain(context.times.full(asAt)), context.notKnown());
    if (!context.times.hasZone())
        when += quiet(u'\n' + words.translate("Report", "The time zone is not known; all times are UTC."));
    else if (context.engagement.zoneAssumed.value_or(true))
        when += quiet(u'\n'
                      + words.translate("Report", "The time zone %1 is assumed, nobody has confirmed it yet.")
                            .arg(context.engagement.zone));
    const std::optional<Consultant> lead = context.snapshot.find(context.engagement.lead);
    return Facts{.columns = 3,
                 .facts = {{words.translate("Report", "Reference"), plain(context.engagement.reference), id},
                           {words.translate("Report", "As at"), when, id},
                           {words.translate("Report", "Lead on our side"),
                            orElse(lead ? plain(lead->name) : Text(), context.nobodyNamed()), id}}};
}

} // namespace

namespace {

Section told(const ReportContext &context)
{
    QList<Block> blocks{header(context)};
    pageone::standing(context, blocks);
    pageone::neededFromYou(context, blocks);
    pageone::worriesAndSuccess(context, blocks);
    pageone::firstTask(context, blocks);
    pageone::doAndDoNot(context, blocks);
    pageone::nextSteps(context, blocks);
    pageone::nextUpdate(context, blocks);
    pageone::notKnownYet(context, blocks);
    pageone::whatThisRestsOn(context, blocks);
    blocks << PageBreak{} << Contents{context.words.translate("Report", "Contents")};
    return {.id = u"page_one"_s, .title = {}, .blocks = blocks};
}

} // namespace

QList<Section> pageOne(const ReportContext &context)
{
    // The last fits Letter with every text at its longest, with two clocks and every list full.
    static constexpr Brevity brevities[] = {
        {},
        {.sentence = 100, .wide = 60, .half = 56, .name = 26, .fact = 34},
        {.sentence = 80,
         .wide = 50,
         .half = 40,
         .name = 22,
         .fact = 30,
         .needed = 4,
         .steps = 2,
         .directions = 2},
        {.sentence = 60,
         .wide = 34,
         .half = 30,
         .name = 16,
         .fact = 24,
         .decisions = 2,
         .needed = 3,
         .steps = 2,
         .directions = 2},
    };
    QList<Section> sections;
    ReportContext shorter = context;
    for (const Brevity &brevity : brevities) {
        shorter.brevity = brevity;
        const Section section = told(shorter);
        if (sections.isEmpty() || section != sections.last())
            sections.append(section);
    }
    return sections;
}

namespace pageone {

void standing(const ReportContext &context, QList<Block> &blocks)
{
    BulletList answers;
    // Their own words first: the areas say what work has made of them.
    if (const std::optional<Kept<Answer>> told = whatHappened(context); told && !(*told)->text.isEmpty())
        answers.items.append(
            {.cell =
                 cell((*told)->verification == Verification::Reported
                          ? Chip{Mark::Told, context.words.translate("Report", "told")}
                          : chipOf(context.words, (*told)->verification),
                      strong(context.words.translate("Report", "What you told us:"))
                          + plain(u' '
                                  + elided((*told)->text, context.brevity.sentence,
                                           context.pointer(u"key_questions"_s)))
                          + quiet(u" · "_s + nameOf(context, (*told)->answeredBy, context.nobodyNamed()))),
             .record = told->id});
    for (const FocusQuestion &core : std::span(focusQuestions()).first(3)) {
        QUuid id;
        const FocusArea area = areaOf(context, core.focus, id);
        Text text = strong(context.words.translate("FocusQuestion", core.text))
            + plain(u' '
                    + elided(answerWords(context.words, area), context.brevity.sentence,
                             context.pointer(u"focus"_s)));
        if (!area.currentAnswer.trimmed().isEmpty() && area.confidence != Confidence::Unassessed)
            text += quiet(u' ' + confidenceWords(context.words, area.confidence));
        answers.items.append({.cell = cell(chipOf(context.words, area), text), .record = id});
    }
    blocks.append(subheading(context.words.translate("Report", "Where things stand")));
    blocks.append(answers);
}

void notKnownYet(const ReportContext &context, QList<Block> &blocks)
{
    BulletList gaps;
    for (const FocusQuestion &core : focusQuestions()) {
        QUuid id;
        const FocusArea area = areaOf(context, core.focus, id);
        if (area.missing.trimmed().isEmpty() || gaps.items.size() == 3)
            continue;
        gaps.items.append(
            {.cell = cell(
                 strong(context.words.translate("Report", "%1:", "a label before a line")
                            .arg(context.words.translate("Focus", core.label)))
                 + plain(u' ' + elided(area.missing, context.brevity.wide, context.pointer(u"focus"_s)))),
             .record = id});
    }
    if (gaps.items.isEmpty())
        gaps.items.append({.cell = cell(context.words.translate(
                               "Report", "Nobody has listed yet what is still missing."))});
    blocks.append(subheading(context.words.translate("Report", "Not known yet")));
    blocks.append(gaps);
}

void whatThisRestsOn(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    const std::optional<Kept<Call>> call = context.firstCall();
    if (!call || !(*call)->startedAt.isValid()) {
        blocks.append(
            note(words.translate("Report", "No first call has taken place yet; nothing here is verified."),
                 call ? call->id : QUuid()));
        return;
    }
    const QList<Kept<Attendance>> attendances =
        context.snapshot.childrenOf<Attendance>(call->ref(), &Attendance::call);
    const auto told = std::ranges::count_if(attendances, [&](const Kept<Attendance> &attendance) {
        const std::optional<Participant> person = context.snapshot.find(attendance->participant);
        return attendance->present.value_or(false) && person && person->party != Party::OurFirm;
    });
    const QString when = context.times.span((*call)->startedAt.utc, (*call)->endedAt.utc);
    QString text;
    if (told == 0)
        text = words
                   .translate("Report",
                              "What we were told on the call, %1; not verified. Who was on it is not noted.")
                   .arg(when);
    else if (told == 1)
        text = words.translate("Report", "What one person told us on the call, %1; not verified.").arg(when);
    else
        text = words
                   .translate("Report", "What %n people told us on the call, %1; not verified.", nullptr,
                              int(told))
                   .arg(when);
    blocks.append(note(text, call->id));
}

} // namespace pageone

} // namespace firstcall
