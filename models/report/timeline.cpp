// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/timelineevent.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// A time no more exact than it is known.
Text when(const ReportContext &context, const TableTimes &times, const TimelineEvent &event)
{
    const Words &words = context.words;
    if (!event.at.isValid() || event.precision == TimePrecision::Unknown)
        return quiet(orElse(event.timeWords, context.notKnown()));
    switch (event.precision) {
    case TimePrecision::Before:
        return plain(words.translate("Report", "before", "before a time") + u' ') + times.cell(event.at);
    case TimePrecision::After:
        return plain(words.translate("Report", "after", "after a time") + u' ') + times.cell(event.at);
    case TimePrecision::PartOfDay:
    case TimePrecision::Day:
        return plain(joined({times.day(event.at), event.timeWords}));
    case TimePrecision::Week:
        return plain(joined(
            {words.translate("Report", "week of %1", "a day").arg(times.day(event.at)), event.timeWords}));
    case TimePrecision::Month:
        return plain(joined({words.locale().toString(context.times.local(event.at.utc).date(), u"MMMM yyyy"),
                             event.timeWords}));
    case TimePrecision::Exact:
    case TimePrecision::Minute:
    case TimePrecision::Hour:
    case TimePrecision::About:
    case TimePrecision::Unknown:
        break;
    }
    return times.cell(event.at) + (event.timeWords.isEmpty() ? Text() : quiet(u' ' + event.timeWords));
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
                            narrow(words.translate("Report", "Confidence"))}};
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
