// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace firstcall {

class Desk;

/// A set of clocks that may stand above an engagement.
struct ClockSet
{
    QString key = {}; ///< as the settings keep it
    QString words = {};
};

/// Every set that may be chosen; the usual one first.
QList<ClockSet> clockSets();

/// The time now on the chosen clocks, each with its zone: "10:23 EST · 15:23 UTC". Two that are one stand
/// there once. The customer's says so while its zone is only assumed.
QString clocksNow(Desk &desk, bool zoneAssumed);

} // namespace firstcall
