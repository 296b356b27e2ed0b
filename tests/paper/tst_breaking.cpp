// SPDX-License-Identifier: Apache-2.0
#include "tests/paper/tst_breaking.h"

#include "tests/paper/reading.h"
#include "tests/paper/sample.h"
#include "views/paper/pages.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

/// Makes blocks whose every word can be told from all others: "P7.12" is word 12 of the seventh paragraph.
class Author
{
public:
    explicit Author(quint32 seed)
        : m_random(seed)
    {}

    QStringList written = {}; ///< every word, each to be read once

    Text words(const QString &name, int most)
    {
        QStringList list;
        const int count = 1 + int(m_random.bounded(quint32(most)));
        for (int i = 0; i < count; ++i)
            list += u"%1.%2"_s.arg(name).arg(i);
        written += list;
        return plain(list.join(u' '));
    }

    Cell cell(const QString &name, int most) { return {words(name, most), {}}; }

    Block block(int n)
    {
        const QString number = QString::number(n);
        switch (m_random.bounded(9)) {
        case 0:
            return Heading{2, words(u"H"_s + number, 3).first().text, {}};
        case 1: {
            BulletList list;
            for (int i = 0; i < 1 + int(m_random.bounded(5)); ++i)
                list.items += ListItem{cell(u"I%1x%2"_s.arg(n).arg(i), 60), {}};
            return list;
        }
        case 2: {
            Table table{
                {{u"Head%1"_s.arg(n)}, {u"b"_s, ColumnKind::Words, 2}, {u"c"_s, ColumnKind::Short, 1}}, {}};
            for (int i = 0; i < 1 + int(m_random.bounded(14)); ++i) {
                const QString row = u"R%1x%2"_s.arg(n).arg(i);
                table.rows += TableRow{{cell(row + u'a', 6), cell(row + u'b', 40), cell(row + u'c', 1)}, {}};
            }
            return table;
        }
        case 3: {
            Callout callout{words(u"C%1t"_s.arg(n), 4).first().text, {}};
            for (int i = 0; i < 1 + int(m_random.bounded(4)); ++i)
                callout.lines += ListItem{cell(u"C%1x%2"_s.arg(n).arg(i), 30), {}};
            return callout;
        }
        case 4:
            return Quotation{
                words(u"C"_s + number, 90).first().text, words(u"C%1by"_s.arg(n), 2).first().text, {}};
        case 5: {
            SideBySide sides{u"left"_s, {}, u"right"_s, {}};
            for (int i = 0; i < 1 + int(m_random.bounded(5)); ++i) {
                sides.left += ListItem{cell(u"C%1l%2"_s.arg(n).arg(i), 12), {}};
                sides.right += ListItem{cell(u"C%1r%2"_s.arg(n).arg(i), 12), {}};
            }
            return sides;
        }
        case 6: {
            Facts facts{3, {}};
            for (int i = 0; i < 1 + int(m_random.bounded(7)); ++i)
                facts.facts += Fact{u"label"_s, words(u"F%1x%2"_s.arg(n).arg(i), 9), {}};
            return facts;
        }
        default:
            return Paragraph{words(u"P"_s + number, 150), ParagraphRole::Body, {}};
        }
    }

private:
    QRandomGenerator m_random;
};

const QRegularExpression &word()
{
    static const QRegularExpression pattern(u"\\b([A-Z]\\d+(?:x\\d+[abc]?|[a-z]+\\d*)?)\\.\\d+\\b"_s);
    return pattern;
}

/// The lines of a page without its header and footer.
QStringList textLines(const QString &page)
{
    QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.mid(1, lines.size() - 2);
}

} // namespace

void BreakingTest::pagesEndWhereTheyShould_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<PaperSize>("paper");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed << (seed % 2 ? PaperSize::A4 : PaperSize::Letter);
}

