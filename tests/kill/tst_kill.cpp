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
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, place, path});
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
    const Result<QString> text = recovered(path, place);
    VERIFY_RESULT(text);
    QVERIFY2(typedText().startsWith(*text), qPrintable(text->right(80)));
    QVERIFY2(text->size() >= owed, qPrintable(u"%1 of %2 are back"_s.arg(text->size()).arg(owed)));
}

} // namespace firstcall
