// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_frame.h"

#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/drafts.h"
#include "views/parts/ask.h"
#include "views/parts/messagestrip.h"
#include "views/window/findfield.h"
#include "views/window/palette.h"
#include "views/window/phasetabbar.h"
#include "views/window/settingspage.h"
#include "views/window/sidebar.h"
#include "views/window/sideentry.h"
#include "views/window/welcomepage.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

MessageStrip &strip(const Workplace &at)
{
    return *at.window->findChild<MessageStrip *>();
}

QPushButton *button(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<QPushButton *>();
    for (QPushButton *one : all) {
        if (one->isVisible() && one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

/// Another window on the same store.
void openAgain(Workplace &at, Surroundings surroundings)
{
    at.window = nullptr;
    at.window = std::make_unique<MainWindow>(*at.desk, Workplace::appearance(), std::move(surroundings));
    at.window->resize(1200, 800);
    at.window->show();
    QApplication::setActiveWindow(at.window.get());
    QVERIFY(QTest::qWaitForWindowActive(at.window.get()));
}

/// Everything the sidebar says in words of its own.
QStringList labels(const QWidget &widget)
{
    QStringList all;
    const auto found = widget.findChildren<QLabel *>();
    for (const QLabel *one : found) {
        if (one->isVisible())
            all.append(one->text());
    }
    return all;
}

Result<QUuid> engagement(const Workplace &at, const QString &title,
                         EngagementStatus status = EngagementStatus::Active)
{
    return at.editor->addEngagement(
        {.reference = u"FC-2026-001"_s, .title = title, .status = status, .zone = u"UTC"_s});
}

} // namespace

void TestFrame::whatCameBackIsNewsAndLeadsThere()
{
    const Workplace at;
    const Result<QUuid> work = engagement(at, u"Northwind"_s);
    VERIFY_RESULT(work);
    const Result<QUuid> step = at.editor->add(*work, Task{.title = u"Ring"_s});
    VERIFY_RESULT(step);
    QVERIFY(at.store->putDraft({*step, u"title"_s, u"Ring the insurer"_s, at.desk->now()}));
    QVERIFY(at.store->putDraft({*work, u"code_name"_s, u"Northern"_s, at.desk->now()}));
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    at.window->tellRecovered(back);
    QVERIFY(strip(at).isVisible());
    QVERIFY(at.refusals.isEmpty());
    QCOMPARE(strip(at).tone(), MessageStrip::Tone::Info); // news, not an error
    QVERIFY2(strip(at).sentence().contains(u'2'), qPrintable(strip(at).sentence()));
    QPushButton *show = button(strip(at), u"Show the first"_s);
    QVERIFY(show);
    show->setFocus(Qt::TabFocusReason);
    at.key(Qt::Key_Space);
    QCOMPARE(at.window->spot().engagement, *work);
    QVERIFY(!strip(at).isVisible());
    QVERIFY(at.window->engagement().isAncestorOf(QApplication::focusWidget()));
}

void TestFrame::whatDidNotFitIsShownFirst()
{
    const Workplace at;
    const Result<QUuid> work = engagement(at, u"Northwind"_s);
    VERIFY_RESULT(work);
    QVERIFY(at.store->putDraft({*work, u"title"_s, u"Northwind, mail"_s, at.desk->now()}));
    QVERIFY(at.store->putDraft({*work, u"customer"_s, u"Osprey"_s, at.desk->now()}));
    const Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 1);
    QCOMPARE(back->left, QStringList{u"Osprey"_s});
    QCOMPARE(back->first.field, u"customer"_s);
    at.window->tellRecovered(back);
    QVERIFY(button(strip(at), u"Show the first"_s));
    button(strip(at), u"Show the first"_s)->click();
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Customer"_s);
    at.key(Qt::Key_Return); // what stands there is the text that did not fit
    const Snapshot now = at.snapshot();
    QVERIFY(!now.engagement().customer.id.isNull());
}

void TestFrame::nothingThatCameBackIsNoNews()
{
    const Workplace at;
    at.window->tellRecovered(recoverDrafts(*at.editor));
    QVERIFY(!strip(at).isVisible());
    at.window->tellRecovered(Failure{u"The store cannot be read."_s});
    QVERIFY(strip(at).isVisible());
    QCOMPARE(strip(at).tone(), MessageStrip::Tone::Error);
}

void TestFrame::f6ReachesTheStrip()
{
    const Workplace at;
    const Result<QUuid> work = engagement(at, u"Northwind"_s);
    VERIFY_RESULT(work);
    QVERIFY(at.store->putDraft({*work, u"title"_s, u"Northwind, mail"_s, at.desk->now()}));
    at.window->tellRecovered(recoverDrafts(*at.editor));
    bool reached = false;
    for (int step = 0; step < 8 && !reached; ++step) {
        at.key(Qt::Key_F6);
        reached = strip(at).isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(reached);
    at.key(Qt::Key_Space);
    QCOMPARE(at.window->spot().engagement, *work);
}

void TestFrame::theSampleStoreSaysSo()
{
    Workplace at;
    const Result<QUuid> work = engagement(at, u"Northwind"_s);
    VERIFY_RESULT(work);
    QVERIFY(!at.window->windowTitle().contains(u"sample"));
    openAgain(at, {.isSample = true});
    QVERIFY2(at.window->windowTitle().contains(u"sample"), qPrintable(at.window->windowTitle()));
    at.window->open(*work);
    QVERIFY2(at.window->windowTitle().contains(u"sample"), qPrintable(at.window->windowTitle()));
    QVERIFY2(at.window->windowTitle().contains(u"Northwind"), qPrintable(at.window->windowTitle()));
    QVERIFY(labels(*at.window->statusBar()).contains(u"Sample"_s));
}

void TestFrame::theFirstStartOpensAFile()
{
    Workplace at(Workplace::Start::First);
    QStringList opened;
    openAgain(at, {.openStore = [&opened](const QString &path) {
                  opened.append(path);
                  return Result<>();
              }});
    auto *page = at.window->findChild<WelcomePage *>();
    QVERIFY(page && page->isAsking());
    ask::answerNext(at.folder.filePath(u"theirs.firstcall"_s));
    at.key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(opened.size(), 1);
    QPushButton *open = button(*page, u"Open file…"_s);
    QVERIFY(open);
    open->setFocus(Qt::TabFocusReason);
    ask::answerNext(at.folder.filePath(u"theirs.firstcall"_s));
    at.key(Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(ask::takeAsked().size(), 2);
}

void TestFrame::thePaletteMakesWhatIsNotThere()
{
    const Workplace at;
    at.key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = at.window->findChild<Palette *>();
    QVERIFY(palette && palette->isVisible());
    at.type(u"Quailworth Mills"_s);
    QTRY_VERIFY(!palette->isSearching());
    QCOMPARE(palette->rows().rowCount(), 1);
    QCOMPARE(palette->rows().rowAt(0).text, u"New engagement “Quailworth Mills”"_s);
    at.key(Qt::Key_Return); // it is offered, not chosen
    QVERIFY(palette->isVisible());
    QVERIFY(at.desk->engagement().isNull());
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(!at.desk->engagement().isNull());
    QCOMPARE(at.snapshot().engagement().title, u"Quailworth Mills"_s);
    QVERIFY(at.window->windowTitle().contains(u"Quailworth Mills"));
    // Among commands, people and indicators nothing is made.
    at.key(Qt::Key_K, Qt::ControlModifier);
    at.type(u">zzzz"_s);
    QTRY_VERIFY(!palette->isSearching());
    QCOMPARE(palette->rows().rowCount(), 0);
}

void TestFrame::thePaletteTellsPlacesFromSwitches()
{
    const Workplace at;
    auto *palette = at.window->findChild<Palette *>();
    const auto detailOf = [&](const QString &text) {
        at.key(Qt::Key_Escape);
        at.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        at.type(text);
        return palette->rows().rowCount() == 0 ? QString() : palette->rows().rowAt(0).detail;
    };
    for (const QString &place : {u"Bin"_s, u"All engagements"_s, u"Firm and people"_s})
        QCOMPARE(detailOf(place), u"Go"_s);
    at.key(Qt::Key_Escape);
    at.window->actions().of(Act::Bin)->trigger();
    QCOMPARE(detailOf(u"Bin"_s), u"Go"_s);
    at.key(Qt::Key_Escape);
    // The sidebar says where one is, also after a click on where one is already.
    const auto entries = at.window->findChildren<SideEntry *>();
    const auto shown = [&] {
        QStringList names;
        for (const SideEntry *entry : entries) {
            if (entry->isChecked())
                names.append(entry->text());
        }
        return names;
    };
    QCOMPARE(shown(), QStringList{u"Bin"_s});
    for (SideEntry *entry : entries) {
        if (entry->isChecked())
            entry->click();
    }
    QCOMPARE(shown(), QStringList{u"Bin"_s});

    // Of the looks one is chosen, and running that one again leaves it so.
    for (int i = 0; i < 2; ++i) {
        at.window->actions().of(Act::Dark)->trigger();
        QCOMPARE(detailOf(u"Dark"_s), u"View · chosen"_s);
        QCOMPARE(detailOf(u"Light"_s), u"View"_s);
    }
    at.key(Qt::Key_Escape);
    at.window->actions().of(Act::FollowSystem)->trigger();
}

void TestFrame::thePaletteMakesNothingUnasked()
{
    const Workplace at;
    at.key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = at.window->findChild<Palette *>();
    at.type(u"Quailworth Mills"_s);
    QVERIFY(palette->isSearching());
    at.key(Qt::Key_Return); // before it is known that there is nothing
    QTRY_VERIFY(!palette->isSearching());
    QVERIFY(palette->isVisible());
    QVERIFY(at.desk->engagement().isNull());
}

void TestFrame::anEmptySidebarSaysWhatToDo()
{
    const Workplace at;
    auto *sidebar = at.window->findChild<Sidebar *>();
    QVERIFY2(labels(*sidebar).join(u'|').contains(u"Ctrl+N"), qPrintable(labels(*sidebar).join(u'|')));
    QVERIFY(at.window->actions().setKey(Act::NewEngagement, Qt::CTRL | Qt::Key_R));
    QVERIFY2(labels(*sidebar).join(u'|').contains(u"Ctrl+R"), qPrintable(labels(*sidebar).join(u'|')));
    const Result<QUuid> closed = engagement(at, u"Northwind"_s, EngagementStatus::Closed);
    VERIFY_RESULT(closed);
    QVERIFY2(labels(*sidebar).join(u'|').contains(u"closed"), qPrintable(labels(*sidebar).join(u'|')));
    at.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(labels(*sidebar).isEmpty());
    QVERIFY(sidebar->findChild<QListView *>()->isVisible());
}

void TestFrame::aFilterWithoutAHitSaysSo()
{
    const Workplace at;
    VERIFY_RESULT(engagement(at, u"Northwind"_s));
    auto *sidebar = at.window->findChild<Sidebar *>();
    QVERIFY(labels(*sidebar).isEmpty());
    auto *field = sidebar->findChild<QLineEdit *>();
    field->setFocus(Qt::TabFocusReason);
    at.type(u"osprey"_s);
    const QString told = labels(*sidebar).join(u'|');
    QVERIFY2(told.contains(u"osprey") && told.contains(u"Esc"), qPrintable(told));
    at.key(Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(labels(*sidebar).isEmpty());
}

void TestFrame::theExportFolderIsChosen()
{
    const Workplace at;
    VERIFY_RESULT(engagement(at, u"Northwind"_s));
    QVERIFY(QDir(at.folder.path()).mkdir(u"reports"_s));
    const QString folder = at.folder.filePath(u"reports"_s);
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    auto *page = at.window->findChild<SettingsPage *>();
    QPushButton *choose = button(*page, u"Choose…"_s);
    QPushButton *usual = button(*page, u"Beside the data file"_s);
    QVERIFY(choose && usual);
    QVERIFY(!usual->isEnabled());
    ask::cancelNext();
    choose->setFocus(Qt::TabFocusReason);
    at.key(Qt::Key_Space);
    QVERIFY(!usual->isEnabled());
    ask::answerNext(folder);
    at.key(Qt::Key_Space);
    QCOMPARE(settings::exportFolder.read(*at.settings), folder);
    at.window->newEngagement();
    at.key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    usual->setFocus(Qt::TabFocusReason);
    at.key(Qt::Key_Space);
    QVERIFY(settings::exportFolder.read(*at.settings).isEmpty());
    ask::takeAsked();
}

void TestFrame::aGoneExportFolderIsTold()
{
    const Workplace at;
    at.window->newEngagement();
    settings::exportFolder.write(*at.settings, at.folder.filePath(u"gone"_s));
    at.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(strip(at).sentence().contains(u"gone"), qPrintable(strip(at).sentence()));
    QCOMPARE(strip(at).tone(), MessageStrip::Tone::Error);
    QVERIFY(!QFileInfo::exists(at.folder.filePath(u"gone"_s)));
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    const auto *page = at.window->findChild<SettingsPage *>();
    QVERIFY2(labels(*page).join(u'|').contains(u"not there any more"), qPrintable(labels(*page).join(u'|')));
    QPushButton *usual = button(*page, u"Beside the data file"_s);
    QVERIFY(usual && usual->isEnabled());
    usual->click();
    QVERIFY(!labels(*page).join(u'|').contains(u"not there any more"));
}

void TestFrame::undoLooksOffWhenThereIsNothing()
{
    const Workplace at;
    const QAction *undo = at.window->actions().of(Act::Undo);
    const QAction *redo = at.window->actions().of(Act::Redo);
    QVERIFY(!undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    at.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!undo->isEnabled());
    QVERIFY(redo->isEnabled());
    at.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(undo->isEnabled());
}

void TestFrame::theNarrowBarSaysTheOtherPhases()
{
    const Workplace at;
    at.window->newEngagement();
    PhaseTabBar &bar = at.window->engagement().bar();
    QCOMPARE(bar.shownName(3), bar.tabText(3));
    at.window->resize(680, 600);
    QTRY_VERIFY(bar.shownName(3) != bar.tabText(3)); // once the sidebar has made room
    for (int current = 0; current < bar.count(); ++current) {
        bar.setCurrentIndex(current);
        for (int tab = 0; tab < bar.count(); ++tab) {
            QVERIFY2(!bar.shownName(tab).isEmpty(), qPrintable(bar.tabText(tab)));
            QVERIFY2(bar.rect().contains(bar.tabRect(tab)), qPrintable(bar.tabText(tab)));
            QVERIFY2(bar.tabToolTip(tab).contains(bar.countOf(tab))
                         && bar.tabToolTip(tab).contains(bar.tabText(tab)),
                     qPrintable(bar.tabToolTip(tab)));
        }
    }
}

void TestFrame::thePaletteLiesOverADimmedWindow()
{
    for (const AppearanceChoice choice : {AppearanceChoice::Light, AppearanceChoice::Dark}) {
        Workplace::appearance().setChoice(choice);
        const Workplace at;
        const auto ground = [&at] {
            return at.window->grab().toImage().pixelColor(4, at.window->height() - 60).lightnessF();
        };
        const float before = ground();
        at.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(ground() < before * 0.8F, qPrintable(QString::number(ground())));
        at.window->resize(900, 700); // it grows and shrinks with the window
        QTRY_COMPARE(at.window->size(), QSize(900, 700));
        const float dimmed = ground();
        at.key(Qt::Key_Escape);
        QVERIFY(dimmed < ground() * 0.8F);
    }
    Workplace::appearance().setChoice(AppearanceChoice::Light);
}

void TestFrame::theSearchFieldLooksLikeOne()
{
    const Workplace at;
    auto *field = at.window->findChild<FindField *>();
    QVERIFY(field && field->isVisible());
    QCOMPARE(field->key(), u"Ctrl+K"_s);
    QVERIFY(at.window->actions().setKey(Act::Find, Qt::CTRL | Qt::Key_R));
    QCOMPARE(field->key(), u"Ctrl+R"_s);
    // The edge of a field, not that of a button.
    const QImage picture = field->grab().toImage();
    const QColor edge = picture.pixelColor(field->width() / 2, 1);
    QVERIFY2(contrast(edge, colours(at.window->palette()).window) >= 2.5, qPrintable(edge.name()));
    field->setFocus(Qt::TabFocusReason);
    at.key(Qt::Key_Space);
    QVERIFY(at.window->findChild<Palette *>()->isVisible());
}

void TestFrame::theSettingsFitAtEverySize()
{
    const Workplace at;
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    at.window->resize(680, 600);
    Workplace::appearance().setTextScale(200);
    QTRY_COMPARE(at.window->size(), QSize(680, 600));
    const auto *page = at.window->findChild<SettingsPage *>();
    const auto buttons = page->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 3);
    for (const QPushButton *one : buttons) {
        QTRY_VERIFY2(one->height() >= one->minimumSizeHint().height(), qPrintable(one->text()));
        QVERIFY2(one->width() >= one->minimumSizeHint().width(), qPrintable(one->text()));
    }
    Workplace::appearance().setTextScale(100);
}

} // namespace firstcall
