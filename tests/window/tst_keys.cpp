// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_keys.h"

#include "models/domain/answer.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/focusarea.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/tabs/tab.h"
#include "views/window/sidebar.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// Presses a key until what has the keyboard is as wanted.
template <typename Wanted>
bool press(const Workplace &at, Qt::Key key, Qt::KeyboardModifiers modifiers, Wanted wanted)
{
    constexpr int most = 80;
    for (int step = 0; step < most; ++step) {
        if (wanted(QApplication::focusWidget()))
            return true;
        at.key(key, modifiers);
    }
    return false;
}

/// To a list of the tab on screen, by its name among the pages at the side.
void goToList(const Workplace &at, const QString &title)
{
    const auto isSections = [](QWidget *focus) {
        return focus && focus->accessibleName() == u"Sections" && qobject_cast<QListWidget *>(focus);
    };
    QVERIFY(press(at, Qt::Key_Tab, Qt::ShiftModifier, isSections));
    auto *pages = qobject_cast<QListWidget *>(QApplication::focusWidget());
    at.key(Qt::Key_Home);
    QVERIFY(press(at, Qt::Key_Down, Qt::NoModifier, [&](QWidget *) {
        return pages->currentItem() && pages->currentItem()->text().startsWith(title);
    }));
}

void goToField(const Workplace &at, const QString &label)
{
    QVERIFY(press(at, Qt::Key_Tab, Qt::NoModifier,
                  [&](QWidget *focus) { return focus && focus->accessibleName() == label; }));
}

} // namespace

void TestKeys::anEngagementFromNothingToReportAndBack()
{
    const Workplace at;
    QVERIFY(at.shown);
    at.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!at.desk->engagement().isNull());
    QCOMPARE(at.snapshot().engagement().reference, u"FC-2026-001"_s);
    QVERIFY(at.snapshot().engagement().zoneAssumed.value_or(false));

    // Three people.
    at.key(Qt::Key_2, Qt::ControlModifier);
    for (const QString &name : {u"Priya Nandakumar"_s, u"Tom Askew"_s, u"Ingrid Solheim"_s}) {
        at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        at.type(name);
        at.key(Qt::Key_Return);
    }
    QStringList names;
    for (const Kept<Participant> &person : at.snapshot().all<Participant>())
        names.append(person->name);
    QCOMPARE(names, (QStringList{u"Priya Nandakumar"_s, u"Tom Askew"_s, u"Ingrid Solheim"_s}));

    // Four answers.
    at.key(Qt::Key_3, Qt::ControlModifier);
    for (int question = 0; question < 4; ++question) {
        at.key(Qt::Key_Return);
        at.type(u"Answer %1"_s.arg(question + 1));
        at.key(Qt::Key_Return);
        at.key(Qt::Key_Down);
    }
    QCOMPARE(at.snapshot().all<Answer>().size(), 4);
    for (const Kept<Question> &question : at.snapshot().all<Question>())
        QVERIFY(question->state == QuestionState::Answered
                || question->state == QuestionState::PartlyAnswered);

    // What is known of the first focus area, on its card.
    at.key(Qt::Key_4, Qt::ControlModifier);
    at.key(Qt::Key_F2);
    at.type(u"Remote access of a supplier"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<FocusArea>().first()->currentAnswer, u"Remote access of a supplier"_s);

    // A step of ours, a concern, and the words that are read back.
    at.key(Qt::Key_5, Qt::ControlModifier);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Verify the backups"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().size(), 1);
    QCOMPARE(at.snapshot().all<Task>().first()->title, u"Verify the backups"_s);
    QCOMPARE(at.snapshot().all<Task>().first()->side, Side::Ours);
    goToList(at, u"Concerns"_s);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Fresh product by Wednesday"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Concern>().size(), 1);
    at.key(Qt::Key_1, Qt::ControlModifier);
    goToList(at, u"Calls"_s);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.key(Qt::Key_Escape);
    at.key(Qt::Key_Return, Qt::AltModifier); // all fields of it
    goToField(at, u"Wrap-up as read"_s);
    at.type(u"We heard that dispatch stopped."_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Call>().first()->wrapUpText, u"We heard that dispatch stopped."_s);

    at.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QFile::exists(at.folder.filePath(u"FC-2026-001 first-call report DRAFT.pdf"_s)));
    QCOMPARE(at.refusals, QStringList());

    // And all of it back.
    at.window->setFocus();
    for (int step = 0; step < 60 && !at.snapshot().all<Participant>().isEmpty(); ++step)
        at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<Participant>().isEmpty());
    QVERIFY(at.snapshot().all<Answer>().isEmpty());
    QVERIFY(at.snapshot().all<Task>().isEmpty());
    QVERIFY(at.snapshot().all<Concern>().isEmpty());
    QVERIFY(at.snapshot().all<Call>().isEmpty());
    QVERIFY(at.snapshot().all<FocusArea>().first()->currentAnswer.isEmpty());
    for (const Kept<Question> &question : at.snapshot().all<Question>())
        QCOMPARE(question->state, QuestionState::NotAsked);
}

