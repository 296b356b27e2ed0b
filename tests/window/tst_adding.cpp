// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_adding.h"

#include "models/domain/answer.h"
#include "models/domain/concern.h"
#include "models/domain/custodyevent.h"
#include "models/domain/entities.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/pastestrip.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/parts/toast.h"
#include "views/tabs/tab.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// A new engagement with one of its lists on screen.
struct Adding : Workplace
{
    Adding() { window->newEngagement(); }

    void show(const Entity &entity) const { desk->goTo(entity, {}); }
    RecordSection &section() const { return *window->engagement().tab()->section(); }
    RecordTable &table() const { return section().table(); }
    template <Record R> QUuid add(const R &record) const
    {
        const Result<QUuid> id = editor->add(desk->engagement(), record);
        return id ? *id : QUuid();
    }
    /// The field whose cell is open; empty when none is.
    QString openField() const
    {
        const bool isOpen = table().isAncestorOf(QApplication::focusWidget())
            && QApplication::focusWidget() != table().viewport();
        return isOpen ? QString(section().model().fieldAt(table().currentIndex().column()).key()) : QString();
    }
    QStringList texts(QLatin1StringView field) const
    {
        QStringList all;
        const QAbstractItemModel &rows = *table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, section().model().columnOf(field)).data().toString());
        return all;
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        table().setFocus();
        key(Qt::Key_V, Qt::ControlModifier);
    }
    Toast &toast() const { return *window->findChild<Toast *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : section().findChild<PasteStrip *>()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().remove(u'&').contains(text))
                return one;
        }
        return nullptr;
    }
};

} // namespace

void TestAdding::editingStartsWhereSomebodyFills_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    for (const auto &[kind, field] : QList<std::pair<const char *, const char *>>{
             {"status_update", "due"},
             {"finding", "title"},
             {"recommendation", "title"},
             {"risk", "statement"},
             {"participant_question", "text"},
             {"evidence_item", "description"},
             {"obligation", "regime"},
             {"waiver", "rule"},
             {"task", "title"},
             {"decision", "what"},
             {"concern", "statement"},
             {"expectation", "statement"},
             {"success_criterion", "statement"},
             {"reported_item", "content"},
             {"course_of_action", "title"},
             {"milestone", "title"},
             {"data_request", "item"},
             {"instruction", "title"},
             {"referral", "need"},
             {"call", "title"},
             {"research_item", "finding"},
             {"check_item", "text"},
             {"assignment", "consultant"},
             {"hypothesis", "statement"},
             {"asset", "name"},
             {"account", "identifier"},
             {"data_set", "description"},
             {"indicator", "value"},
             {"timeline_event", "at"},
             {"action_taken", "at"},
             {"participant", "name"},
         })
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(field);
}

void TestAdding::editingStartsWhereSomebodyFills()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    const Adding at;
    const Entity *entity = entityOfTable(kind);
    QVERIFY(entity);
    at.show(*entity);
    QVERIFY(at.window->engagement().tab()->section());
    QCOMPARE(&at.section().model().entity(), entity);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at.openField(), field);
    at.key(Qt::Key_Escape);
}

void TestAdding::aNumberComesInOneStepWithItsRow()
{
    const Adding at;
    at.add(StatusUpdate{.number = 3});
    at.show(StatusUpdate::entity());
    at.key(Qt::Key_Insert);
    QCOMPARE(at.openField(), u"due"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(at.table().currentIndex().siblingAtColumn(0).data().toString(), u"4"_s);
    at.desk->undo();
    QCOMPARE(at.snapshot().all<StatusUpdate>().size(), 1);
}

void TestAdding::oneOfSeveralToBelongToIsChosenFirst()
{
    const Adding at;
    at.add(EvidenceItem{.description = u"Disk of SAL-APP02"_s});
    at.show(CustodyEvent::entity());
    at.key(Qt::Key_Insert);
    QCOMPARE(at.openField(), u"released_by"_s);
    at.key(Qt::Key_Escape);
    at.add(EvidenceItem{.description = u"Gateway logs"_s});
    at.key(Qt::Key_Insert);
    QCOMPARE(at.openField(), u"item"_s);
    at.key(Qt::Key_Escape);
}

void TestAdding::aNoteIsOfNow()
{
    const Adding at;
    at.show(Note::entity());
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // the note bar takes it
    at.type(u"It began on Sunday"_s);
    at.key(Qt::Key_Return);
    const QList<Kept<Note>> notes = at.snapshot().all<Note>();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()->text, u"It began on Sunday"_s);
    QVERIFY(notes.first()->at.isValid());
    QVERIFY(qAbs(notes.first()->at.utc.secsTo(at.desk->now())) < 60);
}

