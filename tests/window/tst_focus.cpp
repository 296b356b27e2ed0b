// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_focus.h"

#include "models/domain/focusarea.h"
#include "models/domain/hypothesis.h"
#include "models/domain/note.h"
#include "models/domain/risk.h"
#include "models/domain/task.h"
#include "models/items/focusrows.h"
#include "tests/window/workplace.h"
#include "views/fields/drafts.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/tabs/focusboard.h"
#include "views/tabs/focuscard.h"
#include "views/tabs/focusdetail.h"
#include "views/tabs/focuslist.h"
#include "views/tabs/tab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

FocusCard *focusedCard()
{
    QWidget *at = QApplication::focusWidget();
    while (at && !qobject_cast<FocusCard *>(at))
        at = at->parentWidget();
    return qobject_cast<FocusCard *>(at);
}

QStringList sentences(const FocusCard *card)
{
    const QAbstractItemModel *rows = card->findChild<FocusList *>()->model();
    QStringList all;
    for (int row = 0; row < rows->rowCount(); ++row)
        all.append(rows->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return all;
}

QList<FocusCard *> cards(const Workplace &at)
{
    return at.window->findChildren<FocusCard *>();
}

/// A new engagement with its board on screen.
void openBoard(const Workplace &at)
{
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_4, Qt::ControlModifier);
}

} // namespace

void TestFocus::aStepIsAddedOnTheBoardByKeys()
{
    const Workplace at;
    openBoard(at);
    QVERIFY(focusedCard());
    QCOMPARE(focusedCard()->question().focus, Focus::Vector);
    at.key(Qt::Key_Right);
    QCOMPARE(focusedCard()->question().focus, Focus::Scope);
    at.key(Qt::Key_Down);
    QCOMPARE(focusedCard()->question().focus, Focus::Recovery);
    at.key(Qt::Key_Up);
    at.key(Qt::Key_Right); // there is none
    QCOMPARE(focusedCard()->question().focus, Focus::Scope);
    at.key(Qt::Key_Insert);
    at.type(u"Ask for the proxy logs"_s);
    at.key(Qt::Key_Return);
    const QList<Kept<Task>> tasks = at.snapshot().all<Task>();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first()->title, u"Ask for the proxy logs"_s);
    QCOMPARE(tasks.first()->side, Side::Ours);
    QCOMPARE(tasks.first()->focus, Focus::Scope);
    QCOMPARE(sentences(focusedCard()).size(), 1);
    QVERIFY2(sentences(focusedCard()).first().startsWith(u"Open; Ask for the proxy logs; Task"),
             qPrintable(sentences(focusedCard()).first()));
    QVERIFY(focusedCard()->accessibleName().contains(u"1 record"));
    at.desk->undo();
    QVERIFY(at.snapshot().all<Task>().isEmpty());
    QCOMPARE(sentences(focusedCard()), QStringList());
    // One that was typed and not entered is kept when the view moves.
    at.type(u"Ask for the firewall logs"_s);
    at.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Task>().size(), 1);
}

void TestFocus::aRowLeadsToItsRecord()
{
    const Workplace at;
    openBoard(at);
    at.key(Qt::Key_Insert);
    for (const QString &title : {u"Look at the gateway"_s, u"Look at the mail"_s}) {
        at.type(title);
        at.key(Qt::Key_Return);
    }
    at.key(Qt::Key_Up); // from the line into the list, to the one added last
    at.key(Qt::Key_Up);
    QVERIFY(qobject_cast<FocusList *>(QApplication::focusWidget()));
    at.key(Qt::Key_Return);
    QCOMPARE(at.window->engagement().currentTab(), 4);
    RecordSection *section = at.window->engagement().tab()->section();
    QVERIFY(section);
    QCOMPARE(QString::fromLatin1(section->kind().id), u"our_steps"_s);
    const QList<Kept<Task>> tasks = at.snapshot().all<Task>();
    QCOMPARE(section->table().currentRecord(), tasks.first().id);
    QVERIFY(section->isAncestorOf(QApplication::focusWidget()));
}

