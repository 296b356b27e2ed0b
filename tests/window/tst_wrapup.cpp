// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_wrapup.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/milestone.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/report/wrapuptext.h"
#include "tests/window/wrapupplace.h"
#include "views/fields/drafts.h"
#include "views/style/appearance.h"
#include "views/tabs/readbackcard.h"
#include "views/tabs/stepeditor.h"
#include "views/tabs/tab.h"
#include "views/tabs/wrapupwords.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

QString generated(const Workplace &at)
{
    return wrapUpText(at.snapshot(), Words()).toText(Words());
}

} // namespace

void TestWrapUp::aTimeAndEnterPromiseTheUpdate()
{
    const Workplace at;
    open(at);
    QVERIFY(words(at).hasFocus());
    at.key(Qt::Key_U);
    at.type(u"tomorrow 12:00"_s);
    at.key(Qt::Key_Return);
    const QList<Kept<StatusUpdate>> updates = at.snapshot().all<StatusUpdate>();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates.first()->due.utc, QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC));
    QVERIFY(words(at).hasFocus());
    QVERIFY2(words(at).toPlainText().contains(u"Tuesday, 10 March 2026, 12:00"),
             qPrintable(words(at).toPlainText()));
    // The channel is one Tab behind the time, which stays as it is.
    at.key(Qt::Key_U);
    at.key(Qt::Key_Tab);
    at.type(u"bridge"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<StatusUpdate>().size(), 1);
    QCOMPARE(at.snapshot().all<StatusUpdate>().first()->channel, u"bridge"_s);
    QCOMPARE(at.refusals, QStringList());
    at.key(Qt::Key_Z, Qt::ControlModifier);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<StatusUpdate>().isEmpty());
    QVERIFY(words(at).toPlainText().contains(u"[the time of the next update]"));
}

void TestWrapUp::aWordThatIsNoTimeStaysMarked()
{
    const Workplace at;
    open(at);
    at.key(Qt::Key_U);
    at.type(u"soonish"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.refusals.size(), 1);
    QVERIFY(at.snapshot().all<StatusUpdate>().isEmpty());
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"soonish"_s);
    QVERIFY(line->property("invalid").toBool());
    at.key(Qt::Key_Escape);
    QCOMPARE(line->text(), QString());
    QVERIFY(words(at).hasFocus());
}

void TestWrapUp::openPlacesLeadToWhereTheyAreFilled()
{
    const Workplace at;
    open(at);
    QCOMPARE(words(at).key(), u"summary"_s); // the first that is open
    at.key(Qt::Key_Right);
    QCOMPARE(words(at).key(), u"concerns"_s);
    QVERIFY(isOneShown(at, u"what worries them most"_s));
    at.key(Qt::Key_Return);
    QCOMPARE(at.window->engagement().currentTab(), 4);
    QVERIFY(!words(at).isVisible()); // the list of concerns is on screen
    at.window->engagement().tab()->goTo(Call::entity(), {}, u"wrap_up_text"_s);
    QVERIFY(words(at).hasFocus());
    for (int i = 0; i < 20 && words(at).key() != u"next_update.when"_s; ++i)
        at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    QVERIFY(!words(at).hasFocus()); // the time is told on this page
    at.type(u"tomorrow 9:00"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<StatusUpdate>().size(), 1);
    at.key(Qt::Key_Left);
    at.key(Qt::Key_Left);
    at.key(Qt::Key_Left);
    QVERIFY(words(at).key() == u"summary"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.window->engagement().currentTab(), 2);
}

void TestWrapUp::theWordsFollowTheRecords()
{
    const Workplace at;
    open(at);
    QVERIFY(isOneShown(at, u"14 open"_s));
    QVERIFY(isOneShown(at, u"from the records"_s));
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Concern{.statement = u"whether you can ship"_s}));
    QVERIFY(words(at).toPlainText().contains(u"What worries you most is whether you can ship."));
    QVERIFY(isOneShown(at, u"13 open"_s));
    VERIFY_RESULT(
        at.editor->add(at.desk->engagement(), Concern{.statement = QStringList(250, u"word"_s).join(u' ')}));
    QVERIFY(isOneShown(at, u"over 90"_s));
    // Also what happens while another tab is on screen.
    at.key(Qt::Key_1, Qt::ControlModifier);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    at.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!isOneShown(at, u"over 90"_s));
}

