// SPDX-License-Identifier: Apache-2.0
#include "models/schema/change.h"

#include <algorithm>

namespace firstcall {

QList<int> Change::touched() const
{
    QList<int> indexes;
    for (int i = 0; i < static_cast<int>(entity->fields.size()); ++i) {
        if (!before || !after || before->at(i) != after->at(i))
            indexes.append(i);
    }
    return indexes;
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse{title, {}, {}};
    std::transform(changes.crbegin(), changes.crend(), std::back_inserter(inverse.changes),
                   [](const Change &change) { return change.inverted(); });
    return inverse;
}

} // namespace firstcall