void TestAdding::aRemovalTellsWhichLinksItCut()
{
    const Adding at;
    const QUuid dana = at.add(Participant{.name = u"Dana Whitfield"_s});
    const QUuid eve = at.add(Participant{.name = u"Eve"_s});
    const QUuid task = at.add(Task{.title = u"Ring the insurer"_s, .owner = {dana}});
    at.add(Note{.speaker = {dana}, .text = u"one"_s});
    at.add(Note{.speaker = {dana}, .text = u"two"_s});
    at.show(Participant::entity());
    at.table().select(dana);
    at.table().setFocus();
    QSignalSpy offered(at.desk.get(), &Desk::undoOffered);
    at.key(Qt::Key_Delete);
    QCOMPARE(offered.size(), 1);
    QString sentence = offered.takeFirst().first().toString();
    QVERIFY2(sentence.startsWith(u"“Dana Whitfield” removed. Taken out of 3 other record"_s),
             qPrintable(sentence));
    QVERIFY2(sentence.contains(u"Note × 2"_s) && sentence.contains(u"Task"_s), qPrintable(sentence));
    QVERIFY(at.snapshot().find(Ref<Task>{task})->owner.id.isNull());
    at.desk->undo();
    QCOMPARE(at.snapshot().find(Ref<Task>{task})->owner.id, dana);

    at.table().select(eve);
    at.key(Qt::Key_Delete);
    sentence = offered.takeFirst().first().toString();
    QCOMPARE(sentence, u"“Eve” removed."_s); // nothing named her
}

void TestAdding::aRemovalTellsWhatWentAlong()
{
    const Adding at;
    const QUuid item = at.add(EvidenceItem{.description = u"Disk"_s});
    at.add(CustodyEvent{.item = {item}});
    at.show(EvidenceItem::entity());
    QSignalSpy offered(at.desk.get(), &Desk::undoOffered);
    at.table().setFocus();
    at.key(Qt::Key_Delete);
    QCOMPARE(offered.size(), 1);
    const QString sentence = offered.first().first().toString();
    QVERIFY2(sentence.startsWith(u"“E-001 Disk” removed. 1 more record"_s), qPrintable(sentence));
}

void TestAdding::theOfferToUndoEndsWithTheNextStep()
{
    const Adding at;
    at.add(Task{.title = u"Ring the insurer"_s});
    at.show(Task::entity());
    at.table().setFocus();
    at.key(Qt::Key_Delete);
    QVERIFY(at.toast().isVisible());
    at.add(Note{.text = u"Something else"_s}); // which the button would take back now
    QVERIFY(!at.toast().isVisible());
}

void TestAdding::theOfferToUndoIsOfItsEngagement()
{
    const Adding at;
    const QUuid task = at.add(Task{.title = u"Ring the insurer"_s});
    const Result<QUuid> second = at.editor->addEngagement({.reference = u"FC-2026-200"_s});
    QVERIFY(second);
    const Result<QUuid> note = at.editor->add(*second, Note{.text = u"Theirs"_s});
    QVERIFY(note);
    at.show(Task::entity());
    at.table().setFocus();
    at.key(Qt::Key_Delete);
    at.window->open(*second);
    QVERIFY(at.toast().isVisible());
    at.toast().findChild<QPushButton *>()->click();
    const Result<std::optional<Row>> theirs = at.store->row(Note::entity(), *note);
    const Result<std::optional<Row>> ours = at.store->row(Task::entity(), task);
    QVERIFY(theirs && *theirs);
    QVERIFY(ours && *ours);
}