void TestWrapUp::editedWordsAreKeptAndMarked()
{
    const Workplace at;
    open(at);
    const QString before = generated(at);
    at.key(Qt::Key_E);
    auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), before);
    edit->moveCursor(QTextCursor::Start);
    at.type(u"Right then. "_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(call(at).wrapUpText, u"Right then. "_s + before);
    QCOMPARE(call(at).wrapUpGenerated, before);
    QVERIFY(words(at).hasFocus());
    QVERIFY(isOneShown(at, u"your words"_s));
    QTextCursor cursor(words(at).document());
    cursor.setPosition(3);
    QVERIFY(cursor.charFormat().fontUnderline()); // what was put in is marked
    cursor.setPosition(30);
    QVERIFY(!cursor.charFormat().fontUnderline());
    QCOMPARE(at.editor->undoText(at.desk->engagement()), u"Words of the wrap-up"_s);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(words(at).toPlainText().startsWith(u"Let me"));
    // Opened and left unchanged, they go on following the records.
    at.key(Qt::Key_F2);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<Call>().isEmpty());
}

void TestWrapUp::halfTypedWordsSurviveAndEscDropsThem()
{
    const Workplace at;
    open(at);
    at.key(Qt::Key_E);
    at.type(u"Half "_s);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Concern{.statement = u"the name"_s}));
    auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(edit && edit->toPlainText().contains(u"Half ")); // what the records say now does not take it
    at.desk->drafts().keepNow();
    const Result<QList<Draft>> drafts = at.store->drafts();
    QVERIFY(drafts && drafts->size() == 1 && drafts->first().text.contains(u"Half "));
    at.key(Qt::Key_Escape);
    QVERIFY(at.snapshot().all<Call>().isEmpty());
    QVERIFY(at.store->drafts() && at.store->drafts()->isEmpty());
    // Left for another tab, it is kept.
    at.key(Qt::Key_E);
    at.type(u"Whole "_s);
    at.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(call(at).wrapUpText.contains(u"Whole "));
}

void TestWrapUp::newWordsAreOffered()
{
    const Workplace at;
    open(at);
    at.key(Qt::Key_E);
    at.type(u"Mine. "_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    const QString mine = call(at).wrapUpText;
    QVERIFY(!isOneShown(at, u"The records have changed since"_s));
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Concern{.statement = u"the name"_s}));
    QCOMPARE(call(at).wrapUpText, mine); // never silently
    QVERIFY(isOneShown(at, u"The records have changed since"_s));
    at.key(Qt::Key_R);
    QCOMPARE(call(at).wrapUpText, QString());
    QVERIFY(words(at).toPlainText().contains(u"What worries you most is the name."));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(call(at).wrapUpText, mine);
}

