// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_searchindex.h"

#include "models/domain/agendaitem.h"
#include "models/domain/call.h"
#include "models/domain/consultant.h"
#include "models/domain/entities.h"
#include "models/domain/ownagendaset.h"
#include "models/domain/ownquestionset.h"
#include "models/store/backup.h"
#include "models/store/searcher.h"
#include "models/store/searchtable.h"
#include "tests/store/searching.h"

#include <QDir>
#include <QThread>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestSearchIndex::itFollowsEveryChange()
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

void TestSearchIndex::anAdoptedEngagementIsFound()
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

void TestSearchIndex::dueOrTakenInIsTheSame()
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

void TestSearchIndex::whatIsDueSurvivesAKill()
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

void TestSearchIndex::manyChangesAreTakenInAtOnce()
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

void TestSearchIndex::anErasedValueLeavesTheIndex()
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

void TestSearchIndex::aStoreOfTheFirstFormIsTakenIn()
{
    OneStore one;
    addNote(one, u"written long ago"_s);
    // What later forms brought was not known then.
    const std::tuple<const Entity &, QStringList> brought[] = {
        {Consultant::entity(), {u"weekly_capacity"_s, u"absent_from"_s, u"absent_until"_s}},
        {Call::entity(), {u"paused_at"_s, u"paused_seconds"_s, u"wrap_up_generated"_s}},
        {AgendaItem::entity(), {u"template_id"_s, u"started_at"_s, u"used_seconds"_s}},
    };
    QStringList statements;
    const auto forget = [&](const Entity &entity, const QString &field) {
        const int column = entity.indexOf(QLatin1StringView(field.toLatin1()));
        statements.append(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(entity.key(), field));
        return one.set(entity, QLatin1StringView(field.toLatin1()), entity.blank().at(column));
    };
    for (const auto &[entity, fields] : brought) {
        for (const QString &field : fields)
            VERIFY_RESULT(forget(entity, field));
    }
    for (const Entity *entity : entities()) {
        if (entity->find("from_note"_L1))
            VERIFY_RESULT(forget(*entity, u"from_note"_s));
    }
    // Nor were sets of the firm's own. What belongs to a set goes before it does.
    for (const Entity *entity : {&OwnSetQuestion::entity(), &OwnQuestionSet::entity(),
                                 &OwnAgendaSetItem::entity(), &OwnAgendaSet::entity()}) {
        const QUuid id = one.idOf(*entity);
        const Change removal{entity, {}, id, **one.store->row(*entity, id), std::nullopt};
        VERIFY_RESULT(one.store->apply({u"Remove"_s, {removal}, {}}, one.stamp()));
        statements.append(u"DROP TABLE %1"_s.arg(entity->key()));
    }
    one.store.reset();
    statements += {u"DROP TABLE search"_s,
                   u"DROP TABLE searched"_s,
                   u"DROP TABLE to_search"_s,
                   u"DROP INDEX change_by_record"_s,
                   u"DROP INDEX change_by_removal"_s,
                   u"DELETE FROM meta WHERE key = 'search'"_s,
                   u"PRAGMA user_version = 1"_s};
    tamper(one.path(), statements);
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

void TestSearchIndex::aDamagedIndexIsFoundAndMended()
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

void TestSearchIndex::aWorkerSearchesMeanwhile()
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
