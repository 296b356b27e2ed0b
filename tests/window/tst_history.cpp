// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_history.h"

#include "models/domain/answer.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "tests/window/activate.h"
#include "tests/window/workplace.h"
#include "views/parts/emptystate.h"
#include "views/parts/toast.h"
#include "views/window/binview.h"
#include "views/window/entrylist.h"
#include "views/window/historyview.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// An engagement on screen, and a view over the window.
template <typename View> struct Taking
{
    Workplace at;
    QUuid engagement = made(u"FC-2026-101"_s);
    View view = View(*at.desk, at.window.get());
    EntryList *list = view.template findChild<EntryList *>();
    QList<QUuid> shown = {};

    Taking()
    {
        activate(*at.window);
        at.window->open(engagement);
        view.resize(700, 500);
        view.show();
        QObject::connect(at.desk.get(), &Desk::wanted, &view,
                         [this](const Entity *, const QUuid &record) { shown.append(record); });
    }

    QUuid made(const QString &reference) const
    {
        const Result<QUuid> id = at.editor->addEngagement({.reference = reference});
        return id ? *id : QUuid();
    }
    template <Record R> QUuid add(const QUuid &to, const R &record) const
    {
        const Result<QUuid> id = at.editor->add(to, record);
        return id ? *id : QUuid();
    }
    template <Record R> bool change(const QUuid &id, const R &to) const
    {
        const Result<std::optional<Row>> now = at.store->row(R::entity(), id);
        return now && *now
            && at.editor->perform({u"Change"_s, {{&R::entity(), engagement, id, **now, toRow(to)}}});
    }
    template <Record R> R get(const QUuid &id) const
    {
        const Result<std::optional<Row>> now = at.store->row(R::entity(), id);
        return now && *now ? fromRow<R>(**now) : R();
    }
    template <Record R> bool has(const QUuid &id) const
    {
        const Result<std::optional<Row>> now = at.store->row(R::entity(), id);
        return now && *now;
    }
    QString told(int row) const
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    bool says(const QString &text) const
    {
        const auto labels = view.template findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QLineEdit *field() const { return view.template findChild<QLineEdit *>(); }
};

using Histories = Taking<HistoryView>;
using Bins = Taking<BinView>;

} // namespace

void TestHistory::aValueIsPutBackByKey()
{
    Histories here;
    const QUuid task = here.add(here.engagement, Task{.title = u"Ring the insurer"_s});
    QVERIFY(here.change(task, Task{.title = u"Ring nobody"_s, .position = here.get<Task>(task).position}));
    here.view.load(here.engagement);
    here.view.focusFirst();
    QCOMPARE(QApplication::focusWidget(), here.list);
    QVERIFY2(here.told(0).contains(u"Ring the insurer") && here.told(0).contains(u"Ring nobody"),
             qPrintable(here.told(0)));
    QSignalSpy offered(here.at.desk.get(), &Desk::undoOffered);
    here.at.key(Qt::Key_P);
    QCOMPARE(here.get<Task>(task).title, u"Ring the insurer"_s);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().first().toString(), u"Put back: Step."_s);
    QCOMPARE(here.list->currentIndex().row(), 1); // still on that entry, below what was just done
    here.at.desk->undo();
    QCOMPARE(here.get<Task>(task).title, u"Ring nobody"_s);
    QCOMPARE(here.at.refusals, QStringList());
}

void TestHistory::aRemovedRecordIsPutBackFromTheHistory()
{
    Histories here;
    const QUuid task = here.add(here.engagement, Task{.title = u"Ring the insurer"_s});
    QVERIFY(here.at.editor->remove(Task::entity(), here.engagement, task));
    here.view.load(here.engagement);
    here.view.focusFirst();
    here.at.key(Qt::Key_Return); // cannot be shown
    QCOMPARE(here.at.refusals.size(), 1);
    QCOMPARE(here.shown, QList<QUuid>());
    auto *button = here.view.findChildren<QPushButton *>().last();
    QCOMPARE(button->text(), u"Put back"_s);
    button->setFocus();
    here.at.key(Qt::Key_Space);
    QVERIFY(here.has<Task>(task));
    here.list->setFocus();
    here.at.key(Qt::Key_Enter);
    QCOMPARE(here.shown, QList<QUuid>{task});
}

