// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_messenger.h"

#include "models/domain/call.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/report/messengertext.h"
#include "models/report/wordchanges.h"
#include "tests/report/records.h"
#include "tests/report/words.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

const QString spoken = u"BRAMBLEWICK FOODS stopped.\n\nWrite to help@bramblewickfoods.example, Ann."_s;

Records bramble()
{
    Records all(u"Europe/London"_s);
    all.engagement.reference = u"LFR-2026-031"_s;
    all.engagement.codeName = u"COPPER HERON"_s;
    all.engagement.tlp = Tlp::Amber;
    all.engagement.customer =
        all.add(Organisation{.legalName = u"Bramblewick Foods Ltd"_s, .shortName = u"Bramblewick"_s});
    return all;
}

Result<QString> textOf(const Records &all)
{
    return messengerText(all.snapshot(all.at("2026-03-09 12:00")), english(), spoken);
}

} // namespace

void TestMessenger::theWordsAreSentAsTheyAre()
{
    Records all = bramble();
    const Ref<Participant> priya = all.add(Participant{.name = u"Priya Nair"_s});
    all.add(Call{.startedAt = all.at("2026-03-09 10:00"),
                 .confirmedBy = priya,
                 .confirmedAt = all.at("2026-03-09 10:50"),
                 .corrections = u"Two servers, not three."_s});
    const Result<QString> text = textOf(all);
    VERIFY_RESULT(text);
    QVERIFY2(text->startsWith(u"Bramblewick Foods Ltd · TLP:AMBER\n\nBRAMBLEWICK FOODS stopped."_s),
             qPrintable(*text));
    QVERIFY2(text->contains(u"confirmed by Priya Nair; Monday, 9 March 2026, 10:50 GMT"_s),
             qPrintable(*text));
    QVERIFY2(text->contains(u"Two servers, not three."_s), qPrintable(*text));
    QVERIFY2(!text->contains(u"not safe"_s), qPrintable(*text));
}

void TestMessenger::theCustomerIsNotNamed_data()
{
    QTest::addColumn<Tlp>("tlp");
    QTest::addColumn<bool>("unsafe");
    QTest::addColumn<QString>("codeName");
    QTest::addColumn<QString>("called");
    QTest::newRow("mail unsafe") << Tlp::Green << true << u"COPPER HERON"_s << u"COPPER HERON"_s;
    QTest::newRow("red") << Tlp::Red << false << u"COPPER HERON"_s << u"COPPER HERON"_s;
    QTest::newRow("strict") << Tlp::AmberStrict << false << u"COPPER HERON"_s << u"COPPER HERON"_s;
    QTest::newRow("no code name") << Tlp::AmberStrict << false << QString() << u"LFR-2026-031"_s;
}

void TestMessenger::theCustomerIsNotNamed()
{
    QFETCH(Tlp, tlp);
    QFETCH(bool, unsafe);
    QFETCH(QString, codeName);
    QFETCH(QString, called);
    Records all = bramble();
    all.engagement.tlp = tlp;
    all.engagement.mailUnsafe = unsafe;
    all.engagement.safeChannel = u"Signal"_s;
    all.engagement.codeName = codeName;
    const Result<QString> text = textOf(all);
    VERIFY_RESULT(text);
    QVERIFY2(text->startsWith(called + u" · TLP:"_s), qPrintable(*text));
    QVERIFY2(!text->contains(u"bramblewick"_s, Qt::CaseInsensitive), qPrintable(*text));
    QVERIFY2(text->contains(called + u" stopped."_s), qPrintable(*text));
    QCOMPARE(text->contains(u"Signal"_s), unsafe);
}

void TestMessenger::counselMayWantNothingInWriting()
{
    Records all = bramble();
    all.engagement.writtenWork = WrittenWork::None;
    QVERIFY(!textOf(all));
}

void TestMessenger::changedWordsAreFound_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told"); // what is changed stands in <>
    QTest::newRow("nothing") << u"one two"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("one word") << u"one two three"_s << u"one TWO three"_s << u"one <TWO >three"_s;
    QTest::newRow("put in") << u"one three"_s << u"one two three"_s << u"one <two >three"_s;
    QTest::newRow("taken out") << u"one two three"_s << u"one three"_s << u"one three"_s;
    QTest::newRow("at the end") << u"one"_s << u"one.\n\nTwo"_s << u"<one.\n\nTwo>"_s;
    QTest::newRow("paragraphs") << u"one\n\ntwo"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("all") << u""_s << u"one two"_s << u"<one two>"_s;
    QTest::newRow("none left") << u"one two"_s << u""_s << u""_s;
}

void TestMessenger::changedWordsAreFound()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, told);
    QString found;
    QString whole;
    for (const ComparedRun &run : comparedWords(before, after)) {
        found += run.changed ? u'<' + run.text + u'>' : run.text;
        whole += run.text;
    }
    QCOMPARE(found, told);
    QCOMPARE(whole, after);
}

} // namespace firstcall
