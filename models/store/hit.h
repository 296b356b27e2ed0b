// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QUuid>

namespace firstcall {

/// A stretch of a text.
struct MatchRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const MatchRange &) const = default;
};

/// A record that a search found, and the text of it that matches best.
struct Hit
{
    const Entity *entity = nullptr;
    QUuid engagement = {}; ///< null for a firm-wide record
    QUuid record = {};
    const Field *field = nullptr;
    QString name = {}; ///< of the record; empty for one without
    QString snippet = {}; ///< one line of the field's text
    QList<MatchRange> matches = {}; ///< in the snippet, in order
    bool isPrivate = false; ///< for our eyes: not to be shown while a screen is shared
};

/// Where to search; everywhere unless told.
struct SearchIn
{
    QList<const Entity *> kinds = {};
    QUuid engagement = {};
};

} // namespace firstcall