void TestKeys::everyTabHasItsKey()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    for (int tab = 0; tab < 7; ++tab) {
        at.key(Qt::Key_1 + tab, Qt::ControlModifier);
        QCOMPARE(at.window->engagement().currentTab(), tab);
        QVERIFY2(QApplication::focusWidget(), qPrintable(QString::number(tab)));
        QVERIFY(at.window->engagement().tab()->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestKeys::tabGoesFromCellToCell()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_2, Qt::ControlModifier);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Ann Vale"_s);
    at.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Job title"_s);
    at.type(u"CISO"_s);
    at.key(Qt::Key_Return);
    const Kept<Participant> person = at.snapshot().all<Participant>().first();
    QCOMPARE(person->name, u"Ann Vale"_s);
    QCOMPARE(person->jobTitle, u"CISO"_s);
    at.key(Qt::Key_F2);
    at.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name"_s);
}

void TestKeys::exportWinsOverTheLineEdit()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_3, Qt::ControlModifier);
    at.key(Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    at.type(u"typed and not entered"_s);
    at.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QFile::exists(at.folder.filePath(u"FC-2026-001 first-call report DRAFT.pdf"_s)));
    QCOMPARE(at.snapshot().all<Answer>().size(), 1); // what was typed is in the report, too
}

void TestKeys::whatDoesNotFitStaysInItsEditor()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_5, Qt::ControlModifier);
    goToList(at, u"Our next steps"_s);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Ring the insurer"_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Right);
    at.key(Qt::Key_Right); // due
    at.key(Qt::Key_F2);
    QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()),
             QApplication::focusWidget()->metaObject()->className());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Due"_s);
    at.type(u"some day"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.refusals.size(), 1);
    QVERIFY2(at.refusals.first().contains(u"some day"), qPrintable(at.refusals.first()));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"some day"_s);
    editor->clear();
    at.type(u"10 Mar 15:00"_s);
    at.key(Qt::Key_Return);
    QVERIFY(at.snapshot().all<Task>().first()->due.isValid());
}

void TestKeys::aTimeHasBothClocksUntilItIsTyped()
{
    const Workplace at;
    const Result<QUuid> made = at.editor->addEngagement(
        {.reference = u"FC-2026-001"_s,
         .zone = u"Europe/London"_s,
         .discoveredAt = {QDateTime(QDate(2026, 7, 9), QTime(9, 0), Qt::UTC), u"Europe/London"_s}});
    VERIFY_RESULT(made);
    at.window->open(*made);
    at.key(Qt::Key_1, Qt::ControlModifier);
    QLineEdit *line = nullptr;
    for (QLineEdit *one : at.window->engagement().findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"Discovered at" && one->isVisible())
            line = one;
    }
    QVERIFY(line);
    const QString both = u"Thu 9 Jul 10:00 BST (09:00 UTC)"_s;
    QCOMPARE(line->text(), both);
    line->setFocus(Qt::TabFocusReason);
    QCOMPARE(line->text(), u"Thu 9 Jul 10:00"_s);
    at.key(Qt::Key_Tab);
    QCOMPARE(line->text(), both);
    line->setFocus(Qt::TabFocusReason);
    at.type(u"10 Jul 11:00"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(line->text(), u"Fri 10 Jul 11:00"_s); // still in it
    at.key(Qt::Key_Tab);
    QCOMPARE(line->text(), u"Fri 10 Jul 11:00 BST (10:00 UTC)"_s);
    line->setFocus(Qt::TabFocusReason);
    at.type(u"10 Jul 12:00 UTC"_s);
    at.key(Qt::Key_Tab);
    QCOMPARE(line->text(), u"Fri 10 Jul 13:00 BST (12:00 UTC)"_s);
    QCOMPARE(at.refusals, QStringList());
}

