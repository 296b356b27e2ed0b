// SPDX-License-Identifier: Apache-2.0
#include "models/schema/field.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

// Bounds of domain and storage: a field holds what a person writes, not a file.
constexpr qsizetype longestText = 4'000;
constexpr qsizetype longestParagraph = 200'000;
constexpr qsizetype longestList = 1'000;

QString quoted(const QVariant &outside)
{
    return outside.typeId() == QMetaType::QVariantMap || outside.typeId() == QMetaType::QVariantList
        ? QCoreApplication::translate("Field", "a list or an object")
        : u"“%1”"_s.arg(outside.toString().left(80));
}

Failure unfit(const QVariant &outside, const QString &wanted)
{
    return Failure{QCoreApplication::translate("Field", "%1 is not %2.").arg(quoted(outside), wanted)};
}

bool isText(const QVariant &outside)
{
    return outside.isNull() || outside.typeId() == QMetaType::QString;
}

/// Why this text can't be kept; empty when it can. Tabs and, in a paragraph, line ends are kept.
QString whyRefused(QStringView text, bool paragraph)
{
    if (text.size() > (paragraph ? longestParagraph : longestText)) {
        return QCoreApplication::translate("Field", "A text of %1 characters is too long; %2 is the most.")
            .arg(text.size())
            .arg(paragraph ? longestParagraph : longestText);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            return QCoreApplication::translate("Field", "The text has half a character (U+%1).")
                .arg(c.unicode(), 4, 16, QChar(u'0'));
        } else if (c.category() == QChar::Other_Control && c != u'\t' && !(paragraph && c == u'\n')) {
            return QCoreApplication::translate("Field", "The text has the control character U+%1.")
                .arg(c.unicode(), 4, 16, QChar(u'0'));
        }
    }
    return {};
}

Result<QVariant> acceptText(const QVariant &outside, bool paragraph)
{
    if (!isText(outside))
        return unfit(outside, QCoreApplication::translate("Field", "a text"));
    QString text = outside.isNull() ? u""_s : outside.toString();
    if (paragraph)
        text.replace(u"\r\n"_s, u"\n"_s);
    if (const QString why = whyRefused(text, paragraph); !why.isEmpty())
        return Failure{why};
    return QVariant(text.isNull() ? u""_s : text);
}

Result<QVariant> acceptNumber(const QVariant &outside)
{
    const int type = outside.typeId();
    const bool whole = type == QMetaType::Int || type == QMetaType::LongLong
        || (type == QMetaType::Double && std::trunc(outside.toDouble()) == outside.toDouble());
    if (outside.isNull())
        return QVariant();
    const double number = outside.toDouble();
    if (!whole || std::abs(number) > 2'000'000'000.0)
        return unfit(
            outside,
            QCoreApplication::translate("Field", "a whole number between minus and plus 2,000,000,000"));
    return QVariant(qint64(number));
}

Result<QVariant> acceptDate(const QVariant &outside)
{
    if (outside.isNull() || (outside.typeId() == QMetaType::QString && outside.toString().isEmpty()))
        return QVariant(u""_s);
    const QDate date = outside.typeId() == QMetaType::QDate ? outside.toDate()
        : isText(outside) ? QDate::fromString(outside.toString(), Qt::ISODate)
                          : QDate();
    // One spelling only, so that equal dates are equal texts.
    if (!date.isValid() || (isText(outside) && date.toString(Qt::ISODate) != outside.toString()))
        return unfit(outside, QCoreApplication::translate("Field", "a date such as 2026-03-09"));
    return QVariant(date.toString(Qt::ISODate));
}

Result<QVariant> acceptMoment(const QVariant &outside)
{
    if (!isText(outside))
        return unfit(outside, QCoreApplication::translate("Field", "a time with its zone"));
    const Result<Moment> moment = Moment::fromText(outside.toString());
    if (!moment)
        return moment.failure();
    return QVariant(moment->toText());
}

Result<QVariant> acceptKey(const QVariant &outside, const Choices &choices, bool mayBeBlank)
{
    if (mayBeBlank && (outside.isNull() || (isText(outside) && outside.toString().isEmpty())))
        return QVariant(u""_s);
    if (outside.isNull() || !isText(outside) || !choices.find(outside.toString()))
        return unfit(outside, QCoreApplication::translate("Field", "one of the words kept here"));
    return outside;
}

Result<QVariant> acceptId(const QVariant &outside)
{
    if (outside.isNull() || (isText(outside) && outside.toString().isEmpty()))
        return QVariant(u""_s);
    if (!isText(outside) || idText(QUuid::fromString(outside.toString())) != outside.toString())
        return unfit(outside, QCoreApplication::translate("Field", "the id of a record"));
    return outside;
}

Result<QVariant> acceptSha256(const QVariant &outside)
{
    const QString text = outside.toString();
    const bool hex = text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
                         return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                     });
    if (outside.isNull() || (isText(outside) && (text.isEmpty() || hex)))
        return QVariant(text.isNull() ? u""_s : text);
    return unfit(outside, QCoreApplication::translate("Field", "a SHA-256 of 64 hexadecimal digits"));
}

template <typename Accept> Result<QVariant> acceptList(const QVariant &outside, const Accept &acceptOne)
{
    if (outside.isNull())
        return QVariant(QStringList());
    const int type = outside.typeId();
    if (type != QMetaType::QStringList && type != QMetaType::QVariantList)
        return unfit(outside, QCoreApplication::translate("Field", "a list"));
    const QVariantList items = outside.toList();
    if (items.size() > longestList)
        return unfit(outside.toString().left(20),
                     QCoreApplication::translate("Field", "a list of at most 1,000"));
    QStringList list;
    for (const QVariant &item : items) {
        const Result<QVariant> accepted = acceptOne(item);
        if (!accepted)
            return accepted.failure();
        if (accepted->toString().isEmpty())
            return unfit(item, QCoreApplication::translate("Field", "a value for a list"));
        if (list.contains(accepted->toString()))
            return Failure{
                QCoreApplication::translate("Field", "%1 stands twice in the list.").arg(quoted(item))};
        list.append(accepted->toString());
    }
    return QVariant(list);
}

} // namespace

Result<QVariant> Field::accept(const QVariant &outside) const
{
    switch (kind) {
    case FieldKind::Text:
        return acceptText(outside, false);
    case FieldKind::Paragraph:
        return acceptText(outside, true);
    case FieldKind::Number:
        return acceptNumber(outside);
    case FieldKind::Duration: {
        Result<QVariant> minutes = acceptNumber(outside);
        if (minutes && !minutes->isNull() && minutes->toLongLong() < 0)
            return unfit(outside, QCoreApplication::translate("Field", "a length of time in minutes"));
        return minutes;
    }
    case FieldKind::YesNo:
        if (outside.isNull())
            return QVariant();
        if (outside.typeId() != QMetaType::Bool)
            return unfit(outside, QCoreApplication::translate("Field", "yes, no or unknown"));
        return outside;
    case FieldKind::Date:
        return acceptDate(outside);
    case FieldKind::Moment:
        return acceptMoment(outside);
    case FieldKind::Choice:
        return acceptKey(outside, *choices, flags.testFlag(FieldFlag::MayBeBlank));
    case FieldKind::Choices:
        return acceptList(outside, [this](const QVariant &item) { return acceptKey(item, *choices, false); });
    case FieldKind::Reference:
        return acceptId(outside);
    case FieldKind::References:
        return acceptList(outside, acceptId);
    case FieldKind::Bytes:
        return acceptSha256(outside);
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
