// SPDX-License-Identifier: Apache-2.0
#include "models/report/coarsetime.h"

using namespace Qt::StringLiterals;

namespace firstcall {

QString coarseTime(const ReportContext &context, const Moment &at, TimePrecision precision)
{
    const QDate day = context.times.local(at.utc).date();
    switch (precision) {
    case TimePrecision::Exact:
    case TimePrecision::Minute:
    case TimePrecision::Hour:
    case TimePrecision::Before:
    case TimePrecision::After:
    case TimePrecision::About:
    case TimePrecision::Unknown:
        return {};
    case TimePrecision::PartOfDay:
    case TimePrecision::Day:
        return context.times.shortDay(day);
    case TimePrecision::Week:
        return context.words.translate("Report", "week of %1", "a day").arg(context.times.shortDay(day));
    case TimePrecision::Month:
        return context.words.translate("Report", "%1 %2", "a month and a year")
            .arg(context.words.locale().standaloneMonthName(day.month()), QString::number(day.year()));
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
