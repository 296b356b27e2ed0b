// SPDX-License-Identifier: Apache-2.0
#include "models/schema/moment.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace firstcall {

QString Moment::toText() const
{
    if (!isValid())
        return u""_s;
    return u"%1[%2]"_s.arg(utc.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s), zone);
}

QDateTime Moment::local() const
{
    return utc.toTimeZone(QTimeZone(zone.toLatin1()));
}

QDateTime Moment::localIn(const QString &otherZone) const
{
    const QTimeZone other(otherZone.toLatin1());
    return other.isValid() ? utc.toTimeZone(other) : local();
}

Result<Moment> Moment::fromText(const QString &text)
{
    if (text.isEmpty())
        return Moment{};
    static const QRegularExpression form(
        uR"(\A(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z\[([A-Za-z0-9_+\-/]+)\]\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    // As UTC from the start: read as local time, what this computer's clock skips would come out shifted.
    const QDateTime utc = QDateTime::fromString(match.captured(1) + u'Z', Qt::ISODateWithMs);
    const QString zone = match.captured(2);
    if (!match.hasMatch() || Moment{utc, zone}.toText() != text) {
        return Failure{
            QCoreApplication::translate(
                "Moment",
                "“%1” is not a time with its zone, such as 2026-03-09T10:00:00.000Z[Europe/London].")
                .arg(text.left(80))};
    }
    if (!QTimeZone(zone.toLatin1()).isValid())
        return Failure{
            QCoreApplication::translate("Moment", "“%1” is not a time zone this computer knows.").arg(zone)};
    return Moment{utc, zone};
}

QList<Moment> Moment::candidates(QDate date, QTime time, const QString &zone)
{
    const QTimeZone timeZone(zone.toLatin1());
    if (!timeZone.isValid() || !date.isValid() || !time.isValid())
        return {};
    // Any offset in force within a day of the wall clock may apply to it; one that maps back to it does.
    const QDateTime asUtc(date, time, Qt::UTC);
    QList<int> offsets;
    for (const int hours : {-26, 0, 26}) {
        const int offset = timeZone.offsetFromUtc(asUtc.addSecs(qint64(hours) * 3600));
        if (!offsets.contains(offset))
            offsets.append(offset);
    }
    QList<Moment> found;
    for (const int offset : std::as_const(offsets)) {
        const QDateTime utc = asUtc.addSecs(-offset);
        if (timeZone.offsetFromUtc(utc) == offset)
            found.append(Moment{utc, zone});
    }
    std::ranges::sort(found, {}, &Moment::utc);
    return found;
}

} // namespace firstcall