void TestWrapUp::aDigitConfirms()
{
    const Workplace at;
    open(at);
    addPerson(at, u"Absent Ann"_s);
    const QUuid there = addPerson(at, u"Priya Nair"_s);
    addEndedCall(at);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(),
                                 Attendance{.call = at.snapshot().all<Call>().first().ref(),
                                            .participant = {there},
                                            .present = true}));
    at.key(Qt::Key_3); // there is no third
    QVERIFY(!call(at).confirmedBy);
    const QString said = generated(at);
    at.key(Qt::Key_1);
    QVERIFY(!call(at).confirmedBy); // it is told what is open, and asked again
    QVERIFY(isOneShown(at, u"are open: "_s));
    QVERIFY(isOneShown(at, u"the time of the next update"_s));
    QVERIFY(isOneShown(at, u"Press 1 again"_s));
    at.key(Qt::Key_2); // of somebody else it is asked anew
    QVERIFY(!call(at).confirmedBy);
    QVERIFY(isOneShown(at, u"Press 2 again"_s));
    at.key(Qt::Key_1);
    at.key(Qt::Key_1);
    QVERIFY(!isOneShown(at, u"Press 1 again"_s));
    QCOMPARE(call(at).confirmedBy.id, there);
    QCOMPARE(call(at).wrapUpText, said);
    QVERIFY(call(at).confirmedAt.isValid());
    QVERIFY(isOneShown(at, u"Confirmed by Priya Nair"_s));
    QVERIFY(isOneShown(at, u"as it was read"_s));
    const QString step = at.editor->undoText(at.desk->engagement());
    QVERIFY2(step.startsWith(u"Read back with "), qPrintable(step));
    QVERIFY2(step.endsWith(u" open, confirmed by Priya Nair"), qPrintable(step));
    QVERIFY(isOneShown(at, u"open: "_s)); // beside who confirmed
    // What was read stays what was read, whatever happens to the records.
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Concern{.statement = u"the name"_s}));
    QCOMPARE(call(at).wrapUpText, said);
    QVERIFY(isOneShown(at, u"The records have changed since"_s));
    // Enter on the second one's button does what its key does.
    const auto buttons = page(at).findChild<ReadBackCard *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().contains(u"Absent Ann")) {
            button->setFocus();
            at.key(Qt::Key_Return);
            at.key(Qt::Key_Return);
        }
    }
    QVERIFY(call(at).confirmedBy.id != there);
    QVERIFY(isOneShown(at, u"Confirmed by Absent Ann"_s));
}

void TestWrapUp::nobodyConfirmedAndWhy()
{
    const Workplace at;
    open(at);
    addEndedCall(at);
    at.key(Qt::Key_N);
    at.type(u"The line broke."_s);
    at.key(Qt::Key_Return);
    QCOMPARE(call(at).notConfirmedBecause, u"The line broke."_s);
    QCOMPARE(call(at).wrapUpText, generated(at));
    QVERIFY(words(at).hasFocus());
    QVERIFY(isOneShown(at, u"Not confirmed"_s));
}

void TestWrapUp::correctionsAreNoted()
{
    const Workplace at;
    open(at);
    addEndedCall(at);
    at.key(Qt::Key_C);
    at.type(u"Two servers, not three."_s);
    at.key(Qt::Key_Return);
    QCOMPARE(call(at).corrections, u"Two servers, not three."_s);
}

void TestWrapUp::theFirstTaskIsMarked()
{
    const Workplace at;
    open(at);
    at.key(Qt::Key_T);
    at.type(u"Verify the backups"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().size(), 1);
    QVERIFY(at.snapshot().all<Task>().first()->firstTask.value_or(false));
    at.key(Qt::Key_T);
    at.type(u"are the backups intact?"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().first()->question, u"are the backups intact?"_s);
    QVERIFY(words(at).toPlainText().contains(u"Our first job is to answer this: are the backups intact?"));

    // One that is there already is marked with one key more.
    at.window->newEngagement();
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Task{.title = u"One"_s}));
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Task{.title = u"Two"_s}));
    at.key(Qt::Key_5, Qt::ControlModifier);
    at.key(Qt::Key_T);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    QVERIFY(!at.snapshot().all<Task>().first()->firstTask.value_or(false));
    QVERIFY(at.snapshot().all<Task>().last()->firstTask.value_or(false));
    at.type(u"why?"_s); // its question is next
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().last()->question, u"why?"_s);
}

void TestWrapUp::thePlanIsWrittenLineByLine()
{
    const Workplace at;
    open(at);
    at.key(Qt::Key_P);
    for (const QString &line : {u"Backups verified"_s, u"Orders run"_s, u"Way in closed"_s}) {
        at.type(line);
        at.key(Qt::Key_Return);
    }
    QVERIFY(words(at).hasFocus());
    const QList<Kept<Milestone>> plan = at.snapshot().all<Milestone>();
    QCOMPARE(plan.size(), 3);
    QCOMPARE(plan[1]->horizon, MilestoneHorizon::ThisWeek);
    QCOMPARE(plan[2]->title, u"Way in closed"_s);
}