void TestHistory::whatCannotBePutBackIsRefused()
{
    Histories here;
    const QUuid task = here.add(here.engagement, Task{.title = u"Ring the insurer"_s});
    here.view.load(here.engagement);
    here.view.focusFirst();
    here.at.key(Qt::Key_P);
    QCOMPARE(here.at.refusals.size(), 1);
    QVERIFY(here.has<Task>(task));
}

void TestHistory::theyNameTheEngagement()
{
    Histories history;
    history.view.load(history.engagement);
    QVERIFY(history.says(u"History of FC-2026-101"_s));
    Bins bin;
    bin.view.load(bin.engagement);
    QVERIFY(bin.says(u"Removed from FC-2026-101"_s));
    bin.view.load({});
    QVERIFY(bin.says(u"Bin of the workspace"_s));
}

void TestHistory::theHistoryOfOneRecord()
{
    Histories here;
    const QUuid task = here.add(here.engagement, Task{.title = u"Ring the insurer"_s});
    here.add(here.engagement, Participant{.name = u"Priya"_s});
    here.view.load(here.engagement, task);
    QCOMPARE(here.list->model()->rowCount(), 1);
    QVERIFY(here.says(u"Ring the insurer"_s));
    QVERIFY(here.change(task, Task{.title = u"Ring nobody"_s, .position = here.get<Task>(task).position}));
    QCOMPARE(here.list->model()->rowCount(), 2); // it follows
    here.add(here.engagement, Participant{.name = u"Tom"_s});
    QCOMPARE(here.list->model()->rowCount(), 2);
}

void TestHistory::enterShowsTheRecord()
{
    Histories here;
    const QUuid question = coreId(here.engagement, "KQ2");
    const QUuid answer = here.add(here.engagement, Answer{.question = {question}, .text = u"Intact"_s});
    here.view.load(here.engagement);
    here.view.focusFirst();
    here.at.key(Qt::Key_Return);
    QCOMPARE(here.shown, QList<QUuid>{answer});
}

void TestHistory::aLongHistoryIsReadAsFarAsOneLooks()
{
    Histories here;
    QList<Row> rows;
    for (int i = 0; i < 450; ++i)
        rows.append(toRow(Task{.title = u"Step %1"_s.arg(i)}));
    QVERIFY(here.at.editor->addRows(Task::entity(), here.engagement, rows));
    here.view.load(here.engagement);
    QCoreApplication::processEvents();
    QCOMPARE(here.list->model()->rowCount(), 200);
    QVERIFY(here.says(u"last 200"_s));
    here.view.focusFirst();
    for (int i = 0; i < 5; ++i) {
        here.at.key(Qt::Key_End);
        QCoreApplication::processEvents();
    }
    QVERIFY(here.list->model()->rowCount() > 450);
    QVERIFY(!here.says(u"last"_s));
}

void TestHistory::theFilterReachesWhatIsNotReadYet()
{
    Histories here;
    const QUuid rare = here.add(here.engagement, Task{.title = u"Xylophone"_s});
    QList<Row> rows;
    for (int i = 0; i < 450; ++i)
        rows.append(toRow(Task{.title = u"Step %1"_s.arg(i)}));
    QVERIFY(here.at.editor->addRows(Task::entity(), here.engagement, rows));
    here.view.load(here.engagement);
    here.view.openFilter();
    here.at.type(u"xylo"_s);
    QTRY_COMPARE(here.list->model()->rowCount(), 1);
    here.at.key(Qt::Key_Return); // on to the list
    here.at.key(Qt::Key_Return);
    QCOMPARE(here.shown, QList<QUuid>{rare});
    activate(*here.at.window);
    here.view.openFilter();
    here.at.type(u"nobody wrote this"_s);
    QTRY_VERIFY(here.says(u"No change matches the filter."_s));
    here.at.key(Qt::Key_Escape);
    QVERIFY(here.list->model()->rowCount() >= 450);
    QCOMPARE(QApplication::focusWidget(), here.list);
}

