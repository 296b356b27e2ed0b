// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_shell.h"

#include "models/domain/consultant.h"
#include "models/domain/risk.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/parts/messagestrip.h"
#include "views/window/engagementheader.h"
#include "views/window/headerpart.h"
#include "views/window/keyspage.h"
#include "views/window/phasetabbar.h"
#include "views/window/sidebar.h"
#include "views/window/welcomepage.h"
#include "views/window/zonebox.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// What the window's strip says; empty while it says nothing.
QString complaint(const Workplace &at)
{
    const auto *strip = at.window->findChild<MessageStrip *>();
    return strip && strip->isVisible() ? strip->sentence() : QString();
}

QUuid addTo(const Workplace &at, const QString &reference, EngagementStatus status)
{
    const Result<QUuid> made = at.editor->addEngagement(
        {.reference = reference, .title = reference, .status = status, .zone = u"UTC"_s});
    return made ? *made : QUuid();
}

} // namespace

void TestShell::everyActionStandsInAMenuOnce()
{
    const Workplace at;
    QHash<const QAction *, int> menus;
    const auto bar = at.window->menuBar()->actions();
    for (const QAction *menu : bar) {
        const auto entries = menu->menu()->actions();
        for (const QAction *entry : entries)
            ++menus[entry];
    }
    QSet<int> acts;
    for (const ActionKind &kind : actionKinds()) {
        acts.insert(int(kind.act));
        QCOMPARE(menus.value(at.window->actions().of(kind.act)), 1);
        QVERIFY2(!at.window->actions().of(kind.act)->text().isEmpty(), kind.id);
    }
    QCOMPARE(acts.size(), int(Act::Shortcuts) + 1);
}

void TestShell::mnemonicsAreUniqueInTheirMenu()
{
    const Workplace at;
    const auto bar = at.window->menuBar()->actions();
    for (const QAction *menu : bar) {
        const QKeySequence opens = QKeySequence::mnemonic(menu->text());
        for (const QAction *action : at.window->actions().all())
            QVERIFY2(!action->shortcuts().contains(opens), qPrintable(action->text()));
        QStringList seen;
        const auto entries = menu->menu()->actions();
        for (const QAction *entry : entries) {
            if (entry->isSeparator())
                continue;
            const QString key = QKeySequence::mnemonic(entry->text()).toString();
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(entry->text()));
            seen.append(key);
        }
    }
}

void TestShell::aTakenKeyIsRefusedByName()
{
    const Workplace at;
    Actions &actions = at.window->actions();
    const Result<> given = actions.setKey(Act::Quit, Qt::CTRL | Qt::Key_N);
    QVERIFY(!given);
    QVERIFY2(given.failure().sentence.contains(u"New engagement"), qPrintable(given.failure().sentence));
    QCOMPARE(actions.of(Act::Quit)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));

    // A key that another one has taken is not given back over its head.
    QVERIFY(actions.setKey(Act::Quit, Qt::Key_F1));
    QVERIFY(actions.setKey(Act::Bin, Qt::CTRL | Qt::Key_Q));
    QVERIFY(!actions.resetKeys(Act::Quit));
    QVERIFY(actions.resetKeys(Act::Bin));
    QVERIFY(actions.resetKeys(Act::Quit));
}

void TestShell::aChangedKeyWorksAndIsRemembered()
{
    const Workplace at;
    QVERIFY(at.window->actions().setKey(Act::NewEngagement, Qt::CTRL | Qt::Key_R));
    at.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(at.desk->engagement().isNull());
    at.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!at.desk->engagement().isNull());

    QWidget other;
    const Actions again(*at.settings, &other);
    QCOMPARE(again.of(Act::NewEngagement)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(at.window->actions().setKey(Act::NewEngagement, {}));
    const Actions without(*at.settings, &other);
    QVERIFY(without.of(Act::NewEngagement)->shortcuts().isEmpty());
}

void TestShell::theListOfKeysChangesAKey()
{
    const Workplace at;
    at.key(Qt::Key_Slash, Qt::ControlModifier);
    auto *page = at.window->findChild<KeysPage *>();
    QVERIFY(page && page->isVisible());
    at.type(u"full screen"_s);
    auto *list = page->findChild<QTreeView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, KeysModel::Key));
    at.key(Qt::Key_F2);
    at.key(Qt::Key_F13);
    QCOMPARE(at.window->actions().of(Act::FullScreen)->shortcut(), QKeySequence(Qt::Key_F13));
    list->setFocus();
    at.key(Qt::Key_F2);
    at.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(at.window->actions().of(Act::FullScreen)->shortcut(), QKeySequence(Qt::Key_F13));
    QVERIFY2(complaint(at).contains(u"New engagement"), qPrintable(complaint(at)));
}

