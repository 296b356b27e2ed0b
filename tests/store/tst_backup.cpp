// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_backup.h"

#include "models/domain/note.h"
#include "models/store/backup.h"
#include "models/store/backupfolder.h"
#include "tests/store/fixture.h"

#include <QDir>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);

QString noteIn(const QString &path, const OneStore &one)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return store.failure().sentence;
    const Result<std::optional<Row>> row = (*store)->row(Note::entity(), one.idOf(Note::entity()));
    return row && *row ? fromRow<Note>(**row).text : u"no note"_s;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Damages a page in the middle.
void damage(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(bytes.size() / 4096 * 3 / 4 * 4096, 4096, QByteArray(4096, '\xa5'));
    writeBytes(path, bytes);
}

} // namespace

void TestBackup::aCopyIsSoundAndPrivate()
{
    OneStore one;
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"copied"_s));
    const QString copy = one.path(u"copy.firstcall"_s);
    VERIFY_RESULT(backUp(one.path(), copy)); // while it is open
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(findings(copy), QStringList());
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"later"_s));
    QCOMPARE(noteIn(copy, one), u"copied"_s);
    one.store.reset();
    QCOMPARE(filesIn(one.folder.path()), (QStringList{u"copy.firstcall"_s, u"store.firstcall"_s}));
}

void TestBackup::anExistingFileIsReplacedOnlyWhenAsked()
{
    OneStore one;
    const QString copy = one.path(u"copy.firstcall"_s);
    writeBytes(copy, "precious");
    QVERIFY(!backUp(one.path(), copy));
    QCOMPARE(bytesOf(copy), "precious");
    VERIFY_RESULT(backUp(one.path(), copy, Existing::Replace));
    QCOMPARE(findings(copy), QStringList());
    QVERIFY(!backUp(one.path(), one.path(), Existing::Replace));
    QVERIFY(!backUp(one.path(), one.folder.path(), Existing::Replace));
    QVERIFY(!backUp(one.path(), one.path(u"no/such/folder/copy"_s)));
    QVERIFY(!backUp(one.path(u"missing"_s), one.path(u"other"_s)));
    QVERIFY(!QFileInfo::exists(one.path(u"other"_s)));
}

void TestBackup::aCopyOfADamagedStoreIsThrownAway()
{
    OneStore one;
    one.store.reset();
    tamper(one.path(), {u"UPDATE change SET author = 'Eve' WHERE pos = 5"_s});
    const Result<> done = backUp(one.path(), one.path(u"copy"_s));
    QVERIFY(!done);
    QVERIFY2(done.failure().sentence.contains(u"not sound"_s), qPrintable(done.failure().sentence));
    QCOMPARE(filesIn(one.folder.path()), QStringList{u"store.firstcall"_s});
}

void TestBackup::changesAreBackedUpOnClose()
{
    const QTemporaryDir folder;
    const QString backups = folder.filePath(u"new/backups"_s);
    OneStore one(StoreOptions{.backupFolder = backups});
    VERIFY_RESULT(one.store->close());
    VERIFY_RESULT(one.store->close());
    QCOMPARE(filesIn(backups).size(), 1);
    QVERIFY(filesIn(backups).first().contains(u"20260309T0901"_s)); // of the last change, not of the clock
    QCOMPARE(findings(QDir(backups).filePath(filesIn(backups).first())), QStringList());
    one.reopen();
    one.store.reset();
    QCOMPARE(filesIn(backups).size(), 1); // nothing changed, nothing copied

    one.reopen();
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"x"_s));
    writeBytes(folder.filePath(u"taken"_s), "x");
    one.store.reset();
    QCOMPARE(filesIn(backups).size(), 2);

    // A copy that can't be made is told, and the store is closed all the same.
    const Result<std::unique_ptr<Store>> store =
        Store::open(one.path(), {.backupFolder = folder.filePath(u"taken"_s)});
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->apply({u"Edit"_s, {addition(one.engagement, QUuid::createUuid(), Note{})}, {}},
                                  one.stamp()));
    QVERIFY(!(*store)->close());
    QVERIFY(!QFileInfo::exists(one.path() + u"-wal"_s));
    QCOMPARE(findings(one.path()), QStringList());
}

