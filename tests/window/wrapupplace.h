// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "tests/window/workplace.h"
#include "views/tabs/spokenwords.h"
#include "views/tabs/wrapuppage.h"

#include <QLabel>

#include <algorithm>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

inline WrapUpPage &page(const Workplace &at)
{
    return *at.window->findChild<WrapUpPage *>();
}

inline SpokenWords &words(const Workplace &at)
{
    return *page(at).findChild<SpokenWords *>();
}

/// A new engagement at the wrap-up, with the keyboard in its words.
inline void open(const Workplace &at)
{
    at.window->newEngagement();
    at.key(Qt::Key_5, Qt::ControlModifier);
}

inline Call call(const Workplace &at)
{
    const QList<Kept<Call>> calls = at.snapshot().all<Call>();
    return calls.isEmpty() ? Call{} : *calls.first();
}

inline QUuid addPerson(const Workplace &at, const QString &name)
{
    const Result<QUuid> added = at.editor->add(at.desk->engagement(), Participant{.name = name});
    return added ? *added : QUuid();
}

/// A first call that is over, with nothing said on it.
inline void addEndedCall(const Workplace &at)
{
    const QDateTime start(QDate(2026, 3, 9), QTime(7, 0), Qt::UTC);
    VERIFY_RESULT(
        at.editor->add(at.desk->engagement(),
                       Call{.startedAt = {start, u"UTC"_s}, .endedAt = {start.addSecs(1800), u"UTC"_s}}));
}

inline bool isOneShown(const Workplace &at, const QString &text)
{
    const auto labels = page(at).findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace firstcall::testing