void TestShell::theListOfKeysIsSound()
{
    const Workplace at;
    KeysModel model(at.window->actions());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(at.window->actions().setKey(Act::Quit, Qt::Key_F1));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestShell::oneGoesBackAndForward()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_5, Qt::ControlModifier);
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(at.window->spot().scene, Scene::Settings);
    at.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(at.window->spot().scene, Scene::Engagement);
    QCOMPARE(at.window->spot().tab, 4);
    at.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(at.window->spot().tab, 0);
    at.key(Qt::Key_Right, Qt::AltModifier);
    at.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(at.window->spot().scene, Scene::Settings);
    QVERIFY(!at.window->actions().of(Act::Forward)->isEnabled());
}

void TestShell::f6GoesRoundThePanes()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    QSet<QWidget *> seen;
    QWidget *first = QApplication::focusWidget();
    for (int step = 0; step < 5; ++step) {
        at.key(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        seen.insert(QApplication::focusWidget());
    }
    QCOMPARE(seen.size(), 5); // side, head, phases, tab, tool bar
    QCOMPARE(QApplication::focusWidget(), first);
    at.key(Qt::Key_F6);
    at.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), first);
}

void TestShell::textGrowsAndShrinksByKeys()
{
    const Workplace at;
    Appearance &looks = Workplace::appearance();
    at.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(looks.textScale(), 110);
    at.key(Qt::Key_Minus, Qt::ControlModifier);
    at.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(looks.textScale(), 90);
    for (int step = 0; step < 20; ++step)
        at.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(looks.textScale(), 200);
    at.key(Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(looks.textScale(), 100);
}

void TestShell::looksAreChosenByName()
{
    const Workplace at;
    at.window->actions().of(Act::Dark)->trigger();
    QCOMPARE(Workplace::appearance().theme(), Theme::Dark);
    QVERIFY(at.window->actions().of(Act::Dark)->isChecked());
    at.window->actions().of(Act::HighContrast)->trigger();
    QCOMPARE(Workplace::appearance().theme(), Theme::HighContrast);
    QCOMPARE(themeOf(at.window->palette()), Theme::HighContrast);
    QVERIFY(at.window->actions().of(Act::HighContrast)->isChecked());
    at.window->actions().of(Act::Light)->trigger();
    QCOMPARE(Workplace::appearance().theme(), Theme::Light);
    QVERIFY(!at.window->actions().of(Act::Dark)->isChecked());
}

void TestShell::theFirstStartAsksWhoTypes()
{
    const Workplace at(Workplace::Start::First);
    auto *page = at.window->findChild<WelcomePage *>();
    QVERIFY(page && page->isAsking());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Your name"_s);
    at.key(Qt::Key_Return);
    QVERIFY(page->isAsking()); // nobody is nobody
    at.type(u"Luis Ferreira"_s);
    at.key(Qt::Key_Return);
    QVERIFY(!page->isAsking());
    QCOMPARE(at.editor->author(), u"Luis Ferreira"_s);
    const Result<QList<Kept<Consultant>>> ours = at.store->all<Consultant>({});
    VERIFY_RESULT(ours);
    QCOMPARE(ours->size(), 1); // who types is one of the firm
    QCOMPARE(ours->first()->name, u"Luis Ferreira"_s);
    at.key(Qt::Key_Return); // on the button that has the focus now
    QVERIFY(!at.desk->engagement().isNull());
    const Result<QList<JournalEntry>> journal = at.store->journal(at.desk->engagement());
    QVERIFY(journal && !journal->isEmpty());
    QCOMPARE(journal->first().author, u"Luis Ferreira"_s);
}

void TestShell::aZoneThatIsNoneIsRefused()
{
    const Workplace at(Workplace::Start::First);
    at.type(u"Luis"_s);
    auto *page = at.window->findChild<WelcomePage *>();
    auto *zone = page->findChild<ZoneBox *>();
    zone->setEditText(u"Europe/Atlantis"_s);
    at.key(Qt::Key_Return);
    QVERIFY(page->isAsking());
    QVERIFY(zone->hasFocus());
    zone->setEditText(u"europe/london"_s);
    QCOMPARE(zone->zone(), std::optional(u"Europe/London"_s));
    zone->setEditText(u"Etc/UTC"_s);
    QVERIFY(zone->zone());
}

void TestShell::phasesSayTheirCountAndState()
{
    const Workplace at;
    at.window->newEngagement();
    const PhaseTabBar &bar = at.window->engagement().bar();
    QCOMPARE(bar.accessibleTabName(2), u"Key questions, 0 of 4, not started"_s);
    QVERIFY(at.editor->add(at.desk->engagement(), Risk{.statement = u"The insurer is not told"_s}));
    QTRY_COMPARE(bar.accessibleTabName(5), u"Follow-up, 1 open, in progress"_s);
    at.desk->undo();
    QTRY_COMPARE(bar.accessibleTabName(5), u"Follow-up, nothing yet, not started"_s);
}

void TestShell::theBarKeepsItsPlaceWhenNarrow()
{
    const Workplace at;
    at.window->newEngagement();
    PhaseTabBar &bar = at.window->engagement().bar();
    at.window->resize(680, 600);
    QTRY_COMPARE(at.window->size(), QSize(680, 600));
    for (int tab = 0; tab < bar.count(); ++tab)
        QTRY_VERIFY2(bar.rect().contains(bar.tabRect(tab)), qPrintable(QString::number(tab)));
    bar.setFocus();
    at.key(Qt::Key_End);
    QCOMPARE(at.window->engagement().currentTab(), 6);
    at.key(Qt::Key_Home);
    QCOMPARE(at.window->engagement().currentTab(), 0);
}

void TestShell::undoIsNamed()
{
    const Workplace at;
    at.window->newEngagement();
    QVERIFY(at.editor->add(at.desk->engagement(), Task{.title = u"Ring the insurer"_s}));
    QTRY_VERIFY(at.window->actions().of(Act::Undo)->text().size() > u"&Undo: "_s.size());
    at.desk->undo();
    QTRY_VERIFY(at.window->actions().of(Act::Redo)->text().size() > u"&Redo: "_s.size());
}

void TestShell::aRemovedEngagementLeavesNoPlaceBehind()
{
    const Workplace at;
    at.window->newEngagement();
    const QUuid gone = at.desk->engagement();
    at.window->show({.scene = Scene::Settings});
    at.window->open(gone);
    QVERIFY(at.editor->remove(Engagement::entity(), gone, gone));
    QVERIFY(at.desk->engagement().isNull());
    QVERIFY(at.window->spot().scene != Scene::Engagement);
    at.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(at.window->spot().scene != Scene::Engagement);
    at.desk->undo();
    at.window->open(gone);
    QCOMPARE(at.window->spot().engagement, gone);
}

void TestShell::theLastPlaceComesBack()
{
    Workplace at;
    at.window->newEngagement();
    const QUuid engagement = at.desk->engagement();
    at.key(Qt::Key_5, Qt::ControlModifier);
    at.window->resize(1234, 777);
    at.window->close();
    at.window = std::make_unique<MainWindow>(*at.desk, Workplace::appearance());
    at.window->goBackToLastTime();
    at.window->show();
    QCOMPARE(at.window->spot(), (Spot{Scene::Engagement, engagement, 4}));
    QCOMPARE(at.window->size(), QSize(1234, 777));
}

void TestShell::closedEngagementsAreFoldedAway()
{
    const Workplace at;
    QVERIFY(!addTo(at, u"FC-2026-001"_s, EngagementStatus::Active).isNull());
    const QUuid closed = addTo(at, u"FC-2026-002"_s, EngagementStatus::Closed);
    auto *sidebar = at.window->findChild<Sidebar *>();
    auto *list = sidebar->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    auto *fold = sidebar->findChild<QToolButton *>();
    QVERIFY(fold->isVisible() && fold->text().contains(u'1'));
    fold->click();
    QCOMPARE(list->model()->rowCount(), 2);
    fold->click();
    // Who types one finds it wherever it is, and Enter opens it.
    auto *field = sidebar->findChild<QLineEdit *>();
    field->setFocus();
    at.type(u"002"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.desk->engagement(), closed);
}

void TestShell::partsOfTheHeadLeadToTheirFields()
{
    const Workplace at;
    at.window->newEngagement();
    at.key(Qt::Key_5, Qt::ControlModifier);
    const auto parts = at.window->engagement().header().findChildren<HeaderPart *>();
    HeaderPart *marking = nullptr;
    for (HeaderPart *part : parts) {
        if (part->accessibleName().startsWith(u"Marking"))
            marking = part;
    }
    QVERIFY(marking);
    QCOMPARE(marking->accessibleName(), u"Marking: TLP:AMBER+STRICT"_s);
    marking->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(at.window->engagement().currentTab(), 0);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Marking"_s);
}

void TestShell::theSidebarRemovesWithoutAQuestion()
{
    const Workplace at;
    QVERIFY(!addTo(at, u"FC-2026-001"_s, EngagementStatus::Active).isNull());
    QStringList told;
    connect(at.desk.get(), &Desk::undoOffered, this, [&](const QString &sentence) { told.append(sentence); });
    auto *list = at.window->findChild<Sidebar *>()->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTimer::singleShot(0, at.window.get(), [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_R); // Remove
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), QPoint(20, 20));
    QApplication::sendEvent(list->viewport(), &event);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(told, QStringList{u"“FC-2026-001” removed."_s});
    at.desk->undo();
    QCOMPARE(list->model()->rowCount(), 1);
}

} // namespace firstcall
