// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_journal.h"

#include "models/domain/document.h"
#include "models/domain/engagement.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/task.h"
#include "models/schema/json.h"
#include "tests/store/fixture.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

QList<JournalEntry> entriesAfter(const OneStore &one, qint64 pos)
{
    const Result<QList<JournalEntry>> entries = one.store->journal(one.engagement, pos);
    return entries ? *entries : QList<JournalEntry>();
}

} // namespace

void TestJournal::anEditIsOneEntryAField()
{
    OneStore one;
    const qint64 before = one.store->position(one.engagement)->engagement;
    Change change = one.edit(Note::entity(), "text"_L1, u"new words"_s);
    change.after->replace(Note::entity().indexOf("private"_L1), QVariant());
    const Note old = fromRow<Note>(*change.before);
    Stamp stamp = one.stamp();
    stamp.batch = QUuid::createUuid();
    stamp.undoOf = QUuid::createUuid();
    const Result<Position> position = one.store->apply({u"A title"_s, {change}, {}}, stamp);
    VERIFY_RESULT(position);
    QCOMPARE(position->engagement, before + 2);
    QCOMPARE(*position, *one.store->position(one.engagement));

    const QList<JournalEntry> entries = entriesAfter(one, before);
    QCOMPARE(entries.size(), 2);
    const JournalEntry &text = entries.first();
    QCOMPARE(text.chain, one.engagement);
    QCOMPARE(text.pos, before + 1);
    QCOMPARE(text.op, journalop::set);
    QCOMPARE(text.entity, u"note"_s);
    QCOMPARE(text.record, change.id);
    QCOMPARE(text.field, u"text"_s);
    QCOMPARE(text.oldValue.json->toUtf8(), canonical(old.text));
    QCOMPARE(text.newValue.json, u"\"new words\""_s);
    QCOMPARE(text.title, u"A title"_s);
    QCOMPARE(text.at, stamp.at);
    QCOMPARE(text.author, stamp.author);
    QCOMPARE(text.device, stamp.device);
    QCOMPARE(text.batch, stamp.batch);
    QCOMPARE(text.undoOf, stamp.undoOf);
    QCOMPARE(entries.last().field, u"private"_s);
    QCOMPARE(entries.last().newValue.json, u"null"_s);
    QCOMPARE(entries.last().previousHash, text.hash);
}

void TestJournal::anAdditionAndARemovalAreOneEntry()
{
    OneStore one;
    const qint64 before = one.store->position(one.engagement)->engagement;
    const Note note{.text = u"a line"_s};
    const Change added = addition(one.engagement, QUuid::createUuid(), note);
    VERIFY_RESULT(one.store->apply({u"Add"_s, {added}, {}}, one.stamp()));
    VERIFY_RESULT(one.store->apply({u"Remove"_s, {added.inverted()}, {}}, one.stamp()));
    const QList<JournalEntry> entries = entriesAfter(one, before);
    QCOMPARE(entries.size(), 2);
    const QString json = QString::fromUtf8(canonical(toJson(Note::entity(), *added.after)));
    QCOMPARE(entries.first().op, journalop::create);
    QCOMPARE(entries.first().newValue.json, json);
    QVERIFY(!entries.first().oldValue.json && !entries.first().oldValue.isErased());
    QCOMPARE(entries.last().op, journalop::remove);
    QCOMPARE(entries.last().oldValue.json, json);
    QVERIFY(!entries.last().newValue.json);
    // The same text has another digest each time: who knows the digest can't try texts out.
    QVERIFY(entries.first().newValue.digest != entries.last().oldValue.digest);
    QVERIFY(entries.first().batch != entries.last().batch);
}

void TestJournal::chainsAreApart()
{
    OneStore one;
    const Position before = *one.store->position(one.engagement);
    QVERIFY(before.engagement > 40 && before.firm >= 4);
    VERIFY_RESULT(one.set(Organisation::entity(), "notes"_L1, u"x"_s));
    QCOMPARE(*one.store->position(one.engagement), (Position{before.engagement, before.firm + 1}));
    VERIFY_RESULT(one.set(Engagement::entity(), "title"_L1, u"x"_s));
    QCOMPARE(*one.store->position(one.engagement), (Position{before.engagement + 1, before.firm + 1}));
    QCOMPARE(*one.store->position(QUuid::createUuid()), (Position{0, before.firm + 1}));
    const Result<QList<JournalEntry>> firm = one.store->journal({});
    VERIFY_RESULT(firm);
    QCOMPARE(firm->size(), before.firm + 1);
    QCOMPARE(firm->last().chain, QUuid());
    QCOMPARE(firm->last().entity, u"organisation"_s);
}

void TestJournal::theJournalIsReadInPages()
{
    OneStore one;
    const QList<JournalEntry> all = entriesAfter(one, 0);
    QList<JournalEntry> paged;
    while (true) {
        const Result<QList<JournalEntry>> page =
            one.store->journal(one.engagement, paged.isEmpty() ? 0 : paged.last().pos, 7);
        VERIFY_RESULT(page);
        QVERIFY(page->size() <= 7);
        if (page->isEmpty())
            break;
        paged += *page;
    }
    QCOMPARE(paged, all);
    ChainCheck check(one.engagement);
    for (const JournalEntry &entry : all)
        QCOMPARE(check.follow(entry), QString());
}

