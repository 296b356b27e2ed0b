// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_rules.h"

#include "models/domain/actiontaken.h"
#include "models/domain/answer.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/dataset.h"
#include "models/domain/instruction.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/report/firstcallreport.h"
#include "tests/report/bramblewick.h"
#include "tests/report/records.h"
#include "tests/report/words.h"
#include "tests/support/reporttext.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

void TestRules::conflictingAnswersAreBothPrinted()
{
    Records all = blank();
    const auto one = all.add(Participant{.name = u"Ann One"_s});
    const auto two = all.add(Participant{.name = u"Bob Two"_s});
    all.add(Answer{.question = all.key("KQ1"),
                   .text = u"It was the gateway."_s,
                   .answeredBy = one,
                   .part = AnswerPart::What});
    all.add(Answer{.question = all.key("KQ1"),
                   .text = u"It was the mail."_s,
                   .answeredBy = two,
                   .part = AnswerPart::What,
                   .verification = Verification::Disproved});
    const QString text = textOf(reportOf(all), u"key_questions"_s);
    QVERIFY(text.contains(u"What happened | It was the gateway. | Ann One | Not assessed | [Reported] \n"
                          "What happened | It was the mail. | Bob Two | Not assessed | [Disproved] "));
}

void TestRules::anAnswerGivenAgainKeepsTheFirst()
{
    Records all = blank();
    const auto first = all.add(Answer{.question = all.key("KQ3"), .text = u"The IT team."_s});
    all.add(Answer{.question = all.key("KQ3"), .text = u"The board, too."_s, .supersedes = first});
    const QString text = textOf(reportOf(all), u"key_questions"_s);
    QVERIFY(text.contains(u"The IT team.\nanswered again later | nobody named"));
    QVERIFY(text.contains(u"The board, too. | nobody named"));
}

void TestRules::privateNotesArePrintedNowhere()
{
    Records all = blank();
    const auto person = all.add(Participant{
        .name = u"Ann One"_s, .background = u"plays chess"_s, .privateNote = u"hidden rapport"_s});
    all.add(Note{.speaker = person, .kind = NoteKind::Fact, .text = u"hidden fact"_s, .isPrivate = true});
    all.add(Note{.speaker = person, .text = u"hidden and unsorted"_s, .isPrivate = true});
    all.add(Note{.speaker = person, .kind = NoteKind::Fact, .text = u"open fact"_s});
    const QString text = textOf(reportOf(all));
    QVERIFY(text.contains(u"open fact"));
    QVERIFY(!text.contains(u"hidden"));
}

void TestRules::internalTalkIsPrintedNowhere()
{
    Records all = blank();
    const auto huddle = all.add(Call{.kind = CallKind::InternalHuddle, .bridge = u"hidden room"_s});
    all.add(Note{.call = huddle, .kind = NoteKind::Fact, .text = u"hidden among ourselves"_s});
    QVERIFY(!textOf(reportOf(all)).contains(u"hidden"));
}

void TestRules::unsortedNotesStandApartInADraft()
{
    Records all = blank();
    all.add(Note{.text = u"servers went dark"_s});
    all.add(Note{.kind = NoteKind::Fact, .text = u"the note names no group"_s});
    const QString text = textOf(reportOf(all), u"told"_s);
    const qsizetype apart = text.indexOf(u"As told, unsorted");
    QVERIFY(text.indexOf(u"[Fact] the note names no group") < apart);
    QVERIFY(text.indexOf(u"[Untriaged] servers went dark") > apart);
}

void TestRules::unsortedNotesAreNotInAnIssuedReport()
{
    Records all = blank();
    all.add(Note{.text = u"servers went dark"_s});
    const QString text = textOf(reportOf(all, {.draft = false, .version = u"1.0"_s}));
    QVERIFY(!text.contains(u"servers went dark"));
    QVERIFY(!text.contains(u"unsorted"));
}