void BreakingTest::pagesEndWhereTheyShould()
{
    QFETCH(quint32, seed);
    QFETCH(PaperSize, paper);
    Author author(seed);
    QList<Block> blocks;
    for (int i = 0; i < 120; ++i)
        blocks += author.block(i);
    blocks += paragraph(u"The end."_s);
    const Report report = bareReport(blocks);

    const QStringList pages = pagesOf(pdfOf(report, paper));
    QVERIFY(pages.size() > 8);
    QCOMPARE(pages.size(), Pages::layout(report, paper).count());

    QStringList read;
    QMap<QString, QMap<qsizetype, int>> linesOn; // of a paragraph, item, row or panel, by page
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QStringList lines = textLines(pages[page]);
        for (const QString &line : lines) {
            QSet<QString> owners;
            for (auto match = word().globalMatch(line); match.hasNext();) {
                const auto found = match.next();
                read += found.captured(0);
                owners += found.captured(1);
            }
            for (const QString &owner : owners)
                ++linesOn[owner][page];
        }
        if (!lines.isEmpty())
            QVERIFY2(!lines.last().trimmed().startsWith(u'H'),
                     qPrintable(lines.last())); // headings, table heads
        for (int n = 0; n < 120; ++n) {
            const bool hasRows = pages[page].contains(u"R%1x"_s.arg(n));
            QCOMPARE(pages[page].count(QRegularExpression(u"\\bHead%1\\b"_s.arg(n))), hasRows ? 1 : 0);
        }
    }
    QStringList written = author.written;
    written.sort();
    read.sort();
    QCOMPARE(read, written);

    QMap<QString, QSet<qsizetype>> panels;
    for (auto it = linesOn.cbegin(); it != linesOn.cend(); ++it) {
        const QString &owner = it.key();
        if (owner.startsWith(u'R')) {
            panels[owner.chopped(1)] += QSet<qsizetype>(it->keyBegin(), it->keyEnd());
        } else if (owner.startsWith(u'C')) {
            static const QRegularExpression panel(u"^C\\d+"_s);
            panels[panel.match(owner).captured(0)] += QSet<qsizetype>(it->keyBegin(), it->keyEnd());
        } else if (it->size() > 1) {
            for (const int lines : *it)
                QVERIFY2(lines >= 2, qPrintable(u"%1 leaves one line alone"_s.arg(owner)));
        }
    }
    for (auto it = panels.cbegin(); it != panels.cend(); ++it)
        QVERIFY2(it->size() == 1, qPrintable(it.key() + u" is divided"_s));
}

void BreakingTest::aLongTableRepeatsItsHeadAndLosesNoRow()
{
    constexpr int rows = 5000;
    Table table{{{u"Number"_s, ColumnKind::Short, 1}, {u"Words"_s}}, {}};
    for (int i = 0; i < rows; ++i) {
        table.rows +=
            TableRow{{{plain(u"n%1"_s.arg(i)), {}}, {plain(u"Some words of row %1"_s.arg(i)), {}}}, QUuid()};
    }
    const QStringList pages = pagesOf(pdfOf(bareReport({table})));
    QVERIFY(pages.size() > 100);
    int row = 0;
    for (const QString &page : pages.mid(1)) {
        QCOMPARE(page.count(u"Number"_s), 1);
        static const QRegularExpression number(u"\\bn(\\d+)\\b"_s);
        for (auto match = number.globalMatch(page); match.hasNext(); ++row)
            QCOMPARE(match.next().captured(1).toInt(), row);
    }
    QCOMPARE(row, rows);
}

void BreakingTest::aCellOfManyPagesLosesNoWord()
{
    QStringList list;
    for (int i = 0; i < 9000; ++i)
        list += u"w%1"_s.arg(i);
    const Table table{{{u"Head"_s}, {u"Other"_s}},
                      {TableRow{{{plain(list.join(u' ')), {}}, {plain(u"short"_s), {}}}, QUuid()}}};
    const QStringList pages = pagesOf(pdfOf(bareReport({table})));
    QVERIFY2(pages.size() > 10, qPrintable(QString::number(pages.size())));
    static const QRegularExpression number(u"\\bw(\\d+)\\b"_s);
    int next = 0;
    for (const QString &page : pages.mid(1)) {
        QVERIFY(page.contains(u"Head"_s));
        for (auto match = number.globalMatch(page); match.hasNext(); ++next)
            QCOMPARE(match.next().captured(1).toInt(), next);
    }
    QCOMPARE(next, 9000);
}

void BreakingTest::aLongCalloutAndQuotationGoOn()
{
    Author author(3);
    Callout callout{u"Title"_s, {}};
    for (int i = 0; i < 60; ++i)
        callout.lines += ListItem{author.cell(u"I1x%1"_s.arg(i), 60), {}};
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words += u"P2.%1"_s.arg(i);
    author.written += words;
    const QStringList pages =
        pagesOf(pdfOf(bareReport({callout, Quotation{words.join(u' '), u"Speaker"_s, {}}})));
    QVERIFY(pages.size() >= 5);
    QStringList read;
    for (auto match = word().globalMatch(pages.join(u' ')); match.hasNext();)
        read += match.next().captured(0);
    read.sort();
    author.written.sort();
    QCOMPARE(read, author.written);
    QVERIFY(textLines(pages.last()).size() >= 3); // the speaker is not alone
}