void TestAdding::theFilterFindsBeginningsOfWordsOnScreen()
{
    const Adding at;
    for (const QString &name : {u"Ann Archer"_s, u"Bob Customer"_s, u"Tomás Askew"_s})
        at.add(Participant{.name = name, .party = Party::Customer, .phone = u"Tom"_s});
    at.show(Participant::entity());
    at.table().setFocus();
    const auto found = [&] {
        for (const QLabel *label : at.section().window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u" of 3"_s))
                return label->text();
        }
        return QString();
    };
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type(u"TOM"_s);
    QCOMPARE(at.texts("name"_L1), QStringList{u"Tomás Askew"_s});
    QCOMPARE(found(), u"1 of 3"_s);
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.type(u"arch an"_s);
    QCOMPARE(at.texts("name"_L1), QStringList{u"Ann Archer"_s});
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.type(u"cust"_s); // the title of the group says so of all
    QCOMPARE(found(), u"3 of 3"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(found(), QString());
    QCOMPARE(at.table().model()->rowCount(), 3);
}

void TestAdding::theBoxOfWhoIsHereStaysInSight()
{
    const Adding at;
    at.add(Participant{.name = u"Ann Archer"_s});
    at.show(Participant::entity());
    at.key(Qt::Key_Insert);
    QCOMPARE(at.openField(), u"name"_s);
    QWidget *editor = QApplication::focusWidget();
    while (editor->parentWidget() != at.table().viewport())
        editor = editor->parentWidget();
    const QRect cell = at.table().visualRect(at.table().currentIndex());
    QStyleOptionViewItem option;
    option.initFrom(&at.table());
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.rect = cell;
    const QRect box =
        at.table().style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &at.table());
    QVERIFY2(editor->x() > box.right(), qPrintable(u"%1 %2"_s.arg(editor->x()).arg(box.right())));
    QVERIFY(editor->geometry().right() >= cell.right());
    // It stays there when the columns are shared anew.
    at.window->resize(at.window->width() - 100, at.window->height());
    QTest::qWait(50);
    QVERIFY2(editor->x() > box.right() && editor->x() < box.right() + 20,
             qPrintable(u"%1 %2"_s.arg(editor->x()).arg(box.right())));
    at.key(Qt::Key_Escape);
}

void TestAdding::theFocusFollowsTheOnlyRowThatGoesAndComesBack()
{
    const Adding at;
    const QUuid only = at.add(Task{.title = u"Ring the insurer"_s});
    at.show(Task::entity());
    at.table().select(only);
    at.table().setFocus();
    at.key(Qt::Key_Delete);
    QVERIFY(at.section().isAncestorOf(QApplication::focusWidget()));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(at.table().hasFocus());
    QCOMPARE(at.table().currentRecord(), only);
    QCOMPARE(at.table().selectionModel()->selectedRows().size(), 1);
    at.key(Qt::Key_Delete);
    QCOMPARE(at.snapshot().all<Task>().size(), 0);
}

void TestAdding::selectedRowsMoveTogether()
{
    const Adding at;
    for (const QString &statement : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        at.add(Concern{.statement = statement});
    at.show(Concern::entity());
    const auto order = [&] { return at.texts("statement"_L1).join(QString()); };
    at.table().select(at.section().model().keptAt(1).id);
    at.table().setFocus();
    at.key(Qt::Key_Down, Qt::ShiftModifier);
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(order(), u"adbce"_s);
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(order(), u"adebc"_s);
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); // they are at the end
    QCOMPARE(order(), u"adebc"_s);
    QCOMPARE(at.table().selectionModel()->selectedRows().size(), 2);
    at.desk->undo();
    at.desk->undo();
    QCOMPARE(order(), u"abcde"_s);
    at.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(order(), u"bcade"_s);
    at.desk->undo(); // one step
    QCOMPARE(order(), u"abcde"_s);
    QCOMPARE(at.refusals, QStringList());
}