void TestRules::anAmendedNoteReplacesWhatItAmends()
{
    Records all = blank();
    const auto first = all.add(Note{.kind = NoteKind::Fact, .text = u"40 servers"_s});
    all.add(Note{.kind = NoteKind::Fact, .text = u"14 servers"_s, .amends = first});
    const QString text = textOf(reportOf(all), u"told"_s);
    QVERIFY(text.contains(u"[Fact] 14 servers (amended)"));
    QVERIFY(!text.contains(u"40 servers"));
}

void TestRules::quotesAreExactlyAsTyped()
{
    Records all = blank();
    const QString words = u"we  never – “ever” –\tpay,\nok?! %1 <b>"_s;
    all.add(
        Note{.speaker = all.add(Participant{.name = u"Ann One"_s}), .kind = NoteKind::Quote, .text = words});
    QVERIFY(textOf(reportOf(all), u"told"_s).contains(u"[Quote] “"_s + words + u"” | Ann One | n/a | "_s));
    const QTranslator none;
    const Words german(none, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(textOf(firstCallReport(all.snapshot({}), german)).contains(u"„"_s + words + u"“"_s));
}

void TestRules::aStatementWithoutSourceSaysSo()
{
    Records all = blank();
    all.add(Note{.kind = NoteKind::Fact, .text = u"the note names no group"_s});
    QVERIFY(textOf(reportOf(all))
                .contains(u"[Fact] the note names no group | no source named | Not assessed | [Reported]"));
}

void TestRules::privilegeMarking_data()
{
    QTest::addColumn<QString>("posture");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<bool>("printed");
    const QString wording = u"Confidential. Prepared at the request of counsel."_s;
    for (const Choice &choice : privilegePostureChoices.all) {
        const QString posture = QString::fromLatin1(choice.key);
        const bool directed = posture == u"directed_by_counsel" || posture == u"dual_track";
        for (const bool named : {true, false}) {
            for (const QString &words : {wording, QString(), u"  "_s})
                QTest::addRow("%s, %s, “%s”", choice.key, named ? "named" : "not named", qPrintable(words))
                    << posture << named << words << (directed && named && words == wording);
        }
    }
}

void TestRules::privilegeMarking()
{
    QFETCH(QString, posture);
    QFETCH(bool, named);
    QFETCH(QString, wording);
    QFETCH(bool, printed);
    Records all = blank();
    all.engagement.privilegePosture =
        static_cast<PrivilegePosture>(privilegePostureChoices.find(posture)->value);
    all.engagement.privilegeWording = wording;
    if (named)
        all.engagement.privilegeBy = all.add(Participant{.name = u"Adaeze Okoro"_s});
    const Report report = reportOf(all);
    QCOMPARE(report.privilege, printed ? wording : QString());
    QCOMPARE(textOf(report, u"basis"_s).contains(u"instruction of Adaeze Okoro"), printed);
}

void TestRules::whatWasNotedBeforeTheMarkingSaysSo()
{
    Records all = blank();
    all.add(Note{.at = all.at("2026-03-09 09:20"), .kind = NoteKind::Fact, .text = u"said early"_s});
    all.add(Note{.at = all.at("2026-03-09 09:40"), .kind = NoteKind::Fact, .text = u"said then"_s});
    all.add(Note{.at = all.at("2026-03-09 09:25"), .text = u"early and unsorted"_s});
    const QString heading = u"before the marking of Monday, 9 March 2026, 09:40 GMT (UTC)"_s;
    QVERIFY(!textOf(reportOf(all)).contains(u"before the marking")); // nobody marked anything

    all.engagement.privilegePosture = PrivilegePosture::DirectedByCounsel;
    all.engagement.privilegeWording = u"Prepared at the request of counsel."_s;
    all.engagement.privilegeBy = all.add(Participant{.name = u"Adaeze Okoro"_s});
    QVERIFY(!textOf(reportOf(all)).contains(u"before the marking")); // since when is not known
    all.engagement.privilegeSince = all.at("2026-03-09 09:40");
    const QString text = textOf(reportOf(all));
    const qsizetype before = text.indexOf(u"Statements "_s + heading);
    QVERIFY2(before >= 0, qPrintable(text));
    const qsizetype early = text.indexOf(u"said early", before);
    const qsizetype since = text.indexOf(u"said then", before);
    QVERIFY(early > before && since > early);
    const QString between = text.mid(early, since - early);
    QVERIFY2(between.contains(u"Statements"), qPrintable(between)); // the others have a heading of their own
    const qsizetype unsorted = text.indexOf(u"As told, unsorted "_s + heading);
    QVERIFY(unsorted > since && text.indexOf(u"early and unsorted", unsorted) > unsorted);
}

void TestRules::markingAndRestriction_data()
{
    QTest::addColumn<int>("tlp");
    for (const Choice &choice : tlpChoices.all)
        QTest::addRow("%s", choice.key) << choice.value;
}

void TestRules::markingAndRestriction()
{
    QFETCH(int, tlp);
    Records all = blank();
    all.engagement.tlp = static_cast<Tlp>(tlp);
    all.engagement.tlpRestriction = u"Crisis team"_s;
    QCOMPARE(reportOf(all).tlp, static_cast<Tlp>(tlp));
    QCOMPARE(reportOf(all).restriction, u"Crisis team"_s);
}

void TestRules::numbersOfPeople_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("printed");
    QTest::newRow("both") << 600 << 700 << u"about 600–700"_s;
    QTest::newRow("the same") << 600 << 600 << u"about 600"_s;
    QTest::newRow("at least") << 600 << -1 << u"at least 600"_s;
    QTest::newRow("at most") << -1 << 12000 << u"at most 12,000"_s;
    QTest::newRow("neither") << -1 << -1 << u"not known"_s;
}

