// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QSqlQuery>

namespace firstcall {

// How a record lies in its table: a column for each field, named as it, after the id and, for a record of an
// engagement, the engagement's id.

/// A canonical value as its column holds it: lists as JSON text, yes and no as 1 and 0.
QVariant toColumn(const QVariant &canonical);
QVariant fromColumn(const Field &field, const QVariant &stored);

/// Whether rows carry the id of an engagement. The engagement itself does not.
bool isOfEngagement(const Entity &entity);

QString quoted(QLatin1StringView name);
/// `SELECT` of id, engagement (if any) and all fields; a condition may follow.
QString selectSql(const Entity &entity);
/// Values: id, engagement (if any), all fields.
QString insertSql(const Entity &entity);
/// Values: the new ones, id, engagement (if any), the old ones.
QString updateSql(const Entity &entity, const QList<int> &fields);
/// Values: id, engagement (if any), all fields as they must still be.
QString deleteSql(const Entity &entity);

/// What a row of selectSql() says.
struct FoundRow
{
    QUuid engagement;
    KeptRow kept;
};
FoundRow foundRow(const Entity &entity, const QSqlQuery &row);

} // namespace firstcall
