// SPDX-License-Identifier: Apache-2.0
#include "tests/paper/sample.h"

#include <QTimeZone>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

Text said(const QString &what, const QString &source)
{
    return {{what, Emphasis::Plain}, {u" · "_s + source, Emphasis::Quiet}};
}

ListItem item(const Text &text, const QList<Chip> &chips = {}, const QUuid &record = {})
{
    return {{text, chips}, record};
}

ListItem item(const QString &text)
{
    return item(plain(text));
}

Cell cell(const QString &text)
{
    return {plain(text), {}};
}

Cell chip(Mark mark, const QString &label)
{
    return {{}, {{mark, label}}};
}

TableRow row(const QList<Cell> &cells)
{
    return {cells, QUuid()};
}

TableRow row(const QStringList &texts)
{
    TableRow result;
    for (const QString &text : texts)
        result.cells += cell(text);
    return result;
}

Column words(const QString &head, int weight = 1)
{
    return {head, ColumnKind::Words, weight};
}

Column brief(const QString &head)
{
    return {head, ColumnKind::Short, 1};
}

Section pageOne()
{
    const Chip told{Mark::Told, u"Told"_s};
    const Chip checked{Mark::Checked, u"Checked"_s};
    const Chip unknown{Mark::Unknown, u"Unknown"_s};
    return {
        u"summary"_s,
        {},
        {
            Facts{3,
                  {{u"As at"_s, strong(u"Mon 9 March 2026, 12:45 GMT"_s), {}},
                   {u"UTC"_s, plain(u"2026-03-09 12:45"_s), {}},
                   {u"Lead"_s, plain(u"Dana Whitlock, Lanternfield Response"_s), {}}}},
            Heading{2, u"Where things stand"_s, {}},
            BulletList{{
                item(said(u"Ransomware through the remote access of a supplier: a supplier account signed in "
                          u"at "
                          "02:11 and that supplier does not work nights."_s,
                          u"T. Askew, moderate confidence"_s),
                     {told}),
                item(said(u"14 servers at Saltmere are encrypted; the second site at Cold Lane ran its whole "
                          u"shift "
                          "and looks unaffected."_s,
                          u"14 servers opened by T. Askew"_s),
                     {checked}),
                item(plain(u"Whether staff or customer data was copied. The backup store is off the network "
                           u"since "
                           "11:20."_s),
                     {unknown}),
            }},
            Callout{
                u"Needed from you"_s,
                {item({{u"Run Cold Lane on paper tonight, or reconnect it?"_s, Emphasis::Strong},
                       {u" Priya Nandakumar · by Mon 18:00 GMT"_s, Emphasis::Plain}},
                      {}, sampleDecision),
                 item({{u"Insurer's claim number and consent to our work."_s, Emphasis::Strong},
                       {u" Ingrid Solheim · was due 12:00, 45 minutes ago"_s, Emphasis::Plain}}),
                 item({{u"Gateway logs, 2–9 March: the oldest day is lost each night."_s, Emphasis::Strong},
                       {u" Wes Lund · by Mon 13:00 GMT"_s, Emphasis::Plain}})},
                Tone::Ask,
                {},
                true},
            SideBySide{u"Your concerns"_s,
                       {item(u"Can Saltmere ship on Wednesday?"_s),
                        item(u"Was staff or customer data taken?"_s), item(u"Are the backups safe?"_s)},
                       u"Success is"_s,
                       {item(u"Fresh product leaves Saltmere by Wednesday noon."_s),
                        item(u"Staff can be told honestly what happened to their data."_s)},
                       Bullet::Number,
                       Bullet::Dot},
            Callout{u"First task: are the backups intact and out of the attacker's reach?"_s,
                    {item(u"Luis Ferreira answers by Mon 9 March, 18:00 GMT. Until then:"_s)},
                    Tone::Neutral,
                    {}},
            SideBySide{u"Do"_s,
                       {item(u"Cut the network, keep the power on, ask us before wiping."_s),
                        item(u"Use the encrypted messenger and the separate bridge."_s),
                        item(u"Note the time of everything you change."_s)},
                       u"Do not"_s,
                       {item(u"Rebuild or restore any machine."_s),
                        item(u"Reply to the note or reach out to the attacker."_s),
                        item(u"Use company mail or chat for this."_s)},
                       Bullet::Tick,
                       Bullet::Cross},
            SideBySide{u"Next steps: yours"_s,
                       {item(said(u"Run the collector on five listed servers"_s, u"Wes Lund, Mon 16:00"_s)),
                        item(said(u"Upload gateway logs"_s, u"Wes Lund, Mon 13:00"_s)),
                        item(said(u"Claim number"_s, u"Ingrid Solheim, overdue"_s))},
                       u"Next steps: ours"_s,
                       {item(said(u"Answer the first task"_s, u"Luis Ferreira, Mon 18:00"_s)),
                        item(said(u"Technical call"_s, u"Dana Whitlock, Mon 14:00"_s)),
                        item(said(u"Answer “Could Cold Lane be next?”"_s, u"Luis Ferreira, Mon 18:00"_s))}},
            Facts{2,
                  {{u"Next update"_s,
                    {{u"Tuesday 10 March 2026, 15:00 GMT"_s, Emphasis::Strong},
                     {u" (15:00 UTC), separate bridge, host Dana Whitlock"_s, Emphasis::Plain}},
                    {}},
                   {u"If it cannot wait we ring"_s, plain(u"Priya Nandakumar, then Tom Askew"_s), {}}}},
            Heading{2, u"Not known yet"_s, {}},
            BulletList{
                {item(u"Whether the supplier's account was stolen or misused."_s),
                 item(u"What left the network between 02:11 and 06:45."_s),
                 item(u"Whether anything on Cold Lane was touched; no machine there was examined."_s)}},
            Paragraph{plain(u"What five people told us by telephone, 10:00–10:52 GMT; not verified."_s),
                      ParagraphRole::Note,
                      {}},
        },
    };
}

