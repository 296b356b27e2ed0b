// SPDX-License-Identifier: Apache-2.0
#include "models/schema/when.h"

#include "models/schema/times.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("When", source);
}

bool isWord(const QString &typed, const char *english)
{
    return typed.compare(QLatin1StringView(english), Qt::CaseInsensitive) == 0
        || typed.compare(say(english), Qt::CaseInsensitive) == 0;
}

/// 1 Monday to 7 Sunday, 0 for none; by the first letters of its name in English or `language`.
int weekdayOf(const QString &typed, const QLocale &language)
{
    const QString start = typed.endsWith(u'.') ? typed.chopped(1) : typed;
    for (const QLocale &locale : {QLocale::c(), language}) {
        for (int day = 1; day <= 7; ++day) {
            const QString name = locale.dayName(day);
            const qsizetype least = locale == QLocale::c() ? 3 : 2;
            if (start.size() >= least && name.startsWith(start, Qt::CaseInsensitive))
                return day;
        }
    }
    return 0;
}

int monthOf(const QString &typed, const QLocale &language)
{
    const QString start = typed.endsWith(u'.') ? typed.chopped(1) : typed;
    for (const QLocale &locale : {QLocale::c(), language}) {
        for (int month = 1; month <= 12; ++month) {
            if (start.size() >= 3 && locale.monthName(month).startsWith(start, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

/// The next such day of the year from `today` on; invalid when no year has it.
QDate nextDay(int day, int month, QDate today)
{
    constexpr int longestWait = 8; // for 29 February, round a century that skips one
    for (int year = today.year(); year <= today.year() + longestWait; ++year) {
        const QDate that(year, month, day);
        if (that.isValid() && that >= today)
            return that;
    }
    return {};
}

std::optional<QTime> timeFrom(const QString &typed)
{
    static const QRegularExpression pattern(u"^([01]?\\d|2[0-3])[:.h]([0-5]\\d)$"_s);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return {};
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

/// A time of day and the words before it that tell the day, or none.
struct DayAndTime
{
    QString day = {};
    QTime time = {};
};

/// "9 am", "9:30 pm".
std::optional<DayAndTime> halfDayFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(.+) )?(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))? ?([ap])\\.?m\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const bool isAfterNoon = match.captured(4).compare(u"p"_s, Qt::CaseInsensitive) == 0;
    constexpr int half = 12;
    const int hour = match.captured(2).toInt() % half + (isAfterNoon ? half : 0);
    return DayAndTime{match.captured(1), QTime(hour, match.captured(3).toInt())};
}

/// "fri 9", "tomorrow 14", "monday 9 Uhr": an hour alone, where it can be no day and no other half of the
/// day. With its unit it needs no day before it.
std::optional<DayAndTime> hourFrom(const QString &text, const QDateTime &here, const QLocale &language)
{
    static const QRegularExpression pattern(u"^(?:(.+) )?([01]?\\d|2[0-3])( ?uhr| ?o'clock)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const DayAndTime told{match.captured(1), QTime(match.captured(2).toInt(), 0)};
    if (match.hasCaptured(3))
        return told;
    QString word = told.day.section(u' ', 0, 0);
    if (word.endsWith(u','))
        word.chop(1);
    constexpr int firstSure = 7; // "fri 2" may be in the afternoon
    if (told.time.hour() < firstSure)
        return {};
    if (const int weekday = weekdayOf(word, language)) {
        // "Fri 13" is a day when that Friday is the 13th.
        const QDate next = here.date().addDays((weekday - here.date().dayOfWeek() + 7) % 7);
        return next.day() == told.time.hour() ? std::nullopt : std::optional(told);
    }
    if (isWord(word, "today"))
        return told.time < here.time() ? std::nullopt : std::optional(told);
    return isWord(word, "tomorrow") || isWord(word, "yesterday") ? std::optional(told) : std::nullopt;
}

std::optional<DayAndTime> dayAndTimeFrom(const QString &text, const QDateTime &here, const QLocale &language)
{
    const qsizetype gap = text.lastIndexOf(u' ');
    std::optional<DayAndTime> told;
    if (const std::optional<QTime> time = timeFrom(text.mid(gap + 1)))
        told = DayAndTime{gap > 0 ? text.left(gap) : QString(), *time};
    else if (const std::optional<DayAndTime> half = halfDayFrom(text))
        told = half;
    else
        told = hourFrom(text, here, language);
    if (!told)
        return {};
    // "tomorrow at 9", "Friday, 9:00"
    static const QRegularExpression between(u"(?:,? (?:at|um)|,)$|^(?:at|um)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    told->day.remove(between);
    return told;
}

/// "Mon 9 Mar", as days are shown: the weekday tells which year is meant. Invalid when it fits neither the
/// next such day nor that of this year, or not the year that is told.
QDate dayOnWeekday(int weekday, const QString &rest, QDate today, const QLocale &language)
{
    const Result<QDate> next = dayFrom(rest, today, language);
    if (!next)
        return {};
    static const QRegularExpression year(u"\\d{4}"_s);
    const QDate other = rest.contains(year) ? QDate() : QDate(today.year(), next->month(), next->day());
    for (const QDate day : {*next, other}) {
        if (day.isValid() && day.dayOfWeek() == weekday)
            return day;
    }
    return {};
}

/// A time behind which its zone was told, perhaps with the same on UTC's clock in brackets.
struct Zoned
{
    QString time = {};
    QString zone = {}; ///< empty when none was told
    QString inUtc = {}; ///< "10:00", or empty
};

Zoned zonedFrom(const QString &text)
{
    static const QRegularExpression form(u"^(.*\\d[:.h]\\d\\d) (utc|[A-Z]{2,5}(?:[+\u2212-][\\d:]+)?)"
                                         u"(?: \\((?:.*?(\\d\\d:\\d\\d) )?UTC\\))?$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? Zoned{match.captured(1), match.captured(2), match.captured(3)} : Zoned{text};
}

/// Those of the instants that are told in that zone.
Result<QList<Moment>> inZone(QList<Moment> moments, const Zoned &told, const QLocale &language)
{
    const Times times({}, moments.first().zone, {});
    const QString shown = language.toString(moments.first().local().time(), u"HH:mm"_s);
    const QString known = times.zoneName(moments.first().utc);
    moments.removeIf([&](const Moment &moment) {
        return told.zone.compare(times.zoneName(moment.utc), Qt::CaseInsensitive) != 0;
    });
    if (moments.isEmpty()) {
        return Failure{say(QT_TRANSLATE_NOOP(
                               "When", "%1 is in %2 here, not in %3. Type the time alone, or UTC behind it."))
                           .arg(shown, known, told.zone.left(20))};
    }
    const QTime utc = QTime::fromString(told.inUtc, u"HH:mm"_s);
    moments.removeIf([&](const Moment &moment) {
        return utc.isValid()
            && moment.utc.time().hour() * 60 + moment.utc.time().minute() != utc.hour() * 60 + utc.minute();
    });
    if (moments.isEmpty())
        return Failure{say(QT_TRANSLATE_NOOP("When", "%1 %2 is not %3 UTC. Type one of the two."))
                           .arg(shown, told.zone.left(20), told.inUtc)};
    return moments;
}

} // namespace

Result<QDate> dayFrom(const QString &typed, QDate today, const QLocale &language)
{
    const QString text = typed.simplified();
    const Failure unreadable{
        say(QT_TRANSLATE_NOOP("When",
                              "“%1” is not a day this program can read. Type 10 Mar, 2026-03-10, "
                              "today, tomorrow or a weekday."))
            .arg(text.left(60))};
    if (isWord(text, QT_TRANSLATE_NOOP("When", "today")))
        return today;
    if (isWord(text, QT_TRANSLATE_NOOP("When", "tomorrow")))
        return today.addDays(1);
    if (isWord(text, QT_TRANSLATE_NOOP("When", "yesterday")))
        return today.addDays(-1);
    if (const int weekday = weekdayOf(text, language))
        return today.addDays((weekday - today.dayOfWeek() + 7) % 7);
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;

    // As the language writes a day in numbers; the year may have two digits.
    if (const QDate written = language.toDate(text, QLocale::ShortFormat); written.isValid()) {
        constexpr int longAgo = 50;
        return written.year() < today.year() - longAgo ? written.addYears(100) : written;
    }

    static const QRegularExpression numbers(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?$"_s);
    static const QRegularExpression words(u"^(\\d{1,2})\\.? (\\p{L}+\\.?)(?: (\\d{4}))?$"_s);
    static const QRegularExpression weekdayFirst(u"^(\\p{L}+\\.?),? (\\d.*)$"_s);
    QDate day;
    if (const auto both = weekdayFirst.match(text); both.hasMatch()) {
        if (const int weekday = weekdayOf(both.captured(1), language))
            day = dayOnWeekday(weekday, both.captured(2), today, language);
    } else if (const auto match = numbers.match(text); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        day = match.captured(3).isEmpty()
            ? nextDay(match.captured(1).toInt(), month, today)
            : QDate(match.captured(3).toInt(), month, match.captured(1).toInt());
    } else if (const auto told = words.match(text); told.hasMatch()) {
        const int month = monthOf(told.captured(2), language);
        day = told.captured(3).isEmpty() ? nextDay(told.captured(1).toInt(), month, today)
                                         : QDate(told.captured(3).toInt(), month, told.captured(1).toInt());
    }
    if (!day.isValid())
        return unreadable;
    return day;
}

Result<Minutes> minutesFrom(const QString &typed)
{
    const QString text = typed.simplified();
    static const QRegularExpression clock(u"^(\\d{1,3}):([0-5]\\d)$"_s);
    static const QRegularExpression parts(
        u"^(?:(\\d{1,4}) ?d(?:ays?)?)? ?(?:(\\d{1,4}) ?h(?:ours?)?)? ?(?:(\\d{1,5}) ?(?:m|min|minutes?)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = clock.match(text); match.hasMatch())
        return Minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    if (const auto match = parts.match(text); match.hasMatch() && !text.isEmpty())
        return Minutes(match.captured(1).toInt() * 24 * 60 + match.captured(2).toInt() * 60
                       + match.captured(3).toInt());
    return Failure{
        say(QT_TRANSLATE_NOOP(
                "When",
                "“%1” is not a length of time this program can read. Type 90 min, 1 h 30 min or 2 d."))
            .arg(text.left(60))};
}

Result<QList<Moment>> momentsFrom(const QString &typed, const QString &zone, const QDateTime &now,
                                  const QLocale &language)
{
    const QTimeZone place(zone.toLatin1());
    if (zone.isEmpty() || !place.isValid()) // Qt takes no name for a zone of its own
        return Failure{say(QT_TRANSLATE_NOOP(
            "When", "Set the time zone of the engagement first, then the time can be read."))};
    const QString text = typed.simplified();
    if (const Zoned told = zonedFrom(text); !told.zone.isEmpty()) {
        const bool isUtc = told.zone.compare(u"UTC"_s, Qt::CaseInsensitive) == 0;
        Result<QList<Moment>> moments = momentsFrom(told.time, isUtc ? u"UTC"_s : zone, now, language);
        if (!moments)
            return moments.failure();
        if (!isUtc)
            return inZone(*moments, told, language);
        for (Moment &moment : *moments)
            moment.zone = zone;
        return moments;
    }
    const QDateTime here = now.toTimeZone(place);
    // Who types the time it is means now, not tomorrow.
    const QDateTime thisMinute = here.addMSecs(-(here.time().second() * 1'000 + here.time().msec()));

    static const QRegularExpression inPattern(u"^(\\p{L}+) (\\d.*)$"_s);
    if (const auto match = inPattern.match(text);
        match.hasMatch() && isWord(match.captured(1), QT_TRANSLATE_NOOP("When", "in"))) {
        const Result<Minutes> length = minutesFrom(match.captured(2));
        if (!length)
            return length.failure();
        QDateTime then = now.toUTC().addSecs(qint64(length->count()) * 60);
        then.setTime(QTime(then.time().hour(), then.time().minute()));
        return QList<Moment>{{then, zone}};
    }

    const std::optional<DayAndTime> told = dayAndTimeFrom(text, here, language);
    if (!told)
        return Failure{
            say(QT_TRANSLATE_NOOP(
                    "When",
                    "“%1” is not a time this program can read. Type 18:00, tomorrow 12:00, fri 9:00, "
                    "10 Mar 15:00, 2026-03-10 15:00 or in 2 h."))
                .arg(text.left(60))};
    const QTime time = told->time;
    const Failure skipped{say(QT_TRANSLATE_NOOP("When", "The clocks skip %1 on that day; type another time."))
                              .arg(time.toString(u"HH:mm"_s))};
    QDate day = here.date();
    if (!told->day.isEmpty()) {
        const Result<QDate> that = dayFrom(told->day, here.date(), language);
        if (!that)
            return that.failure();
        day = *that;
        // "fri 9:00" said on a Friday afternoon is the next one.
        if (day == here.date() && time < thisMinute.time() && weekdayOf(told->day, language))
            day = day.addDays(7);
    } else {
        // Where the clocks show the hour twice, one of the two may be over.
        QList<Moment> today = Moment::candidates(day, time, zone);
        if (today.isEmpty() && time > here.time())
            return skipped;
        today.removeIf([&](const Moment &moment) { return moment.utc < thisMinute; });
        if (!today.isEmpty())
            return today;
        day = day.addDays(1);
    }
    const QList<Moment> moments = Moment::candidates(day, time, zone);
    if (moments.isEmpty())
        return skipped;
    return moments;
}

} // namespace firstcall
