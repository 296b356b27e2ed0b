// SPDX-License-Identifier: Apache-2.0
#include "models/edit/channels.h"

#include "models/domain/instruction.h"
#include "models/domain/statusupdate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The record of a change set after it, else as it is kept.
template <Record R> QList<Kept<R>> afterIt(const ChangeSet &set, const QList<Kept<R>> &kept)
{
    QList<Kept<R>> all;
    for (const Kept<R> &one : kept) {
        const auto change = std::ranges::find(set.changes, one.id, &Change::id);
        if (change == set.changes.end())
            all.append(one);
        else if (change->after && change->before)
            all.append({one.id, fromRow<R>(*change->after)});
    }
    return all;
}

template <Record R>
Result<> turn(const Store &store, ChangeSet &set, const QUuid &where, const Engagement &before,
              const Engagement &after, Moment R::*over)
{
    const Result<QList<Kept<R>>> kept = store.all<R>(where);
    if (!kept)
        return kept.failure();
    const QString safe = before.safeChannel.trimmed();
    for (const Kept<R> &one : afterIt(set, *kept)) {
        const bool goesBySafe =
            !safe.isEmpty() && one->channel.trimmed() == safe && !after.safeChannel.trimmed().isEmpty();
        if ((one.record.*over).isValid() || (!goesBySafe && !isUnsafeChannel(after, one->channel)))
            continue;
        R turned = *one;
        turned.channel = after.safeChannel.trimmed();
        if (turned == *one)
            continue;
        const auto known = std::ranges::find(set.changes, one.id, &Change::id);
        if (known == set.changes.end())
            set.changes.append(edit(where, one.id, *one, turned));
        else
            known->after = toRow(turned);
    }
    return {};
}

} // namespace

bool isUnsafeChannel(const Engagement &engagement, const QString &channel)
{
    static const QRegularExpression mail(u"mail|outlook|\\bexchange\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chat(u"chat\\b|\\bteams\\b|\\bslack\\b|\\bsharepoint\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression apart(
        u"\\b(?:signal|threema|wire|whatsapp|element|matrix|telegram|encrypted)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString told = channel.trimmed();
    if (told.isEmpty())
        return true;
    if (told.compare(engagement.safeChannel.trimmed(), Qt::CaseInsensitive) == 0)
        return false;
    return mail.match(told).hasMatch() || (chat.match(told).hasMatch() && !apart.match(told).hasMatch());
}

Result<ChangeSet> withChannelsTurned(const Store &store, const ChangeSet &set)
{
    ChangeSet whole = set;
    for (const Change &change : set.changes) {
        if (change.entity != &Engagement::entity() || !change.before || !change.after)
            continue;
        const auto before = fromRow<Engagement>(*change.before);
        const auto after = fromRow<Engagement>(*change.after);
        const bool turns = after.mailUnsafe.value_or(false)
            && (after.mailUnsafe != before.mailUnsafe || after.safeChannel != before.safeChannel);
        if (!turns)
            continue;
        if (const Result<> done = turn(store, whole, change.id, before, after, &StatusUpdate::issuedAt);
            !done)
            return done.failure();
        if (const Result<> done = turn(store, whole, change.id, before, after, &Instruction::sentAt); !done)
            return done.failure();
    }
    return whole;
}

} // namespace firstcall
