// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_search.h"

#include "models/domain/consultant.h"
#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "models/schema/uuid7.h"
#include "models/store/backup.h"
#include "models/store/searcher.h"
#include "models/store/searchtable.h"
#include "models/store/searchwords.h"
#include "tests/store/fixture.h"

#include <QDir>
#include <QThread>

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

/// Adds a note and gives its id.
QUuid addNote(OneStore &one, const QString &text, bool isPrivate = false)
{
    const Stamp stamp = one.stamp();
    const QUuid id = newId(stamp.at);
    const Note note{.text = text, .isPrivate = isPrivate};
    const Result<Position> done =
        one.store->apply({u"Add"_s, {addition(one.engagement, id, note)}, {}}, stamp);
    return done ? id : QUuid();
}

QList<Hit> hits(const Store &store, const QString &typed, const SearchIn &where = {})
{
    const Result<QList<Hit>> found = store.search(typed, 50, where);
    if (!found)
        qWarning("%s", qPrintable(found.failure().sentence)); // fails the test
    return found ? *found : QList<Hit>();
}

QList<QUuid> ids(const QList<Hit> &hits)
{
    QList<QUuid> all;
    for (const Hit &hit : hits)
        all.append(hit.record);
    return all;
}

QStringList snippets(const QList<Hit> &hits)
{
    QStringList all;
    for (const Hit &hit : hits)
        all.append(hit.snippet);
    return all;
}

/// Whether SQLite finds its index to be what the table of words says.
bool isIndexSound(const QString &path)
{
    const QVariant before = look(path, u"SELECT COUNT(*) FROM searched"_s);
    tamper(path, {u"INSERT INTO search(search, rank) VALUES('integrity-check', 1)"_s}); // fatal when not
    return before.isValid();
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

void TestSearch::itFollowsEveryChange()
{
    OneStore one;
    VERIFY_RESULT(one.store->rebuildSearch());
    const QUuid note = one.idOf(Note::entity());
    const Change change = one.edit(Note::entity(), "text"_L1, u"wholly different"_s);
    const ChangeSet set{u"Edit"_s, {change}, {}};
    const Change removal{&Note::entity(), one.engagement, note, change.after, {}};
    for (const bool takenIn : {false, true}) {
        const auto settle = [&] {
            if (takenIn)
                one.reopen();
        };
        VERIFY_RESULT(one.store->apply(set, one.stamp()));
        settle();
        QCOMPARE(ids(hits(*one.store, u"wholly"_s)), (QList<QUuid>{note}));
        QVERIFY(!ids(hits(*one.store, u"note.text"_s)).contains(note));
        VERIFY_RESULT(one.store->apply({u"Remove"_s, {removal}, {}}, one.stamp()));
        settle();
        QVERIFY(hits(*one.store, u"wholly"_s).isEmpty());
        VERIFY_RESULT(
            one.store->apply({u"Undo"_s, {removal.inverted(), change.inverted()}, {}}, one.stamp()));
        settle();
        QVERIFY(hits(*one.store, u"wholly"_s).isEmpty());
        QVERIFY(ids(hits(*one.store, u"note.text"_s)).contains(note));
        QCOMPARE(findings(one.path()), QStringList());
        QVERIFY(isIndexSound(one.path()));
    }
    // What was refused changes nothing.
    QVERIFY(!one.store->apply({u"Edit"_s, {removal}, {}}, one.stamp()));
    QVERIFY(ids(hits(*one.store, u"note.text"_s)).contains(note));
}

void TestSearch::anAdoptedEngagementIsFound()
{
    OneStore one;
    for (const bool withChain : {false, true}) {
        const QTemporaryDir folder(quickFolderTemplate());
        const QString path = folder.filePath(u"to.firstcall"_s);
        Result<std::unique_ptr<Store>> to = Store::create(path);
        VERIFY_RESULT(to);
        Adoption adoption{one.all, {}};
        if (withChain)
            adoption.chain = *one.store->journal(one.engagement);
        VERIFY_RESULT((*to)->adopt(adoption, one.stamp()));
        QVERIFY(ids(hits(**to, u"note.text"_s)).contains(one.idOf(Note::entity())));
        QVERIFY(ids(hits(**to, u"consultant.name"_s)).contains(one.idOf(Consultant::entity())));
        QCOMPARE(findings(path), QStringList());
        QVERIFY(isIndexSound(path));
    }
    // A restored store brings its index along.
    const QString copy = one.path(u"copy.firstcall"_s);
    VERIFY_RESULT(backUp(one.path(), copy));
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"after the copy"_s));
    one.store.reset();
    VERIFY_RESULT(restore(copy, one.path(), one.stamp().at));
    one.reopen();
    QVERIFY(hits(*one.store, u"\"after the copy\""_s).isEmpty());
    QVERIFY(ids(hits(*one.store, u"note.text"_s)).contains(one.idOf(Note::entity())));
}

