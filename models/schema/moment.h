// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QDateTime>
#include <QList>

namespace firstcall {

/// A point in time together with the IANA zone it was told in. The instant is UTC, to the millisecond.
/// As text it is `2026-03-09T10:00:00.000Z[Europe/London]`, which sorts by instant.
struct Moment
{
    QDateTime utc = {};
    QString zone = {};

    bool isValid() const { return utc.isValid(); }
    /// Empty for a moment that is not known.
    QString toText() const;
    /// The wall clock in the moment's own zone.
    QDateTime local() const;
    /// The wall clock in another zone; the moment's own zone when that name is empty or unknown.
    QDateTime localIn(const QString &otherZone) const;

    /// Refuses text without a zone, with a zone this machine does not know, or that is not canonical.
    static Result<Moment> fromText(const QString &text);
    /// Every instant that a wall clock shows as this date and time: none where the clock skips it, two where
    /// it shows it twice. Who asks decides; nothing is guessed.
    static QList<Moment> candidates(QDate date, QTime time, const QString &zone);

    bool operator==(const Moment &) const = default;
};

} // namespace firstcall
