// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "models/domain/snapshot.h"
#include "models/domain/task.h"
#include "models/report/blocks.h"
#include "models/report/tabletimes.h"

#include <QHash>

#include <algorithm>

namespace firstcall {

struct Organisation;

/// How much page one tells: longest texts in characters, longest lists in lines.
struct Brevity
{
    int sentence = 140; ///< one answer; three of them stand on the page
    int wide = 80; ///< across the page
    int half = 84; ///< in half of it, over two lines
    int name = 30;
    int fact = 40;
    int decisions = 3;
    int needed = 5; ///< decisions included
    int steps = 3; ///< in each column
    int directions = 3; ///< in each column
};

/// What every part of a report is told from.
struct ReportContext
{
    ReportContext(const Snapshot &state, const Words &language, bool isDraft);

    const Snapshot &snapshot;
    const Words &words;
    Engagement engagement;
    Times times;
    bool draft = true;
    Brevity brevity = {}; ///< of page one
    /// The number each section is printed under, once all are told.
    QHash<QString, int> numbers = {};

    /// The name to print for a person, or `gap` for no one.
    QString person(const Ref<Participant> &person, const QString &gap = {}) const;
    QString organisation(const Ref<Organisation> &organisation) const;
    /// A person's organisation, our own firm's name for our people, or else what they are to the incident.
    QString organisationOf(const Participant &person) const;
    /// The first call of its kind that took place; the planned one before that.
    std::optional<Kept<Call>> firstCall() const;

    /// Measured against the as-at time, never against a clock.
    bool isOverdue(const Task &task) const;

    /// " (section 10)", or nothing when that section is not printed.
    QString pointer(const QString &section) const;
    QString quoted(const QString &said) const { return words.locale().quoteString(said); }
    QString number(int n) const { return words.locale().toString(n); }

    /// Words for what is not there.
    QString notKnown() const;
    QString notNoted() const;
    QString nobodyNamed() const;
    QString noTimeSet() const;
};

inline bool isOpen(TaskState state)
{
    return state != TaskState::Done && state != TaskState::Cancelled;
}

/// The text, or the words for a gap.
inline QString orElse(const QString &text, const QString &gap)
{
    return text.trimmed().isEmpty() ? gap : text;
}
inline Text orElse(const Text &text, const QString &gap)
{
    const bool silent =
        std::ranges::all_of(text, [](const Run &run) { return run.text.trimmed().isEmpty(); });
    return silent ? quiet(gap) : text;
}

/// All of one kind that `keep` wants, in their order.
template <Record R, typename Keep> QList<Kept<R>> those(const ReportContext &context, Keep keep)
{
    QList<Kept<R>> records = context.snapshot.all<R>();
    records.removeIf([&](const Kept<R> &kept) { return !keep(*kept); });
    return records;
}

} // namespace firstcall
