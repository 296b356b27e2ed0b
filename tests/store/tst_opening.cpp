// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_opening.h"

#include "models/domain/note.h"
#include "models/store/database.h"
#include "models/store/header.h"
#include "models/store/opening.h"
#include "models/store/write.h"
#include "tests/store/fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

#include <sys/stat.h>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

/// What its owner and others may do with a file; Qt adds what the current user may.
QFile::Permissions rightsOf(const QString &path)
{
    return QFileInfo(path).permissions()
        & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser | QFile::Permissions());
}

QString sentenceOfOpening(const QString &path)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path, {.patience = 50});
    return store ? u"opened"_s : store.failure().sentence;
}

QByteArray emptyStore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.firstcall"_s);
    if (const auto store = Store::create(path); !store)
        return {};
    return bytesOf(path);
}

QByteArray otherProgramsDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"places.sqlite"_s);
    look(path, u"CREATE TABLE bookmarks (url TEXT)"_s);
    return bytesOf(path);
}

} // namespace

void TestOpening::aNewStoreIsOurs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/folder/a.firstcall"_s);
    {
        const Result<std::unique_ptr<Store>> store = Store::create(path);
        VERIFY_RESULT(store);
        QCOMPARE((*store)->path(), path);
        QCOMPARE(rightsOf(path), onlyOwner);
        QVERIFY(QFileInfo::exists(path + u"-wal"_s));
        QCOMPARE(rightsOf(path + u"-wal"_s), onlyOwner);
    }
    QCOMPARE(rightsOf(QFileInfo(path).absolutePath()), onlyOwner | QFile::ExeOwner);
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files), QStringList{u"a.firstcall"_s});
    QCOMPARE(qFromBigEndian<quint32>(bytesOf(path).constData() + 68), quint32(applicationId));
    QCOMPARE(look(path, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(findings(path), QStringList());
    QCOMPARE(sentenceOfOpening(path), u"opened"_s);
}

void TestOpening::aFailedCreationLeavesNothing()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"file"_s), "x");
    QVERIFY(!Store::create(folder.filePath(u"file/a.firstcall"_s)));
    QVERIFY(!Store::create(folder.filePath(u"made/%1.firstcall"_s.arg(u"x"_s.repeated(300)))));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"file"_s});
}

void TestOpening::whatIsThereIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.firstcall"_s);
    writeBytes(path, "precious");
    const Result<std::unique_ptr<Store>> store = Store::create(path);
    QVERIFY(!store);
    QVERIFY2(store.failure().sentence.contains(u"there already"_s), qPrintable(store.failure().sentence));
    QCOMPARE(bytesOf(path), "precious");
}

