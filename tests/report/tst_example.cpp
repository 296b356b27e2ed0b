// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_example.h"

#include "models/report/firstcallreport.h"
#include "tests/report/bramblewick.h"
#include "tests/report/records.h"
#include "tests/report/words.h"
#include "tests/support/reporttext.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

Report example()
{
    return firstCallReport(bramblewick(), english());
}

/// Fails with the first line that is not in the text.
void contains(const QString &text, const QStringList &lines)
{
    for (const QString &line : lines)
        QVERIFY2(text.contains(line), qPrintable(line + u"\n--- is not in ---\n"_s + text));
}

} // namespace

void TestExample::frame()
{
    const Report report = example();
    QCOMPARE(report.title, u"First-call report"_s);
    QCOMPARE(report.subtitle, u"COPPER HERON"_s);
    QCOMPARE(report.reference, u"LFR-2026-031"_s);
    QVERIFY(report.draft);
    QCOMPARE(report.draftWord, u"DRAFT"_s);
    QCOMPARE(report.tlp, Tlp::AmberStrict);
    QCOMPARE(report.privilege, u"CONFIDENTIAL: PREPARED AT THE REQUEST OF COUNSEL"_s);
    QCOMPARE(report.author, u"Lanternfield Response"_s);
    QCOMPARE(report.footer, u"Lanternfield Response, fictional"_s);
    QCOMPARE(report.asAt, QDateTime(QDate(2026, 3, 9), QTime(12, 45), Qt::UTC));

    const Report issued = firstCallReport(bramblewick(), english(), {.draft = false, .version = u"1.0"_s});
    QVERIFY(!issued.draft);
    QCOMPARE(issued.version, u"1.0"_s);
}

void TestExample::pageOneStandsAlone()
{
    const QString expected = uR"(
Reference: LFR-2026-031
As at: Monday, 9 March 2026, 12:45 GMT (UTC)
Lead on our side: Dana Whitlock
Where things stand
- [told] What you told us: Ransomware through the supplier's remote access. · Tom Askew
- [told] How did this happen? Likely remote access with a supplier account. Confidence: Moderate
- [checked] What data or systems were affected? 14 servers at Saltmere are encrypted. Confidence: High
- [unknown] How can we stop it now? Not known yet; we are gathering what will answer it.
Needed from you
- [decide] Run Cold Lane on paper tonight, or reconnect it · Priya Nandakumar · by Mon 9 Mar 18:00 GMT
- [overdue] Insurer claim number and consent to our work · Ingrid Solheim · by Mon 9 Mar 12:00 GMT
- Upload gateway logs (7-day retention) · Wes Lund · by Mon 9 Mar 13:00 GMT
What worries you
- 1 whether you can ship on Wednesday · Priya Nandakumar
- 2 whether staff or customer data was taken · Priya Nandakumar
- 3 whether the backups are safe · Tom Askew
What you would call a success
- 1 fresh product leaves Saltmere by Wednesday noon · Priya Nandakumar
- 2 knowing how they got in before reconnecting · Tom Askew
First task: Verify the backups
- It answers: are the backups intact and out of the attacker's reach?
- Luis Ferreira answers by Monday, 9 March 2026, 18:00 GMT (UTC).
Until you hear from us, please do
- Cut the network, keep the power on
- Ask us before wiping
Until you hear from us, please do not
- Rebuild anything
Your next steps
- [overdue] Insurer claim number and consent to our work · Ingrid Solheim · by Mon 9 Mar 12:00 GMT
- Upload gateway logs (7-day retention) · Wes Lund · by Mon 9 Mar 13:00 GMT
- [Third party] Export the job history · Backup vendor's engineer · by Mon 9 Mar 15:00 GMT
Our next steps
- [first task] Verify the backups · Luis Ferreira · by Mon 9 Mar 18:00 GMT
Next update: Tuesday, 10 March 2026, 15:00 GMT (UTC)
How: on the separate bridge
Host: Dana Whitlock
If it cannot wait, we ring: Priya Nandakumar first, then Tom Askew
Company mail is not safe; use: encrypted messenger
Not known yet
- Initial vector: the gateway's logs from before 2 March
- Impact and scope: whether data was copied
What 4 people told us on the call, Monday, 9 March 2026, 10:00–10:52 GMT (UTC); not verified.
Contents)"_s;
    QCOMPARE(textOf(example(), u"page_one"_s), expected);
}

