// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_search.h"

#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "models/schema/uuid7.h"
#include "models/store/searchwords.h"
#include "tests/store/searching.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &text, WordsFor use = WordsFor::Text)
{
    QStringList all;
    const QList<SearchWord> found = searchWords(text, use);
    for (const SearchWord &word : found)
        all.append(word.text);
    return all.join(u' ');
}

} // namespace

void TestSearch::wordsAreAlikeHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto alike = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    alike("case and punctuation", u"The Server, FIN-SRV-042!"_s, u"the server fin srv 042"_s);
    alike("underscores", u"svc_backup.exe"_s, u"svc backup exe"_s);
    alike("accents", u"Überprüfung à Çorlu"_s, u"uberprufung a corlu"_s);
    alike("accents apart", u"U\u0308berpru\u0308fung"_s, u"uberprufung"_s);
    alike("letters of their own", u"Straße Ærø Łódź İstanbul ıspanak"_s,
          u"strasse aero lodz istanbul ispanak"_s);
    alike("width", u"ＡＢＣ１２３ ｶﾞｲﾄﾞ"_s, u"abc123 カイ イド ド"_s.replace(u"カイ"_s, u"ガイ"_s));
    alike("ligatures", u"ﬁle ²"_s, u"file 2"_s);
    alike("Greek", u"ΟΔΟΣ οδός"_s, u"οδοσ οδοσ"_s);
    alike("Cyrillic", u"Шифрование"_s, u"шифрование"_s);
    alike("an address", u"10.20.30.40:443"_s, u"10 20 30 40 443"_s);
    alike("a defanged address", u"10[.]20[.]30[.]40[:]443"_s, u"10 20 30 40 443"_s);
    alike("a link", u"https://evil.example/a?b=c"_s, u"https evil example a b c"_s);
    alike("a defanged link", u"hxxps[:]//evil[.]example/a?b=c"_s, u"https evil example a b c"_s);
    alike("words for dots", u"evil[dot]example, joe(at)evil[dot]example"_s,
          u"evil example joe evil example"_s);
    alike("dot as a word", u"at the dot"_s, u"at the dot"_s);
    alike("a mail address", u"joe[@]evil[.]example"_s, u"joe evil example"_s);
    alike("fxp", u"fxp://x"_s, u"ftp x"_s);
    alike("a hash", u"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"_s,
          u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    alike("what is invisible", u"ev\u200bil ha\u00adsh \u2066x\u2069"_s, u"evil hash x"_s);
    alike("pairs", u"暗号化された"_s, u"暗号 号化 化さ され れた た"_s);
    alike("one alone", u"A 暗 B"_s, u"a 暗 b"_s);
    alike("pairs beside letters", u"サーバーFIN01"_s, u"サー ーハ ハー ー fin01"_s.replace(u"ハ"_s, u"バ"_s));
    alike("Korean", u"\u1112\u1161\u11ab국"_s, u"한국 국"_s);
    alike("half a character", QString(QChar(0xd83d)) + u" a"_s, u"a"_s);
    alike("pictures", u"ok 👍🏽 fine"_s, u"ok fine"_s);
    alike("nothing", u" .,- "_s, QString());
}

void TestSearch::wordsAreAlikeHoweverTheyAreWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(words(text), expected);
    const QList<SearchWord> found = searchWords(text, WordsFor::Text);
    for (const SearchWord &word : found)
        QVERIFY(word.from >= 0 && word.length > 0 && word.from + word.length <= text.size());
    QCOMPARE(words(u"暗号化"_s, WordsFor::Query), u"暗号 号化"_s);
}

