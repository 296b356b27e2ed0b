// SPDX-License-Identifier: Apache-2.0
#include "models/schema/entity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

int Entity::indexOf(QLatin1StringView fieldName) const
{
    const auto found = std::ranges::find(fields, fieldName, &Field::key);
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

const Field *Entity::find(QLatin1StringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[static_cast<std::size_t>(index)];
}

const Field *Entity::parent() const
{
    const auto found = std::ranges::find_if(
        fields, [](const Field &field) { return field.flags.testFlag(FieldFlag::Parent); });
    return found == fields.end() ? nullptr : &*found;
}

int Entity::nameField() const
{
    const auto isText = [](const Field &field) {
        return (field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph)
            && field.key() != "number"_L1
            && !field.flags.testAnyFlags(FieldFlag::Hidden | FieldFlag::Private);
    };
    auto found = std::ranges::find_if(fields, [&](const Field &field) {
        return isText(field) && field.flags.testFlag(FieldFlag::Required);
    });
    if (found == fields.end())
        found = std::ranges::find_if(fields, isText);
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

QString Entity::nameOf(const Row &row) const
{
    const int text = nameField();
    const int number = indexOf("number"_L1);
    const QString told = text < 0 ? QString() : row.at(text).toString().simplified();
    return number < 0 ? told : QString(row.at(number).toString() + u' ' + told).simplified();
}

} // namespace firstcall
