// SPDX-License-Identifier: Apache-2.0
#include "views/window/engagementname.h"

namespace firstcall {

QString engagementName(const Store &store, const QUuid &engagement)
{
    const Result<std::optional<Summary>> summary = store.summary(engagement);
    if (!summary || !*summary)
        return {};
    const Summary &one = **summary;
    for (const QString &name : {one.codeName, one.title}) {
        if (!name.isEmpty())
            return name;
    }
    return one.reference;
}

} // namespace firstcall
