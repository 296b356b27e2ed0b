// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_recordmodel.h"

#include "models/domain/concern.h"
#include "models/domain/entities.h"
#include "models/report/firstcallreport.h"
#include "models/schema/uuid7.h"
#include "tests/items/screen.h"
#include "tests/support/everykind.h"
#include "tests/support/reporttext.h"

#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

/// A model of tasks that shows their titles first, watched.
struct Tasks : Screen
{
    RecordModel model = RecordModel(*editor, text, Task::entity());
    std::unique_ptr<QAbstractItemModelTester> tester = watched(model);

    Tasks()
    {
        model.setFields({"title"_L1, "state"_L1});
        if (!model.load(engagement))
            qFatal("no tasks");
    }
    QStringList titles() const { return column(model, 0); }
    /// What the store has, in its order.
    QStringList kept() const
    {
        QStringList titles;
        const Result<QList<Kept<Task>>> tasks = store->all<Task>(engagement);
        for (const Kept<Task> &task : *tasks)
            titles.append(task->title);
        return titles;
    }
};

} // namespace

void TestRecordModel::everyKindIsAModel()
{
    Screen screen;
    const QUuid engagement = QUuid::createUuidV5(QUuid(), u"x"_s);
    VERIFY_RESULT(screen.store->apply(everyKind(engagement, u"LFR-2026-001"_s), {.at = screen.now}));
    screen.text.setEngagement(engagement);
    for (const Entity *entity : entities()) {
        RecordModel model(*screen.editor, screen.text, *entity);
        const auto tester = watched(model);
        VERIFY_RESULT(model.load(engagement));
        QVERIFY(model.rowCount() >= 1 && model.columnCount() >= 1);
        for (int column = 0; column < model.columnCount(); ++column) {
            const Field &field = model.fieldAt(column);
            QCOMPARE(model.columnOf(field.key()), column);
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                     QString::fromUtf8(field.label));
            const QModelIndex index = model.index(0, column);
            QCOMPARE(index.data(Qt::EditRole), model.keptAt(0).row.at(entity->indexOf(field.key())));
            QVERIFY(index.flags().testFlag(Qt::ItemIsEditable));
        }
        const QUuid id = model.index(0, 0).data(RecordModel::IdRole).toUuid();
        QCOMPARE(model.rowOf(id), 0);
        QCOMPARE(model.rowOf(newId(screen.now)), -1);
    }
}

void TestRecordModel::addedEditedRemovedUndoneRedone()
{
    Tasks tasks;
    RecordModel &model = tasks.model;
    const QUuid first = model.add({{"title"_L1, u"Call back"_s}});
    QVERIFY(!first.isNull());
    QVERIFY(!model.add({{"title"_L1, u"Send report"_s}}).isNull());
    QCOMPARE(tasks.titles(), (QStringList{u"Call back"_s, u"Send report"_s}));
    QVERIFY(model.setData(model.index(0, 0), u"Call again"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, 0), u"Call again"_s, Qt::EditRole)); // no change, no step
    QVERIFY(model.setField(0, *Task::entity().find("description"_L1), u"not shown"_s));
    QCOMPARE(tasks.titles(), tasks.kept());
    QVERIFY(model.remove({0, 1}));
    QCOMPARE(model.rowCount(), 0);

    QStringList undone;
    while (tasks.editor->undoStack(tasks.engagement).canUndo()) {
        QVERIFY(tasks.editor->undo(tasks.engagement));
        QCOMPARE(tasks.titles(), tasks.kept());
        undone.append(tasks.titles().join(u'+'));
    }
    QVERIFY(undone.startsWith(u"Call again+Send report"_s));
    QVERIFY(undone.endsWith(QString()));
    while (tasks.editor->undoStack(tasks.engagement).canRedo()) {
        QVERIFY(tasks.editor->redo(tasks.engagement));
        QCOMPARE(tasks.titles(), tasks.kept());
    }
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(tasks.failures, QStringList());
    QCOMPARE(tasks.findings(), QStringList());
}

void TestRecordModel::rowsMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 1 << u"BACDE"_s;
    QTest::newRow("to the end") << 0 << 4 << u"BCDEA"_s;
    QTest::newRow("up") << 3 << 1 << u"ADBCE"_s;
    QTest::newRow("to the start") << 4 << 0 << u"EABCD"_s;
    QTest::newRow("nowhere") << 2 << 2 << QString();
    QTest::newRow("too far") << 2 << 5 << QString();
    QTest::newRow("before the start") << 0 << -1 << QString();
}

void TestRecordModel::rowsMove()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QString, order);
    Tasks tasks;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        tasks.model.add({{"title"_L1, title}});
    QCOMPARE(tasks.model.move(from, to), !order.isEmpty());
    QCOMPARE(tasks.titles().join(QString()), order.isEmpty() ? u"ABCDE"_s : order);
    QCOMPARE(tasks.titles(), tasks.kept());
    if (order.isEmpty())
        return;
    QVERIFY(tasks.editor->undo(tasks.engagement));
    QCOMPARE(tasks.titles().join(QString()), u"ABCDE"_s);
    QVERIFY(tasks.editor->redo(tasks.engagement));
    QCOMPARE(tasks.titles().join(QString()), order);
}