void TestHistory::anErasedValueSaysSo()
{
    Histories here;
    const QUuid task = here.add(here.engagement, Task{.title = u"Ring the insurer"_s});
    QVERIFY(here.change(task, Task{.title = u"Ring nobody"_s, .position = here.get<Task>(task).position}));
    const Result<Position> position = here.at.store->position(here.engagement);
    QVERIFY(position);
    QVERIFY(here.at.store->redact(here.engagement, position->engagement, {.at = here.at.desk->now()}));
    here.view.load(here.engagement, task);
    here.view.focusFirst();
    QStringList all;
    for (int row = 0; row < here.list->model()->rowCount(); ++row)
        all.append(here.told(row));
    QVERIFY2(all.filter(u"erased for good"_s).size() >= 1, qPrintable(all.join(u'\n')));
    here.list->setCurrentIndex(
        here.list->model()->index(int(all.indexOf(all.filter(u"erased for good"_s).first())), 0));
    here.at.key(Qt::Key_P);
    QCOMPARE(here.at.refusals.size(), 1);
    QCOMPARE(here.get<Task>(task).title, u"Ring nobody"_s);
}

void TestHistory::theBinPutsBackByKey()
{
    Bins here;
    const QUuid first = here.add(here.engagement, Task{.title = u"Ring the insurer"_s});
    const QUuid second = here.add(here.engagement, Task{.title = u"Ring the bank"_s});
    QVERIFY(here.at.editor->remove(Task::entity(), here.engagement, first));
    here.view.load(here.engagement);
    here.view.focusFirst();
    QVERIFY(here.at.editor->remove(Task::entity(), here.engagement, second));
    QCOMPARE(here.list->model()->rowCount(), 2);
    QVERIFY2(here.told(0).contains(u"Ring the bank"), qPrintable(here.told(0))); // the last first
    here.list->setCurrentIndex(here.list->model()->index(1, 0));
    here.at.key(Qt::Key_P);
    QVERIFY(here.has<Task>(first));
    QVERIFY(!here.has<Task>(second));
    QCOMPARE(here.list->currentIndex().row(), 0);
    QCOMPARE(QApplication::focusWidget(), here.list);
    here.at.key(Qt::Key_Return);
    QVERIFY(here.has<Task>(second));
    QVERIFY(here.says(u"The bin is empty"_s));
    QCOMPARE(QApplication::focusWidget(), &here.view);
    here.at.desk->undo();
    QVERIFY(!here.has<Task>(second));
    QCOMPARE(here.list->model()->rowCount(), 1);
    QCOMPARE(here.at.refusals, QStringList());
}

void TestHistory::theBinIsFiltered()
{
    Bins bin;
    const QUuid first = bin.add(bin.engagement, Task{.title = u"Ring the insurer"_s});
    const QUuid second = bin.add(bin.engagement, Question{.text = u"Since when?"_s});
    bin.add(bin.engagement, Answer{.question = {second}, .text = u"Sunday night"_s});
    QVERIFY(bin.at.editor->remove(Question::entity(), bin.engagement, second));
    QVERIFY(bin.at.editor->remove(Task::entity(), bin.engagement, first));
    bin.view.load(bin.engagement);
    bin.view.focusFirst();
    QCOMPARE(bin.list->model()->rowCount(), 2);
    bin.view.openFilter();
    bin.at.type(u"sunday"_s); // went along with its question
    QCOMPARE(bin.list->model()->rowCount(), 1);
    bin.at.type(u"x"_s);
    QVERIFY(bin.says(u"No removal matches"_s));
    bin.at.key(Qt::Key_Backspace);
    bin.at.key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), bin.list);
    bin.at.key(Qt::Key_P);
    QVERIFY(bin.has<Question>(second) && !bin.has<Task>(first));
    QCOMPARE(QApplication::focusWidget(), bin.field()); // nothing else fits
    bin.at.key(Qt::Key_Escape);
    QCOMPARE(bin.list->model()->rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), bin.list);
}