void TestSearch::everyTextIsFound()
{
    OneStore one;
    for (const bool takenIn : {false, true}) {
        if (takenIn)
            VERIFY_RESULT(one.store->rebuildSearch());
        for (const Entity *entity : entities()) {
            for (const Field &field : entity->fields) {
                if (field.kind != FieldKind::Text && field.kind != FieldKind::Paragraph)
                    continue;
                const int index = entity->indexOf(field.key());
                const Row row = **one.store->row(*entity, one.idOf(*entity));
                if (row.at(index).toString().isEmpty())
                    continue; // of the core records
                const QString typed = row.at(index).toString().section(u'\n', 0, 0);
                const QList<Hit> found = hits(*one.store, typed, {.kinds = {entity}});
                const auto hit = std::ranges::find(found, one.idOf(*entity), &Hit::record);
                QVERIFY2(hit != found.end(), qPrintable(typed));
                QVERIFY2(!hit->matches.isEmpty(), qPrintable(typed));
                QCOMPARE(hit->entity, entity);
                QCOMPARE(hit->engagement, entity->scope == Scope::Firm ? QUuid() : one.engagement);
                QCOMPARE(hit->name, entity->nameOf(row));
            }
        }
    }
    QVERIFY(isIndexSound(one.path()));
}

void TestSearch::whatIsTypedFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto finds = [](const QString &typed, bool found = true) {
        QTest::newRow(qPrintable(typed)) << typed << found;
    };
    finds(u"ransom"_s);
    finds(u"RANSOMWARE"_s);
    finds(u"ransomware beacon"_s);
    finds(u"beac rans"_s);
    finds(u"uberprufung"_s);
    finds(u"ÜBERPRÜF"_s);
    finds(u"HAUPTSTRASSE"_s);
    finds(u"fin-srv-042"_s);
    finds(u"FIN-SRV"_s);
    finds(u"srv-04"_s);
    finds(u"srv-fin"_s, false);
    finds(u"srv fin"_s);
    finds(u"10.20.30.40"_s);
    finds(u"10.20.3"_s);
    finds(u"20.10"_s, false);
    finds(u"10[.]20[.]30[.]40"_s);
    finds(u"https://evil.example/gate.php"_s);
    finds(u"hxxps://evil[.]example"_s);
    finds(u"evil[dot]exam"_s);
    finds(u"d41d8cd98f00b204e9800998ecf8427e"_s);
    finds(u"D41D8CD9"_s);
    finds(u"\"beacon to\""_s);
    finds(u"“to beacon”"_s, false);
    finds(u"to beacon"_s);
    finds(u"暗号"_s);
    finds(u"号化"_s);
    finds(u"化"_s);
    finds(u"暗化"_s, false);
    finds(u"r"_s, false); // no word of its own
    finds(u"a"_s);
    finds(u"ransomware unheard"_s, false);
    finds(u"* OR \" ) NEAR( -"_s, false);
    finds(u"ransomware* AND"_s, false);
    finds(u"words : ransomware"_s, false);
    finds(u"ransomware\""_s);
    finds(u"…"_s, false);
    finds(QString(), false);
    finds(u"ransomware "_s.repeated(100));
}

void TestSearch::whatIsTypedFinds()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    OneStore one;
    const QUuid note = addNote(one,
                               u"A ransomware beacon to hxxps://evil[.]example/gate.php (10.20.30.40) from "
                               "FIN-SRV-042,\nhash d41d8cd98f00b204e9800998ecf8427e, Überprüfung in der "
                               "Hauptstraße, 暗号化された"_s);
    QCOMPARE(ids(hits(*one.store, typed)).contains(note), found);
    VERIFY_RESULT(one.store->rebuildSearch());
    QCOMPARE(ids(hits(*one.store, typed)).contains(note), found);
}

void TestSearch::wholeWordsThenTheLastChangedComeFirst()
{
    OneStore one;
    const QUuid first = addNote(one, u"backup gone"_s);
    const QUuid longer = addNote(one, u"backups gone"_s);
    const QUuid last = addNote(one, u"no backup"_s);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(ids(hits(*one.store, u"backup"_s)), (QList<QUuid>{last, first, longer}));
        VERIFY_RESULT(one.store->rebuildSearch());
    }
    const Note before{.text = u"backup gone"_s, .isPrivate = false};
    Note after = before;
    after.text = u"backup is gone"_s;
    VERIFY_RESULT(
        one.store->apply({u"Edit"_s, {edit(one.engagement, first, before, after)}, {}}, one.stamp()));
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(ids(hits(*one.store, u"backup"_s)), (QList<QUuid>{first, last, longer}));
        if (round == 0)
            one.reopen();
        else
            VERIFY_RESULT(one.store->rebuildSearch());
    }
    QCOMPARE(one.store->search(u"backup"_s, 1)->size(), 1);
    QCOMPARE(one.store->search(u"backup"_s, 2)->last().record, last);
    QVERIFY(one.store->search(u"backup"_s, 0)->isEmpty());
}

