// SPDX-License-Identifier: Apache-2.0
#include "models/items/fieldtext.h"

#include "models/schema/when.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString translate(const char *source)
{
    return QCoreApplication::translate("FieldText", source);
}

QString dayAndTime(const QDateTime &local, const QLocale &locale, int thisYear)
{
    const QString pattern =
        local.date().year() == thisYear ? u"ddd d MMM HH:mm"_s : u"ddd d MMM yyyy HH:mm"_s;
    return locale.toString(local, pattern);
}

/// Whether a change gives names or their order another look.
bool movesName(const Change &change)
{
    if (!change.before || !change.after)
        return true;
    const int position = change.entity->indexOf("position"_L1);
    return change.entity->nameOf(*change.before) != change.entity->nameOf(*change.after)
        || (position >= 0 && change.before->at(position) != change.after->at(position));
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

FieldText::FieldText(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    connect(&store, &Store::applied, this, &FieldText::follow);
    readZone();
}

void FieldText::setEngagement(const QUuid &engagement)
{
    m_engagement = engagement;
    m_names.clear();
    readZone();
    Q_EMIT namesChanged(nullptr);
}

void FieldText::readZone()
{
    m_zone.clear();
    if (!m_engagement.isNull()) {
        const Result<std::optional<Row>> row = m_store.row(Engagement::entity(), m_engagement);
        if (row && *row)
            m_zone = fromRow<Engagement>(**row).zone;
    }
    if (m_zone.isEmpty())
        m_zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

QString FieldText::text(const Field &field, const QVariant &value) const
{
    switch (field.kind) {
    case FieldKind::Reference:
        return nameOf(field.target(), QUuid::fromString(value.toString()));
    case FieldKind::References: {
        QStringList all;
        const QStringList ids = value.toStringList();
        for (const QString &id : ids)
            all.append(nameOf(field.target(), QUuid::fromString(id)));
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    case FieldKind::Moment: {
        const Result<Moment> moment = Moment::fromText(value.toString());
        if (!moment || !moment->isValid())
            return {};
        return dayAndTime(moment->localIn(m_zone), m_words.locale(), here().date().year());
    }
    case FieldKind::YesNo:
        return value.isNull() ? QString() : m_words.display(field, value);
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return value.toString().simplified();
    default:
        return m_words.display(field, value);
    }
}

QString FieldText::time(const QDateTime &utc) const
{
    return dayAndTime(Moment{utc, m_zone}.local(), m_words.locale(), here().date().year());
}

QString FieldText::toolTip(const Field &field, const QVariant &value) const
{
    if (field.kind == FieldKind::Moment) {
        const Result<Moment> moment = Moment::fromText(value.toString());
        if (!moment || !moment->isValid())
            return {};
        const QDateTime local = moment->localIn(m_zone);
        return translate("%1 %2 · %3 UTC")
            .arg(m_words.locale().toString(local, u"dddd, d MMMM yyyy, HH:mm"_s),
                 local.timeZoneAbbreviation(), m_words.locale().toString(moment->utc, u"d MMM HH:mm"_s));
    }
    return field.kind == FieldKind::Paragraph ? value.toString() : text(field, value);
}

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
            return Failure{translate("“%1” is not one of the words kept here.").arg(part.left(60))};
        });
        if (!keys)
            return keys.failure();
        return field.accept(*keys);
    }
    case FieldKind::Date: {
        if (text.isEmpty())
            return field.accept(u""_s);
        const Result<QDate> day = dayFrom(text, here().date(), m_words.locale());
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
            return Failure{
                translate("The clocks show that hour twice; say which one is meant in the field itself.")};
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
        return Failure{translate("A file is chosen, not typed.")};
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
                translate("“%1” is the name of more than one here; choose which in the field itself.")
                    .arg(name.left(60))};
        found = idText(id);
    }
    if (found.isEmpty())
        return Failure{
            translate("“%1” is not known here yet. Add it first, or choose another.").arg(name.left(60))};
    return found;
}

QDateTime FieldText::here() const
{
    const QTimeZone zone(m_zone.toLatin1());
    return zone.isValid() ? m_clock().toTimeZone(zone) : m_clock();
}

Result<QList<Moment>> FieldText::moments(const QString &typed) const
{
    return momentsFrom(typed, m_zone, m_clock(), m_words.locale());
}

QString FieldText::nameOf(const Entity &entity, const QUuid &id) const
{
    return id.isNull() ? QString() : names(entity).of.value(id);
}

QList<std::pair<QUuid, QString>> FieldText::named(const Entity &entity) const
{
    QList<std::pair<QUuid, QString>> all;
    const Names &known = names(entity);
    for (const QUuid &id : known.order)
        all.append({id, known.of.value(id)});
    return all;
}

const FieldText::Names &FieldText::names(const Entity &entity) const
{
    const auto found = m_names.constFind(&entity);
    if (found != m_names.constEnd())
        return *found;
    Names names;
    const Result<QList<KeptRow>> rows =
        m_store.rows(entity, entity.scope == Scope::Firm ? QUuid() : m_engagement);
    if (rows) {
        for (const KeptRow &kept : *rows) {
            names.order.append(kept.id);
            names.of.insert(kept.id, entity.nameOf(kept.row));
        }
    }
    return *m_names.insert(&entity, names);
}

void FieldText::follow(const ChangeSet &set)
{
    QList<const Entity *> touched;
    for (const Change &change : set.changes) {
        if (!change.engagement.isNull() && change.engagement != m_engagement)
            continue;
        if (change.entity == &Engagement::entity())
            readZone();
        if (!touched.contains(change.entity) && movesName(change))
            touched.append(change.entity);
    }
    for (const Entity *entity : std::as_const(touched)) {
        if (m_names.remove(entity))
            Q_EMIT namesChanged(entity);
    }
}

} // namespace firstcall