void TestAdding::rowsThatCannotMoveSayWhy()
{
    Adding at;
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
        at.add(Task{.title = title});
    at.show(Task::entity());
    at.table().filter(u"o"_s);
    at.table().setCurrentIndex(at.table().model()->index(0, 0));
    at.table().setFocus();
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at.refusals.size(), 1);
    QVERIFY2(at.refusals.takeFirst().contains(u"filter"_s), "it says what is in the way");
    at.table().filter({});
    for (const int row : {0, 2}) {
        at.table().selectionModel()->select(
            at.table().model()->index(row, 0),
            (row ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect)
                | QItemSelectionModel::Rows);
    }
    at.table().take(RowStep::MoveUp); // they are at the end
    QCOMPARE(at.refusals, QStringList());
    at.add(Task{.title = u"four"_s});
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at.refusals.size(), 1);
    QVERIFY(at.refusals.first().contains(u"gap"_s));
    QCOMPARE(at.texts("title"_L1), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
}

void TestAdding::pastedRowsThatAreThereAreLeftOut()
{
    const Adding at;
    at.add(Participant{.name = u"Dana Reyes"_s, .email = u"dana@k.example"_s});
    at.show(Participant::entity());
    at.paste(u"D. Reyes <dana@k.example>\nBob <bob@k.example>\nEve <eve@k.example>"_s);
    const auto *preview = at.section().findChild<PasteStrip *>()->findChild<QTreeView *>();
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->model()->index(0, 0).data().toString().simplified(), u"there already"_s);
    QCOMPARE(preview->model()->index(1, 0).data().toString(), u"new"_s);
    QVERIFY(at.button(u"Add 2 row"_s) && at.button(u"Add 2 row"_s)->hasFocus());
    const auto *summary = at.section().findChild<PasteStrip *>()->findChild<QLabel *>();
    QVERIFY2(summary->text().contains(u"1 of them"_s), qPrintable(summary->text()));
    // With little room it is short rather than cut.
    at.window->resize(680, 600);
    Workplace::appearance().setTextScale(200);
    QTRY_VERIFY(summary->text().startsWith(u"3 row"_s) && summary->text().size() < 12);
    QVERIFY(summary->heightForWidth(summary->width()) <= summary->height());
    QVERIFY(summary->toolTip().contains(u"1 of them"_s));
    Workplace::appearance().setTextScale(100);
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Participant>().size(), 3);
    at.desk->undo();
    QCOMPARE(at.snapshot().all<Participant>().size(), 1);

    // One of them is taken in all the same.
    at.paste(u"Dana Reyes\nDana Reyes\nDana Reyes"_s);
    QVERIFY(preview->hasFocus()); // nothing to add yet
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Space);
    QVERIFY(at.button(u"Add 1 row"_s));
    at.key(Qt::Key_Return);
    QVERIFY(!preview->isVisible());
    QCOMPARE(at.snapshot().all<Participant>().size(), 2);
}

void TestAdding::allPastedRowsCanBeTaken()
{
    const Adding at;
    at.add(Participant{.name = u"Dana Reyes"_s});
    at.show(Participant::entity());
    at.paste(u"Dana Reyes\nDana Reyes\nBob"_s);
    QVERIFY(at.button(u"Add 1 row"_s));
    QVERIFY(at.button(u"Take all"_s));
    at.button(u"Take all"_s)->setFocus(Qt::TabFocusReason);
    at.key(Qt::Key_Space);
    QVERIFY(at.button(u"Add 3 row"_s) && at.button(u"Add 3 row"_s)->hasFocus());
    QVERIFY(!at.button(u"Take all"_s));
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Participant>().size(), 4);
}

void TestAdding::headingsWithoutAColumnAreTold()
{
    const Adding at;
    at.show(Participant::entity());
    at.paste(u"Name,Floor,Title\nAnn Archer,3,CISO\nBob Bell,4,CEO"_s);
    const auto *summary = at.section().findChild<PasteStrip *>()->findChild<QLabel *>();
    QVERIFY2(summary->text().contains(u"column here: Floor."_s), qPrintable(summary->text()));
    at.key(Qt::Key_Return);
    QCOMPARE(at.texts("name"_L1), (QStringList{u"Ann Archer"_s, u"Bob Bell"_s}));
    QCOMPARE(at.texts("job_title"_L1), (QStringList{u"CISO"_s, u"CEO"_s}));
}

} // namespace firstcall