Section told()
{
    return {
        u"told"_s,
        u"What we were told"_s,
        {
            Paragraph{
                plain(
                    u"Statements in the order they were made. The mark tells what kind of statement each is; "
                    "nothing here has been held against evidence unless it says so."_s),
                ParagraphRole::Body,
                {}},
            Table{
                {brief(u"Kind"_s), words(u"Statement"_s, 3), words(u"Source"_s), brief(u"Confidence"_s)},
                {row({chip(Mark::Fact, u"Fact"_s),
                      cell(
                          u"Label printing at Saltmere failed at about 05:40; shift lead rang IT at 05:52."_s),
                      cell(u"T. Askew, from help-desk log"_s), cell(u"high"_s)}),
                 row({chip(Mark::Fact, u"Fact"_s),
                      {{{u"A text note named "_s, Emphasis::Plain},
                        {u"HOW_TO_RECOVER"_s, Emphasis::Code},
                        {u" was on 14 servers checked by 08:30. It names no group and sets 96 hours."_s,
                         Emphasis::Plain}},
                       {}},
                      cell(u"T. Askew, first-hand; photograph held (E-001)"_s),
                      cell(u"high"_s)}),
                 row({chip(Mark::Quote, u"Quote"_s),
                      cell(
                          u"“Cold Lane ran its whole shift on paper just in case, and its screens look normal.”"_s),
                      cell(u"P. Nandakumar"_s), cell(u"n/a"_s)}),
                 row({chip(Mark::Hypothesis, u"Hypothesis"_s),
                      cell(u"Entry through the remote-access gateway, because a supplier account signed in "
                           u"at 02:11 "
                           "and that supplier does not work nights."_s),
                      cell(u"T. Askew"_s), cell(u"moderate, untested"_s)}),
                 row({chip(Mark::Speculation, u"Speculation"_s),
                      cell(u"“Probably someone clicked something.”"_s), cell(u"P. Nandakumar"_s),
                      cell(u"low"_s)}),
                 row({chip(Mark::Decision, u"Decision"_s),
                      cell(
                          u"No contact with the attacker by anyone; no payment discussion without counsel."_s),
                      cell(u"P. Nandakumar, 10:31"_s), cell(u"n/a"_s)}),
                 row({chip(Mark::Untriaged, u"Unsorted"_s),
                      cell(u"Wes thinks the alert on SAL-APP02 on Friday evening may belong to this."_s),
                      cell(u"T. Askew"_s), cell(u"not stated"_s)})}},
            Heading{2, u"Confirmed wording"_s, {}},
            Paragraph{plain(u"Read back and confirmed by Priya Nandakumar (Chief Operating Officer) at 10:49 "
                            u"GMT, with "
                            "one correction, included:"_s),
                      ParagraphRole::Body,
                      {}},
            Quotation{u"Overnight your order and label systems at Saltmere stopped and a ransom note was "
                      u"found; the "
                      "second site at Cold Lane looks unaffected so far. What worries you most is, first, "
                      "whether you "
                      "can ship on Wednesday; second, whether staff or customer data was taken; and third, "
                      "whether the "
                      "backups are safe. You'd call this a success if fresh product leaves Saltmere by "
                      "Wednesday noon "
                      "and you can tell staff honestly what happened to their data."_s,
                      u"Priya Nandakumar, Bramblewick Foods Ltd"_s,
                      {}},
        },
    };
}

