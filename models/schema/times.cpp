// SPDX-License-Identifier: Apache-2.0
#include "models/schema/times.h"

using namespace Qt::StringLiterals;

namespace firstcall {

Times::Times(const Words &words, const QString &zone, const QDateTime &asAt)
    : m_words(words)
    , m_zone(zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toLatin1()))
    , m_year(local(asAt).date().year())
{}

QDateTime Times::local(const QDateTime &utc) const
{
    return m_zone.isValid() ? utc.toTimeZone(m_zone) : utc.toUTC();
}

QString Times::offset(const QDateTime &utc) const
{
    const int minutes = local(utc).offsetFromUtc() / 60;
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    QString text = u"UTC"_s + sign + m_words.locale().toString(qAbs(minutes) / 60);
    if (minutes % 60 != 0)
        text += u":%1"_s.arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    return text;
}

QString Times::zoneName(const QDateTime &utc) const
{
    const QString letters = m_zone.isValid() ? m_zone.abbreviation(utc) : u"UTC"_s;
    return letters.isEmpty() || !letters.at(0).isLetter() ? offset(utc) : letters;
}

QString Times::timeOfDay(const QDateTime &local) const
{
    return m_words.locale().toString(local.time(), u"HH:mm");
}

QString Times::shortDay(QDate day) const
{
    return m_words.locale().toString(
        day,
        day.year() == m_year
            ? m_words.translate("Report", "ddd d MMM", "pattern of a short day without year, see QLocale")
            : m_words.translate("Report", "ddd d MMM yyyy", "pattern of a short day with year, see QLocale"));
}

QString Times::longDay(const QDateTime &utc) const
{
    return m_words.locale().toString(local(utc).date(), QLocale::LongFormat);
}

QString Times::clock(const QDateTime &utc) const
{
    return m_words.translate("Report", "%1 %2", "a time of day and the name of its zone")
        .arg(timeOfDay(local(utc)), zoneName(utc));
}

QString Times::bothClocks(const QDateTime &from, const QDateTime &to) const
{
    const auto between = [&](const QDateTime &start, const QDateTime &end) {
        if (!to.isValid())
            return timeOfDay(start);
        const QString last =
            start.date() == end.date() ? timeOfDay(end) : shortDay(end.date()) + u' ' + timeOfDay(end);
        return m_words.translate("Report", "%1–%2", "from and to").arg(timeOfDay(start), last);
    };
    const QDateTime localFrom = local(from);
    const QString localClock = m_words.translate("Report", "%1 %2", "a time of day and the name of its zone")
                                   .arg(between(localFrom, local(to)), zoneName(from));
    if (zoneName(from) == u"UTC"_s)
        return localClock;
    if (localFrom.offsetFromUtc() == 0 && local(to).offsetFromUtc() == 0)
        return m_words.translate("Report", "%1 (UTC)", "a time in a zone that is UTC then").arg(localClock);
    const QDateTime utc = from.toUTC();
    QString utcClock = between(utc, to.toUTC());
    if (utc.date() != localFrom.date())
        utcClock.prepend(shortDay(utc.date()) + u' ');
    return m_words.translate("Report", "%1 (%2 UTC)", "a time with its zone, and the same in UTC")
        .arg(localClock, utcClock);
}

QString Times::full(const QDateTime &utc) const
{
    return span(utc, {});
}

QString Times::span(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid())
        return {};
    return m_words.translate("Report", "%1, %2", "a day and a time").arg(longDay(from), bothClocks(from, to));
}

QString Times::onBothClocks(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    return m_words.translate("Report", "%1 %2", "a short day and a time")
        .arg(shortDay(local(utc).date()), bothClocks(utc, {}));
}

QString Times::asTyped(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    return m_words.translate("Report", "%1 %2", "a short day and a time")
        .arg(shortDay(local(utc).date()), timeOfDay(local(utc)));
}

QString Times::brief(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    const bool isUtc = local(utc).offsetFromUtc() == 0;
    return m_words.translate("Report", "%1 %2", "a short day and a time")
        .arg(shortDay(local(utc).date()), isUtc ? clock(utc) : bothClocks(utc, {}));
}

} // namespace firstcall
