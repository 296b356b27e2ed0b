// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_values.h"

#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/report/firstcallreport.h"
#include "tests/report/bramblewick.h"
#include "tests/report/kolkata.h"
#include "tests/report/records.h"
#include "tests/report/words.h"
#include "tests/support/everykind.h"
#include "tests/support/reporttext.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// In the frame of each page rather than in the text, or of no use to a reader of this report.
const QStringList inTheFrame{u"engagement.code_name"_s,
                             u"engagement.privilege_wording"_s,
                             u"engagement.tlp_restriction"_s,
                             u"engagement.title"_s,
                             u"firm.name"_s,
                             u"firm.short_name"_s,
                             u"firm.report_footer"_s,
                             u"organisation.short_name"_s,
                             u"question.bank_id"_s};

/// What a first-call report leaves out, and why.
const QStringList leftOut{
    // Records of our own desk.
    u"agenda_item"_s, u"assignment"_s, u"check_item"_s, u"document"_s, u"research_item"_s, u"service"_s,
    u"question_set"_s, u"set_question"_s, u"agenda_set"_s, u"agenda_set_item"_s, u"waiver"_s,
    // Ours alone, or a way to reach a person: names are printed, numbers and addresses are not.
    u"consultant"_s, u"firm"_s, u"note.author"_s, u"organisation.hotline"_s, u"organisation.notes"_s,
    u"organisation.sector"_s, u"organisation.countries"_s, u"organisation.zone"_s,
    u"participant.private_note"_s, u"participant.email"_s, u"participant.phone"_s,
    u"participant.out_of_band"_s, u"participant.background"_s, u"participant.spoken_introduction"_s,
    u"participant.zone"_s, u"participant.identity_verified_how"_s, u"engagement.account_representative"_s,
    u"invitation.uid"_s,
    // Where evidence is kept helps nobody but a thief.
    u"evidence_item.storage"_s,
    // A question that was dropped was not asked.
    u"question.dropped_because"_s,
    // Told when nobody confirmed; here somebody did.
    u"call.not_confirmed_because"_s,
    // What the words that were read back were made of.
    u"call.wrap_up_generated"_s,
    // The status update's own report tells it.
    u"status_update.learned"_s};

Snapshot withANameAlone()
{
    Records all(u""_s);
    all.engagement.reference = u"LFR-2026-032"_s;
    all.engagement.customer = all.add(Organisation{.legalName = u"Quiet Harbour Ltd"_s});
    return all.snapshot({QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC), u"UTC"_s});
}

/// The texts of all records.
QString textsOf(const Snapshot &snapshot)
{
    QString texts;
    for (const Entity *entity : entities()) {
        for (qsizetype column = 0; column < qsizetype(entity->fields.size()); ++column) {
            const FieldKind kind = entity->fields[size_t(column)].kind;
            if (kind != FieldKind::Text && kind != FieldKind::Paragraph)
                continue;
            for (const KeptRow &kept : snapshot.rows(*entity))
                texts += kept.row.at(column).toString() + u' ';
        }
    }
    return texts;
}

/// Words of five letters and more.
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(uR"(\p{L}{5,})"_s);
    QSet<QString> words;
    QRegularExpressionMatchIterator matches = word.globalMatch(text);
    while (matches.hasNext())
        words.insert(matches.next().captured().toLower());
    return words;
}