void TestFocus::theBoardFollowsEveryChange()
{
    const Workplace at;
    openBoard(at);
    FocusRows rows(*at.store, at.desk->text());
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    VERIFY_RESULT(rows.load(at.desk->engagement()));
    const QUuid engagement = at.desk->engagement();
    const Result<QUuid> step = at.editor->add(engagement, Task{.title = u"a step"_s, .focus = Focus::Vector});
    VERIFY_RESULT(step);
    const Result<QUuid> guess =
        at.editor->add(engagement, Hypothesis{.statement = u"a guess"_s, .focus = Focus::Vector});
    VERIFY_RESULT(guess);
    VERIFY_RESULT(at.editor->add(engagement,
                                 Note{.kind = NoteKind::Fact, .text = u"a fact"_s, .focus = Focus::Vector}));
    VERIFY_RESULT(at.editor->add(engagement, Risk{.statement = u"has no focus"_s}));

    FocusCard *vector = cards(at).first();
    const QStringList all = sentences(vector);
    QCOMPARE(all.size(), 3);
    QVERIFY2(all.at(0).startsWith(u"Proposed; a guess; Hypothesis"), qPrintable(all.at(0)));
    QVERIFY2(all.at(1).startsWith(u"Fact; a fact; Note"), qPrintable(all.at(1)));
    QVERIFY2(all.at(2).startsWith(u"Open; a step; Task"), qPrintable(all.at(2))); // steps come last

    Task before = at.snapshot().all<Task>().first().record;
    Task after = before;
    after.focus = Focus::Recovery;
    after.state = TaskState::Done;
    VERIFY_RESULT(at.editor->perform({u"Edit"_s, {edit(engagement, *step, before, after)}, {}}));
    QCOMPARE(sentences(vector).size(), 2);
    QVERIFY(sentences(cards(at).last()).first().startsWith(u"Done; a step"));
    VERIFY_RESULT(at.editor->remove(Hypothesis::entity(), engagement, *guess));
    QCOMPARE(sentences(vector).size(), 1);
    at.desk->undo();
    at.desk->undo();
    QCOMPARE(sentences(vector), all);

    // Order within a kind is that of its list.
    VERIFY_RESULT(at.editor->add(engagement, Task{.title = u"next"_s, .focus = Focus::Vector}));
    before = at.snapshot().all<Task>().first().record;
    after = before;
    after.position = 99;
    VERIFY_RESULT(at.editor->perform({u"Move"_s, {edit(engagement, *step, before, after)}, {}}));
    QVERIFY(sentences(vector).last().contains(u"a step"));
}

void TestFocus::anAreaIsOpenedAndLeftByKeys()
{
    const Workplace at;
    openBoard(at);
    VERIFY_RESULT(
        at.editor->add(at.desk->engagement(), Task{.title = u"contain"_s, .focus = Focus::Containment}));
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Task{.title = u"look"_s, .focus = Focus::Vector}));
    at.key(Qt::Key_Return);
    auto *status = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY2(status, QApplication::focusWidget()->metaObject()->className());
    QCOMPARE(status->accessibleName(), u"Status"_s);
    at.key(Qt::Key_PageDown, Qt::AltModifier);
    at.key(Qt::Key_PageDown, Qt::AltModifier);
    const auto *detail = at.window->findChild<FocusDetail *>();
    QCOMPARE(detail->area(), cards(at).at(2)->area());
    RecordSection *steps = at.window->engagement().tab()->section();
    QVERIFY(steps);
    QCOMPARE(steps->model().rowCount(), 1);
    QCOMPARE(steps->model().index(0, 0).data().toString(), u"contain"_s);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"isolate"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().last()->focus, Focus::Containment);
    at.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(focusedCard());
    QCOMPARE(focusedCard()->question().focus, Focus::Containment);
    QCOMPARE(sentences(focusedCard()).size(), 2);
    QCOMPARE(at.refusals, QStringList());
}

