// SPDX-License-Identifier: Apache-2.0
#include "models/report/pageone.h"

#include "models/domain/concern.h"
#include "models/domain/ranked.h"
#include "models/domain/successcriterion.h"
#include "models/report/elide.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::pageone {

namespace {

ListItem said(const ReportContext &context, int number, const QString &statement, const QString &by,
              const QString &section, const QUuid &id)
{
    return {.cell = cell(strong(context.number(number) + u' ')
                         + plain(elided(statement, context.brevity.half, context.pointer(section)))
                         + quiet(u" · "_s + by)),
            .record = id};
}

} // namespace

void worriesAndSuccess(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    SideBySide sides{.leftTitle = words.translate("Report", "What worries you"),
                     .rightTitle = words.translate("Report", "What you would call a success"),
                     .leftBullet = Bullet::None,
                     .rightBullet = Bullet::None}; // their numbers stand in the text
    const QList<Kept<Concern>> concerns = ranked<Concern>(context.snapshot);
    for (const Kept<Concern> &concern : concerns.first(qMin<qsizetype>(3, concerns.size())))
        sides.left.append(said(context, int(sides.left.size()) + 1, concern->statement,
                               nameOf(context, concern->raisedBy, context.nobodyNamed()), u"concerns"_s,
                               concern.id));
    andMore(context, sides.left, concerns.size() - 3, u"concerns"_s);
    QList<Kept<SuccessCriterion>> criteria = ranked<SuccessCriterion>(context.snapshot);
    criteria.removeIf(
        [](const Kept<SuccessCriterion> &criterion) { return criterion->state == SuccessState::Withdrawn; });
    for (const Kept<SuccessCriterion> &criterion : criteria.first(qMin<qsizetype>(3, criteria.size())))
        sides.right.append(said(context, int(sides.right.size()) + 1, criterion->statement,
                                nameOf(context, criterion->statedBy, context.nobodyNamed()),
                                u"key_questions"_s, criterion.id));
    andMore(context, sides.right, criteria.size() - 3, u"key_questions"_s);
    if (sides.left.isEmpty())
        sides.left.append({.cell = cell(words.translate("Report", "No concern is recorded yet."))});
    if (sides.right.isEmpty())
        sides.right.append(
            {.cell = cell(words.translate("Report", "Nobody has told us yet what would be a success."))});
    blocks.append(sides);
}

void nextUpdate(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    const QUuid engagement = context.snapshot.engagementId();
    const std::optional<Kept<StatusUpdate>> planned = plannedUpdate(context);
    const StatusUpdate update = planned ? planned->record : StatusUpdate{};
    const QUuid id = planned ? planned->id : QUuid();
    Text when = orElse(strong(context.times.full(update.due.utc)), {});
    if (!update.due.isValid())
        when = plain(words.translate("Report", "No next update agreed yet."));
    else if (update.due.utc < context.snapshot.asAt())
        when += plain(u' ' + words.translate("Report", "(overdue)"));
    const QString channel =
        orElse(elided(update.channel, context.brevity.fact, context.pointer(u"communication"_s)),
               words.translate("Report", "No channel agreed yet."));
    const QString host = update.host
        ? words.translate("Report", "Host: %1").arg(nameOf(context, update.host, context.nobodyNamed()))
        : words.translate("Report", "No host named yet.");
    const QString first = nameOf(context, context.engagement.urgentContact1, {});
    const QString second = nameOf(context, context.engagement.urgentContact2, {});
    QString ring = words.translate("Report", "Nobody named yet to ring in a hurry.");
    if (!first.isEmpty() && !second.isEmpty())
        ring = words.translate("Report", "%1 first, then %2", "whom we ring").arg(first, second);
    else if (!first.isEmpty() || !second.isEmpty())
        ring = words.translate("Report", "%1; nobody named yet as the second", "whom we ring")
                   .arg(first + second);
    blocks.append(
        Facts{.columns = 3,
              .facts = {{words.translate("Report", "Next update"), when, id},
                        {words.translate("Report", "How"), withQuiet(channel, {host}), id},
                        {words.translate("Report", "If it cannot wait, we ring"), plain(ring), engagement}}});
    if (context.engagement.mailUnsafe.value_or(false))
        blocks.append(
            note(context.engagement.safeChannel.trimmed().isEmpty()
                     ? words.translate("Report", "Company mail is not safe; no other channel is agreed yet.")
                     : words.translate("Report", "Company mail is not safe; use: %1", "a channel")
                           .arg(elided(context.engagement.safeChannel.trimmed(), context.brevity.wide,
                                       context.pointer(u"communication"_s))),
                 engagement));
}

} // namespace firstcall::pageone