void TestSearch::itCanBeNarrowed()
{
    OneStore one;
    const QUuid other = QUuid::createUuidV5(QUuid(), u"another engagement"_s);
    VERIFY_RESULT(one.store->apply(
        {u"Add"_s, {addition(other, other, Engagement{.title = u"Kestrel Foods"_s})}, {}}, one.stamp()));
    const QUuid note = addNote(one, u"Kestrel called"_s);
    const QUuid task = newId(one.stamp().at);
    VERIFY_RESULT(one.store->apply(
        {u"Add"_s, {addition(one.engagement, task, Task{.title = u"Call Kestrel"_s})}, {}}, one.stamp()));
    const QUuid firm = newId(one.stamp().at);
    VERIFY_RESULT(one.store->apply(
        {u"Add"_s, {addition({}, firm, Organisation{.legalName = u"Kestrel plc"_s})}, {}}, one.stamp()));
    for (int round = 0; round < 2; ++round) {
        const Store &store = *one.store;
        QCOMPARE(ids(hits(store, u"kest"_s)), (QList<QUuid>{firm, task, note, other}));
        QCOMPARE(ids(hits(store, u"kest"_s, {.kinds = {&Note::entity()}})), (QList<QUuid>{note}));
        QCOMPARE(ids(hits(store, u"kest"_s, {.kinds = {&Engagement::entity(), &Organisation::entity()}})),
                 (QList<QUuid>{firm, other}));
        QCOMPARE(ids(hits(store, u"kest"_s, {.engagement = one.engagement})), (QList<QUuid>{task, note}));
        QCOMPARE(ids(hits(store, u"kest"_s, {{&Task::entity()}, other})), QList<QUuid>());
        VERIFY_RESULT(one.store->rebuildSearch());
    }
}

void TestSearch::theSnippetShowsTheMatch()
{
    OneStore one;
    const QString far =
        u"Before all that comes a long lead-in which nobody wants to see in a list of hits.\n"_s;
    addNote(one, far + u"Then the Überprüfung\tof\nthe backup. "_s + u"And much follows. "_s.repeated(20));
    const QList<Hit> found = hits(*one.store, u"backup uberpr"_s);
    QCOMPARE(found.size(), 1);
    const Hit &hit = found.first();
    QCOMPARE(hit.field, Note::entity().find("text"_L1));
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
    QVERIFY2(hit.snippet.contains(u"Then the Überprüfung of the backup."_s), qPrintable(hit.snippet));
    QVERIFY(!hit.snippet.contains(u"Before"_s) && hit.snippet.size() < 150);
    QCOMPARE(hit.matches.size(), 2);
    QCOMPARE(hit.snippet.mid(hit.matches[0].from, hit.matches[0].length), u"Überprüfung"_s);
    QCOMPARE(hit.snippet.mid(hit.matches[1].from, hit.matches[1].length), u"backup"_s);

    addNote(one, u"short 暗号化 text"_s);
    const Hit pairs = hits(*one.store, u"暗号化"_s).first();
    QCOMPARE(pairs.snippet, u"short 暗号化 text"_s);
    QCOMPARE(pairs.matches, (QList<MatchRange>{{6, 3}}));
}

void TestSearch::whatIsForOurEyesSaysSo()
{
    OneStore one;
    addNote(one, u"nervous tonight"_s);
    addNote(one, u"nervous always"_s, true);
    QList<Hit> found = hits(*one.store, u"nervous"_s);
    QCOMPARE(snippets(found), (QStringList{u"nervous always"_s, u"nervous tonight"_s}));
    QVERIFY(found[0].isPrivate && !found[1].isPrivate);
    VERIFY_RESULT(one.set(Participant::entity(), "private_note"_L1, u"golfs with our CEO"_s));
    found = hits(*one.store, u"golfs"_s);
    QVERIFY(found.first().isPrivate);
    QCOMPARE(found.first().field->key(), "private_note"_L1);
    QVERIFY(!hits(*one.store, u"participant.name"_s, {.kinds = {&Participant::entity()}}).first().isPrivate);
}
