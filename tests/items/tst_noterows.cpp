// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_noterows.h"

#include "models/edit/notesorting.h"
#include "models/items/noterows.h"
#include "tests/items/screen.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

Moment minute(int minutes)
{
    return {QDateTime(QDate(2026, 3, 9), QTime(3, 10), Qt::UTC).addSecs(minutes * 60), u"Europe/London"_s};
}

} // namespace

void TestNoteRows::aRowTellsWhatANoteIs()
{
    Screen screen;
    NoteRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(screen.engagement));
    const QUuid tom = screen.add(Participant{.name = u"Tom Askew"_s});
    const QUuid note = screen.add(Note{.at = minute(0), .speaker = {tom}, .text = u"Rotate\nthe keys"_s});
    QCOMPARE(rows.rowCount(), 1);
    const QModelIndex index = rows.index(0);
    QCOMPARE(index.data().toString(), u"Rotate the keys"_s);
    QCOMPARE(index.data(NoteRows::KindRole).toString(), u"Unsorted"_s);
    QCOMPARE(index.data(NoteRows::SpeakerRole).toString(), u"Tom Askew"_s);
    QCOMPARE(index.data(NoteRows::TimeRole).toString(), screen.text.time(minute(0).utc));
    QCOMPARE(rows.unsortedCount(), 1);

    const Result<QUuid> task = makeOfNote(*screen.editor, screen.engagement, note, NoteMaker::Task);
    VERIFY_RESULT(task);
    QCOMPARE(index.data(NoteRows::KindRole).toString(), u"Task"_s);
    QCOMPARE(index.data(NoteRows::MadeRole).toStringList(), QStringList{u"Task: Rotate the keys"_s});
    QCOMPARE(rows.madeAt(0).first().record, *task);
    QCOMPARE(rows.unsortedCount(), 0);
    // The task's name is followed, and so is that of who said it.
    VERIFY_RESULT(screen.edit<Task>(*task, [](Task &one) { one.title = u"Rotate all keys"_s; }));
    QCOMPARE(index.data(NoteRows::MadeRole).toStringList(), QStringList{u"Task: Rotate all keys"_s});
    VERIFY_RESULT(screen.edit<Participant>(tom, [](Participant &one) { one.name = u"Tom A."_s; }));
    QCOMPARE(index.data(NoteRows::SpeakerRole).toString(), u"Tom A."_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             u"Task; Rotate the keys; Tom A.; Task: Rotate all keys."_s);

    const QUuid secret = screen.add(Note{.at = minute(1), .text = u"afraid"_s, .isPrivate = true});
    QCOMPARE(rows.index(rows.rowOf(secret)).data(NoteRows::KindRole).toString(), u"Private"_s);
    QCOMPARE(rows.unsortedCount(), 0);
}

void TestNoteRows::rowsStandAsTheyWereSaid()
{
    Screen screen;
    NoteRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(screen.engagement));
    screen.add(Note{.text = u"no time"_s});
    screen.add(Note{.at = minute(9), .text = u"nine"_s});
    const QUuid one = screen.add(Note{.at = minute(1), .text = u"one"_s});
    screen.add(Note{.at = minute(5), .text = u"five"_s});
    QCOMPARE(column(rows, 0), (QStringList{u"one"_s, u"five"_s, u"nine"_s, u"no time"_s}));
    VERIFY_RESULT(screen.edit<Note>(one, [](Note &note) { note.at = minute(7); }));
    QCOMPARE(column(rows, 0), (QStringList{u"five"_s, u"one"_s, u"nine"_s, u"no time"_s}));
}

void TestNoteRows::everyChangeIsFollowed()
{
    Screen screen;
    NoteRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(screen.engagement));
    const QUuid note = screen.add(Note{.at = minute(0), .text = u"40 servers"_s});
    screen.add(Note{.at = minute(1), .text = u"next"_s});
    // An amendment is the same row.
    const QPersistentModelIndex first(rows.index(0));
    const Result<QUuid> amended = amendNote(*screen.editor, screen.engagement, note, u"14 servers"_s);
    VERIFY_RESULT(amended);
    QCOMPARE(column(rows, 0), (QStringList{u"14 servers"_s, u"next"_s}));
    QVERIFY(first.isValid());
    QCOMPARE(first.data(NoteRows::EarlierRole).toStringList(), QStringList{u"40 servers"_s});
    QCOMPARE(rows.rowOf(note), 0);
    QCOMPARE(rows.rowOf(*amended), 0);
    QVERIFY(screen.editor->undo(screen.engagement));
    QCOMPARE(column(rows, 0), (QStringList{u"40 servers"_s, u"next"_s}));
    VERIFY_RESULT(screen.editor->remove(Note::entity(), screen.engagement, note));
    QCOMPARE(column(rows, 0), QStringList{u"next"_s});
    QCOMPARE(rows.rowOf(note), -1);
    QVERIFY(screen.editor->undo(screen.engagement));
    QCOMPARE(column(rows, 0), (QStringList{u"40 servers"_s, u"next"_s}));
}

void TestNoteRows::nothingIsReadWhileNobodyLooks()
{
    Screen screen;
    NoteRows rows(*screen.store, screen.text);
    VERIFY_RESULT(rows.load(screen.engagement));
    rows.setFollowing(false);
    screen.add(Note{.text = u"one"_s});
    QCOMPARE(rows.rowCount(), 0);
    rows.setFollowing(true);
    QCOMPARE(rows.rowCount(), 1);
}
