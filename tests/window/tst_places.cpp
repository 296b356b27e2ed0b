// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_places.h"

#include "models/domain/consultant.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/planning/engagementstable.h"
#include "views/planning/firmpage.h"
#include "views/tabs/engagementform.h"
#include "views/tabs/tab.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr int wrapUp = 4;

/// Steps of the customer, enough to scroll; the ids in order.
QList<QUuid> addSteps(const Workplace &at, const QUuid &engagement)
{
    QList<QUuid> ids;
    for (int i = 0; i < 60; ++i) {
        const Result<QUuid> added = at.editor->add(
            engagement, Task{.title = u"Step %1"_s.arg(i), .side = Side::Theirs, .position = i + 1});
        ids.append(added ? *added : QUuid());
    }
    return ids;
}

void closeAndStartAgain(Workplace &at)
{
    at.window->close();
    at.window = std::make_unique<MainWindow>(*at.desk, Workplace::appearance());
    at.window->goBackToLastTime();
    at.window->show();
    QApplication::setActiveWindow(at.window.get());
    QVERIFY(QTest::qWaitForWindowActive(at.window.get()));
}

bool isInSight(const QTreeView &table)
{
    return table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center());
}

int firstInSight(const QTreeView &table)
{
    return table.indexAt({0, 0}).row();
}

RecordTable *listOnScreen(const Workplace &at)
{
    RecordSection *section = at.window->engagement().tab()->section();
    return section ? &section->table() : nullptr;
}

} // namespace

void TestPlaces::theRowComesBackAtTheNextStart()
{
    Workplace at;
    at.window->newEngagement();
    const QList<QUuid> steps = addSteps(at, at.desk->engagement());
    at.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(at.window->engagement().goTo(Task::entity(), steps.at(40), u"due"_s));
    listOnScreen(at)->scrollTo(listOnScreen(at)->model()->index(33, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(firstInSight(*listOnScreen(at)), 33);
    const int column = listOnScreen(at)->currentIndex().column();
    QVERIFY(column > 0);
    closeAndStartAgain(at);
    QCOMPARE(at.window->spot().tab, wrapUp);
    QTRY_COMPARE(firstInSight(*listOnScreen(at)), 33);
    QCOMPARE(listOnScreen(at)->currentRecord(), steps.at(40));
    QCOMPARE(listOnScreen(at)->currentIndex().column(), column);
    QVERIFY(isInSight(*listOnScreen(at)));
}

void TestPlaces::theRowComesBackFromAnotherEngagement()
{
    const Workplace at;
    at.window->newEngagement();
    const QUuid first = at.desk->engagement();
    const QList<QUuid> steps = addSteps(at, first);
    at.window->newEngagement();
    const QUuid second = at.desk->engagement();
    const QList<QUuid> others = addSteps(at, second);
    at.window->show({.scene = Scene::Engagement, .engagement = first, .tab = wrapUp});
    QVERIFY(at.window->engagement().goTo(Task::entity(), steps.at(40), {}));
    at.window->open(second);
    QCOMPARE(listOnScreen(at)->currentRecord(), others.first());
    QVERIFY(at.window->engagement().goTo(Task::entity(), others.at(7), {}));
    at.window->open(first);
    QCOMPARE(listOnScreen(at)->currentRecord(), steps.at(40));
    QTRY_VERIFY(isInSight(*listOnScreen(at)));
    at.window->open(second);
    QCOMPARE(listOnScreen(at)->currentRecord(), others.at(7));
}

void TestPlaces::aRowThatIsGoneIsNotMissed()
{
    Workplace at;
    at.window->newEngagement();
    const QUuid engagement = at.desk->engagement();
    const QList<QUuid> steps = addSteps(at, engagement);
    at.window->show({.scene = Scene::Engagement, .engagement = engagement, .tab = wrapUp});
    QVERIFY(at.window->engagement().goTo(Task::entity(), steps.at(40), {}));
    at.window->close();
    QVERIFY(at.editor->remove(Task::entity(), engagement, steps.at(40)));
    at.window = std::make_unique<MainWindow>(*at.desk, Workplace::appearance());
    at.window->goBackToLastTime();
    at.window->show();
    QTRY_VERIFY(listOnScreen(at));
    QCOMPARE(listOnScreen(at)->currentRecord(), steps.first());
    QCOMPARE(at.refusals, QStringList());
}

void TestPlaces::theFirmsRowComesBackAtTheNextStart()
{
    Workplace at;
    QUuid last;
    for (int i = 0; i < 5; ++i) {
        const Result<QUuid> added = at.editor->add({}, Consultant{.name = u"Consultant %1"_s.arg(i)});
        QVERIFY(added);
        last = *added;
    }
    at.window->show({.scene = Scene::Firm});
    auto *page = at.window->findChild<FirmPage *>();
    QVERIFY(page->goTo(Consultant::entity(), last, {}));
    closeAndStartAgain(at);
    page = at.window->findChild<FirmPage *>();
    QVERIFY(page && page->section());
    QCOMPARE(page->section()->currentRecord(), last);
}

void TestPlaces::theEngagementComesBackAtTheNextStart()
{
    Workplace at;
    QList<QUuid> ids;
    for (int i = 0; i < 60; ++i) {
        const Result<QUuid> made = at.editor->addEngagement({.reference = u"LFR-2026-%1"_s.arg(i + 100)});
        QVERIFY(made);
        ids.append(*made);
    }
    at.window->show({.scene = Scene::Engagements});
    at.window->findChild<EngagementsTable *>()->select(ids.at(45));
    closeAndStartAgain(at);
    auto *table = at.window->findChild<EngagementsTable *>();
    QCOMPARE(table->currentEngagement(), ids.at(45));
    QTRY_VERIFY(isInSight(*table));
}

void TestPlaces::theFormIsScrolledAsItWas()
{
    Workplace at;
    at.window->newEngagement();
    at.window->resize(900, 600);
    const auto bar = [&] {
        return at.window->findChild<EngagementForm *>()->findChild<QScrollArea *>()->verticalScrollBar();
    };
    QTRY_VERIFY(bar()->maximum() > 100);
    bar()->setValue(90);
    closeAndStartAgain(at);
    QTRY_COMPARE(bar()->value(), 90);
}

} // namespace firstcall