void TestJournal::theStateAtAnyPositionIsRead()
{
    OneStore one;
    QList<std::pair<Position, Snapshot>> states;
    const auto record = [&] {
        states.append({*one.store->position(one.engagement), *one.store->snapshot(one.engagement)});
    };
    record();
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"second"_s));
    record();
    VERIFY_RESULT(one.set(Organisation::entity(), "short_name"_L1, u"Renamed"_s));
    record();
    const Change note{
        &Note::entity(), one.engagement, one.idOf(Note::entity()), one.rowOf(Note::entity()), {}};
    VERIFY_RESULT(one.store->apply({u"Remove"_s, {note}, {}}, one.stamp()));
    record();
    VERIFY_RESULT(one.store->apply({u"Back"_s, {note.inverted()}, {}}, one.stamp()));
    record();
    for (const auto &[position, state] : std::as_const(states)) {
        const Result<Snapshot> then = one.store->snapshotAt(one.engagement, position);
        VERIFY_RESULT(then);
        QVERIFY(*then == state);
        QCOMPARE(then->asAt(), state.asAt());
    }
    QVERIFY(!(states[0].second == states[1].second));
    QVERIFY(!(states[1].second == states[2].second));

    const Result<Snapshot> nothing = one.store->snapshotAt(one.engagement, {});
    VERIFY_RESULT(nothing);
    QVERIFY(nothing->rows(Engagement::entity()).isEmpty());
    const Position last = states.last().first;
    QVERIFY(!one.store->snapshotAt(one.engagement, {last.engagement + 1, last.firm}));
}

void TestJournal::asAtLeavesDocumentsAside()
{
    OneStore one;
    const Stamp stamp = one.stamp();
    VERIFY_RESULT(one.store->apply({u"Edit"_s, {one.edit(Task::entity(), "title"_L1, u"x"_s)}, {}}, stamp));
    VERIFY_RESULT(one.set(Document::entity(), "title"_L1, u"x"_s));
    VERIFY_RESULT(one.set(Organisation::entity(), "notes"_L1, u"x"_s)); // not its own record
    QCOMPARE(one.store->snapshot(one.engagement)->asAt(), stamp.at);
    const Position now = *one.store->position(one.engagement);
    QCOMPARE(one.store->snapshotAt(one.engagement, now)->asAt(), stamp.at);
}

void TestJournal::theJournalCannotBeChanged()
{
    OneStore one;
    const QString path = one.path();
    one.store.reset();
    const auto tries = [&](const QString &statement) {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tries"_s);
        raw.setDatabaseName(path);
        const bool done = raw.open() && QSqlQuery(raw).exec(statement);
        raw.close();
        raw = {};
        QSqlDatabase::removeDatabase(u"tries"_s);
        return done;
    };
    QVERIFY(!tries(u"DELETE FROM change WHERE pos = 3"_s));
    QVERIFY(!tries(u"UPDATE change SET new = 'x' WHERE pos = 3"_s));
    QVERIFY(!tries(u"UPDATE change SET author = 'x' WHERE pos = 3"_s));
    QVERIFY(!tries(u"UPDATE change SET hash = 'x' WHERE pos = 3"_s));
    QVERIFY(!tries(u"UPDATE change SET new = NULL WHERE pos = 3"_s)); // its salt would stay
    QVERIFY(!tries(u"UPDATE change SET new = NULL, new_salt = '', title = '' WHERE pos = 3"_s));
    QCOMPARE(findings(path), QStringList());
    QVERIFY(tries(u"UPDATE change SET new = NULL, new_salt = '' WHERE pos = 3"_s));
}

