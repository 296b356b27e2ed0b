// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_random.h"

#include "models/domain/entities.h"
#include "tests/edit/randomedits.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 10'000;
constexpr int between = 100; // edits from one recorded state to the next

/// Everything that a store with one engagement holds.
struct State
{
    Snapshot snapshot = {};
    QHash<const Entity *, QList<KeptRow>> firmWide = {};
    Position position = {};
};

State stateOf(const Desk &desk)
{
    State state{desk.snapshot(), {}, {}};
    for (const Entity *entity : entities()) {
        if (entity->scope == Scope::Firm)
            state.firmWide.insert(entity, *desk.store->rows(*entity, {}));
    }
    state.position = *desk.store->position(desk.engagement);
    return state;
}

bool sameRecords(const State &a, const State &b)
{
    return a.snapshot == b.snapshot && a.firmWide == b.firmWide;
}

/// How many steps are done, on both stacks.
int stepsOf(const Desk &desk)
{
    return desk.editor->undoStack(desk.engagement).index() + desk.editor->undoStack({}).index();
}

} // namespace

void TestRandom::undoAndRedoComeBackToEveryState()
{
    Desk desk;
    RandomEdits random(desk, 2026);
    QMap<int, State> states; // by the number of steps done; a merged edit replaces the state it goes on from
    states.insert(stepsOf(desk), stateOf(desk));
    for (int i = 0; i < edits; ++i) {
        VERIFY_RESULT(random.step());
        if (i % between == 0 || states.contains(stepsOf(desk)))
            states.insert(stepsOf(desk), stateOf(desk));
    }
    const int last = stepsOf(desk);
    states.insert(last, stateOf(desk));
    QVERIFY(states.size() > edits / between / 2);
    QVERIFY(last > edits * 8 / 10);

    const auto compare = [&] {
        const auto recorded = states.constFind(stepsOf(desk));
        return recorded == states.constEnd() || sameRecords(stateOf(desk), *recorded);
    };
    while (stepsOf(desk) > states.firstKey()) {
        QVERIFY(desk.editor->undo(desk.engagement));
        QVERIFY2(compare(), qPrintable(u"undone to step %1"_s.arg(stepsOf(desk))));
    }
    while (desk.editor->redo(desk.engagement))
        QVERIFY2(compare(), qPrintable(u"redone to step %1"_s.arg(stepsOf(desk))));
    QCOMPARE(stepsOf(desk), last);
    QCOMPARE(desk.failures, QStringList());
    QCOMPARE(desk.findings(), QStringList());

    // The same states, read from the journal alone.
    int number = 0;
    for (const State &state : std::as_const(states)) {
        if (++number % 8 != 0)
            continue;
        const Result<Snapshot> then = desk.store->snapshotAt(desk.engagement, state.position);
        VERIFY_RESULT(then);
        QVERIFY(*then == state.snapshot);
        QCOMPARE(then->asAt(), state.snapshot.asAt());
    }
}
