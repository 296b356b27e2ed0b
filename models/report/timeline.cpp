// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/timelineevent.h"
#include "models/report/coarsetime.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// A time no more exact than it is known, then the words it was told in.
Text when(const ReportContext &context, const TableTimes &times, const TimelineEvent &event)
{
    Text time;
    if (event.at.isValid() && event.precision != TimePrecision::Unknown) {
        const QString coarse = coarseTime(context, event.at, event.precision);
        time = coarse.isEmpty() ? times.cell(event.at) : plain(coarse);
    }
    if (event.timeWords.isEmpty())
        return orElse(time, context.notKnown());
    return time.isEmpty() ? plain(event.timeWords) : time + quiet(u'\n' + event.timeWords);
}

} // namespace

QList<Block> timeline(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Kept<TimelineEvent>> events = context.snapshot.all<TimelineEvent>();
    if (events.isEmpty())
        return {};
    std::ranges::stable_sort(events, [](const Kept<TimelineEvent> &one, const Kept<TimelineEvent> &other) {
        return earlier(one->at, other->at);
    });
    QList<Moment> moments;
    for (const Kept<TimelineEvent> &event : std::as_const(events))
        moments.append(event->at);
    const TableTimes times(context.times, moments);
    Table table{.columns = {narrow(times.head(words.translate("Report", "Time"))),
                            narrow(words.translate("Report", "Precision")),
                            wide(words.translate("Report", "Event"), 4),
                            wide(words.translate("Report", "Source"), 2),
                            narrow(words.translate("Report", "Confidence"))},
                .timeline = true};
    for (const Kept<TimelineEvent> &event : std::as_const(events)) {
        table.rows.append(
            {.cells = {cell(when(context, times, *event)), cell(words.label(event->precision)),
                       cell(orElse(event->description, context.notNoted())),
                       cell(orElse(event->source, words.translate("Report", "no source named"))),
                       cell(words.label(event->confidence))},
             .record = event.id});
    }
    QList<Block> blocks;
    times.noteInto(blocks);
    blocks.append(table);
    return blocks;
}

} // namespace firstcall::sections