void TestJournal::aValueCanBeErased()
{
    OneStore one;
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"the password is hunter2"_s));
    const qint64 typed = one.store->position(one.engagement)->engagement;
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"the password is known"_s));
    VERIFY_RESULT(one.store->redact(one.engagement, typed, one.stamp()));
    VERIFY_RESULT(one.store->redact(one.engagement, typed + 1, one.stamp()));

    const QList<JournalEntry> entries = entriesAfter(one, typed - 1);
    QCOMPARE(entries.size(), 4);
    QVERIFY(entries[0].newValue.isErased() && entries[0].oldValue.isErased());
    QVERIFY(entries[1].newValue.isErased());
    QCOMPARE(entries[2].op, journalop::redact);
    QCOMPARE(entries[2].newValue.json, QString::number(typed));
    QCOMPARE(entries[2].field, u"text"_s);
    QCOMPARE(findings(one.path()), QStringList());
    one.store.reset();
    QVERIFY(!bytesOf(one.path()).contains("hunter2"));
    one.reopen();

    // The state then is read as before, but for what was erased.
    const Position then{typed, one.store->position(one.engagement)->firm};
    const Result<Snapshot> snapshot = one.store->snapshotAt(one.engagement, then);
    VERIFY_RESULT(snapshot);
    const auto note = fromRow<Note>(*snapshot->find(Note::entity(), one.idOf(Note::entity())));
    QCOMPARE(note.text, u""_s);
    QCOMPARE(note.sourceDetail, fromRow<Note>(one.rowOf(Note::entity())).sourceDetail);
    QCOMPARE(fromRow<Note>(one.rowOf(Note::entity())).text, u"the password is known"_s);

    QVERIFY(!one.store->redact(one.engagement, typed + 2, one.stamp())); // tells of an erasure, holds nothing
    QVERIFY(!one.store->redact(one.engagement, 9'999, one.stamp()));
    // A whole record.
    QVERIFY(entriesAfter(one, 4).first().newValue.json);
    VERIFY_RESULT(one.store->redact(one.engagement, 5, one.stamp()));
    QCOMPARE(findings(one.path()), QStringList());
}

void TestJournal::draftsAreKeptUntilCommitted()
{
    OneStore one;
    const Position before = *one.store->position(one.engagement);
    const QUuid note = one.idOf(Note::entity());
    const QUuid task = one.idOf(Task::entity());
    const QDateTime at = one.stamp().at;
    VERIFY_RESULT(one.store->putDraft({note, u"text"_s, u"half a sen"_s, at}));
    VERIFY_RESULT(one.store->putDraft({note, u"text"_s, u"half a sentence"_s, at.addMSecs(500)}));
    VERIFY_RESULT(one.store->putDraft({note, u"source_detail"_s, u"log"_s, at.addMSecs(600)}));
    VERIFY_RESULT(one.store->putDraft({task, u"title"_s, QString(), at.addMSecs(700)}));
    one.reopen();
    const QList<Draft> all{{note, u"text"_s, u"half a sentence"_s, at.addMSecs(500)},
                           {note, u"source_detail"_s, u"log"_s, at.addMSecs(600)},
                           {task, u"title"_s, u""_s, at.addMSecs(700)}};
    QCOMPARE(*one.store->drafts(), all);
    QCOMPARE(*one.store->position(one.engagement), before);

    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"half a sentence, and the rest"_s));
    QCOMPARE(*one.store->drafts(), all.sliced(1));
    Change stale = one.edit(Note::entity(), "source_detail"_L1, u"x"_s);
    stale.before->replace(Note::entity().indexOf("source_detail"_L1), u"not what is there"_s);
    QVERIFY(!one.store->apply({u"Edit"_s, {stale}, {}}, one.stamp()));
    QCOMPARE(*one.store->drafts(), all.sliced(1)); // what was not committed is not forgotten
    const Change removal{&Note::entity(), one.engagement, note, one.rowOf(Note::entity()), {}};
    VERIFY_RESULT(one.store->apply({u"Remove"_s, {removal}, {}}, one.stamp()));
    QCOMPARE(*one.store->drafts(), all.sliced(2));
    VERIFY_RESULT(one.store->dropDraft(task, u"title"_s));
    QCOMPARE(*one.store->drafts(), QList<Draft>());
}

void TestJournal::theHashIsAsWritten()
{
    // The form is for others to check with their own means, so it is spelled out here once.
    const JournalEntry entry{
        .chain = QUuid(u"{11111111-2222-4333-8444-555555555555}"_s),
        .pos = 2,
        .op = u"set"_s,
        .entity = u"note"_s,
        .record = QUuid(u"{99999999-2222-4333-8444-555555555555}"_s),
        .field = u"text"_s,
        .oldValue = {u"\"\""_s, u"00112233445566778899aabbccddeeff"_s, u"d1"_s},
        .newValue = {u"\"ü\""_s, u"00112233445566778899aabbccddeeff"_s, u"d2"_s},
        .title = u"Ändern"_s,
        .at = QDateTime::fromMSecsSinceEpoch(1'773'050'400'000, Qt::UTC),
        .author = u"Dana"_s,
        .device = QString(),
        .batch = QUuid(u"{77777777-2222-4333-8444-555555555555}"_s),
        .previousHash = u"ph"_s,
    };
    const QByteArray told = "fc1"
                            "2:ph"
                            "36:11111111-2222-4333-8444-555555555555"
                            "1:2"
                            "3:set"
                            "4:note"
                            "36:99999999-2222-4333-8444-555555555555"
                            "4:text"
                            "2:d1"
                            "2:d2"
                            "7:Ändern"
                            "13:1773050400000"
                            "4:Dana"
                            "0:"
                            "36:77777777-2222-4333-8444-555555555555"
                            "0:";
    QCOMPARE(hashOf(entry).toLatin1(), QCryptographicHash::hash(told, QCryptographicHash::Sha256).toHex());
    const JournalValue value = JournalValue::of(u"\"ü\""_s);
    QCOMPARE(value.digest.toLatin1(),
             QCryptographicHash::hash(QByteArray::fromHex(value.salt.toLatin1()) + "\"ü\"",
                                      QCryptographicHash::Sha256)
                 .toHex());
}
