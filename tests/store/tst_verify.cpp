// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_verify.h"

#include "models/domain/note.h"
#include "models/domain/task.h"
#include "models/store/backup.h"
#include "tests/store/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestVerify::aSoundStoreHasNoFindings()
{
    OneStore one;
    QCOMPARE(findings(one.path()), QStringList());
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"while it is open"_s));
    QCOMPARE(findings(one.path()), QStringList());
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"and after"_s)); // looking held nothing up
}

void TestVerify::aChangedEntryIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("words");
    const QString one = u" WHERE entity = 'note' AND field = 'text'"_s; // the first of three, at position 50
    const auto changes = [](const char *name, const QStringList &statements, const QString &words) {
        QTest::newRow(name) << statements << words;
    };
    changes("a value", {u"UPDATE change SET new = '\"innocent\"' WHERE pos = {1}"_s},
            u"position {1} was changed"_s);
    changes("a value with its digest",
            {u"UPDATE change SET new = '\"innocent\"', new_digest = '%1' WHERE pos = {1}"_s.arg(
                u"ab"_s.repeated(32))},
            u"position {1} was changed"_s);
    changes("the author", {u"UPDATE change SET author = 'Eve' WHERE pos = {1}"_s},
            u"position {1} was changed"_s);
    changes("the time", {u"UPDATE change SET at = at + 1 WHERE pos = {1}"_s}, u"position {1} was changed"_s);
    changes("the title", {u"UPDATE change SET title = '' WHERE pos = {1}"_s}, u"position {1} was changed"_s);
    changes("the salt", {u"UPDATE change SET new_salt = '00' WHERE pos = {1}"_s},
            u"position {1} was changed"_s);
    changes("the hash", {u"UPDATE change SET hash = '%1' WHERE pos = {1}"_s.arg(u"ab"_s.repeated(32))},
            u"position {1} was changed"_s);
    changes("a deleted one", {u"DELETE FROM change WHERE pos = {1}"_s}, u"position {1} is missing"_s);
    changes("the first deleted", {u"DELETE FROM change WHERE pos = 1 AND engagement_id <> {nil}"_s},
            u"position 1 is missing"_s);
    changes("one more",
            {u"INSERT INTO change SELECT NULL, engagement_id, pos + 1000, op, entity, entity_id, field, old, "
             "old_salt, old_digest, new, new_salt, new_digest, title, at, author, device, batch, undo_of, "
             "prev_hash, hash FROM change WHERE pos = {2}"_s,
             u"UPDATE change SET pos = pos - 1000 + 2 WHERE pos > 1000"_s},
            u"position {4} "_s);
    changes("two in another order",
            {u"UPDATE change SET pos = -1 WHERE pos = {1}"_s,
             u"UPDATE change SET pos = {1} WHERE pos = {2}"_s,
             u"UPDATE change SET pos = {2} WHERE pos = -1"_s},
            u"position {1} does not follow"_s);
    changes("an erased value whose digest was changed",
            {u"UPDATE change SET new = NULL, new_salt = '', new_digest = 'ab' WHERE pos = {1}"_s},
            u"position {1} was changed"_s);
}

void TestVerify::aChangedEntryIsFound()
{
    QFETCH(const QStringList, statements);
    QFETCH(QString, words);
    OneStore one;
    const qint64 last = one.store->position(one.engagement)->engagement;
    for (int i = 0; i < 3; ++i)
        VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"version %1"_s.arg(i)));
    one.store.reset();
    const auto filled = [&](QString text) {
        for (int i = 1; i <= 4; ++i)
            text.replace(u"{%1}"_s.arg(i), QString::number(last + i));
        return text.replace(u"{nil}"_s, u"'%1'"_s.arg(chainText({})));
    };
    QStringList done;
    for (const QString &statement : statements)
        done.append(filled(statement));
    tamper(one.path(), done);
    words = filled(words);
    const QStringList found = findings(one.path());
    QVERIFY2(found.size() == 1 && found.first().contains(words),
             qPrintable(found.join(u'\n') + u" / "_s + words));
    QVERIFY2(found.first().contains(u"LFR-2026-001"_s), qPrintable(found.first()));
}

