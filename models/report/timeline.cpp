// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/timelineevent.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// A time no more exact than it is known, then the words it was told in.
Text when(const ReportContext &context, const TableTimes &times, const TimelineEvent &event)
{
    const QDate day = context.times.local(event.at.utc).date();
    const QLocale &locale = context.words.locale();
    Text time;
    switch (event.at.isValid() ? event.precision : TimePrecision::Unknown) {
    case TimePrecision::Exact:
    case TimePrecision::Minute:
    case TimePrecision::Hour:
    case TimePrecision::Before:
    case TimePrecision::After:
    case TimePrecision::About:
        time = times.cell(event.at);
        break;
    case TimePrecision::PartOfDay:
    case TimePrecision::Day:
        time = plain(times.day(event.at));
        break;
    case TimePrecision::Week:
        time = plain(context.words.translate("Report", "week of %1", "a day").arg(times.day(event.at)));
        break;
    case TimePrecision::Month:
        time = plain(context.words.translate("Report", "%1 %2", "a month and a year")
                         .arg(locale.standaloneMonthName(day.month()), QString::number(day.year())));
        break;
    case TimePrecision::Unknown:
        break;
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