Section timeline()
{
    Table table{{brief(u"Time (GMT)"_s), words(u"Event"_s, 3), words(u"Source"_s, 2), brief(u"Precision"_s)},
                {},
                true};
    for (const QStringList &texts : {
             QStringList{u"Fri 6 Mar, evening"_s, u"Security agent alert on SAL-APP02, closed as harmless"_s,
                         u"T. Askew, second-hand"_s, u"part of day"_s},
             {u"Mon 9 Mar 02:11"_s, u"Supplier account signs in to remote access"_s,
              u"gateway screen, T. Askew"_s, u"minute"_s},
             {u"05:40"_s, u"Label printing fails"_s, u"help-desk log"_s, u"about"_s},
             {u"06:20"_s, u"Note found on SAL-FS01"_s, u"W. Lund, via T. Askew"_s, u"about"_s},
             {u"06:45"_s, u"Saltmere cut off from Cold Lane at the firewall"_s, u"T. Askew"_s, u"minute"_s},
             {u"07:30"_s, u"Ingrid told that the personnel share cannot be opened"_s, u"I. Solheim"_s,
              u"minute"_s},
             {u"09:05"_s, u"Insurer hotline rung"_s, u"I. Solheim"_s, u"minute"_s},
         })
        table.rows += row(texts);
    return {u"timeline"_s, u"Timeline as reported"_s, {table}};
}

Section questions()
{
    return {
        u"key_questions"_s,
        u"The four key questions"_s,
        {
            Heading{2, u"What do you think happened and why do you think it happened that way?"_s, {}},
            BulletList{{
                item(said(u"Ransomware through the supplier's remote access, because of the 02:11 sign-in "
                          u"and no "
                          "multi-factor on that account."_s,
                          u"T. Askew"_s),
                     {{Mark::Hypothesis, u"Hypothesis"_s}}),
                item(said(u"A careless click; no particular reason."_s, u"P. Nandakumar"_s),
                     {{Mark::Speculation, u"Speculation"_s}}),
                item(said(u"No view."_s, u"I. Solheim"_s)),
            }},
            Heading{2, u"What have you done to investigate or contain the situation?"_s, {}},
            BulletList{{
                item(u"14 servers opened to look for the note (T. Askew, 06:20–08:30)."_s),
                item(u"Sites separated 06:45; supplier account disabled 07:10; two file servers powered off "
                     u"06:35 "
                     "(memory lost); no rebuilds yet."_s),
            }},
            Heading{2, u"Who needs to be involved in resolving the incident?"_s, {}},
            Paragraph{plain(u"Priya (decides), Tom and Wes Lund (IT), Ingrid and A. Okoro (legal), Marcus "
                            u"Feld (payment "
                            "authority, not yet reached), backup vendor, remote-access supplier, insurer."_s),
                      ParagraphRole::Body,
                      {}},
            Heading{2, u"What do you see as a successful conclusion?"_s, {}},
            BulletList{{item(said(u"Fresh product out by Wednesday noon."_s, u"Priya"_s)),
                        item(said(u"A clear answer on staff data and duties met."_s, u"Ingrid"_s)),
                        item(said(u"Knowing how they got in before reconnecting."_s, u"Tom"_s))},
                       true},
            Callout{
                u"These may pull against each other on Tuesday night"_s,
                {item(u"See risk R2: Wednesday's pressure leads to restoring onto a compromised network."_s)},
                Tone::Warning,
                {}},
        },
    };
}

