// SPDX-License-Identifier: Apache-2.0
#include "models/items/fieldtext.h"

#include "models/schema/when.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("FieldText", source);
}

/// The parts of a list between commas, each read by `readOne`. A comma may be part of a name, so the longest
/// part that can be read counts; when none can, the sentence is that of the shortest.
template <typename ReadOne> Result<QStringList> listFrom(const QString &typed, const ReadOne &readOne)
{
    QStringList values;
    const QStringList parts = typed.split(u',');
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype count = parts.size() - from;
        for (; count > 0; --count) {
            const QString part = parts.sliced(from, count).join(u',').trimmed();
            if (part.isEmpty())
                break;
            const Result<QString> value = readOne(part);
            if (value) {
                if (!values.contains(*value))
                    values.append(*value);
                break;
            }
            if (count == 1)
                return value.failure();
        }
        from += qMax<qsizetype>(count, 1);
    }
    return values;
}

/// The stored key whose key or words are these; nothing when there is none.
std::optional<QString> keyFrom(const Words &words, const Choices &choices, const QString &typed)
{
    for (const Choice &choice : choices.all) {
        const QString key = QString::fromLatin1(choice.key);
        if (typed.compare(key, Qt::CaseInsensitive) == 0
            || typed.compare(words.label(choices, key), Qt::CaseInsensitive) == 0)
            return key;
    }
    return {};
}

} // namespace

Result<QVariant> FieldText::fromText(const Field &field, const QString &typed) const
{
    const QString text = typed.trimmed();
    switch (field.kind) {
    case FieldKind::Text:
        return field.accept(text.simplified());
    case FieldKind::Paragraph:
        return field.accept(text);
    case FieldKind::Number: {
        if (text.isEmpty())
            return field.accept({});
        bool isNumber = false;
        const qlonglong number = m_words.locale().toLongLong(text, &isNumber);
        return field.accept(isNumber ? QVariant(number) : QVariant(text));
    }
    case FieldKind::YesNo:
        for (const std::optional<bool> known :
             {std::optional(true), std::optional(false), std::optional<bool>()}) {
            if (text.compare(m_words.yesNo(known), Qt::CaseInsensitive) == 0)
                return field.accept(known ? QVariant(*known) : QVariant());
        }
        return field.accept(text.isEmpty() ? QVariant() : QVariant(text));
    case FieldKind::Choice:
        return field.accept(keyFrom(m_words, *field.choices, text).value_or(text));
    case FieldKind::Choices: {
        const Result<QStringList> keys = listFrom(text, [&](const QString &part) -> Result<QString> {
            if (const std::optional<QString> key = keyFrom(m_words, *field.choices, part))
                return *key;
            return Failure{say(QT_TRANSLATE_NOOP("FieldText", "“%1” is not one of the words kept here."))
                               .arg(part.left(60))};
        });
        if (!keys)
            return keys.failure();
        return field.accept(*keys);
    }
    case FieldKind::Date: {
        if (text.isEmpty())
            return field.accept(u""_s);
        const Result<QDate> day = dayFrom(text, times().local(m_clock()).date(), m_words.locale());
        if (!day)
            return day.failure();
        return field.accept(day->toString(Qt::ISODate));
    }
    case FieldKind::Duration: {
        if (text.isEmpty())
            return field.accept({});
        const Result<Minutes> length = minutesFrom(text);
        if (!length)
            return length.failure();
        return field.accept(qint64(length->count()));
    }
    case FieldKind::Moment: {
        if (text.isEmpty())
            return field.accept(u""_s);
        const Result<QList<Moment>> all = moments(text);
        if (!all)
            return all.failure();
        if (all->size() > 1)
            return Failure{say(QT_TRANSLATE_NOOP(
                "FieldText",
                "The clocks show that hour twice; say which one is meant in the field itself."))};
        return field.accept(all->first().toText());
    }
    case FieldKind::Reference: {
        if (text.isEmpty())
            return field.accept(u""_s);
        const Result<QString> id = idNamed(field.target(), text);
        if (!id)
            return id.failure();
        return field.accept(*id);
    }
    case FieldKind::References: {
        const Result<QStringList> ids =
            listFrom(text, [&](const QString &part) { return idNamed(field.target(), part); });
        if (!ids)
            return ids.failure();
        return field.accept(*ids);
    }
    case FieldKind::Bytes:
        return Failure{say(QT_TRANSLATE_NOOP("FieldText", "A file is chosen, not typed."))};
    }
    Q_UNREACHABLE();
}

Result<QString> FieldText::idNamed(const Entity &entity, const QString &name) const
{
    QString found;
    const Names &known = names(entity);
    for (const QUuid &id : known.order) {
        if (known.of.value(id).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty())
            return Failure{
                say(QT_TRANSLATE_NOOP(
                        "FieldText",
                        "“%1” is the name of more than one here; choose which in the field itself."))
                    .arg(name.left(60))};
        found = idText(id);
    }
    if (found.isEmpty())
        return Failure{say(QT_TRANSLATE_NOOP("FieldText",
                                             "“%1” is not known here yet. Add it first, or choose another."))
                           .arg(name.left(60))};
    return found;
}

Result<QList<Moment>> FieldText::moments(const QString &typed) const
{
    return momentsFrom(typed, m_zone, m_clock(), m_words.locale());
}

} // namespace firstcall
