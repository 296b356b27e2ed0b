// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_lists.h"

#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "models/items/pastedrows.h"
#include "models/schema/when.h"
#include "tests/window/workplace.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// A list of steps, watched for mistakes.
struct Steps
{
    explicit Steps(const Workplace &at, const RecordModel::Common &common = {})
        : model(*at.editor, at.desk->text(), Task::entity())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setFields({"title"_L1, "owner"_L1, "due"_L1, "state"_L1});
        model.setCommon(common);
        if (const Result<> done = model.load(at.desk->engagement()); !done)
            qFatal("%s", qPrintable(done.failure().sentence));
    }

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    }

    RecordModel model;
    QAbstractItemModelTester tester;
};

void addSteps(Steps &steps, const QStringList &titles)
{
    for (const QString &title : titles)
        QVERIFY(!steps.model.add({{"title"_L1, title}}).isNull());
}

} // namespace

void TestLists::aListFollowsEveryChange()
{
    const Workplace at;
    at.window->newEngagement();
    Steps steps(at);
    Steps other(at);
    addSteps(steps, {u"one"_s, u"two"_s});
    QCOMPARE(other.titles(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(steps.model.setData(steps.model.index(0, 0), u"first"_s, Qt::EditRole));
    QCOMPARE(other.titles(), (QStringList{u"first"_s, u"two"_s}));
    at.desk->undo();
    QCOMPARE(other.titles(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(steps.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"one"));

    // The name of somebody who is referred to changes where it is shown.
    const Result<QUuid> person = at.editor->add(at.desk->engagement(), Participant{.name = u"Tom"_s});
    QVERIFY(person);
    QVERIFY(steps.model.setData(steps.model.index(0, 1), idText(*person), Qt::EditRole));
    QCOMPARE(other.model.index(0, 1).data().toString(), u"Tom"_s);
}

void TestLists::rowsMoveAndComeBack()
{
    const Workplace at;
    at.window->newEngagement();
    Steps steps(at);
    addSteps(steps, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QVERIFY(steps.model.move(0, 2));
    QCOMPARE(steps.titles().join(QString()), u"bcad"_s);
    QVERIFY(steps.model.move(3, 0));
    QCOMPARE(steps.titles().join(QString()), u"dbca"_s);
    QVERIFY(!steps.model.move(3, 4));
    at.desk->undo();
    at.desk->undo();
    QCOMPARE(steps.titles().join(QString()), u"abcd"_s);
    Steps read(at);
    QCOMPARE(read.titles(), steps.titles());
}

void TestLists::aListShowsOnlyWhatItsRecordsHaveInCommon()
{
    const Workplace at;
    at.window->newEngagement();
    Steps ours(at, {{"side"_L1, keyOf(Side::Ours)}});
    Steps theirs(at, {{"side"_L1, keyOf(Side::Theirs)}});
    addSteps(ours, {u"ours"_s});
    addSteps(theirs, {u"theirs"_s});
    QCOMPARE(ours.titles(), QStringList{u"ours"_s});
    QVERIFY(ours.model.setField(0, *Task::entity().find("side"_L1), keyOf(Side::Theirs)));
    QCOMPARE(ours.titles(), QStringList());
    QCOMPARE(theirs.titles(), (QStringList{u"ours"_s, u"theirs"_s}));
}

void TestLists::removedRowsComeBackTogether()
{
    const Workplace at;
    at.window->newEngagement();
    Steps steps(at);
    addSteps(steps, {u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(steps.model.remove({0, 2}));
    QCOMPARE(steps.titles(), QStringList{u"b"_s});
    at.desk->undo();
    QCOMPARE(steps.titles().join(QString()), u"abc"_s);
}

void TestLists::pastedPeopleAreRead()
{
    const Workplace at;
    at.window->newEngagement();
    RecordModel people(*at.editor, at.desk->text(), Participant::entity());
    people.setFields({"name"_L1, "job_title"_L1, "email"_L1});
    QVERIFY(people.load(at.desk->engagement()));
    const PastedRows read =
        readPasted(u"Priya Nandakumar <priya@example.net>,\n\"Tom Askew\" <tom@example.net>\n"_s, people);
    QCOMPARE(read.rows.size(), 2);
    QVERIFY(people.addRows(read.columns, read.rows));
    QCOMPARE(people.index(1, 0).data().toString(), u"Tom Askew"_s);
    QCOMPARE(people.index(1, 2).data().toString(), u"tom@example.net"_s);
    const PastedRows list = readPasted(u"- Ingrid Solheim\n2. Wes Lund\n\n"_s, people);
    QCOMPARE(list.rows.size(), 2);
    QCOMPARE(list.rows.at(1).first().toString(), u"Wes Lund"_s);
}

void TestLists::aSpreadsheetIsReadByItsHeadings()
{
    const Workplace at;
    at.window->newEngagement();
    Steps steps(at);
    const PastedRows read = readPasted(
        u"State\tStep\tDue\nDone\t\"with\ttab and \"\"quotes\"\"\"\t10 Mar 15:00\nFlying\tother\tsome day\n"_s,
        steps.model);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.refusals.size(), 2);
    QVERIFY(steps.model.addRows(read.columns, read.rows));
    QCOMPARE(steps.titles(), (QStringList{u"with\ttab and \"quotes\""_s.simplified(), u"other"_s}));
    QCOMPARE(steps.model.index(0, 3).data().toString(), u"Done"_s);
    QVERIFY(!steps.model.index(0, 2).data().toString().isEmpty());
    const PastedRows back = readPasted(copiedRows(steps.model, {0, 1}), steps.model);
    QCOMPARE(back.rows.size(), 2);
    QCOMPARE(back.refusals.size(), 0);
}

void TestLists::timesAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    // Said on Monday, 9 March 2026, 10:00 in London.
    QTest::newRow("later today") << u"18:00"_s << u"2026-03-09 18:00"_s;
    QTest::newRow("past, so tomorrow") << u"9:00"_s << u"2026-03-10 09:00"_s;
    QTest::newRow("today") << u"today 9:00"_s << u"2026-03-09 09:00"_s;
    QTest::newRow("tomorrow") << u"Tomorrow 12:00"_s << u"2026-03-10 12:00"_s;
    QTest::newRow("weekday") << u"fri 9:00"_s << u"2026-03-13 09:00"_s;
    QTest::newRow("this weekday, past") << u"mon 9:00"_s << u"2026-03-16 09:00"_s;
    QTest::newRow("day and month") << u"10 Mar 15:00"_s << u"2026-03-10 15:00"_s;
    QTest::newRow("next year's") << u"1 Feb, 15:00"_s << u"2027-02-01 15:00"_s;
    QTest::newRow("numbers") << u"10.3. 15:00"_s << u"2026-03-10 15:00"_s;
    QTest::newRow("ISO") << u"2026-04-01 15:00"_s << u"2026-04-01 15:00"_s;
    QTest::newRow("in hours") << u"in 2 h"_s << u"2026-03-09 12:00"_s;
    QTest::newRow("in a while") << u"in 1 h 30 min"_s << u"2026-03-09 11:30"_s;
    QTest::newRow("no time") << u"some day"_s << QString();
    QTest::newRow("no hour") << u"25:00"_s << QString();
    QTest::newRow("no day") << u"31 Feb 10:00"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void TestLists::timesAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QDateTime now(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC);
    const Result<QList<Moment>> read =
        momentsFrom(typed, u"Europe/London"_s, now, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(bool(read), !meant.isEmpty());
    if (read) {
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().local().toString(u"yyyy-MM-dd HH:mm"_s), meant);
    }
}

void TestLists::theHourThatIsShownTwiceIsAskedAbout()
{
    const QDateTime now(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC);
    const QLocale language = QLocale::c();
    const Result<QList<Moment>> twice = momentsFrom(u"2026-10-25 01:30"_s, u"Europe/London"_s, now, language);
    QVERIFY(twice);
    QCOMPARE(twice->size(), 2);
    QVERIFY(!momentsFrom(u"2026-03-29 01:30"_s, u"Europe/London"_s, now, language)); // the clocks skip it
}

} // namespace firstcall
