// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_kill.h"

#include "models/domain/answer.h"
#include "models/domain/participant.h"
#include "tests/support/run.h"
#include "tests/window/killchild.h"
#include "views/fields/drafts.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr qint64 mayBeLost = 1'000; // milliseconds before the end

/// How much was typed by when, as the child said it.
struct Typed
{
    qint64 at = 0; ///< milliseconds since the first word of the child
    qsizetype count = 0;
};

/// All texts of the engagement's answers or names, in order, after the drafts came back.
Result<QString> recovered(const QString &path, bool inTable)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return store.failure();
    Editor editor(**store, u"Dana"_s, u"laptop"_s, [] { return QDateTime::currentDateTimeUtc(); });
    if (const Result<Recovered> back = recoverDrafts(editor); !back)
        return back.failure();
    const Result<QList<Summary>> summaries = (*store)->summaries();
    if (!summaries)
        return summaries.failure();
    QString text;
    for (const Summary &summary : *summaries) {
        const Result<Snapshot> snapshot = (*store)->snapshot(summary.id);
        if (!snapshot)
            return snapshot.failure();
        if (inTable) {
            for (const Kept<Participant> &person : snapshot->all<Participant>())
                text += person->name;
        } else {
            for (const Kept<Answer> &answer : snapshot->all<Answer>())
                text += answer->text;
        }
    }
    return text;
}

} // namespace

void TestKill::whatIsTypedIsBack_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<bool>("inTable");
    QRandomGenerator random(20261124);
    for (int kill = 0; kill < 20; ++kill) {
        const int lifetime = int(random.bounded(200, 2'200));
        QTest::addRow("%d: after %d ms", kill, lifetime) << lifetime << (kill % 2 == 1);
    }
}

void TestKill::whatIsTypedIsBack()
{
    QFETCH(const int, lifetime);
    QFETCH(const bool, inTable);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.firstcall"_s);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, inTable ? u"table"_s : u"card"_s, path});
    QList<Typed> typed;
    QElapsedTimer clock;
    while (!clock.isValid() || clock.elapsed() < lifetime) {
        child.waitForReadyRead(clock.isValid() ? 5 : 30'000);
        QCOMPARE(child.state(), QProcess::Running);
        while (child.canReadLine()) {
            if (!clock.isValid())
                clock.start();
            typed.append({clock.elapsed(), child.readLine().trimmed().toLongLong()});
        }
    }
    child.kill();
    const qint64 end = clock.elapsed();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    qsizetype owed = 0; // typed long enough ago
    for (const Typed &one : typed) {
        if (one.at <= end - mayBeLost)
            owed = one.count;
    }
    const Result<QString> text = recovered(path, inTable);
    VERIFY_RESULT(text);
    QVERIFY2(typedText().startsWith(*text), qPrintable(text->right(80)));
    QVERIFY2(text->size() >= owed, qPrintable(u"%1 of %2 are back"_s.arg(text->size()).arg(owed)));
}

} // namespace firstcall