Section actions()
{
    Table table{{brief(u"When (GMT)"_s), brief(u"Who"_s), words(u"What"_s, 2), brief(u"Purpose"_s),
                 words(u"Effect on evidence"_s)},
                {}};
    for (const QStringList &texts : {
             QStringList{u"06:20–08:30"_s, u"T. Askew"_s, u"opened 14 servers to look for the note"_s,
                         u"investigate"_s, u"last-access times changed"_s},
             {u"06:35"_s, u"W. Lund"_s, u"powered off SAL-FS01 and SAL-FS02"_s, u"contain"_s,
              u"memory lost, disks intact"_s},
             {u"06:45"_s, u"T. Askew"_s, u"cut Saltmere from Cold Lane at the firewall"_s, u"contain"_s,
              u"none"_s},
             {u"07:10"_s, u"T. Askew"_s, u"disabled the supplier account"_s, u"contain"_s,
              u"sign-in record exported first"_s},
             {u"11:20"_s, u"T. Askew"_s, u"took BKP-01 off the network, power left on"_s, u"contain"_s,
              u"none"_s},
         })
        table.rows += row(texts);
    return {u"actions"_s, u"Actions already taken"_s, {table}};
}

Section nextSteps()
{
    Table table{{brief(u"#"_s), words(u"Step"_s, 3), brief(u"Side"_s), brief(u"Owner"_s),
                 brief(u"Due (GMT)"_s), brief(u"State at 12:45"_s)},
                {}};
    const auto step = [&](int number, const Text &what, const QString &side, const QString &owner,
                          const QString &due, const QString &state) {
        table.rows += TableRow{{cell(QString::number(number)),
                                {what, {}},
                                cell(side),
                                cell(owner),
                                cell(due),
                                chip(Mark::State, state)},
                               QUuid()};
    };
    step(1,
         {{u"First task:"_s, Emphasis::Strong},
          {u" are the backups intact and out of reach?"_s, Emphasis::Plain}},
         u"ours"_s, u"Luis Ferreira"_s, u"Mon 18:00"_s, u"in progress"_s);
    step(2, plain(u"Send collector and upload instructions"_s), u"ours"_s, u"Mei Tanaka"_s, u"Mon 12:00"_s,
         u"done 11:52"_s);
    step(3, plain(u"Technical call"_s), u"ours"_s, u"Dana Whitlock"_s, u"Mon 14:00"_s, u"invited 11:30"_s);
    step(4, plain(u"Take BKP-01 off the network, power left on"_s), u"theirs"_s, u"Tom Askew"_s,
         u"Mon 12:00"_s, u"done 11:20"_s);
    step(5, plain(u"Run the collector on five listed servers"_s), u"theirs"_s, u"Wes Lund"_s, u"Mon 16:00"_s,
         u"open"_s);
    step(6, plain(u"Upload gateway logs (7-day retention)"_s), u"theirs"_s, u"Wes Lund"_s, u"Mon 13:00"_s,
         u"in progress"_s);
    step(7, plain(u"Insurer claim number and consent to our work"_s), u"theirs"_s, u"Ingrid Solheim"_s,
         u"Mon 12:00"_s, u"overdue"_s);
    table.rows.last().cells.last() = {plain(u"chased 12:30"_s), {{Mark::High, u"overdue"_s}}};

    Table risks{{brief(u"No."_s), words(u"Risk"_s, 3), brief(u"Likelihood × impact"_s), brief(u"Level"_s),
                 brief(u"Treatment"_s), brief(u"Owner"_s)},
                {}};
    const auto risk = [&](const QString &number, const QString &what, const QString &product, Mark mark,
                          const QString &level, const QString &treatment, const QString &owner) {
        risks.rows +=
            row({cell(number), cell(what), cell(product), chip(mark, level), cell(treatment), cell(owner)});
    };
    risk(u"R1"_s, u"The attacker still has a way in"_s, u"4 × 5 = 20"_s, Mark::Critical, u"Critical"_s,
         u"reduce"_s, u"Tom"_s);
    risk(u"R2"_s, u"Wednesday pressure leads to restoring onto a compromised network"_s, u"3 × 5 = 15"_s,
         Mark::High, u"High"_s, u"avoid"_s, u"Priya"_s);
    risk(u"R3"_s, u"Retail customers told “outage” learn otherwise"_s, u"3 × 3 = 9"_s, Mark::Moderate,
         u"Moderate"_s, u"reduce"_s, u"Ingrid"_s);
    risk(u"R4"_s, u"Staff are approached by journalists"_s, u"2 × 2 = 4"_s, Mark::Low, u"Low"_s, u"accept"_s,
         u"Ingrid"_s);
    return {u"next_steps"_s, u"Next steps"_s, {table, Heading{2, u"Risks"_s, {}}, risks}};
}

