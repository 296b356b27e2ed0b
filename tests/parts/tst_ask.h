// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/parts/ask.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

/// Questions are answered in advance, or fail the test that reaches them.
class AskTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ask::neverShow(); }
    void cleanup()
    {
        ask::takeAsked();
        QCOMPARE(ask::answersLeft(), 0);
    }

    void answersAreGivenInOrder()
    {
        ask::answerNext(u"a.fcbundle"_s);
        ask::answerNext(u"b.pdf"_s);
        ask::answerNext(1);
        ask::answerNext({u"c"_s, u"d"_s});
        ask::answerNext(u"/tmp"_s);
        QCOMPARE(ask::openFile(nullptr, u"Open"_s, u"*"_s), u"a.fcbundle"_s);
        QCOMPARE(ask::saveFile(nullptr, u"Export"_s, u"*.pdf"_s, u"b.pdf"_s), u"b.pdf"_s);
        QCOMPARE(ask::choose(nullptr, u"Empty bin"_s, u"It cannot be undone."_s, {u"Empty"_s, u"Keep"_s}), 1);
        QCOMPARE(ask::openFiles(nullptr, u"Import"_s, u"*"_s), QStringList({u"c"_s, u"d"_s}));
        QCOMPARE(ask::folder(nullptr, u"Folder"_s), u"/tmp"_s);
        QCOMPARE(ask::takeAsked(),
                 QStringList({u"Open"_s, u"Export"_s, u"Empty bin"_s, u"Import"_s, u"Folder"_s}));
        QVERIFY(ask::takeAsked().isEmpty());
    }

    void cancellingIsAnAnswer()
    {
        ask::cancelNext();
        ask::cancelNext();
        QVERIFY(!ask::saveFile(nullptr, u"Export"_s, u"*.pdf"_s));
        QVERIFY(!ask::choose(nullptr, u"Quit"_s, u"An export runs."_s, {u"Wait"_s, u"Quit"_s}));
    }

    void anUnansweredQuestionIsHeard()
    {
        QTest::ignoreMessage(QtWarningMsg, "Nobody answered in advance: Open");
        QVERIFY(!ask::openFile(nullptr, u"Open"_s, u"*"_s));
    }

    void anAnswerOfTheWrongKindIsHeard()
    {
        ask::answerNext(0);
        QTest::ignoreMessage(QtWarningMsg, "A button was the answer in advance where a path was asked for");
        QVERIFY(!ask::folder(nullptr, u"Folder"_s));
        ask::answerNext(u"/tmp"_s);
        QTest::ignoreMessage(QtWarningMsg, "A path was the answer in advance where a button was asked for");
        QVERIFY(!ask::choose(nullptr, u"Quit"_s, {}, {u"Wait"_s}));
    }
};

} // namespace firstcall::testing