void TestVerify::aChangedRecordIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QStringList>("words"); // of each finding
    QTest::newRow("a field") << u"UPDATE note SET text = 'innocent'"_s << QStringList{u"“text”"_s};
    QTest::newRow("a field of a firm-wide record")
        << u"UPDATE organisation SET sector = 'innocent'"_s << QStringList{u"“sector”"_s};
    QTest::newRow("unknown became no")
        << u"UPDATE engagement SET attack_active = NULL"_s << QStringList{u"“attack_active”"_s};
    QTest::newRow("a record gone") << u"DELETE FROM note"_s
                                   << QStringList{u"(Note) of the journal is missing"_s};
    QTest::newRow("a record too many")
        << u"INSERT INTO note (id, engagement) SELECT 'f0000000-0000-4000-8000-000000000000', id FROM engagement"_s
        << QStringList{u"does not know the record f0000000"_s};
    QTest::newRow("an engagement too many")
        << u"INSERT INTO engagement (id) VALUES ('f0000000-0000-4000-8000-000000000000')"_s
        << QStringList{u"f0000000-0000-4000-8000-000000000000 has no journal"_s};
    QTest::newRow("a child without parent")
        << u"UPDATE answer SET question = 'f0000000-0000-4000-8000-000000000000'"_s
        << QStringList{u"“question” that is not there"_s, u"“question”"_s};
    QTest::newRow("the summary") << u"UPDATE summary SET next_due = 'never'"_s
                                 << QStringList{u"out of date"_s};
    QTest::newRow("the summary's time")
        << u"UPDATE summary SET last_change = 5"_s << QStringList{u"out of date"_s};
    QTest::newRow("no summary") << u"DELETE FROM summary"_s << QStringList{u"out of date"_s};
    QTest::newRow("bytes changed")
        << u"UPDATE content SET bytes = x'00' WHERE sha256 IN (SELECT logo FROM firm)"_s
        << QStringList{u"were changed"_s};
    QTest::newRow("bytes gone") << u"DELETE FROM content WHERE sha256 IN (SELECT pdf FROM document)"_s
                                << QStringList{u"bytes of the record"_s};
}

void TestVerify::aChangedRecordIsFound()
{
    QFETCH(const QString, statement);
    QFETCH(const QStringList, words);
    OneStore one;
    one.store.reset();
    tamper(one.path(), {statement});
    const QStringList found = findings(one.path());
    QVERIFY2(found.size() == words.size(), qPrintable(found.join(u'\n')));
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(found[i].contains(words[i]), qPrintable(found[i]));
}

void TestVerify::aMissingEndIsFoundByTheAnchor()
{
    const QTemporaryDir anchors;
    OneStore one(StoreOptions{.anchorFolder = anchors.filePath(u"noted"_s)});
    one.store.reset();
    const QByteArray older = bytesOf(one.path());
    one.reopen();
    VERIFY_RESULT(one.set(Task::entity(), "title"_L1, u"later"_s));
    const qint64 last = one.store->position(one.engagement)->engagement;
    one.store.reset();
    QCOMPARE(findings(one.path(), one.options), QStringList());

    writeBytes(one.path(), older); // sound in itself
    QCOMPARE(findings(one.path()), QStringList());
    const QStringList found = findings(one.path(), one.options);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(u"seen up to position %1"_s.arg(last)), qPrintable(found.first()));
}

void TestVerify::anOlderCopyHasLostNothing()
{
    const QTemporaryDir anchors;
    OneStore one(StoreOptions{.anchorFolder = anchors.path()});
    const QString copy = one.path() + u".copy"_s;
    VERIFY_RESULT(backUp(one.path(), copy));
    VERIFY_RESULT(one.set(Task::entity(), "title"_L1, u"later"_s));
    one.store.reset();
    QCOMPARE(findings(copy, one.options), QStringList());

    // Working on the copy does not make the original's loss forgotten.
    {
        const Result<std::unique_ptr<Store>> other = Store::open(copy, one.options);
        VERIFY_RESULT(other);
    }
    writeBytes(one.path(), bytesOf(copy));
    QCOMPARE(findings(one.path(), one.options).size(), 1);
}

void TestVerify::aLossIsNotForgottenByWorkingOn()
{
    const QTemporaryDir anchors;
    OneStore one(StoreOptions{.anchorFolder = anchors.path()});
    one.store.reset();
    const QByteArray older = bytesOf(one.path());
    one.reopen();
    VERIFY_RESULT(one.set(Task::entity(), "title"_L1, u"later"_s));
    one.store.reset();
    writeBytes(one.path(), older);
    one.reopen();
    for (int i = 0; i < 3; ++i)
        VERIFY_RESULT(one.set(Task::entity(), "title"_L1, u"other %1"_s.arg(i)));
    one.store.reset();
    const QStringList found = findings(one.path(), one.options);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(u"not the one that was seen before"_s), qPrintable(found.first()));
}

void TestVerify::itCanBeStopped()
{
    OneStore one;
    qint64 seen = -1;
    const Result<QStringList> stopped = verifyStore(one.path(), {}, [&](qint64 done, qint64 total) {
        seen = done;
        return total < done;
    });
    QVERIFY(!stopped);
    QVERIFY(seen > 0);
    qint64 last = 0;
    qint64 all = 0;
    VERIFY_RESULT(verifyStore(one.path(), {}, [&](qint64 done, qint64 total) {
        last = done;
        all = total;
        return true;
    }));
    QCOMPARE(last, all);
}