void TestBackup::oldCopiesAreThinnedOut()
{
    // Three a day for two years.
    QList<FiledBackup> all;
    const QDateTime newest(QDate(2026, 12, 31), QTime(20, 0), Qt::UTC);
    for (int i = 0; i < 2'190; ++i)
        all.append({QString::number(i), newest.addSecs(-i * 8 * 3600)});
    QStringList old = superseded(all);
    QList<FiledBackup> kept = all;
    kept.removeIf([&](const FiledBackup &backup) { return old.contains(backup.name); });
    const auto count = [&](int fromDay, int toDay) {
        return std::ranges::count_if(kept, [&](const FiledBackup &backup) {
            const qint64 days = backup.at.daysTo(newest);
            return days >= fromDay && days < toDay;
        });
    };
    QCOMPARE(kept.first().name, u"0"_s);
    QCOMPARE(count(0, 1), 3); // all of the last 24 hours
    QCOMPARE(count(1, 12), 11); // then the last of each day
    QVERIFY(count(12, 70) >= 7 && count(12, 70) <= 10); // of each week, and of a month now and then
    QCOMPARE(kept.last().at.date(), QDate(2026, 4, 30)); // the ninth month
    // A second time nothing more goes.
    QCOMPARE(superseded(kept), QStringList());
    // One that is alone stays, however old; and of several at one time, the last is the newest.
    QCOMPARE(superseded({{u"only"_s, newest.addYears(-20)}}), QStringList());
    QCOMPARE(superseded({}), QStringList());
}

void TestBackup::aStoreIsRestored()
{
    const QTemporaryDir anchors;
    OneStore one(StoreOptions{.anchorFolder = anchors.path()});
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"then"_s));
    const QString copy = one.path(u"copy.firstcall"_s);
    VERIFY_RESULT(backUp(one.path(), copy));
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"now"_s));
    one.store.reset();

    const QByteArray backup = bytesOf(copy);
    const Result<QString> kept = restore(copy, one.path(), now, one.options);
    VERIFY_RESULT(kept);
    QCOMPARE(*kept, one.path(u"store.replaced-20260309T120000Z.firstcall"_s));
    QCOMPARE(bytesOf(copy), backup);
    QCOMPARE(findings(one.path(), one.options), QStringList()); // older than seen, and meant to be
    QCOMPARE(noteIn(one.path(), one), u"then"_s);
    QCOMPARE(noteIn(*kept, one), u"now"_s);
    QCOMPARE(findings(*kept), QStringList());
    QVERIFY(restore(copy, one.path(), now)); // a second time under another name
    QVERIFY(QFileInfo::exists(one.path(u"store.replaced-20260309T120000Z-2.firstcall"_s)));
    // Where nothing is, nothing is kept.
    const Result<QString> fresh = restore(copy, one.path(u"elsewhere/a.firstcall"_s), now);
    VERIFY_RESULT(fresh);
    QCOMPARE(*fresh, QString());
    QCOMPARE(noteIn(one.path(u"elsewhere/a.firstcall"_s), one), u"then"_s);
}

void TestBackup::whatIsReplacedIsKept()
{
    // Whatever stands there, it is not ours to lose.
    OneStore one;
    const QString copy = one.path(u"copy.firstcall"_s);
    VERIFY_RESULT(backUp(one.path(), copy));
    const QString other = one.path(u"letter.txt"_s);
    writeBytes(other, "Dear all,");
    const Result<QString> kept = restore(copy, other, now);
    VERIFY_RESULT(kept);
    QCOMPARE(bytesOf(*kept), "Dear all,");
    QCOMPARE(findings(other), QStringList());
}

void TestBackup::aDamagedStoreIsSetAside()
{
    OneStore one;
    const QString copy = one.path(u"copy.firstcall"_s);
    VERIFY_RESULT(backUp(one.path(), copy));
    one.store.reset();
    damage(one.path());
    const QByteArray damaged = bytesOf(one.path());
    // A log of a program that was killed, which must not come to lie beside the restored file.
    writeBytes(one.path() + u"-wal"_s, QByteArray(32, 'x'));
    const Result<QString> kept = restore(copy, one.path(), now);
    VERIFY_RESULT(kept);
    QCOMPARE(findings(one.path()), QStringList());
    QVERIFY(!QFileInfo::exists(one.path() + u"-wal"_s));
    QVERIFY(bytesOf(*kept).size() == damaged.size());
    QVERIFY(!findings(*kept).isEmpty());
}

void TestBackup::aStoreInUseIsNotReplaced()
{
    OneStore one(StoreOptions{.patience = 50});
    const QString copy = one.path(u"copy.firstcall"_s);
    VERIFY_RESULT(backUp(one.path(), copy));
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"still here"_s));
    const Result<QString> kept = restore(copy, one.path(), now, one.options);
    QVERIFY(!kept);
    QVERIFY2(kept.failure().sentence.contains(u"open in another window"_s),
             qPrintable(kept.failure().sentence));
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"and goes on"_s));
    one.store.reset();
    QCOMPARE(filesIn(one.folder.path()), (QStringList{u"copy.firstcall"_s, u"store.firstcall"_s}));
    QCOMPARE(noteIn(one.path(), one), u"and goes on"_s);
}

void TestBackup::whatIsNoBackupIsRefused()
{
    OneStore one;
    one.store.reset();
    const QByteArray store = bytesOf(one.path());
    const QString text = one.path(u"letter.txt"_s);
    writeBytes(text, "Dear all,");
    QVERIFY(!restore(text, one.path(), now));
    QVERIFY(!restore(one.path(u"missing"_s), one.path(), now));
    QVERIFY(!restore(one.path(), one.path(), now));
    const QString cut = one.path(u"cut.firstcall"_s);
    writeBytes(cut, store.chopped(5'000));
    QVERIFY(!restore(cut, one.path(), now));
    const QString changed = one.path(u"changed.firstcall"_s);
    writeBytes(changed, store);
    tamper(changed, {u"DELETE FROM change WHERE pos = 9"_s});
    QVERIFY(!restore(changed, one.path(), now));
    QCOMPARE(bytesOf(one.path()), store);
    QCOMPARE(bytesOf(text), "Dear all,");
}