void BreakingTest::twoLongListsGoOnSideBySide()
{
    Author author(4);
    SideBySide sides{u"Theirs"_s, {}, u"Ours"_s, {}};
    for (int i = 0; i < 90; ++i)
        sides.left += ListItem{author.cell(u"C1l%1"_s.arg(i), 20), {}};
    for (int i = 0; i < 20; ++i)
        sides.right += ListItem{author.cell(u"C1r%1"_s.arg(i), 20), {}};
    const QStringList pages = pagesOf(pdfOf(bareReport({sides})));
    QVERIFY(pages.size() >= 4);
    QStringList read;
    for (auto match = word().globalMatch(pages.join(u' ')); match.hasNext();)
        read += match.next().captured(0);
    read.sort();
    author.written.sort();
    QCOMPARE(read, author.written);
    for (const QString &page : pages.mid(1))
        QCOMPARE(page.count(u"Theirs"_s), 1);
}

void BreakingTest::anEmptyTableTakesNoRoom()
{
    const QByteArray without = pdfOf(bareReport({paragraph(u"One."_s), paragraph(u"Two."_s)}));
    const Table noRows{{{u"Head"_s}}, {}};
    const Table noColumns{{}, {TableRow{{{plain(u"lost"_s), {}}}, QUuid()}}};
    QCOMPARE(pdfOf(bareReport({paragraph(u"One."_s), noRows, noColumns, BulletList{}, Facts{},
                               paragraph(QString()), paragraph(u"Two."_s)})),
             without);
}

void BreakingTest::aLongWordIsBrokenAndNotCut()
{
    const QString hash = u"0123456789abcdef"_s.repeated(16);
    const Table table{
        {{u"No."_s, ColumnKind::Short, 1}, {u"Hash"_s}, {u"Words"_s, ColumnKind::Words, 3}},
        {TableRow{{{plain(u"1"_s), {}}, {{{hash, Emphasis::Code}}, {}}, {plain(hash), {}}}, QUuid()}}};
    const QByteArray pdf = pdfOf(bareReport({table, paragraph(hash)}));
    const QString boxes = said(u"pdftotext"_s, {u"-bbox"_s}, pdf);
    static const QRegularExpression box(u"xMin=\"([0-9.]+)\"[^>]*xMax=\"([0-9.]+)\"[^>]*>([0-9a-f]+)<"_s);
    qsizetype letters = 0;
    for (auto match = box.globalMatch(boxes); match.hasNext();) {
        const auto found = match.next();
        QVERIFY(found.captured(1).toDouble() >= 61);
        QVERIFY(found.captured(2).toDouble() <= 534);
        if (found.captured(3).size() > 3)
            letters += found.captured(3).size();
    }
    QVERIFY(qAbs(letters - 3 * hash.size()) < 12);
}

void BreakingTest::shortColumnsDoNotStarveTheOthers()
{
    Table table;
    for (int i = 0; i < 6; ++i)
        table.columns += Column{u"Confidence %1"_s.arg(i), ColumnKind::Short, 1};
    table.columns += Column{u"Statement"_s};
    TableRow row;
    for (int i = 0; i < 6; ++i)
        row.cells += Cell{plain(u"a value that is not short at all, whatever its column says"_s), {}};
    row.cells += Cell{plain(u"The statement itself, which is what the table is about."_s), {}};
    table.rows += row;
    const QString text = said(u"pdftotext"_s, {u"-layout"_s}, pdfOf(bareReport({table})));
    for (const QString &whole : {u"Confidence"_s, u"Statement"_s, u"statement"_s, u"whatever"_s})
        QVERIFY2(text.contains(whole), qPrintable(whole));
}

void BreakingTest::pageOneIsSetTighterBeforeItRunsOver()
{
    const auto heightOfLetters = [](const Report &report) {
        const QString boxes = said(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s}, pdfOf(report));
        static const QRegularExpression box(u"yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\">Measured<"_s);
        const auto match = box.match(boxes);
        return match.captured(2).toDouble() - match.captured(1).toDouble();
    };
    Report report = bareReport({paragraph(u"Next page."_s)});
    report.sections.first().blocks = {paragraph(u"Measured"_s)};
    const qreal open = heightOfLetters(report);
    QVERIFY(open > 0);
    while (report.sections.first().blocks.size() < 32)
        report.sections.first().blocks += paragraph(u"More words on page one."_s);
    const qreal some = heightOfLetters(report);
    QCOMPARE(some, open);
    while (report.sections.first().blocks.size() < 40)
        report.sections.first().blocks += paragraph(u"More words on page one."_s);
    QVERIFY(heightOfLetters(report) < open);
    QCOMPARE(pagesOf(pdfOf(report)).size(), 2);
    while (report.sections.first().blocks.size() < 90)
        report.sections.first().blocks += paragraph(u"More words on page one."_s);
    QCOMPARE(pagesOf(pdfOf(report)).size(), 3);
}

} // namespace firstcall::testing