Section evidence()
{
    Table table{{brief(u"No."_s), words(u"Indicator"_s, 3), words(u"Seen on, by whom"_s)}, {}};
    const auto indicator = [&](const QString &number, const QString &value, const QString &seen) {
        table.rows += TableRow{{cell(number), {{{value, Emphasis::Code}}, {}}, cell(seen)}, QUuid()};
    };
    indicator(u"I-1"_s, u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s,
              u"SAL-FS01, W. Lund"_s);
    indicator(u"I-2"_s, u"hxxps[://]files[.]example[.]net/up/svc-fin-batch-01"_s, u"gateway log, T. Askew"_s);
    indicator(u"I-3"_s,
              u"C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\StartUp\\HOW_TO_RECOVER.txt"_s,
              u"14 servers, T. Askew"_s);
    return {
        u"evidence"_s,
        u"Evidence and indicators"_s,
        {table,
         Paragraph{
             {{u"Held: E-001 photograph of the note (T. Askew, 08:32 GMT, SHA-256 recorded in the custody "
               "record). Names in other scripts: Ελένη Παπαδοπούλου, Анна Ковалёва, "_s,
               Emphasis::Plain},
              {u"أحمد الخطيب"_s, Emphasis::Strong},
              {u" (10:20), "_s, Emphasis::Plain},
              {u"דנה לוי"_s, Emphasis::Strong},
              {u", 山田 太郎 (やまだ), 王伟."_s, Emphasis::Plain}},
             ParagraphRole::Body,
             {}},
         Paragraph{plain(u"توقفت أنظمة الطباعة في الساعة 05:40 ووجدت مذكرة فدية على أربعة عشر خادمًا. لم يتم "
                         u"فحص أي جهاز من "
                         "قبلنا حتى الآن."_s),
                   ParagraphRole::Body,
                   {}},
         BulletList{{item(u"خوادم سالتمير الأربعة عشر مشفرة"_s), item(u"A Latin item between them."_s),
                     item(u"لم يتضح بعد ما إذا كانت البيانات قد نُسخت"_s)}},
         Paragraph{
             plain(u"This file name hides its type: invoice\u202Efdp.exe (nothing here acts unseen)."_s),
             ParagraphRole::Body,
             {}}}};
}

Section basis()
{
    return {
        u"basis"_s,
        u"Basis and limits"_s,
        {Paragraph{
             plain(
                 u"This report holds what five people told us by telephone. We have examined no machine, not "
                 "Cold Lane and no cloud service. Times are in GMT, which is UTC in March."_s),
             ParagraphRole::Body,
             {}},
         Facts{3,
               {{u"Author"_s, plain(u"Mei Tanaka"_s), {}},
                {u"Reviewer"_s, plain(u"Luis Ferreira"_s), {}},
                {u"Approver"_s, plain(u"Dana Whitlock"_s), {}},
                {u"Document"_s, plain(u"LFR-2026-031-FCR"_s), {}},
                {u"Distribution"_s, plain(u"P. Nandakumar, I. Solheim, T. Askew; A. Okoro"_s), {}}}}}};
}

} // namespace

Report sampleReport()
{
    Report report;
    report.title = u"First-call report"_s;
    report.subtitle = u"COPPER HERON · Bramblewick Foods Ltd"_s;
    report.reference = u"LFR-2026-031"_s;
    report.version = u"Draft"_s;
    report.draftWord = u"DRAFT"_s;
    report.restriction = u"Crisis team and counsel only"_s;
    report.privilege = u"CONFIDENTIAL: PREPARED AT THE REQUEST OF COUNSEL"_s;
    report.footer = u"Lanternfield Response"_s;
    report.pageWords = u"Page %1 of %2"_s;
    report.asAt = QDateTime(QDate(2026, 3, 9), QTime(12, 45), QTimeZone::utc());
    report.author = u"Lanternfield Response"_s;
    report.language = QLocale(QLocale::English, QLocale::UnitedKingdom);
    report.sections = {pageOne(), told(),      timeline(), questions(),
                       actions(), nextSteps(), evidence(), basis()};
    report.sections.first().blocks += {PageBreak{}, Contents{u"Contents"_s}};
    return report;
}

} // namespace firstcall::testing