void TestSearch::dueOrTakenInIsTheSame()
{
    OneStore one;
    for (int i = 0; i < 40; ++i)
        addNote(one, u"server %1 backup%2 host-%3.example"_s.arg(i % 3).arg(i % 5).arg(i));
    const QStringList queries{u"server"_s, u"serv 2"_s,          u"backup"_s,           u"backup3"_s,
                              u"host-1"_s, u"host-11.example"_s, u"example server 1"_s, u"1"_s};
    QList<QList<QUuid>> due;
    for (const QString &query : queries)
        due.append(ids(hits(*one.store, query)));
    QVERIFY(!due.first().isEmpty());
    one.reopen();
    QVERIFY(look(one.path(), u"SELECT COUNT(*) FROM to_search"_s).toInt() == 0);
    for (int i = 0; i < queries.size(); ++i)
        QCOMPARE(ids(hits(*one.store, queries[i])), due[i]);
}

void TestSearch::whatIsDueSurvivesAKill()
{
    OneStore one;
    one.reopen();
    const QUuid note = addNote(one, u"just before the lights went out"_s);
    // The file as a killed program leaves it.
    for (const QString &ending : {QString(), u"-wal"_s})
        writeBytes(one.path(u"killed.firstcall"_s) + ending, bytesOf(one.path() + ending));
    const QString path = one.path(u"killed.firstcall"_s);
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    VERIFY_RESULT(store);
    QCOMPARE(look(path, u"SELECT COUNT(*) FROM to_search"_s).toInt(), 0);
    QCOMPARE(ids(hits(**store, u"lights"_s)), (QList<QUuid>{note}));
}

void TestSearch::manyChangesAreTakenInAtOnce()
{
    OneStore one;
    const auto due = [&] { return look(one.path(), u"SELECT COUNT(*) FROM to_search"_s).toInt(); };
    one.reopen();
    QCOMPARE(due(), 0);
    for (int i = 0; i + 1 < mostDue; ++i)
        addNote(one, u"note %1"_s.arg(i));
    QCOMPARE(due(), int(mostDue) - 1);
    addNote(one, u"the last"_s);
    QCOMPARE(due(), 0);
    addNote(one, u"one more"_s);
    QCOMPARE(due(), 1);
    QTRY_COMPARE(due(), 0); // in a pause
    // What is no text is nothing to search.
    VERIFY_RESULT(one.set(Note::entity(), "position"_L1, 77));
    QCOMPARE(due(), 0);
}

