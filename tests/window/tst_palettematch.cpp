// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_palettematch.h"

#include "views/window/palettematch.h"

using namespace Qt::StringLiterals;

namespace firstcall {

void TestPaletteMatch::beginningsOfWordsFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>(
        "marked"); // the letters that match, between bars; "-" when the text does not fit
    const auto row = [](const char *typed, const char *text, const char *marked) {
        QTest::addRow("%s in %s", typed, text)
            << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString::fromUtf8(marked);
    };
    row("ne en", "New engagement", "Ne|en");
    row("en ne", "New engagement", "Ne|en");
    row("neen", "New engagement", "Ne|en");
    row("ne", "New engagement", "Ne");
    row("NEW", "New engagement", "New");
    row("e n", "New engagement", "N|e");
    row("eng", "Export: new engagement", "eng");
    row("xport", "Export PDF", "-");
    row("ne ne", "New engagement", "-");
    row("new engagements", "New engagement", "-");
    row("exp pdf", "Export PDF", "Exp|PDF");
    row("kohler", "Köhler & Söhne", "Köhler");
    row("köh", "Kohler", "Koh");
    row("lfr-2026-031", "LFR-2026-031", "LFR|2026|031");
    row("031", "LFR-2026-031", "031");
    row("us", "Unshare users", "us"); // a word that has both goes before the first letters of two
    row("a aa", "aa ab", "aa|a");
    row("", "New engagement", "-");
    row(" - ", "New engagement", "-");
    row("x", "", "-");
    row("港", "港区 水道", "港");
}

void TestPaletteMatch::beginningsOfWordsFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const std::optional<PaletteFit> fit = paletteFit(typed, text);
    QStringList letters;
    for (const MatchRange &match : fit ? fit->matches : QList<MatchRange>())
        letters.append(text.sliced(match.from, match.length));
    QCOMPARE(fit ? letters.join(u'|') : u"-"_s, marked);
}

void TestPaletteMatch::aPartMayHaveToBeOneWord()
{
    QVERIFY(!paletteFit(u"neen"_s, u"New engagement"_s, PaletteSpread::No));
    const std::optional<PaletteFit> fit = paletteFit(u"ne en"_s, u"New engagement"_s, PaletteSpread::No);
    QVERIFY(fit);
    QCOMPARE(fit->matches.size(), 2);
}

void TestPaletteMatch::theBetterFitComesFirst()
{
    const auto score = [](const QString &typed, const QString &text) {
        const std::optional<PaletteFit> fit = paletteFit(typed, text);
        return fit ? fit->score : -1'000;
    };
    QVERIFY(score(u"new"_s, u"New engagement"_s) > score(u"new"_s, u"Newest first"_s)); // a whole word
    QVERIFY(score(u"en"_s, u"Engagements"_s) > score(u"en"_s, u"New engagement"_s)); // at the beginning
    QVERIFY(score(u"en"_s, u"Open enclosure"_s) > score(u"en"_s, u"Edit now"_s)); // not spread over words
    QVERIFY(score(u"go"_s, u"Go"_s) > score(u"go"_s, u"Go to the last of all the pages"_s)); // a short text
}

} // namespace firstcall
