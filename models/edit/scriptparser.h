// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/change.h"

#include <QDateTime>

namespace firstcall {

/// Edits that somebody makes at one time, as one undo step.
struct ScriptStep
{
    QDateTime at = {}; ///< UTC
    QString author = {};
    ChangeSet set = {};
};

/// What a script does, one step after the other.
struct Script
{
    QUuid engagement = {}; ///< null when the script has firm-wide records only
    QList<ScriptStep> steps = {};
};

/// Reads a script: JSON of the form
///
///     {"format": "firstcall-script",
///      "uses": {"dana": "consultant"},
///      "steps": [{"at": "2026-03-09T09:08:00.000Z", "author": "Dana Whitlock", "title": "…",
///                 "changes": [{"add": "participant", "as": "priya", "fields": {"name": "…"}},
///                             {"set": "KQ1", "fields": {"state": "answered"}},
///                             {"remove": "priya"}]}]}
///
/// Records have names of small letters, digits, `_` and `-`; another record is referred to as "@priya".
/// Adding the one engagement of a script brings its core records, named KQ1 to KQ4 and FQ1 to FQ4. `uses`
/// tells the firm-wide records that an earlier script added. Fields that are not given keep their first
/// value, a position is the next free one, a title that is not given is made. Ids are UUIDv5 of the names, so
/// that a script makes the same records wherever it is played.
///
/// Strict: a refusal names the step, the change, the field and the reason.
Result<Script> parseScript(const QByteArray &json);

} // namespace firstcall