void TestExample::sectionsStandInTheirOrder()
{
    QStringList titles;
    for (const Section &section : example().sections)
        titles.append(section.title);
    const QStringList expected{u""_s,
                               u"1. Summary as read back"_s,
                               u"2. Call record"_s,
                               u"3. What we were told"_s,
                               u"4. Timeline as reported"_s,
                               u"5. The four key questions"_s,
                               u"6. Reported so far and from whom"_s,
                               u"7. Concerns, expectations, success"_s,
                               u"8. Known scope and impact"_s,
                               u"9. Actions already taken"_s,
                               u"10. Investigation focus"_s,
                               u"11. Course of action"_s,
                               u"12. Next steps"_s,
                               u"13. Evidence and data requests"_s,
                               u"14. Technical call"_s,
                               u"15. Participants' questions"_s,
                               u"16. Deadlines for counsel to consider"_s,
                               u"17. Risks"_s,
                               u"18. Resources and referrals"_s,
                               u"19. Communication plan"_s,
                               u"20. Basis and limits"_s};
    QCOMPARE(titles, expected);
}

void TestExample::wrapUpWordsAreVerbatim()
{
    contains(
        textOf(example(), u"summary"_s),
        {u"“Overnight your order and label systems at Saltmere stopped and a ransom note was found; the "
         u"second site at Cold "
         "Lane looks unaffected so far. We'll ring Priya, then Tom.”"_s,
         u"Read back and confirmed by Priya Nandakumar, Chief Operating Officer; Monday, 9 March 2026, 10:49 GMT (UTC)"_s,
         u"Corrections when it was read back: the second site is Cold Lane, included"_s});
}

void TestExample::callRecordNamesEverybodyAndWhyAnybodyWasAbsent()
{
    contains(
        textOf(example(), u"call_record"_s),
        {u"Customer: Bramblewick Foods Ltd"_s, u"When: Monday, 9 March 2026, 10:00–10:52 GMT (UTC)"_s,
         u"Line: separate bridge"_s, u"Recorded: no"_s, u"Chair: Dana Whitlock\nScribe: Mei Tanaka"_s,
         u"Priya Nandakumar | Chief Operating Officer\ndecides: isolate systems, spend money | Bramblewick Foods Ltd"_s,
         u"Adaeze Okoro | Outside counsel | Hollins & Thorne LLP"_s,
         u"Luis Ferreira | Technical lead | Lanternfield Response"_s,
         u"Absent\nName | Role | Organisation | Why absent\nMarcus Feld | Chief Financial Officer"_s,
         u"holds authority over any payment; to be reached by Priya today"_s});
}

void TestExample::everyStatementShowsKindSourceConfidence()
{
    contains(textOf(example(), u"told"_s),
             {u"[Fact] Label printing at Saltmere failed at about 05:40; shift lead rang IT at 05:52. | Tom "
              u"Askew\n"
              "Log or alert · help-desk log | High | [Reported] "_s,
              u"[Quote] “Cold Lane ran its whole shift on paper just in case, and its screens look normal.” "
              u"| Priya Nandakumar | "
              "n/a | [Reported] "_s,
              u"[Hypothesis] Entry through the remote-access gateway"_s,
              u"[Speculation] Probably someone clicked something. | "
              "Priya Nandakumar | Low"_s,
              u"[Decision] No contact with the attacker by anyone"_s});
}

void TestExample::timelineIsNoMoreExactThanWhatIsKnown()
{
    contains(textOf(example(), u"timeline"_s),
             {u"Time (GMT = UTC) | Precision | Event | Source | Confidence\n"
              "Fri 6 Mar\nevening | Part of day | Security agent alert on SAL-APP02, closed as harmless | T. "
              "Askew, second-hand | "
              "Not assessed\n"
              "Mon 9 Mar 02:11 | Minute | Supplier account signs in to remote access | gateway screen, T. "
              "Askew | Not assessed\n"
              "Mon 9 Mar 05:40 | About | Label printing fails | help-desk log | Not assessed"_s});
}

