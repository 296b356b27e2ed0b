// SPDX-License-Identifier: Apache-2.0
#include "tests/app/tst_usage.h"

#include "tests/app/program.h"

#include <QRegularExpression>

using namespace firstcall::testing;
using namespace Qt::StringLiterals;

static const QStringList verbs{u"sample"_s, u"list"_s,   u"export"_s, u"import"_s, u"check"_s,
                               u"report"_s, u"verify"_s, u"backup"_s, u"restore"_s};

void TestUsage::helpNamesEveryVerb()
{
    const Answer help = Program().run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.error, QString());
    for (const QString &verb : verbs)
        QVERIFY2(help.out.contains(u"firstcall [--store FILE] "_s + verb), qPrintable(verb));
}

void TestUsage::everyVerbHasItsHelp_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : verbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestUsage::everyVerbHasItsHelp()
{
    QFETCH(const QString, verb);
    const Answer help = Program().run({verb, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.out.contains(u"firstcall [--store FILE] "_s + verb)
                 && help.out.contains(u"--store <FILE>"_s),
             qPrintable(help.out));
}

void TestUsage::theVersionIsTold()
{
    const Answer version = Program().run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith(u"firstcall "_s));
}

void TestUsage::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown verb") << QStringList{u"fly"_s};
    QTest::newRow("an unknown option") << QStringList{u"list"_s, u"--yaml"_s};
    QTest::newRow("an option of another verb") << QStringList{u"list"_s, u"--journal"_s};
    QTest::newRow("an option without its value") << QStringList{u"list"_s, u"--store"_s};
    QTest::newRow("no engagement") << QStringList{u"export"_s};
    QTest::newRow("two engagements") << QStringList{u"check"_s, u"LFR-2026-031"_s, u"LFR-2026-032"_s};
    QTest::newRow("no file to import") << QStringList{u"import"_s};
    QTest::newRow("a report to nowhere") << QStringList{u"report"_s, u"LFR-2026-031"_s};
    QTest::newRow("an unknown kind") << QStringList{u"report"_s, u"X"_s,  u"--kind"_s,
                                                    u"novel"_s,  u"-o"_s, u"x.pdf"_s};
    QTest::newRow("an unknown paper")
        << QStringList{u"report"_s, u"X"_s, u"--paper"_s, u"a0"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("an unknown language")
        << QStringList{u"report"_s, u"X"_s, u"--language"_s, u"tlh"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("a report that is no PDF") << QStringList{u"report"_s, u"X"_s, u"-o"_s, u"x.md"_s};
    QTest::newRow("a list of something") << QStringList{u"list"_s, u"everything"_s};
}

void TestUsage::wrongUsageIsTwo()
{
    QFETCH(const QStringList, arguments);
    const Program program;
    const Answer answer = program.run(arguments);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.error.startsWith(u"firstcall: "_s) && answer.error.count(u'\n') == 1
                 && !answer.error.contains(QRegularExpression(u"[^.][.][.](?![.])"_s)),
             qPrintable(answer.error));
    QCOMPARE(program.files(), QStringList());
}

void TestUsage::aRefusalIsOneSentenceAndOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto missing = u"missing.firstcall"_s;
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"LFR-2026-031"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"LFR-2026-031"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"copy.firstcall"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, missing};
    QTest::newRow("report") << QStringList{u"report"_s, u"LFR-2026-031"_s, u"-o"_s, u"x.pdf"_s};
}

void TestUsage::aRefusalIsOneSentenceAndOne()
{
    QFETCH(const QStringList, arguments);
    const Program program;
    const Answer answer = program.on(u"missing.firstcall"_s, arguments);
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.error.startsWith(u"firstcall: "_s) && answer.error.count(u'\n') == 1,
             qPrintable(answer.error));
    QCOMPARE(program.files(), QStringList()); // a verb that only reads makes no store
}

void TestUsage::whatAFileHoldsDoesNotSteerTheTerminal()
{
    const Program program;
    QFile file(program.path(u"steering.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "firstcall-engagement", "version": 1, "red\u001b[31m\u202e": 1})");
    file.close();
    const Answer answer = program.on(u"new.firstcall"_s, {u"import"_s, file.fileName()});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.error.contains(u"red⟨U+001B⟩[31m⟨U+202E⟩: "_s), qPrintable(answer.error));
    QVERIFY(!QFile::exists(program.path(u"new.firstcall"_s))); // a refusal leaves no store behind
}
