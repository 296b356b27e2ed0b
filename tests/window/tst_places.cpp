// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_places.h"

#include "models/domain/consultant.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/kept.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/planning/engagementstable.h"
#include "views/planning/firmpage.h"
#include "views/tabs/engagementform.h"
#include "views/tabs/tab.h"

#include <QLineEdit>
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

TwoParts *parts(const Workplace &at, const QString &name)
{
    return at.window->findChild<TwoParts *>(name);
}

/// Drags the handle between the two parts.
void drag(TwoParts &parts, int by)
{
    QSplitterHandle *handle = parts.handle(1);
    const QPoint from = handle->rect().center();
    const QPoint step = parts.orientation() == Qt::Horizontal ? QPoint(by, 0) : QPoint(0, by);
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + step);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from + step);
}

QLineEdit *filterOf(const Workplace &at, const QString &name)
{
    return at.window->findChild<QLineEdit *>(name);
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

void TestPlaces::theSharesComeBackAtTheNextStart()
{
    Workplace at;
    at.window->newEngagement();
    const QUuid work = at.desk->engagement();
    at.window->show({.scene = Scene::Engagement, .engagement = work, .tab = 6});
    QVERIFY(parts(at, u"report"_s));
    const int usual = parts(at, u"report"_s)->sizes().first();
    drag(*parts(at, u"report"_s), 90);
    const int given = parts(at, u"report"_s)->sizes().first();
    QVERIFY2(given > usual + 60, qPrintable(u"%1 after %2"_s.arg(given).arg(usual)));
    closeAndStartAgain(at);
    QCOMPARE(at.window->spot().tab, 6);
    QTRY_VERIFY(qAbs(parts(at, u"report"_s)->sizes().first() - given) <= 2);
    // Turned and turned back, they are as somebody left them.
    at.window->resize(680, 600);
    parts(at, u"report"_s)->turn(Qt::Vertical);
    at.window->resize(1200, 800);
    parts(at, u"report"_s)->turn(Qt::Horizontal);
    QTRY_VERIFY(qAbs(parts(at, u"report"_s)->sizes().first() - given) <= 2);
}

void TestPlaces::theWordsOfFiltersComeBackAtTheNextStart()
{
    Workplace at;
    at.window->newEngagement(u"Northwind"_s);
    addSteps(at, at.desk->engagement());
    at.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(at.window->engagement().goTo(Task::entity(), {}, {}));
    RecordSection *list = at.window->engagement().tab()->section();
    QVERIFY(list);
    const QString name = QString::fromLatin1(list->kind().id);
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type(u"Step 1"_s);
    const int rows = listOnScreen(at)->model()->rowCount();
    filterOf(at, u"sidebar"_s)->setText(u"north"_s);
    closeAndStartAgain(at);
    QVERIFY(filterOf(at, name)->isVisible()); // or nobody knows why rows are missing
    QCOMPARE(filterOf(at, name)->text(), u"Step 1"_s);
    QCOMPARE(listOnScreen(at)->model()->rowCount(), rows);
    QCOMPARE(filterOf(at, u"sidebar"_s)->text(), u"north"_s);
    at.window->show({.scene = Scene::Engagements});
    filterOf(at, u"engagements"_s)->setText(u"FC-2026"_s);
    closeAndStartAgain(at);
    QCOMPARE(filterOf(at, u"engagements"_s)->text(), u"FC-2026"_s);
    filterOf(at, u"engagements"_s)->clear();
    closeAndStartAgain(at);
    QCOMPARE(filterOf(at, u"engagements"_s)->text(), QString());
}

void TestPlaces::aRowBehindTheFilterEmptiesIt()
{
    const Workplace at;
    at.window->newEngagement();
    const QList<QUuid> steps = addSteps(at, at.desk->engagement());
    at.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(at.window->engagement().goTo(Task::entity(), steps.at(2), {}));
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type(u"Step 11"_s);
    listOnScreen(at)->select(steps.at(2));
    const RecordSection *list = at.window->engagement().tab()->section();
    QCOMPARE(filterOf(at, QString::fromLatin1(list->kind().id))->text(), QString());
    QCOMPARE(listOnScreen(at)->currentRecord(), steps.at(2));
}

} // namespace firstcall
