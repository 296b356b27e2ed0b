// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QJsonObject>

namespace firstcall {

/// A canonical value as JSON. A value that is not known is null; what a text kind leaves blank is "".
QJsonValue toJson(const QVariant &value);
/// A whole record, a key for each field.
QJsonObject toJson(const Entity &entity, const Row &row);

/// Why a record could not be read, and where in it.
struct JsonFailure
{
    QString key; ///< the field's key; empty when it is about the record as a whole
    QString sentence;
};

/// Reads a record back. Every field must be there and no other key may be, except those in `beside`.
std::variant<Row, JsonFailure> fromJson(const Entity &entity, const QJsonObject &object,
                                        const QStringList &beside = {});

/// JSON in the one spelling that hashes and comparisons use: keys in order, no white space.
QByteArray canonical(const QJsonValue &value);

} // namespace firstcall