void TestRules::numbersOfPeople()
{
    QFETCH(int, minimum);
    QFETCH(int, maximum);
    QFETCH(QString, printed);
    Records all = blank();
    const auto number = [](int n) { return n < 0 ? std::nullopt : std::optional(n); };
    all.add(DataSet{
        .description = u"files"_s, .peopleMinimum = number(minimum), .peopleMaximum = number(maximum)});
    const QString text = textOf(reportOf(all), u"scope"_s);
    QVERIFY2(text.contains(u" | "_s + printed + u" | not known | "_s), qPrintable(text));
}

void TestRules::riskBands_data()
{
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("impact");
    QTest::addColumn<bool>("lifeSafety");
    QTest::addColumn<QString>("printed");
    QTest::newRow("4") << 4 << 1 << false << u"[Low] 4 × 1 = 4"_s;
    QTest::newRow("5") << 1 << 5 << false << u"[Moderate] 1 × 5 = 5"_s;
    QTest::newRow("9") << 3 << 3 << false << u"[Moderate] 3 × 3 = 9"_s;
    QTest::newRow("10") << 5 << 2 << false << u"[High] 5 × 2 = 10"_s;
    QTest::newRow("16") << 4 << 4 << false << u"[High] 4 × 4 = 16"_s;
    QTest::newRow("20") << 4 << 5 << false << u"[Critical] 4 × 5 = 20"_s;
    QTest::newRow("life") << 1 << 1 << true << u"[Critical] 1 × 1 = 1"_s;
    QTest::newRow("half") << 3 << 0 << false << u"[not rated] 3 × not rated"_s;
    QTest::newRow("half, life") << 0 << 2 << true << u"[Critical] not rated × 2"_s;
}