void TestWrapUp::theWrapUpGoesToAMessenger()
{
    const Workplace at;
    open(at);
    QApplication::clipboard()->clear();
    at.key(Qt::Key_M);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(generated(at)), qPrintable(text));
    QVERIFY2(text.startsWith(at.snapshot().engagement().reference), qPrintable(text));
    QVERIFY(isOneShown(at, u"is copied"_s));
    VERIFY_RESULT(
        at.editor->perform({u"Counsel"_s,
                            {edit(at.desk->engagement(), at.desk->engagement(), at.snapshot().engagement(),
                                  [&] {
                                      Engagement after = at.snapshot().engagement();
                                      after.writtenWork = WrittenWork::None;
                                      return after;
                                  }())},
                            {}}));
    QApplication::clipboard()->clear();
    at.key(Qt::Key_M);
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QCOMPARE(at.refusals.size(), 1);
}

void TestWrapUp::lettersLeadOut()
{
    const Workplace at;
    open(at);
    at.key(Qt::Key_D);
    QVERIFY(QFile::exists(at.folder.filePath(u"FC-2026-001 first-call report DRAFT.pdf"_s)));
    at.key(Qt::Key_I);
    QCOMPARE(at.window->engagement().currentTab(), 4);
    QVERIFY(!words(at).isVisible());
    QVERIFY(at.window->engagement().tab()->place().startsWith(u"instructions"));
}

void TestWrapUp::aWrongReadBackLeadsHere()
{
    const Workplace at;
    at.window->newEngagement();
    addEndedCall(at);
    const QUuid id = at.snapshot().all<Call>().first().id;
    at.desk->goTo(Call::entity(), id, u"corrections"_s);
    QCOMPARE(at.window->engagement().currentTab(), 4);
    at.type(u"Two."_s);
    at.key(Qt::Key_Return);
    QCOMPARE(call(at).corrections, u"Two."_s);
    at.desk->goTo(Call::entity(), id, u"bridge"_s); // a call is planned elsewhere
    QCOMPARE(at.window->engagement().currentTab(), 0);
    at.key(Qt::Key_5, Qt::ControlModifier);
    const Result<QUuid> technical = at.editor->add(at.desk->engagement(), Call{.kind = CallKind::Technical});
    VERIFY_RESULT(technical);
    at.desk->goTo(Call::entity(), *technical, u"corrections"_s); // nobody reads that one back here
    QCOMPARE(at.window->engagement().currentTab(), 0);
}

void TestWrapUp::nothingIsCutOffInASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("small") << QSize(680, 600) << 100;
    QTest::newRow("laptop") << QSize(960, 640) << 100;
    QTest::newRow("large text") << QSize(1440, 900) << 200;
    QTest::newRow("small, large text") << QSize(680, 600) << 200;
}

void TestWrapUp::nothingIsCutOffInASmallWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const Workplace at;
    Workplace::appearance().setTextScale(percent);
    const auto back = qScopeGuard([] { Workplace::appearance().setTextScale(100); });
    at.window->resize(size);
    open(at);
    const QString longName = u"Somebody with a very long name who is the managing director"_s;
    addPerson(at, longName);
    addEndedCall(at);
    at.key(Qt::Key_C);
    at.type(u"One correction, included: Wednesday noon, not Wednesday evening, and two servers."_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_E);
    at.type(u"x"_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Concern{.statement = u"the name"_s}));
    QCoreApplication::processEvents();
    QCOMPARE(at.window->size(), size);
    auto *scroll = page(at).findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(u"%1 of %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
    const auto buttons = page(at).findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(
        buttons, [&](const QPushButton *button) { return button->text().contains(longName); }));
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    const auto *corrections = page(at).findChild<ReadBackCard *>()->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(corrections->verticalScrollBar()->maximum(), 0);
    for (const auto *text : page(at).findChildren<SpokenWords *>())
        QVERIFY(text->verticalScrollBar()->maximum() == 0); // all of it is there to read
}

} // namespace firstcall
