// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_pasted.h"

#include "models/domain/indicator.h"
#include "models/items/pastedrows.h"
#include "tests/items/screen.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

struct Table : Screen
{
    RecordModel model;

    Table(const Entity &entity, const QList<QLatin1StringView> &fields)
        : model(*editor, text, entity)
    {
        model.setFields(fields);
        if (!model.load(engagement))
            qFatal("no records");
    }
};

struct People : Table
{
    People()
        : Table(Participant::entity(), {"name"_L1, "job_title"_L1, "email"_L1, "phone"_L1})
    {}
};

/// Rows as "cell|cell" under "column|column".
QString told(const PastedRows &pasted, const RecordModel &model)
{
    QStringList lines;
    QStringList heads;
    for (const int column : pasted.columns)
        heads.append(model.fieldAt(column).key());
    lines.append(heads.join(u'|'));
    for (const Row &row : pasted.rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells.append(value.toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

/// A letter for each row: new, in the list, repeated.
QString standings(const PastedRows &pasted)
{
    QString letters;
    for (const PastedRows::Standing standing : pasted.standings)
        letters += u"nlr"_s[int(standing)];
    return letters;
}

} // namespace

void TestPasted::people_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<QString>("expected");
    const QString two = u"name|email\nDana Reyes|dana@kestrel.example\nSmith, Bob|bob@kestrel.example"_s;
    QTest::newRow("a line each")
        << u"Dana Reyes <dana@kestrel.example>\n\"Smith, Bob\" <bob@kestrel.example>\n"_s << two;
    QTest::newRow("recipients")
        << u"Dana Reyes <dana@kestrel.example>, \"Smith, Bob\" <bob@kestrel.example>"_s << two;
    QTest::newRow("Outlook") << u"Dana Reyes <dana@kestrel.example>; Smith, Bob <bob@kestrel.example>;"_s
                             << two;
    QTest::newRow("bullets")
        << u"- Dana Reyes <dana@kestrel.example>\r\n• Smith, Bob <bob@kestrel.example>\r\n"_s << two;
    QTest::newRow("one without") << u"Dana Reyes <dana@kestrel.example>\nTom of IT"_s
                                 << u"name|email\nDana Reyes|dana@kestrel.example\nTom of IT|"_s;
    QTest::newRow("addresses alone") << u"dana@kestrel.example, bob@kestrel.example"_s
                                     << u"name|email\n|dana@kestrel.example\n|bob@kestrel.example"_s;
    QTest::newRow("names") << u"1. Dana Reyes\n2) Bob\n\n  "_s << u"name\nDana Reyes\nBob"_s;
    QTest::newRow("between commas") << u"Ann Archer, CISO\n- Bob Bell, Head of IT"_s
                                    << u"name|job_title\nAnn Archer|CISO\nBob Bell|Head of IT"_s;
    QTest::newRow("one between semicolons") << u"Archer, Ann; CISO; ann@acme.example"_s
                                            << u"name|job_title|email\nArcher, Ann|CISO|ann@acme.example"_s;
    QTest::newRow("an address first")
        << u"ann@acme.example\tAnn Archer"_s << u"email|name\nann@acme.example|Ann Archer"_s;
    QTest::newRow("not as many parts") << u"Ann Archer, CISO\nBob"_s << u"name\nAnn Archer, CISO\nBob"_s;
    QTest::newRow("a heading of names") << u"Name\nDana\nBob"_s << u"name\nDana\nBob"_s;
    QTest::newRow("a heading of addresses")
        << u"E-mail:\ndana@k.example\nbob@k.example"_s << u"name|email\n|dana@k.example\n|bob@k.example"_s;
    QTest::newRow("a heading of both")
        << u"Name, Mail\nDana <dana@k.example>"_s << u"name|email\nDana|dana@k.example"_s;
    QTest::newRow("nothing") << u" \n\t\n"_s << QString();
}

void TestPasted::people()
{
    QFETCH(const QString, clipboard);
    QFETCH(const QString, expected);
    const People people;
    const PastedRows pasted = readPasted(clipboard, people.model);
    QCOMPARE(told(pasted, people.model), expected);
    QVERIFY(pasted.refusals.isEmpty());
}

void TestPasted::aSpreadsheetWithHeadings()
{
    People people;
    const PastedRows pasted =
        readPasted(u"E-mail\tNAME\r\ndana@kestrel.example\tDana\r\n\tBob\r\n"_s, people.model);
    QCOMPARE(told(pasted, people.model), u"email|name\ndana@kestrel.example|Dana\n|Bob"_s);
    QVERIFY(people.model.addRows(pasted.columns, pasted.rows));
    QCOMPARE(column(people.model, 0), (QStringList{u"Dana"_s, u"Bob"_s}));
    QCOMPARE(column(people.model, 2), (QStringList{u"dana@kestrel.example"_s, QString()}));
    QVERIFY(people.editor->undo(people.engagement));
    QCOMPARE(people.model.rowCount(), 0);
}

void TestPasted::headingsAreKnownByOtherNames_data()
{
    QTest::addColumn<QString>("clipboard");
    const auto row = [](const char *name, const QString &clipboard) { QTest::newRow(name) << clipboard; };
    row("tabs", u"Full name\tTitle\tEmail\tMobile\nAnn\tCISO\ta@k.example\t1"_s);
    row("commas", u"NAME,Job Title,Mail,Phone\nAnn,CISO,a@k.example,1"_s);
    row("semicolons", u"Name; Title; E-mail address; Telephone\nAnn; CISO; a@k.example; 1"_s);
    row("quoted", u"\"Name\",\"Title\",\"Email\",\"Phone\"\n\"Ann\",\"CISO\",\"a@k.example\",\"1\""_s);
}

void TestPasted::headingsAreKnownByOtherNames()
{
    QFETCH(const QString, clipboard);
    const People people;
    const PastedRows pasted = readPasted(clipboard, people.model);
    QCOMPARE(told(pasted, people.model), u"name|job_title|email|phone\nAnn|CISO|a@k.example|1"_s);
    QCOMPARE(pasted.leftOut, QStringList());
    QVERIFY(pasted.refusals.isEmpty());
}

void TestPasted::whatHasNoColumnIsLeftOutAndTold()
{
    const People people;
    PastedRows pasted =
        readPasted(u"Floor\tE-mail\tCompany\tName\n3\tann@k.example\tAcme\tAnn\n4\t\t\tBob"_s, people.model);
    QCOMPARE(told(pasted, people.model), u"email|name\nann@k.example|Ann\n|Bob"_s);
    QCOMPARE(pasted.leftOut, (QStringList{u"Floor"_s, u"Company"_s}));
    QVERIFY(pasted.refusals.isEmpty());
    // A sentence is not taken apart, and is no heading for a word that it begins with.
    const Table notes(Note::entity(), {"text"_L1, "kind"_L1});
    pasted = readPasted(u"text, he said\nthen, at ten"_s, notes.model);
    QCOMPARE(told(pasted, notes.model), u"text\ntext, he said\nthen, at ten"_s);
}

void TestPasted::aSpreadsheetWithoutHeadings()
{
    const People people;
    const PastedRows pasted = readPasted(u"Dana\tCISO\nBob\nEve\tCEO\te@k.example\t1\tfifth"_s, people.model);
    QCOMPARE(told(pasted, people.model),
             u"name|job_title|email|phone\nDana|CISO||\nBob|||\nEve|CEO|e@k.example|1"_s);
    QCOMPARE(pasted.refusals.size(), 1); // nothing is dropped without a word
    QCOMPARE(pasted.refusals.first().row, 2);
    QVERIFY(pasted.refusals.first().sentence.contains(u"“fifth”"_s));
}

void TestPasted::quotedCellsAndQuotedWords()
{
    const Table notes(Note::entity(), {"text"_L1, "source_detail"_L1});
    PastedRows pasted = readPasted(u"\"two\nlines\"\t\"a \"\"word\"\"\"\nplain\t\"x\"\n"_s, notes.model);
    QCOMPARE(pasted.rows.size(), 2);
    QCOMPARE(pasted.rows[0], (Row{u"two\nlines"_s, u"a \"word\""_s}));
    QCOMPARE(pasted.rows[1], (Row{u"plain"_s, u"\"x\""_s}));
    // What someone said keeps its quotation marks.
    pasted =
        readPasted(u"\"We saw it\", she said\n\"All of it.\"\nhe said \"no\"\n\"never closed"_s, notes.model);
    QCOMPARE(told(pasted, notes.model),
             u"text\n\"We saw it\", she said\n\"All of it.\"\nhe said \"no\"\n\"never closed"_s);
}

void TestPasted::linesOfAMail()
{
    const Table notes(Note::entity(), {"text"_L1});
    const PastedRows pasted = readPasted(
        u"  * server down since 02:00\n- 3 hosts <unknown@all>\n10.20.30.40 seen\n2026 was calm\n"_s,
        notes.model);
    QCOMPARE(told(pasted, notes.model),
             u"text\nserver down since 02:00\n3 hosts <unknown@all>\n10.20.30.40 seen\n2026 was calm"_s);
}

void TestPasted::refusedCellsAreTold()
{
    Table notes(Note::entity(), {"text"_L1, "kind"_L1, "at"_L1, "speaker"_L1});
    notes.add(Participant{.name = u"Dana"_s});
    const PastedRows pasted =
        readPasted(u"one\tfact\ttoday 9:00\tdana\ntwo\tgossip\t29 Mar 1:30\tEve"_s, notes.model);
    QCOMPARE(pasted.rows.size(), 2);
    QCOMPARE(pasted.rows[0].at(1), QVariant(u"fact"_s));
    QCOMPARE(pasted.rows[0].at(2), QVariant(u"2026-03-09T09:00:00.000Z[Europe/London]"_s));
    QCOMPARE(pasted.rows[1], (Row{u"two"_s, u"untriaged"_s, u""_s, u""_s})); // blank where refused
    QStringList refusals;
    for (const PastedRows::Refusal &refusal : pasted.refusals)
        refusals.append(u"%1.%2"_s.arg(refusal.row).arg(refusal.column));
    QCOMPARE(refusals, (QStringList{u"1.1"_s, u"1.2"_s, u"1.3"_s}));
    QVERIFY(notes.model.addRows(pasted.columns, pasted.rows));
    QCOMPARE(column(notes.model, 3), (QStringList{u"Dana"_s, QString()}));
}

void TestPasted::whoIsThereAlreadyIsTold()
{
    People people;
    people.add(Participant{.name = u"Dana Reyes"_s, .email = u"dana@kestrel.example"_s});
    people.add(Participant{.name = u"Tom of IT"_s});
    const auto of = [&](const QString &clipboard) { return standings(readPasted(clipboard, people.model)); };
    QCOMPARE(of(u"D. Reyes <Dana@Kestrel.example>\nBob <bob@kestrel.example>"_s), u"ln"_s);
    QCOMPARE(of(u"Dana Reyes <dana@heron.example>"_s), u"n"_s); // another of that name
    QCOMPARE(of(u"dana  reyes\nTom of IT\nTom"_s), u"lln"_s); // no address to go by
    QCOMPARE(of(u"Tom of IT <tom@kestrel.example>"_s), u"l"_s);
    QCOMPARE(of(u"Eve <eve@k.example>\nEve <eve@k.example>, Eva <eva@k.example>"_s), u"nrn"_s);
    QCOMPARE(of(u"Job title\tPhone\nCISO\t1\nCISO\t1"_s), u"nn"_s); // nobody to tell apart by
}

void TestPasted::whatIsThereAlreadyIsTold()
{
    const Table indicators(Indicator::entity(), {"value"_L1, "context"_L1});
    indicators.add(Indicator{.value = u"185.225.17.90"_s});
    QCOMPARE(standings(readPasted(u"185[.]225[.]17[.]90\tagain\nhxxp://bad.example\tx\n10.0.0.1\ty"_s,
                                  indicators.model)),
             u"lnn"_s);
    const Table notes(Note::entity(), {"text"_L1, "kind"_L1});
    notes.add(Note{.text = u"It began on Sunday"_s});
    QCOMPARE(standings(readPasted(u"it began  on Sunday\tFact\nElse\tFact"_s, notes.model)), u"ln"_s);
}

void TestPasted::whatIsCopiedIsPasted()
{
    Table notes(Note::entity(), {"text"_L1, "kind"_L1, "at"_L1});
    notes.add(
        Note{.at = Moment{notes.now, u"Europe/London"_s}, .kind = NoteKind::Quote, .text = u"\"no\""_s});
    notes.add(Note{.text = u"two\nlines"_s});
    const QString copied = copiedRows(notes.model, {1, 0});
    QCOMPARE(copied,
             u"Text\tKind\tAt\n\"\"\"no\"\"\"\tQuote\tMon 9 Mar 10:00 GMT (UTC)\ntwo lines\tUntriaged\t\n"_s);
    const PastedRows pasted = readPasted(copied, notes.model);
    QVERIFY(pasted.refusals.isEmpty());
    QCOMPARE(told(pasted, notes.model),
             u"text|kind|at\n\"no\"|quote|2026-03-09T10:00:00.000Z[Europe/London]\ntwo lines|untriaged|"_s);
}
