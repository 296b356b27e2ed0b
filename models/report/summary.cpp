// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/call.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

QString attribution(const ReportContext &context, const Call &call)
{
    const Words &words = context.words;
    const std::optional<Participant> by = context.snapshot.find(call.confirmedBy);
    if (by) {
        const QString who = by->jobTitle.isEmpty() ? isolated(by->name)
                                                   : isolated(by->name) + u", "_s + isolated(by->jobTitle);
        const QString when = context.times.full(call.confirmedAt.utc);
        return when.isEmpty()
            ? words.translate("Report", "Read back and confirmed by %1; when is not noted").arg(who)
            : words.translate("Report", "Read back and confirmed by %1; %2", "who, and a time")
                  .arg(who, when);
    }
    return call.notConfirmedBecause.trimmed().isEmpty()
        ? words.translate("Report", "Not confirmed by anybody; why is not noted")
        : words.translate("Report", "Not confirmed by anybody: %1").arg(call.notConfirmedBecause);
}

} // namespace

QList<Block> summary(const ReportContext &context)
{
    QList<Block> blocks;
    const QList<Kept<Call>> calls =
        those<Call>(context, [](const Call &call) { return call.kind == CallKind::First; });
    for (const Kept<Call> &call : calls) {
        if (!call->wrapUpText.trimmed().isEmpty())
            blocks.append(Quotation{.words = context.quoted(call->wrapUpText),
                                    .attribution = attribution(context, *call),
                                    .record = call.id});
        else if (!call->notConfirmedBecause.trimmed().isEmpty())
            blocks.append(
                body(context.words.translate("Report", "Nothing was read back at the end of the call: %1")
                         .arg(call->notConfirmedBecause),
                     call.id));
        if (!call->corrections.trimmed().isEmpty())
            blocks.append(body(context.words.translate("Report", "Corrections when it was read back: %1")
                                   .arg(call->corrections),
                               call.id));
    }
    return blocks;
}

} // namespace firstcall::sections
