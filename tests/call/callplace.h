// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/callclock.h"
#include "tests/window/workplace.h"
#include "views/call/notebar.h"
#include "views/call/notespane.h"

#include <QLineEdit>

namespace firstcall::testing {

/// Whether the keyboard is in the note bar.
inline bool isInNoteBar(const Workplace &at)
{
    return at.window->engagement().notes().bar().isInLine();
}

inline QLineEdit *noteLine(const Workplace &at)
{
    return at.window->engagement().notes().bar().findChild<QLineEdit *>();
}

/// A new engagement whose call is running, with the keyboard in the note bar.
inline void startCall(const Workplace &at)
{
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_F5);
    QTRY_VERIFY(isInNoteBar(at));
}

/// Types a line into the note bar and enters it.
inline void note(const Workplace &at, const QString &line)
{
    QTest::keyClicks(noteLine(at), line);
    QTest::keyClick(noteLine(at), Qt::Key_Return);
}

inline std::optional<Kept<Call>> callOf(const Workplace &at)
{
    return runningCall(at.snapshot());
}

} // namespace firstcall::testing
