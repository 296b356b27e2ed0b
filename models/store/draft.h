// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace firstcall {

/// Text that was typed and not yet committed, kept so that a crash does not lose it.
struct Draft
{
    QUuid record = {};
    QString field = {}; ///< its name
    QString text = {};
    QDateTime at = {}; ///< UTC

    bool operator==(const Draft &) const = default;
};

} // namespace firstcall