/// The words of our own fixed text: every string of the sources that tell a report, and the names of days and
/// months.
QSet<QString> fixedWords()
{
    static const QRegularExpression literal(uR"x("([^"\n]*)")x"_s);
    QString all;
    for (const char *room : {"models/report", "models/domain"}) {
        QDirIterator files(QStringLiteral(FIRSTCALL_SOURCE_DIR "/") + QString::fromLatin1(room),
                           {u"*.h"_s, u"*.cpp"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QRegularExpressionMatchIterator matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                all += u' ' + matches.next().captured(1);
        }
    }
    const QLocale locale = english().locale();
    for (int day = 1; day <= 7; ++day)
        all += u' ' + locale.dayName(day);
    for (int month = 1; month <= 12; ++month)
        all += u' ' + locale.monthName(month);
    return wordsOf(all);
}

} // namespace

void TestValues::everyTextOfTheExampleIsPrinted()
{
    const Snapshot snapshot = bramblewick();
    QCOMPARE(unprinted(snapshot, textOf(firstCallReport(snapshot, english())), inTheFrame).join(u'\n'),
             QString());
}

void TestValues::everyTextOfAnEngagementInAnotherZoneIsPrinted()
{
    const Snapshot snapshot = kolkata();
    const Report report = firstCallReport(snapshot, english());
    QCOMPARE(unprinted(snapshot, textOf(report), inTheFrame).join(u'\n'), QString());
    QCOMPARE(report.subtitle, u"Sundari Textiles Pvt"_s);
    QCOMPARE(report.tlp, Tlp::Green);
    QCOMPARE(report.restriction, u"Directors alone"_s);
    QCOMPARE(report.footer, u"Quillbrook, invented"_s);
    QCOMPARE(report.author, u"Quillbrook Incident Desk"_s);
}

/// A field that is new, or that is printed no more, shows here: print it, or say above why not.
void TestValues::everyTextOfEveryKindIsPrintedOrKnownNotTo()
{
    const QUuid id = QUuid::createUuidV5(QUuid(), u"every kind"_s);
    QHash<const Entity *, QList<KeptRow>> rows;
    const ChangeSet set = everyKind(id, u"LFR-2026-099"_s);
    for (const Change &change : set.changes)
        rows[change.entity].append({change.id, *change.after});
    // Every field is filled the same way for every kind; these few have to say something particular to be
    // printed.
    const auto force = [&](const Entity &entity, const char *field, const QVariant &value) {
        for (KeptRow &kept : rows[&entity])
            kept.row[entity.indexOf(QLatin1StringView(field))] = value;
    };
    force(Note::entity(), "kind", u"fact"_s);
    force(Note::entity(), "private", false);
    force(Note::entity(), "amends", u""_s);
    force(*entityOfTable("call"_L1), "kind", u"first"_s);
    force(*entityOfTable("engagement"_L1), "zone", u"Asia/Kolkata"_s);
    force(*entityOfTable("attendance"_L1), "present", false);
    force(*entityOfTable("finding"_L1), "state", u"reported"_s);
    force(*entityOfTable("participant"_L1), "reached", false);
    force(*entityOfTable("participant"_L1), "party", u"customer"_s);
    for (const char *key : {"KQ1", "KQ2", "KQ3", "KQ4"})
        QVERIFY(std::ranges::any_of(rows[&Question::entity()],
                                    [&](const KeptRow &kept) { return kept.id == coreId(id, key); }));
    Snapshot snapshot(id);
    for (auto kind = rows.begin(); kind != rows.end(); ++kind)
        snapshot.setRows(*kind.key(), kind.value());
    snapshot.setAsAt(QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC));

    QStringList missing = unprinted(snapshot, textOf(firstCallReport(snapshot, english())), inTheFrame);
    missing.removeIf([](const QString &line) {
        return std::ranges::any_of(leftOut, [&](const QString &name) {
            return line.startsWith(name + u':') || line.startsWith(name + u'.');
        });
    });
    QCOMPARE(missing.join(u'\n'), QString());
}

void TestValues::nothingOfOneEngagementShowsInAnother()
{
    const QSet<QString> fixed = fixedWords();
    QVERIFY(fixed.size() > 300);
    const auto foreign = [&](const Snapshot &printed, const Snapshot &other) {
        QSet<QString> words = wordsOf(textOf(firstCallReport(printed, english())));
        words.intersect(wordsOf(textsOf(other)));
        words.subtract(wordsOf(textsOf(printed)));
        words.subtract(fixed);
        return QStringList(words.begin(), words.end()).join(u' ');
    };
    QCOMPARE(foreign(kolkata(), bramblewick()), QString());
    QCOMPARE(foreign(bramblewick(), kolkata()), QString());
}

void TestValues::timesAreThoseOfTheOtherZone()
{
    const QString text = textOf(firstCallReport(kolkata(), english()));
    for (const QString &line : {u"Monday, 14 June 2027, 01:15–01:50 IST (Sun 13 Jun 19:45–20:20 UTC)"_s,
                                u"Sat 12 Jun 23:30\n18:00 UTC | Minute | Invoice altered"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u"\n---\n"_s + text));
    QVERIFY(!text.contains(u"GMT"));
}

void TestValues::pageOneOfTheOtherZone()
{
    const QString expected = uR"(
Reference: QID-2027-114
As at: Monday, 14 June 2027, 13:05 IST (07:35 UTC)
The time zone Asia/Kolkata is assumed, nobody has confirmed it yet.
Lead on our side: Helena Brandt
Where things stand
- [told] What you told us: Someone read the mail. · Asha Raman
- [checked] How did this happen? A mail rule forwarded invoices.
- [unknown] What data or systems were affected? Not known yet; work on it has not started.
- [unknown] How can we stop it now? Not known yet; work on it has not started.
Needed from you
- [decide] Tell the weavers' union · Asha Raman · by Mon 14 Jun 20:00 IST (14:30 UTC)
- [overdue] Export sign-ins · Rohan Mitra · by Mon 14 Jun 11:00 IST (05:30 UTC)
What worries you
- 1 paying the weavers · Asha Raman
What you would call a success
- 1 wages paid in full · Asha Raman
First task: Find the rule's maker
- It answers: who set the rule
- Helena Brandt answers by Tuesday, 15 June 2027, 03:00 IST (Mon 14 Jun 21:30 UTC).
Until you hear from us, please do
- Print the headers
Until you hear from us, please do not
- Delete the rule
Your next steps
- [overdue] Export sign-ins · Rohan Mitra · by Mon 14 Jun 11:00 IST (05:30 UTC)
Our next steps
- [first task] Find the rule's maker · Helena Brandt · by Tue 15 Jun 03:00 IST (Mon 14 Jun 21:30 UTC)
Next update: Wednesday, 16 June 2027, 02:00 IST (Tue 15 Jun 20:30 UTC)
How: by satellite telephone
Host: Helena Brandt
If it cannot wait, we ring: Fatima Noor first, then Rohan Mitra
Not known yet
- Initial vector: who made the rule
What one person told us on the call, Monday, 14 June 2027, 01:15–01:50 IST (Sun 13 Jun 19:45–20:20 UTC); not verified.
Contents)"_s;
    QCOMPARE(textOf(firstCallReport(kolkata(), english()), u"page_one"_s), expected);
}