void TestExample::keyQuestionsAreVerbatimWithAllAnswers()
{
    const QString text = textOf(example(), u"key_questions"_s);
    contains(text,
             {u"What do you think happened and why do you think it happened that way?\n"
              "Part | Answer | Given by | Confidence | Verified\n"
              "What happened | Ransomware through the supplier's remote access. | Tom Askew | Not assessed | "
              "[Reported] \n"
              "What happened | A careless click. | Priya Nandakumar | Not assessed | [Reported] \n"
              "Why they think so | The 02:11 sign-in and no multi-factor on that account. | Tom Askew"_s,
              u"What have you done to investigate or contain the situation?\n"_s,
              u"To contain: no answer is recorded."_s,
              u"Who needs to be involved in resolving the incident?\n"_s,
              u"Marcus Feld | Chief Financial Officer\nBramblewick Foods Ltd | "_s, u" | not yet\n"_s,
              u"What do you see as a successful conclusion?\n"_s,
              u"These may pull against each other:\n- “knowing how they got in before reconnecting” and "
              u"“fresh product leaves "
              "Saltmere by Wednesday noon”\non Tuesday night; see risk R2"_s,
              u"When was the last backup known to be good? | Sunday 22:00, from the job list.\nrests on: job "
              u"list on paper | Tom "
              "Askew | Moderate"_s});
}

void TestExample::scopeIsARangeNotAFalseFigure()
{
    contains(textOf(example(), u"scope"_s),
             {u"Priority: P1 Critical\ncore business stopped"_s, u"Functional impact: High"_s,
              u"Information impact: not rated yet"_s, u"Attack still active: unknown"_s,
              u"Entries: Confirmed 1 · Suspected 1"_s, u"about 600–700"_s,
              u"Servers at Saltmere (14)\nServer | [Confirmed]  | Encrypted | not known | not noted"_s,
              u"hxxps://drop[.]example[.]net/a.b?x=1"_s});
    contains(textOf(example(), u"actions"_s),
             {u"06:20–08:30 | Tom Askew\nTheirs | opened 14 servers to look for the note\nBKP-01 | "
              u"Investigate | "
              "last-access times changed"_s});
}

void TestExample::perishableDataComesFirst()
{
    const QString text = textOf(example(), u"evidence"_s);
    contains(text,
             {u"[lost from Tue 10 Mar 00:00 GMT] remote-access gateway logs"_s,
              u"E-001 | photograph of the note\nPhotograph · answers DR-1 | Tom Askew\nMon 9 Mar 08:32 GMT"_s,
              u"T. Askew → M. Tanaka"_s});
    QVERIFY2(text.indexOf(u"DR-1") < text.indexOf(u"DR-4"),
             "the request that lapses tonight was due later, and comes first");
}

void TestExample::deadlinesAreForCounselToConsider()
{
    const QString text = textOf(example(), u"deadlines"_s);
    contains(
        text,
        {u"These entries help you ask the right people in time. They are not legal advice. Whether a rule "
         u"applies, when its "
         "clock started, and what must be filed are decisions for the customer's counsel. Rules change; check the current text."_s,
         u"Thu 12 Mar 07:30 GMT\n72 h from the start | [Candidate] nobody has decided yet"_s});
    QVERIFY(text.indexOf(u"not legal advice") < text.indexOf(u"Rule and recipient"));
}

void TestExample::risksAreRatedWorstFirst()
{
    contains(
        textOf(example(), u"risks"_s),
        {u"R1 | attacker still has a way in | [Critical] 4 × 5 = 20 | Reduce\nOpen | Tom Askew\n"
         "R3 | retail customers told \"outage\" learn otherwise | [Moderate] 3 × 3 = 9 | Reduce\nOpen | Ingrid Solheim"_s});
}

void TestExample::basisAndLimitsUseTheFixedText()
{
    contains(textOf(example(), u"basis"_s),
             {u"This report records what participants said on Monday, 9 March 2026 and what we had seen by "
              u"Monday, 9 March 2026, "
              "12:45 GMT (UTC). Unless marked otherwise we have not checked these statements against "
              "evidence. It will be "
              "corrected as facts emerge; the newest version replaces earlier ones."_s,
              u"Not examined by us: any machine, Cold Lane, cloud services."_s,
              u"applied on the instruction of Adaeze Okoro, Monday, 9 March 2026, 09:40 GMT (UTC)."_s});
}

void TestExample::everyBlockNamesARecordThatExists()
{
    const Snapshot snapshot = bramblewick();
    QSet<QUuid> known{QUuid()};
    for (const Entity *entity : entities()) {
        for (const KeptRow &kept : snapshot.rows(*entity))
            known.insert(kept.id);
    }
    const Flattened flat(firstCallReport(snapshot, english()));
    QVERIFY(flat.records().size() > 100);
    for (const QUuid &id : flat.records())
        QVERIFY2(known.contains(id), qPrintable(id.toString()));
}

} // namespace firstcall