void TestKeys::theKeysOfRowsAreActions()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_5, Qt::ControlModifier);
    goToList(at, u"Concerns"_s);
    Actions &actions = at.window->actions();
    for (const QString &concern : {u"Payroll"_s, u"Orders"_s}) {
        at.key(Qt::Key_Insert);
        at.type(concern);
        at.key(Qt::Key_Return);
    }
    const auto concerns = [&] {
        QList<Kept<Concern>> kept = at.snapshot().all<Concern>();
        std::ranges::sort(kept, {}, [](const Kept<Concern> &one) { return one->rank.value_or(0); });
        QStringList all;
        for (const Kept<Concern> &one : kept)
            all.append(one->statement);
        return all;
    };
    QCOMPARE(concerns(), (QStringList{u"Payroll"_s, u"Orders"_s}));
    at.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(concerns(), (QStringList{u"Orders"_s, u"Payroll"_s}));
    at.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(concerns(), (QStringList{u"Orders"_s, u"Payroll"_s, u"Orders"_s}));
    at.key(Qt::Key_Delete);
    QCOMPARE(concerns(), (QStringList{u"Orders"_s, u"Payroll"_s}));

    // Another key, and the one it came with does nothing any more; a taken one is refused.
    QVERIFY(!actions.setKey(Act::RemoveRows, Qt::Key_F2));
    QVERIFY(actions.setKey(Act::RemoveRows, Qt::CTRL | Qt::Key_F9));
    at.key(Qt::Key_Delete);
    QCOMPARE(concerns().size(), 2);
    at.key(Qt::Key_F9, Qt::ControlModifier);
    QCOMPARE(concerns().size(), 1);

    // From a menu or the palette it is for the list below.
    at.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(actions.of(Act::RemoveRows)->isEnabled());
    at.key(Qt::Key_Escape);
    actions.of(Act::RemoveRows)->trigger();
    QCOMPARE(concerns().size(), 0);

    // And off where there is nothing it could be done to.
    at.window->show({.scene = Scene::Settings});
    for (const Act act : {Act::EditRow, Act::RemoveRows, Act::CopyRows, Act::PasteRows, Act::MoveRowUp})
        QVERIFY2(!actions.of(act)->isEnabled(), qPrintable(actions.of(act)->text()));
}

void TestKeys::anEditorKeepsTheKeysOfRows()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_5, Qt::ControlModifier);
    goToList(at, u"Our next steps"_s);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Payroll"_s);
    at.key(Qt::Key_Home);
    at.key(Qt::Key_Delete);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"ayroll"_s);
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.key(Qt::Key_C, Qt::ControlModifier);
    at.key(Qt::Key_End);
    at.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(line->text(), u"ayrollayroll"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().size(), 1);
}

void TestKeys::theSideHasAMenuByKey()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    const QUuid work = at.desk->engagement();
    auto *list = at.window->findChild<Sidebar *>()->findChild<QListView *>();
    list->setFocus();
    QVERIFY(at.window->actions().of(Act::DuplicateRow)->isEnabled());
    QVERIFY(!at.window->actions().of(Act::EditRow)->isEnabled());
    QTimer::singleShot(0, list, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_T); // status
        auto *statuses = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(statuses && statuses != menu);
        QTest::keyClick(statuses, Qt::Key_Down);
        QTest::keyClick(statuses, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1)); // not on the row
    QApplication::sendEvent(list->viewport(), &event);
    const Result<std::optional<Row>> row = at.store->row(Engagement::entity(), work);
    VERIFY_RESULT(row);
    QCOMPARE(fromRow<Engagement>(**row).status, EngagementStatus::Preparing);
    QApplication::setActiveWindow(at.window.get()); // a menu takes that away offscreen
    list->setFocus();
    QVERIFY(list->hasFocus());
    at.key(Qt::Key_Delete);
    QCOMPARE(at.store->summaries()->size(), 0);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.store->summaries()->size(), 1);
}

} // namespace firstcall
