// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"

#include <QJsonObject>

#include <map>

namespace firstcall {

/// The records of a script under the names it gives them, as they stand after the steps read so far.
class ScriptRecords
{
public:
    /// Null while the script has added no engagement.
    QUuid engagement() const { return m_engagement; }

    /// A firm-wide record that an earlier script added: it can be referred to, not changed.
    Result<> use(const QString &name, const Entity *entity);
    /// Each makes the changes of one line. When it fails inside a field, `key` becomes the field's name.
    Result<QList<Change>> add(const QString &table, const QString &name, const QJsonObject &fields,
                              QString &key);
    Result<QList<Change>> set(const QString &name, const QJsonObject &fields, QString &key);
    Result<QList<Change>> remove(const QString &name);

private:
    struct Named
    {
        const Entity *entity;
        QUuid id;
    };

    Result<Named> named(const QString &name) const;
    Result<Row> filled(const Entity &entity, Row row, const QJsonObject &fields, QString &key) const;
    Result<QVariant> value(const Field &field, const QJsonValue &value) const;
    Result<QVariant> referred(const Field &field, const QJsonValue &value) const;
    bool isReferredTo(const QUuid &id) const;
    int nextPosition(const Entity &entity) const;

    QUuid m_engagement;
    QHash<QString, Named> m_names;
    std::map<QUuid, std::pair<const Entity *, Row>> m_rows;
};

} // namespace firstcall
