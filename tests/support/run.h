// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QTest>

/// Passes when the result holds a value, and shows the sentence when it does not.
#define VERIFY_RESULT(call)                                                                                  \
    do {                                                                                                     \
        const auto &result_ = (call);                                                                        \
        QVERIFY2(bool(result_), result_ ? "" : qPrintable(result_.failure().sentence));                      \
    } while (false)

namespace firstcall::testing {

/// Base of every test class: a stray warning of Qt or of ours fails the test. Those of the offscreen
/// platform, which has no window manager, do not.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Offscreen there is no window manager to ask. "setParent" is not among these: a widget that was a
        // window of its own for a moment is a mistake of ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral(
            "^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
    }
};

/// Runs the test classes one after the other; the exit status counts the failures.
template <typename... Tests> int runTests(int argc, char **argv)
{
    int failures = 0;
    const auto runOne = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    (runOne(Tests()), ...);
    return failures;
}

} // namespace firstcall::testing
