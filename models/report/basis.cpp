// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/call.h"
#include "models/report/firstcallreport.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

QList<Block> basis(const ReportContext &context)
{
    const Words &words = context.words;
    const Engagement &engagement = context.engagement;
    const QUuid id = context.snapshot.engagementId();
    const QString asAt = orElse(context.times.full(context.snapshot.asAt()), context.notKnown());
    const std::optional<Kept<Call>> call = context.firstCall();
    const bool taken = call && (*call)->startedAt.isValid();
    const QString rests = taken
        ? words
              .translate(
                  "Report",
                  "This report records what participants said on %1 and what we had seen by %2. Unless "
                  "marked otherwise we have not checked these statements against evidence. It will be "
                  "corrected as facts emerge; the newest version replaces earlier ones.")
              .arg(context.times.longDay((*call)->startedAt.utc), asAt)
        : words
              .translate(
                  "Report",
                  "No first call has taken place yet. This report records what we had been told and had "
                  "seen by %1. Unless marked otherwise we have not checked these statements against "
                  "evidence. It will be corrected as facts emerge; the newest version replaces earlier "
                  "ones.")
              .arg(asAt);
    QList<Block> blocks{body(rests, taken ? call->id : id)};
    blocks.append(body(engagement.notExamined.trimmed().isEmpty()
                           ? words.translate("Report", "What we have not examined is not listed yet.")
                           : words.translate("Report", "Not examined by us: %1").arg(engagement.notExamined),
                       id));
    if (!context.times.hasZone())
        blocks.append(
            body(words.translate("Report", "The customer's time zone is not known; all times are UTC."), id));
    else
        blocks.append(body((engagement.zoneAssumed.value_or(true)
                                ? words.translate("Report",
                                                  "Local times are those of %1 (%2); this zone is assumed, "
                                                  "nobody has confirmed it yet.")
                                : words.translate("Report", "Local times are those of %1 (%2)."))
                               .arg(engagement.zone, context.times.offset(context.snapshot.asAt())),
                           id));
    if (!privilegeMarking(context.snapshot).isEmpty())
        blocks.append(body(
            engagement.privilegeSince.isValid()
                ? words
                      .translate("Report",
                                 "The marking in the header was applied on the instruction of %1, %2.",
                                 "counsel, and a time")
                      .arg(context.person(engagement.privilegeBy),
                           context.times.full(engagement.privilegeSince.utc))
                : words
                      .translate("Report", "The marking in the header was applied on the instruction of %1.",
                                 "counsel")
                      .arg(context.person(engagement.privilegeBy)),
            id));
    return blocks;
}

} // namespace firstcall::sections
