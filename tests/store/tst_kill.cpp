// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_kill.h"

#include "models/domain/note.h"
#include "tests/store/fixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestKill::nothingAcknowledgedIsLost()
{
    OneStore one;
    one.store.reset();
    QSet<QUuid> acknowledged;
    QRandomGenerator random(26);
    for (int kill = 0; kill < 20; ++kill) {
        // After a number of acknowledgements, whatever the child is doing then: mostly the next commit.
        const int after = int(random.bounded(1, 60));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"write"_s, one.path()});
        int lines = 0;
        while (lines < after) {
            QVERIFY(child.waitForReadyRead(30'000));
            while (child.canReadLine()) {
                const QUuid id = QUuid::fromString(QString::fromUtf8(child.readLine()).trimmed());
                QVERIFY(!id.isNull());
                acknowledged.insert(id);
                ++lines;
            }
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> rest = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : rest.first(rest.size() - 1)) // the last one may be cut
            acknowledged.insert(QUuid::fromString(QString::fromUtf8(line)));
    }
    QVERIFY(acknowledged.size() > 300);
    QCOMPARE(findings(one.path()), QStringList());
    one.reopen();
    const Result<QList<Kept<Note>>> notes = one.store->all<Note>(one.engagement);
    VERIFY_RESULT(notes);
    for (const Kept<Note> &note : *notes)
        acknowledged.remove(note.id);
    QCOMPARE(acknowledged, QSet<QUuid>());
}
