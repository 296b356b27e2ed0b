// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/form.h"

#include "models/domain/entities.h"
#include "models/exchange/engagementfile.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

const QString idPattern = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;

QJsonObject text(int atMost)
{
    return {{u"type"_s, u"string"_s}, {u"maxLength"_s, atMost}};
}

QJsonObject pattern(const QString &expression)
{
    return {{u"type"_s, u"string"_s}, {u"pattern"_s, expression}};
}

QJsonObject orNull(const QString &type)
{
    return {{u"type"_s, QJsonArray{type, u"null"_s}}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}, {u"uniqueItems"_s, true}};
}

QJsonObject keysOf(const Field &field)
{
    QJsonArray keys;
    if (field.flags.testFlag(FieldFlag::MayBeBlank))
        keys.append(u""_s);
    for (const Choice &choice : field.choices->all)
        keys.append(QString::fromLatin1(choice.key));
    return {{u"enum"_s, keys}};
}

QJsonObject formOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return text(4'000);
    case FieldKind::Paragraph:
        return text(200'000);
    case FieldKind::Number:
        return orNull(u"integer"_s);
    case FieldKind::YesNo:
        return orNull(u"boolean"_s);
    case FieldKind::Duration: {
        QJsonObject minutes = orNull(u"integer"_s);
        minutes.insert(u"minimum"_s, 0);
        minutes.insert(u"description"_s, u"Minutes."_s);
        return minutes;
    }
    case FieldKind::Date:
        return pattern(u"^(|\\d{4}-\\d\\d-\\d\\d)$"_s);
    case FieldKind::Moment:
        return pattern(u"^(|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\[[A-Za-z0-9_+\\-/]+\\])$"_s);
    case FieldKind::Bytes:
        return pattern(u"^(|[0-9a-f]{64})$"_s);
    case FieldKind::Choice:
        return keysOf(field);
    case FieldKind::Choices:
        return listOf(keysOf(field));
    case FieldKind::Reference:
    case FieldKind::References: {
        const bool one = field.kind == FieldKind::Reference;
        const bool maybe = one && !field.flags.testFlag(FieldFlag::Parent);
        QJsonObject id = pattern((maybe ? u"^(|%1)$"_s : u"^%1$"_s).arg(idPattern));
        QJsonObject form = one ? id : listOf(id);
        form.insert(u"description"_s, u"Refers to: %1."_s.arg(field.target().key()));
        return form;
    }
    }
    Q_UNREACHABLE();
}

QJsonObject object(const QJsonObject &properties, const QStringList &optional = {})
{
    QJsonArray required;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (!optional.contains(it.key()))
            required.append(it.key());
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required},
            {u"additionalProperties"_s, false}};
}

QJsonObject formOf(const Entity &entity)
{
    QJsonObject properties{{u"id"_s, pattern(u"^%1$"_s.arg(idPattern))}};
    for (const Field &field : entity.fields)
        properties.insert(field.key(), formOf(field));
    QJsonObject form = object(properties);
    form.insert(u"title"_s, QString::fromLatin1(entity.name));
    return form;
}

QJsonObject kindsOf(Scope scope)
{
    QJsonObject kinds;
    QStringList optional;
    for (const Entity *entity : entities()) {
        if (entity->scope != scope)
            continue;
        kinds.insert(entity->key(),
                     QJsonObject{{u"type"_s, u"array"_s},
                                 {u"items"_s, QJsonObject{{u"$ref"_s, u"#/$defs/%1"_s.arg(entity->key())}}}});
        if (entity->key() != "engagement"_L1)
            optional.append(entity->key());
    }
    return object(kinds, optional);
}

QJsonObject formOfJournal()
{
    const QJsonObject anyText{{u"type"_s, u"string"_s}};
    QJsonObject value =
        object({{u"json"_s, orNull(u"string"_s)}, {u"salt"_s, anyText}, {u"digest"_s, anyText}});
    value.insert(u"type"_s, QJsonArray{u"object"_s, u"null"_s});
    QJsonObject properties{{u"pos"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}}},
                           {u"old"_s, value},
                           {u"new"_s, value}};
    for (const char *name : {"op", "entity", "record", "field", "title", "at", "author", "device", "batch",
                             "undo_of", "previous_hash", "hash"})
        properties.insert(QLatin1StringView(name), anyText);
    return {{u"type"_s, u"array"_s}, {u"items"_s, object(properties)}};
}

} // namespace

QJsonObject formOfEntities()
{
    QJsonObject kinds;
    for (const Entity *entity : entities())
        kinds.insert(entity->key(), formOf(*entity));
    const QJsonObject contents{
        {u"type"_s, u"object"_s},
        {u"description"_s, u"Bytes in base64, by their SHA-256."_s},
        {u"additionalProperties"_s, QJsonObject{{u"type"_s, u"string"_s}}},
        {u"propertyNames"_s, QJsonObject{{u"pattern"_s, u"^[0-9a-f]{64}$"_s}}},
    };
    QJsonObject form = object({{u"format"_s, QJsonObject{{u"const"_s, engagementform::format}}},
                               {u"version"_s, QJsonObject{{u"const"_s, engagementform::version}}},
                               {u"engagement"_s, pattern(u"^%1$"_s.arg(idPattern))},
                               {u"firm_wide"_s, kindsOf(Scope::Firm)},
                               {u"records"_s, kindsOf(Scope::Engagement)},
                               {u"contents"_s, contents},
                               {u"journal"_s, formOfJournal()}},
                              {u"journal"_s});
    form.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    form.insert(u"title"_s, u"Engagement file of Firstcall"_s);
    form.insert(u"$defs"_s, kinds);
    return form;
}

} // namespace firstcall::testing
