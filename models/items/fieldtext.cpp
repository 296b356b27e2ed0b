// SPDX-License-Identifier: Apache-2.0
#include "models/items/fieldtext.h"

#include "models/domain/core.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// What a record is called. Key questions and focus areas have words of the program's own, and none kept.
QString calledBy(const Entity &entity, const Row &row, const Words &words)
{
    if (&entity == &Question::entity()) {
        if (const KeyQuestion *core = keyQuestion(fromRow<Question>(row).bankId))
            return words.translate("KeyQuestion", core->text);
    } else if (&entity == &FocusArea::entity()) {
        return words.display(*entity.find("focus"_L1), row.at(entity.indexOf("focus"_L1)));
    }
    return entity.nameOf(row);
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
        return moment ? time(moment->utc) : QString();
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

QString FieldText::typedText(const Field &field, const QVariant &value) const
{
    if (field.kind != FieldKind::Moment)
        return text(field, value);
    const Result<Moment> moment = Moment::fromText(value.toString());
    return moment ? times().asTyped(moment->utc) : QString();
}

QString FieldText::toolTip(const Field &field, const QVariant &value) const
{
    if (field.kind == FieldKind::Moment) {
        const Result<Moment> moment = Moment::fromText(value.toString());
        return moment ? times().full(moment->utc) : QString();
    }
    return field.kind == FieldKind::Paragraph ? value.toString() : text(field, value);
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
            names.of.insert(kept.id, calledBy(entity, kept.row, m_words));
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