void TestFocus::theAnswerIsEditedInPlace()
{
    const Workplace at;
    openBoard(at);
    at.key(Qt::Key_F2);
    at.type(u"Through the supplier's account"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<FocusArea>().first()->currentAnswer, u"Through the supplier's account"_s);
    QVERIFY(focusedCard()->accessibleName().contains(u"Through the supplier's account"));
    at.desk->goTo(FocusArea::entity(), cards(at).at(1)->area());
    QCOMPARE(focusedCard(), cards(at).at(1));
    at.desk->goTo(FocusArea::entity(), cards(at).at(1)->area(), u"missing"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"What is missing"_s);
}

void TestFocus::typingOnACardBeginsAStep()
{
    const Workplace at;
    openBoard(at);
    at.key(Qt::Key_Right);
    at.type(u"A"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    at.type(u"sk for the logs"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().size(), 1);
    QCOMPARE(at.snapshot().all<Task>().first()->title, u"Ask for the logs"_s);
    QCOMPARE(at.snapshot().all<Task>().first()->focus, Focus::Scope);
}

void TestFocus::aHalfTypedStepComesBack()
{
    const Workplace at;
    openBoard(at);
    at.key(Qt::Key_Right);
    at.key(Qt::Key_Insert);
    at.type(u"Ask for the pro"_s);
    at.desk->drafts().keepNow();
    QVERIFY(at.snapshot().all<Task>().isEmpty());
    // As at the next start, after a crash.
    Result<Recovered> back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 1);
    QCOMPARE(at.snapshot().all<Task>().size(), 1);
    QCOMPARE(at.snapshot().all<Task>().first()->title, u"Ask for the pro"_s);
    QCOMPARE(at.snapshot().all<Task>().first()->focus, Focus::Scope);
    // What was entered, or taken back by hand, does not come a second time.
    at.key(Qt::Key_Return);
    at.type(u"no"_s);
    at.desk->drafts().keepNow();
    at.key(Qt::Key_Backspace);
    at.key(Qt::Key_Backspace);
    back = recoverDrafts(*at.editor);
    VERIFY_RESULT(back);
    QCOMPARE(back->committed, 0);
    QCOMPARE(back->left, QStringList());
}

void TestFocus::theBoardNeedsNoScrollBar()
{
    const Workplace at;
    at.window->resize(1440, 900);
    openBoard(at);
    constexpr int many = 12;
    for (const FocusQuestion &question : focusQuestions()) {
        for (int i = 0; i < many; ++i)
            VERIFY_RESULT(at.editor->add(at.desk->engagement(),
                                         Task{.title = u"Step %1"_s.arg(i), .focus = question.focus}));
    }
    QTest::qWait(20);
    const auto *area = at.window->findChild<FocusBoard *>()->findChild<QScrollArea *>();
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    for (const FocusCard *card : cards(at)) {
        const auto *list = card->findChild<FocusList *>();
        const int row = list->sizeHintForRow(0);
        const int shown = list->viewport()->height() / row;
        QVERIFY2(shown >= 3, qPrintable(QString::number(shown)));
        QCOMPARE(list->viewport()->height(), shown * row); // no half row
    }
    // The way to the others is told and taken by keys.
    at.key(Qt::Key_Insert);
    at.key(Qt::Key_Tab);
    const auto *more = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(more);
    QVERIFY2(more->text().endsWith(u" more"), qPrintable(more->text()));
    at.key(Qt::Key_Space);
    QCOMPARE(at.window->findChild<FocusDetail *>()->area(), cards(at).first()->area());
}

void TestFocus::tabGoesThroughEachCardInTurn()
{
    const Workplace at;
    openBoard(at);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Task{.title = u"look"_s, .focus = Focus::Vector}));
    QStringList visited;
    for (int step = 0; step < 10; ++step) {
        visited.append(QApplication::focusWidget()->accessibleName().section(u':', 0, 0));
        at.key(Qt::Key_Tab);
    }
    const QStringList wanted{u"Initial vector"_s,
                             u"Open Initial vector"_s,
                             u"Current answer"_s,
                             u"Records of Initial vector"_s,
                             u"Add a step to Initial vector"_s,
                             u"Impact and scope"_s,
                             u"Open Impact and scope"_s,
                             u"Current answer"_s,
                             u"Add a step to Impact and scope"_s,
                             u"Containment and eradication"_s};
    QCOMPARE(visited.join(u" / "), wanted.join(u" / "));
}

