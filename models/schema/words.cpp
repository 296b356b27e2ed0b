// SPDX-License-Identifier: Apache-2.0
#include "models/schema/words.h"

#include "models/schema/times.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace firstcall {

QString Words::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source, disambiguation, n);
    QString text = m_translator->translate(context, source, disambiguation, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, m_locale.toString(n));
    return text;
}

QString Words::label(const Choices &choices, const QString &key) const
{
    const Choice *choice = choices.find(key);
    return choice ? translate(choices.context, choice->label) : key;
}

QString Words::yesNo(std::optional<bool> value) const
{
    if (!value)
        return translate("Words", "unknown");
    return *value ? translate("Words", "yes") : translate("Words", "no");
}

QString Words::duration(Minutes length) const
{
    const auto hours = length.count() / 60;
    const auto minutes = length.count() % 60;
    if (hours == 0)
        return translate("Words", "%1 min").arg(m_locale.toString(qlonglong(minutes)));
    if (minutes == 0)
        return translate("Words", "%1 h").arg(m_locale.toString(qlonglong(hours)));
    return translate("Words", "%1 h %2 min")
        .arg(m_locale.toString(qlonglong(hours)), m_locale.toString(qlonglong(minutes)));
}

QString Words::display(const Field &field, const QVariant &value) const
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
    case FieldKind::Bytes:
        return value.toString();
    case FieldKind::Number:
        return value.isNull() ? QString() : m_locale.toString(value.toLongLong());
    case FieldKind::Duration:
        return value.isNull() ? QString() : duration(Minutes(value.toLongLong()));
    case FieldKind::YesNo:
        return yesNo(value.isNull() ? std::nullopt : std::optional(value.toBool()));
    case FieldKind::Date:
        return m_locale.toString(QDate::fromString(value.toString(), Qt::ISODate),
                                 translate("Words", "d MMM yyyy", "pattern of a day, see QLocale"));
    case FieldKind::Moment: {
        const Result<Moment> moment = Moment::fromText(value.toString());
        return moment ? Times(*this, moment->zone, {}).onBothClocks(moment->utc) : QString();
    }
    case FieldKind::Choice:
        return value.toString().isEmpty() ? QString() : label(*field.choices, value.toString());
    case FieldKind::Choices: {
        QStringList labels;
        const QStringList keys = value.toStringList();
        for (const QString &key : keys)
            labels.append(label(*field.choices, key));
        return labels.join(u", "_s);
    }
    case FieldKind::Reference:
    case FieldKind::References:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