void TestSearch::anErasedValueLeavesTheIndex()
{
    OneStore one;
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"the password is xqzhunter2"_s));
    const qint64 typed = one.store->position(one.engagement)->engagement;
    one.reopen(); // taken in
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"the password is known"_s));
    VERIFY_RESULT(one.store->redact(one.engagement, typed, one.stamp()));
    VERIFY_RESULT(one.store->redact(one.engagement, typed + 1, one.stamp()));
    QVERIFY(hits(*one.store, u"xqzhunter2"_s).isEmpty());
    QVERIFY(!hits(*one.store, u"password"_s).isEmpty());
    QVERIFY(isIndexSound(one.path()));
    one.store.reset();
    // Words that begin alike share their beginning in the index.
    QVERIFY(!bytesOf(one.path()).contains("hunter2"));
}

void TestSearch::aStoreOfTheFirstFormIsTakenIn()
{
    OneStore one;
    addNote(one, u"written long ago"_s);
    one.store.reset();
    tamper(one.path(),
           {u"DROP TABLE search"_s, u"DROP TABLE searched"_s, u"DROP TABLE to_search"_s,
            u"DROP INDEX change_by_record"_s, u"DROP INDEX change_by_removal"_s,
            u"DELETE FROM meta WHERE key = 'search'"_s, u"PRAGMA user_version = 1"_s});
    QCOMPARE(findings(one.path()), QStringList());
    QVERIFY(!Searcher::open(one.path()));

    one.options.backupFolder = one.path(u"backups"_s);
    one.reopen();
    QCOMPARE(snippets(hits(*one.store, u"long ag"_s)), QStringList{u"written long ago"_s});
    QVERIFY(ids(hits(*one.store, u"answer.text"_s)).size() == 1);
    QCOMPARE(findings(one.path()), QStringList());
    QVERIFY(isIndexSound(one.path()));
    const QStringList copies = QDir(one.options.backupFolder).entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    const QString copy = QDir(one.options.backupFolder).filePath(copies.first());
    QCOMPARE(look(copy, u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(findings(copy), QStringList());
}

void TestSearch::aDamagedIndexIsFoundAndMended()
{
    OneStore one;
    one.reopen();
    tamper(one.path(), {u"UPDATE searched SET words = 'nonsense' WHERE entity = 'note'"_s});
    QVERIFY(findings(one.path()).join(u' ').contains(u"Search does not find what 1 record"_s));
    VERIFY_RESULT(one.store->rebuildSearch());
    QCOMPARE(findings(one.path()), QStringList());
    tamper(one.path(), {u"DELETE FROM searched WHERE entity = 'note'"_s});
    QCOMPARE(findings(one.path()).size(), 1);
    // Words of another form are no longer searched.
    tamper(one.path(), {u"UPDATE meta SET value = '0.0' WHERE key = 'search'"_s});
    one.reopen();
    QCOMPARE(findings(one.path()), QStringList());
    QVERIFY(isIndexSound(one.path()));
    // What SQLite itself finds broken is made anew by itself.
    one.store.reset();
    tamper(one.path(), {u"DELETE FROM search_data WHERE id > 10"_s});
    one.reopen();
    for (int i = 0; i <= mostDue; ++i)
        addNote(one, u"note again %1"_s.arg(i));
    QVERIFY(ids(hits(*one.store, u"answer.text"_s)).size() == 1);
    QVERIFY(isIndexSound(one.path()));
}

void TestSearch::aWorkerSearchesMeanwhile()
{
    OneStore one;
    const QUuid note = addNote(one, u"seen from elsewhere"_s);
    QList<QUuid> found;
    QStringList failures;
    const auto work = [&, path = one.path()] {
        const Result<std::unique_ptr<Searcher>> searcher = Searcher::open(path);
        if (!searcher) {
            failures.append(searcher.failure().sentence);
            return;
        }
        const Result<QList<Hit>> all = (*searcher)->search(u"elsewh"_s, 10);
        if (all)
            found = ids(*all);
        else
            failures.append(all.failure().sentence);
    };
    const std::unique_ptr<QThread> worker(QThread::create(work));
    worker->start();
    worker->wait();
    QCOMPARE(failures, QStringList());
    QCOMPARE(found, (QList<QUuid>{note}));
}
