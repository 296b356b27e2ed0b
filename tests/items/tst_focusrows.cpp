// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_focusrows.h"

#include "models/domain/actiontaken.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/items/focusrows.h"
#include "tests/items/screen.h"
#include "tests/support/everykind.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestFocusRows::everyKindWithAFocusIsThere()
{
    Screen screen;
    const QUuid engagement = QUuid::createUuidV5(QUuid(), u"x"_s);
    VERIFY_RESULT(screen.store->apply(everyKind(engagement, u"LFR-2026-001"_s), {.at = screen.now}));
    screen.text.setEngagement(engagement);
    FocusRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(engagement));
    QSet<const Entity *> shown;
    for (int row = 0; row < rows.rowCount(); ++row) {
        shown.insert(&rows.entityAt(row));
        const QModelIndex index = rows.index(row);
        QVERIFY(!index.data(FocusRows::FocusRole).toString().isEmpty());
        QVERIFY(!index.data(FocusRows::StateRole).toString().isEmpty());
        QVERIFY(!index.data().toString().isEmpty());
        QCOMPARE(rows.rowOf(rows.idAt(row)), row);
    }
    for (const Entity *entity : entities()) {
        const bool wanted = entity->scope == Scope::Engagement && entity->indexOf("focus"_L1) >= 0
            && entity != &FocusArea::entity();
        QVERIFY2(shown.contains(entity) == wanted, entity->table);
    }
    QCOMPARE(&rows.entityAt(rows.rowCount() - 1), &Task::entity());
}

void TestFocusRows::aRowSaysWhereItStandsAndWhoseItIs()
{
    Screen screen;
    FocusRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(screen.engagement));
    const QUuid tom = screen.add(Participant{.name = u"Tom Askew"_s});
    const Moment due{screen.now.addSecs(3600), u"Europe/London"_s};
    const QUuid step = screen.add(Task{.title = u"Verify the backups"_s,
                                       .owner = {tom},
                                       .due = due,
                                       .state = TaskState::InProgress,
                                       .focus = Focus::Recovery,
                                       .raisedAt = {screen.now, u"Europe/London"_s}});
    const QModelIndex index = rows.index(rows.rowOf(step));
    QCOMPARE(index.data(FocusRows::StateRole).toString(), u"In progress"_s);
    QCOMPARE(index.data(FocusRows::StateKeyRole).toString(), u"in_progress"_s);
    QCOMPARE(index.data(FocusRows::FocusRole).toString(), u"recovery"_s);
    const QString beside = u"Tom Askew · %1"_s.arg(screen.text.time(due.utc)); // when it is due, not raised
    QCOMPARE(index.data(FocusRows::BesideRole).toString(), beside);
    QCOMPARE(index.data(FocusRows::AboutRole).toString(), u"Task · "_s + beside);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             u"In progress; Verify the backups; Task · %1."_s.arg(beside));

    // A kind without states says what it is.
    const QUuid done = screen.add(ActionTaken{.what = u"Cut the link"_s, .takenBy = {tom}});
    const QModelIndex action = rows.index(rows.rowOf(done));
    QCOMPARE(action.data(FocusRows::StateRole).toString(), u"Action taken"_s);
    QCOMPARE(action.data(FocusRows::StateKeyRole).toString(), QString());
    QCOMPARE(action.data(FocusRows::AboutRole).toString(), u"Tom Askew"_s);
    VERIFY_RESULT(screen.editor->remove(Participant::entity(), screen.engagement, tom));
    QCOMPARE(action.data(FocusRows::AboutRole).toString(), QString());
}

void TestFocusRows::manyChangesAtOnceAreFollowed()
{
    Screen screen;
    FocusRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(screen.engagement));
    const int before = rows.rowCount();
    QList<Row> many(300, toRow(Task{.title = u"step"_s, .focus = Focus::Vector}));
    VERIFY_RESULT(screen.editor->addRows(Task::entity(), screen.engagement, many));
    QCOMPARE(rows.rowCount(), before + 300);
    QVERIFY(screen.editor->undo(screen.engagement));
    QCOMPARE(rows.rowCount(), before);
}
