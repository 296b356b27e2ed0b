// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_notespage.h"

#include "models/domain/answer.h"
#include "models/domain/core.h"
#include "models/domain/entities.h"
#include "models/domain/note.h"
#include "models/domain/notelinks.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/tabs/notekeys.h"
#include "views/tabs/notelist.h"
#include "views/tabs/notespage.h"
#include "views/tabs/tab.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr int followUp = 5;

/// A new engagement with these notes, a minute apart, and the page that sorts them on screen.
QList<QUuid> openNotes(const Workplace &at, const QStringList &texts)
{
    at.key(Qt::Key_N, Qt::ControlModifier);
    QList<QUuid> notes;
    QDateTime time(QDate(2026, 3, 9), QTime(3, 10), Qt::UTC);
    for (const QString &text : texts) {
        const Result<QUuid> added =
            at.editor->add(at.desk->engagement(), Note{.at = {time, u"Europe/London"_s}, .text = text});
        notes.append(added ? *added : QUuid());
        time = time.addSecs(60);
    }
    at.key(Qt::Key_6, Qt::ControlModifier);
    return notes;
}

NoteList &list(const Workplace &at)
{
    return *at.window->findChild<NoteList *>();
}

QString atHand(const Workplace &at)
{
    return list(at).currentIndex().data().toString();
}

QStringList shown(const Workplace &at)
{
    QStringList texts;
    for (int row = 0; row < list(at).model()->rowCount(); ++row)
        texts.append(list(at).model()->index(row, 0).data().toString());
    return texts;
}

QString unsorted(const Workplace &at)
{
    return at.window->findChild<NotesPage *>()->findChild<QPushButton *>()->text();
}

} // namespace

void TestNotesPage::aKeySortsANoteAndTheNextIsAtHand()
{
    const Workplace at;
    const QList<QUuid> notes = openNotes(at, {u"one"_s, u"two"_s, u"three"_s});
    QCOMPARE(QApplication::focusWidget(), &list(at));
    QCOMPARE(atHand(at), u"one"_s);
    QCOMPARE(unsorted(at), u"Unsorted 3"_s);
    at.type(u"f"_s);
    QCOMPARE(at.snapshot().find(Ref<Note>{notes[0]})->kind, NoteKind::Fact);
    QCOMPARE(atHand(at), u"two"_s);
    QCOMPARE(unsorted(at), u"Unsorted 2"_s);
    at.key(Qt::Key_Down);
    at.type(u"\""_s);
    QCOMPARE(at.snapshot().find(Ref<Note>{notes[2]})->kind, NoteKind::Quote);
    QCOMPARE(atHand(at), u"two"_s); // round the end
    at.type(u"s"_s);
    QVERIFY(shown(at).isEmpty());
    QVERIFY(list(at).isHidden());
    QVERIFY(QApplication::focusWidget()); // the keyboard is not lost
    QCOMPARE(at.refusals, QStringList());
}

void TestNotesPage::undoBringsTheNoteBackToHand()
{
    const Workplace at;
    openNotes(at, {u"one"_s, u"two"_s, u"three"_s});
    at.key(Qt::Key_Down);
    at.type(u"h"_s);
    QCOMPARE(atHand(at), u"three"_s);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(atHand(at), u"two"_s);
    QCOMPARE(shown(at), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestNotesPage::everyKeyMakesWhatItSays_data()
{
    QTest::addColumn<QString>("sign");
    for (const NoteKey &key : noteKeys())
        QTest::newRow(qPrintable(noteKeyWord(key))) << QString(QChar(key.sign));
}

void TestNotesPage::everyKeyMakesWhatItSays()
{
    QFETCH(QString, sign);
    const NoteKey *key = noteKey(sign);
    QVERIFY(key);
    const Workplace at;
    const QList<QUuid> notes = openNotes(at, {u"Priya Nair"_s, u"the rest"_s});
    at.type(sign);
    const Snapshot now = at.snapshot();
    QCOMPARE(now.find(Ref<Note>{notes[0]})->kind, key->sorting.kind.value_or(NoteKind::Untriaged));
    const QList<MadeOfNote> made = madeOf(now, {notes[0]});
    QCOMPARE(made.isEmpty(), key->sorting.maker == NoteMaker::None);
    if (made.isEmpty())
        return;
    // Enter leads to it, wherever it is kept.
    at.window->findChild<NotesPage *>()->goTo(Note::entity(), notes[0], {});
    at.key(Qt::Key_Return);
    QVERIFY2(at.window->engagement().tab()->shows(*made.first().entity, made.first().record, {}),
             made.first().entity->table);
    QCOMPARE(at.refusals, QStringList());
}

void TestNotesPage::aNumberAnswersItsQuestion()
{
    const Workplace at;
    openNotes(at, {u"Priya decides"_s, u"Nobody paid"_s, u"the rest"_s});
    at.type(u"3"_s);
    QCOMPARE(at.snapshot().all<Answer>().size(), 1);
    QCOMPARE(at.snapshot().all<Answer>().first()->question.id, coreId(at.desk->engagement(), "KQ3"));
    QCOMPARE(atHand(at), u"Nobody paid"_s);
    at.type(u"9"_s); // there is none
    QCOMPARE(at.snapshot().all<Answer>().size(), 1);
    QCOMPARE(at.refusals.size(), 1);
    // With ten of them and more a second digit may come.
    for (int i = 5; i <= 12; ++i)
        VERIFY_RESULT(
            at.editor->add(at.desk->engagement(), Question{.text = u"Question %1"_s.arg(i), .position = i}));
    at.type(u"1"_s);
    QCOMPARE(at.snapshot().all<Answer>().size(), 1);
    at.type(u"2"_s);
    QCOMPARE(at.snapshot().all<Answer>().size(), 2);
    QCOMPARE(at.snapshot().find(at.snapshot().all<Answer>().last()->question)->text, u"Question 12"_s);
    at.type(u"1"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Answer>().last()->question.id, coreId(at.desk->engagement(), "KQ1"));
}

void TestNotesPage::aNoteIsWordedAnewAndKeepsWhatItSaid()
{
    const Workplace at;
    const QList<QUuid> notes = openNotes(at, {u"40 servers"_s, u"two"_s});
    at.key(Qt::Key_F2);
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"40 servers"_s);
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.type(u"14 servers"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &list(at));
    QCOMPARE(shown(at), (QStringList{u"14 servers"_s, u"two"_s}));
    QCOMPARE(list(at).currentIndex().data(NoteRows::EarlierRole).toStringList(),
             QStringList{u"40 servers"_s});
    QCOMPARE(at.snapshot().find(Ref<Note>{notes[0]})->text, u"40 servers"_s);
    QCOMPARE(at.snapshot().all<Note>().last()->amends.id, notes[0]);
    // Nothing changed is no amendment; what is left half-way is kept.
    at.key(Qt::Key_F2);
    at.key(Qt::Key_Escape);
    QCOMPARE(at.snapshot().all<Note>().size(), 3);
    at.key(Qt::Key_F2);
    at.type(u" down"_s);
    at.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Note>().last()->text, u"14 servers down"_s);
}