void TestFocus::tabGoesThroughTheFormThenTheLists()
{
    const Workplace at;
    at.window->resize(1440, 900); // no list is scrolled out of the bar
    openBoard(at);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Task{.title = u"look"_s, .focus = Focus::Scope}));
    at.key(Qt::Key_Return);
    at.key(Qt::Key_PageDown, Qt::AltModifier); // the form is filled anew
    QStringList visited;
    for (int step = 0; step < 11; ++step) {
        visited.append(QApplication::focusWidget()->accessibleName());
        at.key(Qt::Key_Tab);
    }
    QCOMPARE(visited.join(u" / "),
             u"Status / Confidence / Current answer / What is missing / Next / Lead / Lists of this area / "
             "Paste / More / Add / Steps"_s);
}

void TestFocus::theBoardFitsAnyWidth()
{
    const Workplace at;
    openBoard(at);
    for (const QSize &size : {QSize(680, 600), QSize(1440, 900)}) {
        at.window->resize(size);
        QTest::qWait(20);
        QCOMPARE(at.window->size(), size);
        const bool beside = cards(at).at(0)->y() == cards(at).at(1)->y();
        QVERIFY(beside); // half a laptop has room for two, as the sidebar folds
        for (const FocusCard *card : cards(at))
            QVERIFY(card->width() <= card->parentWidget()->width());
    }
    at.window->resize(680, 600);
    at.key(Qt::Key_Return); // the area in full
    QTest::qWait(20);
    QCOMPARE(at.window->size(), QSize(680, 600));
}

void TestFocus::goingToARecordMakesNoOtherTab()
{
    const Workplace at;
    at.window->newEngagement();
    const Result<QUuid> risk = at.editor->add(at.desk->engagement(), Risk{.statement = u"A rival"_s});
    VERIFY_RESULT(risk);
    QCOMPARE(at.window->findChildren<RecordSection *>().size(), 0);
    at.desk->goTo(Risk::entity(), *risk, u"statement"_s);
    QCOMPARE(at.window->engagement().currentTab(), 5);
    // Its list; nothing in the tabs before.
    const QList<RecordSection *> made = at.window->findChildren<RecordSection *>();
    QCOMPARE(made.size(), 1);
    QCOMPARE(at.window->engagement().tab()->section()->table().currentRecord(), *risk);
    QVERIFY(!at.window->findChild<FocusCard *>());
}

void TestFocus::countsFollowWhileHidden()
{
    const Workplace at;
    at.window->newEngagement();
    at.window->engagement().showTab(3);
    const auto titleOf = [&](int row) {
        const auto *list = at.window->engagement().tab()->findChild<QListWidget *>();
        return list->item(row)->data(Qt::AccessibleTextRole).toString();
    };
    const QString before = titleOf(2);
    at.window->engagement().showTab(0);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Hypothesis{.statement = u"A guess"_s}));
    at.window->engagement().showTab(3);
    QCOMPARE(titleOf(2), before + u", 1"_s);

    // An edit that moves a record to another list counts in both.
    at.window->engagement().showTab(4);
    const Result<QUuid> step = at.editor->add(at.desk->engagement(), Task{.title = u"ours"_s});
    VERIFY_RESULT(step);
    QVERIFY(titleOf(1).endsWith(u", 1"));
    const Task ours = at.snapshot().all<Task>().first().record;
    Task theirs = ours;
    theirs.side = Side::Theirs;
    VERIFY_RESULT(at.editor->perform({u"Edit"_s, {edit(at.desk->engagement(), *step, ours, theirs)}, {}}));
    QVERIFY(!titleOf(1).contains(u", 1"));
    QVERIFY(titleOf(2).endsWith(u", 1"));
}

} // namespace firstcall
