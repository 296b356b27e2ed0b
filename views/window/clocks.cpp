// SPDX-License-Identifier: Apache-2.0
#include "views/window/clocks.h"

#include "models/schema/times.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

QList<ClockSet> clockSets()
{
    return {{u"customer_utc"_s, QCoreApplication::translate("Clocks", "The customer's and UTC")},
            {u"customer_utc_here"_s,
             QCoreApplication::translate("Clocks", "The customer's, UTC and this computer's")},
            {u"customer_here"_s, QCoreApplication::translate("Clocks", "The customer's and this computer's")},
            {u"customer"_s, QCoreApplication::translate("Clocks", "The customer's alone")}};
}

QString clocksNow(Desk &desk, bool zoneAssumed)
{
    const QString chosen = settings::clocks.read(desk.settings());
    QStringList zones{desk.text().zone()};
    if (chosen != u"customer_here"_s && chosen != u"customer"_s)
        zones.append(u"UTC"_s);
    if (chosen == u"customer_utc_here"_s || chosen == u"customer_here"_s)
        zones.append(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    const QDateTime now = desk.now();
    QStringList told;
    for (const QString &zone : std::as_const(zones)) {
        const QString clock = Times(desk.text().words(), zone, now).clock(now);
        if (!told.contains(clock))
            told.append(clock);
    }
    if (zoneAssumed)
        told.first() =
            QCoreApplication::translate("Clocks", "%1, assumed", "a time and its zone").arg(told.first());
    return told.join(u" · "_s);
}

} // namespace firstcall