void TestValues::anEngagementWithANameSaysEveryGapInWords()
{
    const QString expected = uR"(
Reference: LFR-2026-032
As at: Monday, 9 March 2026, 08:00 UTC
The time zone is not known; all times are UTC.
Lead on our side: nobody named yet
Where things stand
- [unknown] How did this happen? Not known yet; work on it has not started.
- [unknown] What data or systems were affected? Not known yet; work on it has not started.
- [unknown] How can we stop it now? Not known yet; work on it has not started.
Needed from you
- No open decision and no open step on your side is recorded.
What worries you
- No concern is recorded yet.
What you would call a success
- Nobody has told us yet what would be a success.
First task
- No first task agreed yet.
Until you hear from us, please do
- Nothing agreed yet.
Until you hear from us, please do not
- Nothing agreed yet.
Your next steps
- No step is open on this side.
Our next steps
- No step is open on this side.
Next update: No next update agreed yet.
How: No channel agreed yet.
No host named yet.
If it cannot wait, we ring: Nobody named yet to ring in a hurry.
Not known yet
- Nobody has listed yet what is still missing.
No first call has taken place yet; nothing here is verified.
Contents)"_s;
    QCOMPARE(textOf(firstCallReport(withANameAlone(), english()), u"page_one"_s), expected);
}

void TestValues::anEngagementWithANameHasNothingElseToSay()
{
    const Report report = firstCallReport(withANameAlone(), english());
    QCOMPARE(report.subtitle, u"Quiet Harbour Ltd"_s);
    QCOMPARE(report.sections.size(), 2);
    QCOMPARE(report.sections.last().id, u"basis"_s);
    QCOMPARE(textOf(report, u"basis"_s),
             u"1. Basis and limits\n"
             "No first call has taken place yet. This report records what we had been told and had seen by "
             "Monday, 9 March 2026, "
             "08:00 UTC. Unless marked otherwise we have not checked these statements against evidence. It "
             "will be corrected as "
             "facts emerge; the newest version replaces earlier ones.\n"
             "What we have not examined is not listed yet.\n"
             "The customer's time zone is not known; all times are UTC."_s);
}

void TestValues::noCellIsEverEmpty()
{
    for (const Snapshot &snapshot : {bramblewick(), kolkata(), withANameAlone()})
        QVERIFY(!Flattened(firstCallReport(snapshot, english())).hasHole());
}

} // namespace firstcall