void TestNotesPage::severalAreSortedAtOnce()
{
    const Workplace at;
    openNotes(at, {u"one"_s, u"two"_s, u"three"_s, u"four"_s});
    at.key(Qt::Key_Down, Qt::ShiftModifier);
    at.key(Qt::Key_Down, Qt::ShiftModifier);
    at.type(u"s"_s);
    QCOMPARE(shown(at), QStringList{u"four"_s});
    QCOMPARE(atHand(at), u"four"_s);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(at).size(), 4); // it was one step
}

void TestNotesPage::aPrivateNoteIsSorted()
{
    const Workplace at;
    const QList<QUuid> notes = openNotes(at, {u"one"_s, u"two"_s});
    at.type(u"x"_s);
    QVERIFY(at.snapshot().find(Ref<Note>{notes[0]})->isPrivate.value_or(false));
    QCOMPARE(shown(at), QStringList{u"two"_s});
    at.window->findChild<NotesPage *>()->goTo(Note::entity(), notes[0], {});
    QCOMPARE(shown(at).size(), 2);
    at.type(u"x"_s); // and back
    QVERIFY(!at.snapshot().find(Ref<Note>{notes[0]})->isPrivate.value_or(true));
    QCOMPARE(unsorted(at), u"Unsorted 2"_s);
}

void TestNotesPage::theMissingListLeadsHere()
{
    const Workplace at;
    const QList<QUuid> notes = openNotes(at, {u"one"_s, u"two"_s});
    at.key(Qt::Key_1, Qt::ControlModifier);
    at.desk->goTo(Note::entity(), notes[1], u"kind"_s);
    QCOMPARE(at.window->engagement().currentTab(), followUp);
    QCOMPARE(atHand(at), u"two"_s);
    QCOMPARE(QApplication::focusWidget(), &list(at));
    // What this page does not show is found in the list of all fields; L leads there as well.
    at.type(u"l"_s);
    RecordSection *section = at.window->engagement().tab()->section();
    QVERIFY(section);
    QCOMPARE(section->table().currentRecord(), notes[1]);
}

void TestNotesPage::aKeyLeadsHereFromAnywhere()
{
    const Workplace at;
    openNotes(at, {u"one"_s});
    at.key(Qt::Key_1, Qt::ControlModifier);
    at.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &list(at));
    QCOMPARE(at.snapshot().all<Note>().size(), 1);
}

void TestNotesPage::theFilterFindsWords()
{
    const Workplace at;
    openNotes(at, {u"the gateway"_s, u"the mail"_s});
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type(u"mail"_s);
    QCOMPARE(shown(at), QStringList{u"the mail"_s});
    at.key(Qt::Key_Escape);
    QCOMPARE(shown(at).size(), 2);
    QCOMPARE(QApplication::focusWidget(), &list(at));
}

void TestNotesPage::aRecordShowsItsNote()
{
    const Workplace at;
    const QList<QUuid> notes = openNotes(at, {u"Rotate the keys"_s, u"two"_s});
    at.type(u"a"_s);
    const QUuid task = at.snapshot().all<Task>().first().id;
    at.desk->goTo(Task::entity(), task);
    at.key(Qt::Key_Return, Qt::AltModifier); // More
    const QList<QPushButton *> all = at.window->engagement().tab()->section()->findChildren<QPushButton *>();
    const auto origin = std::ranges::find_if(
        all, [](const QPushButton *one) { return one->isVisible() && one->text().contains(u"Rotate"); });
    QVERIFY(origin != all.end());
    (*origin)->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(at.window->engagement().currentTab(), followUp);
    QCOMPARE(atHand(at), u"Rotate the keys"_s);
}

void TestNotesPage::itFitsAnyWidth()
{
    const Workplace at;
    openNotes(at, {QString(u"a long one "_s).repeated(40), u"two"_s});
    for (const QSize &size : {QSize(680, 600), QSize(1440, 900)}) {
        at.window->resize(size);
        QTest::qWait(20);
        QCOMPARE(at.window->size(), size);
        const QRect second = list(at).visualRect(list(at).model()->index(1, 0));
        QVERIFY(second.top() > 3 * list(at).fontMetrics().height()); // below the whole of the first
    }
}

} // namespace firstcall
