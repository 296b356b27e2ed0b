// SPDX-License-Identifier: Apache-2.0
#include "tests/kill/tst_kill.h"

#include "models/domain/answer.h"
#include "models/domain/callclock.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "tests/kill/killchild.h"
#include "tests/support/run.h"
#include "views/fields/drafts.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdlib>

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

/// The child, from its first word until it is killed.
struct Killed
{
    QList<Typed> typed = {};
    QElapsedTimer clock = {}; ///< runs on since the first word
    qint64 end = 0; ///< on that clock
};

/// Lets the child type for so many milliseconds, and kills it.
Killed killAfter(int lifetime, const QString &place, const QString &path)
{
    Killed killed;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, place, path});
    while (!killed.clock.isValid() || killed.clock.elapsed() < lifetime) {
        child.waitForReadyRead(killed.clock.isValid() ? 5 : 30'000);
        if (child.state() != QProcess::Running) {
            QTest::qFail("The child ended by itself.", __FILE__, __LINE__);
            return killed;
        }
        while (child.canReadLine()) {
            if (!killed.clock.isValid())
                killed.clock.start();
            killed.typed.append({killed.clock.elapsed(), child.readLine().trimmed().toLongLong()});
        }
    }
    child.kill();
    killed.end = killed.clock.elapsed();
    if (!child.waitForFinished() || child.exitStatus() != QProcess::CrashExit)
        QTest::qFail("The child was not killed.", __FILE__, __LINE__);
    return killed;
}

bool isAbout(qint64 time, qint64 expected)
{
    constexpr qint64 tolerance = 1'300; // times are kept in seconds, and the machine may be busy
    return std::abs(time - expected) <= tolerance;
}

/// The milliseconds that the only call there is has run until now, as the next start finds it.
Result<qint64> runningTime(const QString &path)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return store.failure();
    const Result<QList<Summary>> summaries = (*store)->summaries();
    if (!summaries || summaries->size() != 1)
        return Failure{u"There is not one engagement."_s};
    const Result<Snapshot> snapshot = (*store)->snapshot(summaries->first().id);
    if (!snapshot)
        return snapshot.failure();
    const std::optional<Kept<Call>> call = runningCall(*snapshot);
    if (!call)
        return Failure{u"The call is gone."_s};
    return qint64(1'000) * callTime(**call, QDateTime::currentDateTimeUtc()).count();
}

/// All texts of the engagement's answers, names or notes, in order, after the drafts came back.
Result<QString> recovered(const QString &path, const QString &place)
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
        if (place == u"table"_s) {
            for (const Kept<Participant> &person : snapshot->all<Participant>())
                text += person->name;
        } else if (place == u"call"_s) {
            if (!runningCall(*snapshot))
                return Failure{u"The call is gone."_s};
            for (const Kept<Note> &note : snapshot->all<Note>())
                text += note->text;
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
    QTest::addColumn<QString>("place");
    QRandomGenerator random(20261124);
    for (int kill = 0; kill < 40; ++kill) {
        const int lifetime = int(random.bounded(200, 2'200));
        const QString place = kill >= 20 ? u"call"_s : kill % 2 == 1 ? u"table"_s : u"card"_s;
        QTest::addRow("%d: %s, after %d ms", kill, qPrintable(place), lifetime) << lifetime << place;
    }
}

void TestKill::whatIsTypedIsBack()
{
    QFETCH(const int, lifetime);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.firstcall"_s);
    const Killed killed = killAfter(lifetime, place, path);
    const QList<Typed> &typed = killed.typed;
    const qint64 end = killed.end;
    if (QTest::currentTestFailed())
        return;

    qsizetype owed = 0; // typed long enough ago
    for (const Typed &one : typed) {
        if (one.at <= end - mayBeLost)
            owed = one.count;
    }
    if (place == u"call"_s) {
        const Result<qint64> time = runningTime(path);
        VERIFY_RESULT(time);
        QVERIFY2(isAbout(*time, killed.clock.elapsed()), qPrintable(QString::number(*time)));
    }
    const Result<QString> text = recovered(path, place);
    VERIFY_RESULT(text);
    QVERIFY2(typedText().startsWith(*text), qPrintable(text->right(80)));
    QVERIFY2(text->size() >= owed, qPrintable(u"%1 of %2 are back"_s.arg(text->size()).arg(owed)));
}

void TestKill::aCallGoesOnWithTheRightTime_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<QString>("place");
    QTest::addColumn<qint64>("paused");
    QTest::newRow("without a pause") << 2'500 << u"call"_s << qint64(0);
    QTest::newRow("after a pause") << 5'000 << u"paused call"_s << qint64(3'000);
    QTest::newRow("within a pause") << 2'000 << u"paused call"_s << qint64(-1);
}

void TestKill::aCallGoesOnWithTheRightTime()
{
    QFETCH(const int, lifetime);
    QFETCH(const QString, place);
    QFETCH(const qint64, paused);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.firstcall"_s);
    const Killed killed = killAfter(lifetime, place, path);
    if (QTest::currentTestFailed())
        return;
    QTest::qWait(1'500); // somebody starts it again
    const Result<qint64> time = runningTime(path);
    VERIFY_RESULT(time);
    // A call that stood still still does.
    const qint64 expected = paused < 0 ? 0 : killed.clock.elapsed() - paused;
    QVERIFY2(isAbout(*time, expected), qPrintable(u"%1 ms, not %2"_s.arg(*time).arg(expected)));
}

} // namespace firstcall
