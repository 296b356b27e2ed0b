// SPDX-License-Identifier: Apache-2.0
#include "tests/app/tst_badstores.h"

#include "models/store/store.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

static QByteArray foreignDatabase(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery(database).exec(u"CREATE TABLE bookmarks (url TEXT)"_s);
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray emptyStore(const QString &path)
{
    if (const auto store = Store::create(path); !store || !(*store)->close())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBadStores::aBadStoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QTemporaryDir folder;
    const QByteArray sound = emptyStore(folder.filePath(u"sound.firstcall"_s));
    QVERIFY(sound.size() > 4096);
    QByteArray newer = sound;
    qToBigEndian<quint32>(9999, newer.data() + 60); // user_version

    QTest::newRow("a text file") << QByteArray("Dear all, the servers are down.\n").repeated(50)
                                 << u"not a Firstcall"_s;
    QTest::newRow("a short text file") << QByteArray("hello") << u"not a Firstcall"_s;
    QTest::newRow("random bytes") << QByteArray::fromHex("8f3e00ffa7").repeated(900) << u"not a Firstcall"_s;
    QTest::newRow("an empty file") << QByteArray() << u"empty"_s;
    QTest::newRow("another program's database")
        << foreignDatabase(folder.filePath(u"places.sqlite"_s)) << u"another program"_s;
    QTest::newRow("a truncated store") << sound.left(sound.size() / 2) << u"damaged"_s;
    QTest::newRow("a newer version") << newer << u"newer"_s;
}

void TestBadStores::aBadStoreIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const Program program;
    const QString name = u"bad.firstcall"_s;
    {
        QFile file(program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    for (const QStringList &verb :
         {QStringList{u"list"_s}, {u"sample"_s}, {u"verify"_s}, {u"backup"_s, u"copy"_s}}) {
        const Answer answer = program.on(name, verb);
        QVERIFY2(answer.status == 1, qPrintable(answer.out + answer.error));
        QVERIFY2(answer.error.contains(word) && answer.error.count(u'\n') == 1, qPrintable(answer.error));
        QCOMPARE(program.bytes(name), bytes);
        QCOMPARE(program.files(), QStringList{name});
    }
}

void TestBadStores::aFolderThatCannotBeWrittenIsRefused()
{
    const Program program;
    QVERIFY(QDir().mkdir(program.path(u"folder.firstcall"_s)));
    const Answer answer = program.on(u"folder.firstcall"_s, {u"list"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.error.contains(u"folder"_s), qPrintable(answer.error));
}