void TestHistory::theHistoryKeyIsOfWhatOneIsAt()
{
    Workplace at;
    at.window->newEngagement();
    const auto title = [&] {
        at.key(Qt::Key_H, Qt::AltModifier);
        const auto *view = at.window->findChild<HistoryView *>();
        if (!view || !view->isVisible())
            return QString();
        QString text = view->findChild<QLabel *>()->text();
        at.key(Qt::Key_Left, Qt::AltModifier);
        return text;
    };
    at.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY2(title().startsWith(u"History of Engagement"_s), qPrintable(title()));
    at.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY2(title().startsWith(u"History of Question"_s), qPrintable(title()));
    at.key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY2(title().startsWith(u"History of Focus area"_s), qPrintable(title()));
    QVERIFY(at.editor->add(at.desk->engagement(), Participant{.name = u"Dana"_s}));
    at.key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(title(), u"History of Participant: Dana"_s);
    at.desk->goTo(Task::entity(), {}); // an empty list has none
    QCOMPARE(title(), QString());
    QVERIFY(at.window->findChild<Toast *>()->isVisible());
}

void TestHistory::theBinsKeyGoesFromTheEngagementsToTheWorkspaces()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    const QUuid engagement = at.desk->engagement();
    const Result<QUuid> task = at.editor->add(engagement, Task{.title = u"Ring the insurer"_s});
    VERIFY_RESULT(task);
    VERIFY_RESULT(at.editor->remove(Task::entity(), engagement, *task));
    const auto rows = [&at] {
        const auto *bin = at.window->findChild<BinView *>();
        return bin && bin->isVisible() ? bin->findChild<QListView *>()->model()->rowCount() : -1;
    };
    at.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), 1);
    at.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), 0);
    at.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(rows(), 1);
}

void TestHistory::theBinHoldsWholeEngagements()
{
    Bins here;
    const QUuid other = here.made(u"FC-2026-102"_s);
    const QUuid task = here.add(other, Task{.title = u"Ring the insurer"_s});
    const QUuid person = here.add({}, Consultant{.name = u"Dana Whitlock"_s});
    QVERIFY(here.at.editor->remove(Consultant::entity(), {}, person));
    QVERIFY(here.at.editor->remove(Engagement::entity(), other, other));
    here.view.load({});
    here.view.focusFirst();
    QCOMPARE(here.list->model()->rowCount(), 2);
    QVERIFY2(here.told(0).contains(u"FC-2026-102"), qPrintable(here.told(0)));
    here.at.key(Qt::Key_P);
    QVERIFY(here.has<Engagement>(other));
    QVERIFY(here.has<Task>(task));
    here.at.key(Qt::Key_P);
    QVERIFY(here.has<Consultant>(person));
    QCOMPARE(here.at.refusals, QStringList());
}

void TestHistory::emptyPlacesSayWhatWouldBeThere()
{
    Bins bin;
    bin.view.load(bin.engagement);
    QVERIFY(bin.says(u"The bin is empty"_s));
    QVERIFY(bin.says(u"as long as this file is kept"_s));
    bin.view.focusFirst();
    bin.at.key(Qt::Key_P); // nothing to put back, and nothing happens
    QCOMPARE(bin.at.refusals, QStringList());

    Histories history;
    history.view.load({}); // no firm-wide record yet
    QVERIFY(history.says(u"Nothing has changed yet"_s));
}

void TestHistory::theyFitHalfALaptop()
{
    Histories history;
    Bins bin;
    for (QWidget *view : {static_cast<QWidget *>(&history.view), static_cast<QWidget *>(&bin.view)}) {
        QVERIFY2(view->minimumSizeHint().width() <= 420,
                 qPrintable(QString::number(view->minimumSizeHint().width())));
        QFont font = view->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        view->setFont(font);
        QCoreApplication::processEvents();
        QVERIFY2(view->minimumSizeHint().width() <= 660,
                 qPrintable(QString::number(view->minimumSizeHint().width())));
        QVERIFY(view->minimumSizeHint().height() <= 500);
    }
}

void TestHistory::everythingHasAName()
{
    Histories history;
    Bins bin;
    QStringList nameless;
    for (QWidget *view : {static_cast<QWidget *>(&history.view), static_cast<QWidget *>(&bin.view)}) {
        const auto widgets = view->findChildren<QWidget *>() + QList<QWidget *>{view};
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if (!told || told->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
    }
    QCOMPARE(nameless, QStringList());
}

} // namespace firstcall
