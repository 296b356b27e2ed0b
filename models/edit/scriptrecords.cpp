// SPDX-License-Identifier: Apache-2.0
#include "models/edit/scriptrecords.h"

#include "models/domain/core.h"
#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/domain/firm.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Under which the ids of scripted records are made: the same wherever a script is played.
constexpr QUuid scriptNamespace(0x1f6c3f8a, 0x52d7, 0x4e0b, 0x9a, 0x41, 0x7c, 0x2b, 0x6d, 0x0e, 0x83, 0xf5);

bool isName(const QString &text)
{
    static const QRegularExpression form(uR"(\A[a-z][a-z0-9_-]{0,59}\z)"_s);
    return form.match(text).hasMatch();
}

QUuid idOf(const Entity &entity, const QUuid &owner, const QString &name)
{
    if (&entity == &Firm::entity())
        return firmId();
    return QUuid::createUuidV5(owner.isNull() ? scriptNamespace : owner, name);
}

} // namespace

Result<> ScriptRecords::use(const QString &name, const Entity *entity)
{
    if (!isName(name) || !entity || entity->scope != Scope::Firm)
        return Failure{
            QCoreApplication::translate("Script", "“%1” is no firm-wide record.").arg(name.left(80))};
    m_names.insert(name, {entity, idOf(*entity, {}, name)});
    return {};
}

Result<QList<Change>> ScriptRecords::add(const QString &table, const QString &name, const QJsonObject &fields,
                                         QString &key)
{
    const Entity *entity = entityOfTable(table);
    if (!entity)
        return Failure{
            QCoreApplication::translate("Script", "“%1” is no kind of record.").arg(table.left(80))};
    if (!isName(name) || m_names.contains(name))
        return Failure{
            QCoreApplication::translate("Script", "“%1” is taken, or can't be a name.").arg(name.left(80))};
    const bool isEngagement = entity == &Engagement::entity();
    if (entity->scope == Scope::Engagement && isEngagement != m_engagement.isNull())
        return Failure{QCoreApplication::translate(
            "Script", "A script has one engagement, which comes before its records.")};

    const QUuid owner = entity->scope == Scope::Engagement ? m_engagement : QUuid();
    const QUuid id = idOf(*entity, owner, name);
    Row blank = entity->blank();
    if (const int position = entity->indexOf("position"_L1); position >= 0)
        blank[position] = qint64(nextPosition(*entity));
    const Result<Row> row = filled(*entity, blank, fields, key);
    if (!row)
        return row.failure();
    m_names.insert(name, {entity, id});
    QList<Change> changes{{entity, owner, id, std::nullopt, *row}};
    if (isEngagement) {
        m_engagement = id;
        changes = newEngagement(id, fromRow<Engagement>(*row));
        for (const KeyQuestion &core : keyQuestions())
            m_names.insert(QString::fromLatin1(core.key), {&Question::entity(), coreId(id, core.key)});
        for (const FocusQuestion &core : focusQuestions())
            m_names.insert(QString::fromLatin1(core.key), {&FocusArea::entity(), coreId(id, core.key)});
    }
    for (const Change &change : std::as_const(changes))
        m_rows[change.id] = {change.entity, *change.after};
    return changes;
}

Result<QList<Change>> ScriptRecords::set(const QString &name, const QJsonObject &fields, QString &key)
{
    const Result<Named> record = named(name);
    if (!record)
        return record.failure();
    const Row before = m_rows.at(record->id).second;
    const Result<Row> after = filled(*record->entity, before, fields, key);
    if (!after)
        return after.failure();
    if (*after == before)
        return Failure{QCoreApplication::translate("Script", "It leaves “%1” as it is.").arg(name)};
    m_rows[record->id].second = *after;
    const QUuid owner = record->entity->scope == Scope::Engagement ? m_engagement : QUuid();
    return QList<Change>{{record->entity, owner, record->id, before, *after}};
}

Result<QList<Change>> ScriptRecords::remove(const QString &name)
{
    const Result<Named> record = named(name);
    if (!record)
        return record.failure();
    if (record->id == m_engagement || isReferredTo(record->id))
        return Failure{
            QCoreApplication::translate("Script", "Other records belong or refer to “%1”.").arg(name)};
    const Row before = m_rows.at(record->id).second;
    m_rows.erase(record->id);
    m_names.remove(name);
    const QUuid owner = record->entity->scope == Scope::Engagement ? m_engagement : QUuid();
    return QList<Change>{{record->entity, owner, record->id, before, std::nullopt}};
}

Result<ScriptRecords::Named> ScriptRecords::named(const QString &name) const
{
    const auto found = m_names.constFind(name);
    if (found == m_names.constEnd() || !m_rows.contains(found->id))
        return Failure{QCoreApplication::translate("Script", "The script has added no “%1” by then.")
                           .arg(name.left(80))};
    return *found;
}

Result<Row> ScriptRecords::filled(const Entity &entity, Row row, const QJsonObject &fields,
                                  QString &key) const
{
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        key = it.key().left(80);
        const int index = entity.indexOf(QLatin1StringView(it.key().toLatin1()));
        if (index < 0)
            return Failure{QCoreApplication::translate("Script", "There is no field of that name.")};
        const Result<QVariant> accepted = value(entity.fields[std::size_t(index)], it.value());
        if (!accepted)
            return accepted.failure();
        row[index] = *accepted;
    }
    key.clear();
    return row;
}

Result<QVariant> ScriptRecords::value(const Field &field, const QJsonValue &value) const
{
    if (field.kind == FieldKind::Bytes && !value.toString().isEmpty())
        return Failure{QCoreApplication::translate("Script", "A script carries no files.")};
    if (field.kind == FieldKind::Reference && !value.isNull())
        return referred(field, value);
    if (field.kind != FieldKind::References || !value.isArray())
        return field.accept(value.isNull() ? QVariant() : value.toVariant());
    QStringList ids;
    const QJsonArray names = value.toArray();
    for (const QJsonValueConstRef name : names) {
        const Result<QVariant> id = referred(field, name);
        if (!id)
            return id.failure();
        ids.append(id->toString());
    }
    return field.accept(ids);
}

Result<QVariant> ScriptRecords::referred(const Field &field, const QJsonValue &value) const
{
    const QString text = value.toString();
    const auto found = text.startsWith(u'@') ? m_names.constFind(text.sliced(1)) : m_names.constEnd();
    if (found == m_names.constEnd() || found->entity != &field.target())
        return Failure{
            QCoreApplication::translate("Script", "“%1” is not the name of a record of the kind “%2”.")
                .arg(text.left(80), field.target().key())};
    return QVariant(idText(found->id));
}

bool ScriptRecords::isReferredTo(const QUuid &id) const
{
    const QString text = idText(id);
    return std::ranges::any_of(m_rows, [&text](const auto &kept) {
        return std::ranges::any_of(kept.second.second, [&text](const QVariant &value) {
            return value.toString() == text || value.toStringList().contains(text);
        });
    });
}

int ScriptRecords::nextPosition(const Entity &entity) const
{
    return 1 + static_cast<int>(std::ranges::count_if(m_rows, [&entity](const auto &kept) {
               return kept.second.first == &entity;
           }));
}

} // namespace firstcall