void TestRecordModel::equalPositionsGiveWay()
{
    Tasks tasks;
    ChangeSet set{u"Add"_s, {}, {}};
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        set.changes.append(addition(tasks.engagement, newId(tasks.now.addSecs(set.changes.size())),
                                    Task{.title = title, .position = 7}));
    VERIFY_RESULT(tasks.editor->perform(set));
    QCOMPARE(tasks.titles().join(QString()), u"ABCD"_s);
    QVERIFY(tasks.model.move(3, 1));
    QCOMPARE(tasks.titles().join(QString()), u"ADBC"_s);
    QVERIFY(tasks.model.move(0, 2));
    QCOMPARE(tasks.titles().join(QString()), u"DBAC"_s);
    QCOMPARE(tasks.titles(), tasks.kept());
}

void TestRecordModel::rankedKindsAreInTheOrderOfTheReport()
{
    Screen screen;
    RecordModel concerns(*screen.editor, screen.text, Concern::entity());
    const auto tester = watched(concerns);
    concerns.setFields({"statement"_L1, "rank"_L1});
    // Those that were kept without a rank, or in another order than their ranks.
    screen.add(Concern{.statement = u"unranked"_s});
    screen.add(Concern{.statement = u"second"_s, .rank = 2});
    screen.add(Concern{.statement = u"first"_s, .rank = 1});
    VERIFY_RESULT(concerns.load(screen.engagement));
    const auto reported = [&] {
        QStringList told;
        const Result<Snapshot> now = screen.store->snapshot(screen.engagement);
        const QStringList lines = textOf(firstCallReport(*now, screen.text.words())).split(u'\n');
        for (const QString &line : lines) {
            for (const QString &statement : column(concerns, 0)) {
                if (line.section(u" | "_s, 1, 1) == statement)
                    told.append(line.section(u" | "_s, 0, 0) + u' ' + statement);
            }
        }
        return told;
    };
    const auto listed = [&] {
        QStringList told;
        for (int row = 0; row < concerns.rowCount(); ++row) {
            const QString rank = concerns.index(row, 1).data().toString();
            told.append((rank.isEmpty() ? u"unranked"_s : rank) + u' '
                        + concerns.index(row, 0).data().toString());
        }
        return told;
    };
    QCOMPARE(listed(), (QStringList{u"1 first"_s, u"2 second"_s, u"unranked unranked"_s}));
    QCOMPARE(reported(), listed());

    concerns.add({{"statement"_L1, u"added"_s}});
    QVERIFY(concerns.addRows({0}, {Row{u"pasted"_s}, Row{u"pasted too"_s}}));
    const QStringList before = listed();
    QCOMPARE(before,
             (QStringList{u"1 first"_s, u"2 second"_s, u"3 added"_s, u"4 pasted"_s, u"5 pasted too"_s,
                          u"unranked unranked"_s}));
    QCOMPARE(reported(), before);

    QVERIFY(concerns.move(2, 0));
    QCOMPARE(listed(),
             (QStringList{u"1 added"_s, u"2 first"_s, u"3 second"_s, u"4 pasted"_s, u"5 pasted too"_s,
                          u"unranked unranked"_s}));
    QCOMPARE(reported(), listed());
    QVERIFY(screen.editor->undo(screen.engagement)); // one step
    QCOMPARE(listed(), before);
    // Who is moved up has a rank from then on.
    QVERIFY(concerns.move(5, 4));
    QCOMPARE(listed().last(), u"6 pasted too"_s);
    QCOMPARE(reported(), listed());
    // A rank that is typed moves its row.
    QVERIFY(concerns.setData(concerns.index(0, 1), 9, Qt::EditRole));
    QCOMPARE(listed().last(), u"9 first"_s);
    QCOMPARE(reported(), listed());
}

void TestRecordModel::aListHasSomethingInCommon()
{
    Tasks tasks;
    RecordModel ours(*tasks.editor, tasks.text, Task::entity());
    const auto tester = watched(ours);
    ours.setFields({"title"_L1, "side"_L1});
    ours.setCommon({{"side"_L1, u"theirs"_s}});
    VERIFY_RESULT(ours.load(tasks.engagement));
    ours.add({{"title"_L1, u"Theirs"_s}});
    tasks.model.add({{"title"_L1, u"Any"_s}, {"side"_L1, u"ours"_s}});
    QCOMPARE(column(ours, 0), QStringList{u"Theirs"_s});
    QCOMPARE(tasks.titles(), (QStringList{u"Theirs"_s, u"Any"_s}));
    QVERIFY(tasks.model.setField(1, *Task::entity().find("side"_L1), u"theirs"_s));
    QCOMPARE(column(ours, 0), (QStringList{u"Theirs"_s, u"Any"_s}));
    QVERIFY(ours.setData(ours.index(0, 1), u"ours"_s, Qt::EditRole));
    QCOMPARE(column(ours, 0), QStringList{u"Any"_s});
    QVERIFY(ours.addRows({0}, {Row{u"One"_s}, Row{u"Two"_s}}));
    QCOMPARE(column(ours, 0), (QStringList{u"Any"_s, u"One"_s, u"Two"_s}));
    QCOMPARE(ours.keptAt(2).row.at(Task::entity().indexOf("side"_L1)), QVariant(u"theirs"_s));
    QVERIFY(tasks.editor->undo(tasks.engagement)); // one step
    QCOMPARE(column(ours, 0), QStringList{u"Any"_s});
}