void TestOpening::aMissingFileIsNotMade()
{
    const QTemporaryDir folder;
    QVERIFY(sentenceOfOpening(folder.filePath(u"a.firstcall"_s)).startsWith(u"There is no file"_s));
    QVERIFY(!verifyStore(folder.filePath(u"a.firstcall"_s)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestOpening::whatIsNoStoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray sound = emptyStore();
    QByteArray newer = sound;
    qToBigEndian<quint32>(77, newer.data() + 60);
    QByteArray before = sound;
    qToBigEndian<quint32>(0, before.data() + 60);
    QByteArray random(8'000, '\0');
    QRandomGenerator(26).fillRange(reinterpret_cast<quint32 *>(random.data()), random.size() / 4);

    QTest::newRow("text") << QByteArray("Dear all,\nthe servers are down.\n").repeated(200)
                          << u"is not a Firstcall file"_s;
    QTest::newRow("a short text") << QByteArray("hello") << u"is not a Firstcall file"_s;
    QTest::newRow("random bytes") << random << u"is not a Firstcall file"_s;
    QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
    QTest::newRow("another program's database") << otherProgramsDatabase() << u"belongs to another program"_s;
    QTest::newRow("a newer form") << newer << u"newer Firstcall (form 77; this one knows 7)"_s;
    QTest::newRow("no form") << before << u"is damaged"_s;
    QTest::newRow("cut in half") << sound.left(sound.size() / 2) << u"its end is missing"_s;
    QTest::newRow("cut by a byte") << sound.chopped(1) << u"its end is missing"_s;
    QTest::newRow("cut in its header") << sound.left(60) << u"its end is missing"_s;
}

void TestOpening::whatIsNoStoreIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.firstcall"_s);
    writeBytes(path, bytes);
    const QDateTime written = QFileInfo(path).lastModified();

    const QString sentence = sentenceOfOpening(path);
    QVERIFY2(sentence.contains(words) && sentence.contains(path), qPrintable(sentence));
    const Result<QStringList> found = verifyStore(path);
    QVERIFY(!found);
    QCOMPARE(found.failure().sentence, sentence);

    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QFileInfo(path).lastModified(), written);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.firstcall"_s});
}

void TestOpening::aPipeIsNotWaitedFor()
{
    const QTemporaryDir folder;
    QVERIFY(sentenceOfOpening(folder.path()).contains(u"is a folder"_s));
    const QString pipe = folder.filePath(u"pipe.firstcall"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(sentenceOfOpening(pipe).contains(u"is not a file"_s));
}

void TestOpening::aFileWithATriggerOfItsOwnIsRefused()
{
    OneStore one;
    one.store.reset();
    tamper(one.path(), {u"CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM task; END"_s});
    look(one.path(),
         u"PRAGMA journal_mode = DELETE"_s); // as a copy is, whose way of working would be changed
    const QByteArray bytes = bytesOf(one.path());
    QVERIFY(sentenceOfOpening(one.path()).contains(u"changed by another program"_s));
    QCOMPARE(bytesOf(one.path()), bytes);
    tamper(one.path(), {u"DROP TRIGGER spy"_s, u"CREATE VIEW spy AS SELECT 1"_s});
    QVERIFY(sentenceOfOpening(one.path()).contains(u"changed by another program"_s));
    tamper(one.path(), {u"DROP VIEW spy"_s});
    QCOMPARE(sentenceOfOpening(one.path()), u"opened"_s);
}

void TestOpening::aDamagedPageIsSeen()
{
    OneStore one;
    one.store.reset();
    QByteArray bytes = bytesOf(one.path());
    // Not the first pages: they hold the schema, whose loss SQLite sees by itself.
    const qsizetype page = bytes.size() / 4096 * 3 / 4;
    bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
    writeBytes(one.path(), bytes);
    QVERIFY2(sentenceOfOpening(one.path()).contains(u"is damaged"_s),
             qPrintable(sentenceOfOpening(one.path())));
    QVERIFY(!findings(one.path()).isEmpty());
    QCOMPARE(bytesOf(one.path()), bytes);
}

void TestOpening::aPathMayHoldAnyCharacter()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"50% #1 ? & ü 日本 'q' \"d\" :memory:.firstcall"_s);
    VERIFY_RESULT(Store::create(path));
    QCOMPARE(sentenceOfOpening(path), u"opened"_s);
    QCOMPARE(findings(path), QStringList());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOpening::rightsAreRespected_data()
{
    QTest::addColumn<int>("ofFile");
    QTest::addColumn<int>("ofFolder");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file that can't be read") << 0000 << 0777 << u"no right to read"_s;
    QTest::newRow("a file that can't be written") << 0444 << 0777 << u"no right to write to"_s;
    QTest::newRow("a folder that can't be written") << 0666 << 0555 << u"no right to write to the folder"_s;
    QTest::newRow("everything allowed") << 0666 << 0777 << u"opened"_s;
}

void TestOpening::rightsAreRespected()
{
    QFETCH(const int, ofFile);
    QFETCH(const int, ofFolder);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"inner"_s);
    const QString path = inner + u"/a.firstcall"_s;
    VERIFY_RESULT(Store::create(path));
    const QByteArray bytes = bytesOf(path);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(ofFile)), 0);
    QCOMPARE(::chmod(QFile::encodeName(inner).constData(), mode_t(ofFolder)), 0);

    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"open"_s, path});
    QVERIFY(child.waitForFinished());
    const QString sentence = QString::fromUtf8(child.readAllStandardOutput());

    QCOMPARE(::chmod(QFile::encodeName(inner).constData(), 0700), 0);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QCOMPARE(QDir(inner).entryList(QDir::Files), QStringList{u"a.firstcall"_s});
    QCOMPARE(bytesOf(path), bytes);
}

void TestOpening::aLockedStoreIsNotWaitedForLong()
{
    OneStore one(StoreOptions{.patience = 100});
    const Result<std::unique_ptr<Database>> other =
        Database::connect(one.path(), Database::Access::Write, 100);
    VERIFY_RESULT(other);
    {
        const Result<Transaction> theirs = Transaction::forWriting(**other);
        VERIFY_RESULT(theirs);
        QElapsedTimer timer;
        timer.start();
        const Result<Position> mine = one.set(Note::entity(), "text"_L1, u"mine"_s);
        QVERIFY(!mine);
        QVERIFY2(mine.failure().sentence.contains(u"Another program is writing"_s),
                 qPrintable(mine.failure().sentence));
        QVERIFY(timer.elapsed() >= 50 && timer.elapsed() < 5'000);
        QVERIFY(one.store->rows(Note::entity(), one.engagement)); // reading goes on
    }
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"mine"_s));
}

void TestOpening::aFullDiskLosesNothing()
{
    OneStore one;
    one.store.reset();
    const Result<std::unique_ptr<Database>> database = openDatabase(one.path(), {});
    VERIFY_RESULT(database);
    const int pages = (*database)->value(u"PRAGMA page_count"_s)->toInt();
    VERIFY_RESULT((*database)->value(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
    const auto write = [&](int number) -> Result<> {
        Result<Transaction> transaction = Transaction::forWriting(**database);
        if (!transaction)
            return transaction.failure();
        const QString text = u"note %1 "_s.arg(number).repeated(200);
        const Result<Position> done = writeChanges(
            **database, {u"Note"_s, {addition(one.engagement, QUuid::createUuid(), Note{.text = text})}, {}},
            one.stamp());
        return done ? transaction->commit() : done.failure();
    };
    int written = 0;
    Result<> done;
    while (done && written < 1'000)
        written += (done = write(written)) ? 1 : 0;
    QVERIFY(!done);
    QVERIFY2(done.failure().sentence.contains(u"is full"_s), qPrintable(done.failure().sentence));

    VERIFY_RESULT((*database)->value(u"PRAGMA max_page_count = 1000000"_s));
    VERIFY_RESULT(write(written)); // once there is space, work goes on
    QCOMPARE(findings(one.path()), QStringList());
    const Result<QVariant> notes = (*database)->value(u"SELECT COUNT(*) FROM \"note\""_s);
    QCOMPARE(notes->toInt(), written + 2); // the fixture's, and the last
}
