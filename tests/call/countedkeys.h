// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/window/workplace.h"

#include <QRegularExpression>

namespace firstcall::testing {

/// Keys pressed and text typed as a person does it, each key counted that is not text. A sign of the note
/// bar, an `@` and a `Name:` are text to the window and keys to who presses them: they count one each.
class CountedKeys
{
public:
    explicit CountedKeys(const Workplace &at)
        : m_at(at)
    {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count;
        m_at.key(key, modifiers);
    }
    void type(const QString &text)
    {
        static const QRegularExpression counted(QStringLiteral("^/\\S+ |@|^\\w+: |(?<=: )/\\S+ "));
        for (auto match = counted.globalMatch(text); match.hasNext(); match.next())
            ++m_count;
        m_at.type(text);
    }
    void line(const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        type(text);
        press(Qt::Key_Return, modifiers);
    }
    int count() const { return m_count; }

private:
    const Workplace &m_at;
    int m_count = 0;
};

} // namespace firstcall::testing