void TestRecordModel::referencesShowNames()
{
    Screen screen;
    const QUuid dana = screen.add(Participant{.name = u"Dana"_s});
    screen.add(Note{.speaker = {dana}, .text = u"it began on Sunday"_s});
    RecordModel notes(*screen.editor, screen.text, Note::entity());
    const auto tester = watched(notes);
    notes.setFields({"text"_L1, "speaker"_L1});
    VERIFY_RESULT(notes.load(screen.engagement));
    QCOMPARE(column(notes, 1), QStringList{u"Dana"_s});
    const QSignalSpy changed(&notes, &QAbstractItemModel::dataChanged);
    VERIFY_RESULT(screen.edit<Participant>(dana, [](Participant &p) { p.name = u"Dana Reyes"_s; }));
    QCOMPARE(column(notes, 1), QStringList{u"Dana Reyes"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().column(), 1);
    VERIFY_RESULT(screen.editor->remove(Participant::entity(), screen.engagement, dana));
    QCOMPARE(column(notes, 1), QStringList{QString()});
    QVERIFY(screen.editor->undo(screen.engagement));
    QCOMPARE(column(notes, 1), QStringList{u"Dana Reyes"_s});
}

void TestRecordModel::refusalsAreTold()
{
    Tasks tasks;
    tasks.model.add({{"title"_L1, u"Call"_s}});
    const QSignalSpy refused(&tasks.model, &RecordModel::refused);
    QVERIFY(!tasks.model.setData(tasks.model.index(0, 1), u"no such state"_s, Qt::EditRole));
    QVERIFY(!tasks.model.setData(tasks.model.index(0, 0), u"a\u0007b"_s, Qt::EditRole));
    QVERIFY(!tasks.model.setData(tasks.model.index(0, 0), u"x"_s, Qt::DisplayRole));
    QCOMPARE(refused.size(), 2);
    // The core questions are the program's.
    RecordModel questions(*tasks.editor, tasks.text, Question::entity());
    VERIFY_RESULT(questions.load(tasks.engagement));
    const QSignalSpy core(&questions, &RecordModel::refused);
    QVERIFY(!questions.remove({0}));
    QVERIFY(!questions.move(0, 1));
    QCOMPARE(core.size(), 2);
    QCOMPARE(questions.rowCount(), 4);
    // A conflict: someone else was faster.
    const Result<std::unique_ptr<Store>> elsewhere = Store::open(tasks.path());
    VERIFY_RESULT(elsewhere);
    const Task before = tasks.get<Task>(tasks.model.keptAt(0).id);
    Task after = before;
    after.title = u"Called"_s;
    VERIFY_RESULT(
        (*elsewhere)
            ->apply({u"Edit"_s, {edit(tasks.engagement, tasks.model.keptAt(0).id, before, after)}, {}},
                    {.at = tasks.now}));
    QVERIFY(!tasks.model.setData(tasks.model.index(0, 0), u"Call twice"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 3);
}

void TestRecordModel::manyChangesReloadOnlyWhatIsOurs()
{
    Tasks tasks;
    const Result<QUuid> other = tasks.editor->addEngagement({.reference = u"LFR-2026-032"_s});
    VERIFY_RESULT(other);
    const QSignalSpy reset(&tasks.model, &QAbstractItemModel::modelReset);
    const auto many = [&](const QUuid &engagement) {
        ChangeSet set{u"Add"_s, {}, {}};
        for (int i = 0; i < 300; ++i)
            set.changes.append(
                addition(engagement, newId(tasks.now), Task{.title = u"%1"_s.arg(i), .position = i}));
        return tasks.editor->perform(set);
    };
    VERIFY_RESULT(many(*other));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(tasks.model.rowCount(), 0);
    VERIFY_RESULT(many(tasks.engagement));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(tasks.model.rowCount(), 300);
    QVERIFY(tasks.editor->undo(tasks.engagement));
    QCOMPARE(tasks.model.rowCount(), 0);
}

void TestRecordModel::aReaderHearsWholeSentences()
{
    Tasks tasks;
    tasks.model.add({{"title"_L1, u"Call"_s}});
    const QString sentence = tasks.model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith(u"Task; "_s) && sentence.contains(u": Call"_s) && sentence.endsWith(u'.'),
             qPrintable(sentence));
    QVERIFY(tasks.model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u": "_s));
    QCOMPARE(tasks.model.index(0, 1).data(RecordModel::NameRole).toString(), u"Call"_s);
}
