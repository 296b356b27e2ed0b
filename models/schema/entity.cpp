// SPDX-License-Identifier: Apache-2.0
#include "models/schema/entity.h"

#include <algorithm>

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

} // namespace firstcall