void TestRules::riskBands()
{
    QFETCH(int, likelihood);
    QFETCH(int, impact);
    QFETCH(bool, lifeSafety);
    QFETCH(QString, printed);
    const auto level = [](int step) {
        return step == 0 ? std::nullopt : std::optional(static_cast<RiskLevel>(step - 1));
    };
    Records all = blank();
    all.add(Risk{.number = u"R1"_s,
                 .statement = u"lift stops"_s,
                 .likelihood = level(likelihood),
                 .impact = level(impact),
                 .lifeSafety = lifeSafety});
    const QString text = textOf(reportOf(all), u"risks"_s);
    QVERIFY2(text.contains(printed + u" | "_s), qPrintable(text));
    QCOMPARE(text.contains(u"Danger to life or safety: rated critical"), lifeSafety);
}

void TestRules::aColumnThatSaysNothingIsNamedOnce()
{
    Records all = blank();
    const auto add = [&](const QString &what, const QString &result) {
        all.add(ActionTaken{.what = what, .result = result});
        return textOf(reportOf(all), u"actions"_s);
    };
    // One row says it in its place.
    const QString one = add(u"cut the link"_s, {});
    QVERIFY2(one.contains(u" | not noted | not known"), qPrintable(one));
    const QString silent = add(u"stopped the job"_s, {});
    QVERIFY2(!silent.contains(u"| not noted |"), qPrintable(silent));
    QCOMPARE(silent.count(u"Not noted in any row: Result."), 1);
    const QString told = add(u"closed the port"_s, u"traffic ended"_s);
    QCOMPARE(told.count(u"| not noted |"), 2);
    QVERIFY(!told.contains(u"in any row"));
}

void TestRules::sectionsCanBeLeftOut()
{
    const Report report = firstCallReport(
        bramblewick(), english(), {.leaveOut = {u"risks"_s, u"summary"_s, u"basis"_s, u"page_one"_s}});
    QStringList ids;
    for (const Section &section : report.sections)
        ids.append(section.id);
    QVERIFY(!ids.contains(u"risks"_s) && !ids.contains(u"summary"_s));
    QCOMPARE(ids.first(), u"page_one"_s);
    QCOMPARE(ids.last(), u"basis"_s);
    QCOMPARE(report.sections.at(1).title, u"1. Call record"_s);
    QCOMPARE(report.sections.last().title, u"18. Basis and limits"_s);
}

void TestRules::linksInWhatPeopleSaidAreDefanged()
{
    Records all = blank();
    all.add(Note{.kind = NoteKind::Quote, .text = u"It said http://pay.example.net/now and nothing.else"_s});
    all.add(Concern{.statement = u"www.leak.example shows us"_s});
    const QString text = textOf(reportOf(all));
    QVERIFY(text.contains(u"It said hxxp://pay[.]example[.]net/now and nothing.else"));
    QCOMPARE(text.count(u"www[.]leak[.]example shows us"), 2);
    QVERIFY(!text.contains(u"http://") && !text.contains(u"www.leak"));
}

void TestRules::textsWithPercentSignsStayAsTheyAre()
{
    Records all = blank();
    const QString odd = u"50%1 of %2 and %n of %L3"_s;
    const auto person = all.add(Participant{.name = odd});
    all.engagement.notExamined = odd;
    all.engagement.urgentContact1 = person;
    all.engagement.urgentContact2 = person;
    all.add(Call{.startedAt = all.at("2026-03-09 10:00"), .wrapUpText = odd, .confirmedBy = person});
    all.add(Task{.title = odd,
                 .owner = person,
                 .due = all.at("2026-03-09 18:00"),
                 .firstTask = true,
                 .question = odd});
    all.add(StatusUpdate{.due = all.at("2026-03-10 18:00"), .channel = odd, .host = person});
    all.add(Instruction{.title = odd, .toDo = odd, .recipient = person, .sender = person});
    const QString text = textOf(reportOf(all));
    QVERIFY(text.contains(odd + u" answers by Monday"_s));
    QVERIFY(text.contains(odd + u" first, then "_s + odd));
    QVERIFY(text.contains(odd + u" to "_s + odd));
    static const QRegularExpression anyPlace(uR"(%(L?\d|n))"_s);
    QCOMPARE(text.count(anyPlace), text.count(odd) * 4);
}

} // namespace firstcall
