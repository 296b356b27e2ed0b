// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_editor.h"

#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/datarequest.h"
#include "models/domain/document.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "tests/edit/fixture.h"

#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestEditor::whatWasDoneCanBeTakenBack()
{
    Desk desk;
    const QSignalSpy applied(desk.store.get(), &Store::applied);
    const Result<QUuid> note = desk.editor->add(desk.engagement, Note{.text = u"first"_s});
    VERIFY_RESULT(note);
    QCOMPARE(applied.size(), 1); // pushing does not do it again
    VERIFY_RESULT(desk.edit<Note>(*note, [](Note &one) { one.text = u"second"_s; }));
    QUndoStack &stack = desk.editor->undoStack(desk.engagement);
    QCOMPARE(stack.count(), 2);
    QCOMPARE(stack.undoText(), u"Edit"_s);

    stack.undo();
    QCOMPARE(desk.get<Note>(*note).text, u"first"_s);
    stack.undo();
    QVERIFY(!desk.has<Note>(*note));
    stack.redo();
    stack.redo();
    QCOMPARE(desk.get<Note>(*note).text, u"second"_s);
    QCOMPARE(applied.size(), 6);
    QCOMPARE(desk.failures, QStringList());
    QCOMPARE(desk.findings(), QStringList());
}

void TestEditor::whatCouldNotBeStoredIsNoStep()
{
    Desk desk;
    const Result<QUuid> note = desk.editor->add(desk.engagement, Note{});
    VERIFY_RESULT(note);
    const Change stale = edit(desk.engagement, *note, Note{.text = u"not what is there"_s}, Note{});
    QVERIFY(!desk.editor->perform({u"Edit"_s, {stale}, {}}));
    QCOMPARE(desk.editor->undoStack(desk.engagement).count(), 1);
    QVERIFY(!desk.editor->addEngagement({.reference = u"LFR-2026-031"_s}));
    QCOMPARE(desk.editor->undoStack({}).count(), 1);
}

void TestEditor::commitsToOneFieldMerge()
{
    Desk desk;
    const QUuid note = *desk.editor->add(desk.engagement, Note{.text = u"a"_s});
    for (const QString &text : {u"ab"_s, u"abc"_s, u"abcd"_s})
        VERIFY_RESULT(desk.edit<Note>(note, [&](Note &one) { one.text = text; }));
    QUndoStack &stack = desk.editor->undoStack(desk.engagement);
    QCOMPARE(stack.count(), 2);
    VERIFY_RESULT(desk.edit<Note>(note, [&](Note &one) { one.sourceDetail = u"another field"_s; }));
    VERIFY_RESULT(desk.edit<Note>(note, [&](Note &one) { one.text = u"abcde"_s; }));
    QCOMPARE(stack.count(), 4);
    const QUuid other = *desk.editor->add(desk.engagement, Note{});
    VERIFY_RESULT(desk.edit<Note>(other, [&](Note &one) { one.text = u"x"_s; }));
    VERIFY_RESULT(desk.edit<Note>(note, [&](Note &one) { one.text = u"y"_s; }));
    QCOMPARE(stack.count(), 7);
    for (int i = 0; i < 6; ++i)
        stack.undo();
    QCOMPARE(desk.get<Note>(note), (Note{.text = u"a"_s, .position = 1}));
    stack.redo();
    QCOMPARE(desk.get<Note>(note).text, u"abcd"_s);
    QCOMPARE(desk.failures, QStringList());
}

void TestEditor::aStepOfTheWorkspaceInBetweenKeepsThemApart()
{
    Desk desk;
    const QUuid note = *desk.editor->add(desk.engagement, Note{.text = u"a"_s});
    const auto type = [&](const QString &text) {
        return desk.edit<Note>(note, [&](Note &one) { one.text = text; });
    };
    VERIFY_RESULT(type(u"ab"_s));
    const QUuid person = *desk.editor->add({}, Consultant{.name = u"Mei"_s});
    VERIFY_RESULT(type(u"abc"_s));
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(desk.get<Note>(note).text, u"ab"_s);
    QVERIFY(desk.has<Consultant>(person));
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(!desk.has<Consultant>(person));
    QCOMPARE(desk.get<Note>(note).text, u"ab"_s);
}

void TestEditor::aFailedUndoIsReported()
{
    Desk desk;
    const QUuid note = *desk.editor->add(desk.engagement, Note{.text = u"mine"_s});
    VERIFY_RESULT(desk.edit<Note>(note, [](Note &one) { one.text = u"mine too"_s; }));
    // Another program changes the same field.
    const Note now = desk.get<Note>(note);
    Note theirs = now;
    theirs.text = u"theirs"_s;
    VERIFY_RESULT(
        desk.store->apply({u"Edit"_s, {edit(desk.engagement, note, now, theirs)}, {}},
                          {.at = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC), .author = u"Rui"_s}));
    QUndoStack &stack = desk.editor->undoStack(desk.engagement);
    stack.undo();
    QCOMPARE(desk.failures.size(), 1);
    QVERIFY2(desk.failures.first().contains(u"has changed or gone"_s), qPrintable(desk.failures.first()));
    QCOMPARE(desk.get<Note>(note).text, u"theirs"_s);
    QCOMPARE(stack.count(), 1); // the step is gone, those before it are not
    QVERIFY(stack.canUndo());
}

void TestEditor::aNewRecordComesLast()
{
    Desk desk;
    const QUuid first = *desk.editor->add(desk.engagement, Task{.title = u"first"_s});
    const QUuid second = *desk.editor->add(desk.engagement, Task{.title = u"second"_s, .position = 0});
    QCOMPARE(desk.get<Task>(first).position, 1);
    QCOMPARE(desk.get<Task>(second).position, 2);
    VERIFY_RESULT(desk.edit<Task>(first, [](Task &one) { one.position = 40; }));
    const QUuid third = *desk.editor->add(desk.engagement, Task{});
    QCOMPARE(desk.get<Task>(third).position, 41);
    QVERIFY(idText(first) < idText(second));
    const QUuid firm = *desk.editor->add({}, Organisation{.legalName = u"One"_s});
    QCOMPARE(desk.get<Organisation>(firm).position, 1);
    // Firm-wide whatever engagement is on screen.
    VERIFY_RESULT(desk.editor->add(desk.engagement, Organisation{.legalName = u"Two"_s}));
    QCOMPARE(desk.store->rows(Organisation::entity(), {})->size(), 2);
}

void TestEditor::aNewRecordHasTheNextNumber()
{
    const Desk desk;
    const auto add = [&]<Record R>(const R &record) {
        const Result<QUuid> id = desk.editor->add(desk.engagement, record);
        return id ? desk.get<R>(*id).number : decltype(R::number)();
    };
    QCOMPARE(add(StatusUpdate{}), std::optional(1));
    QCOMPARE(add(StatusUpdate{.number = 7}), std::optional(7)); // what is told stays
    QCOMPARE(add(StatusUpdate{}), std::optional(8));
    QVERIFY(desk.editor->undo(desk.engagement)); // one step with the adding
    QCOMPARE(add(StatusUpdate{}), std::optional(8));
    QCOMPARE(add(DataRequest{}), u"DR-1"_s);
    QCOMPARE(add(DataRequest{}), u"DR-2"_s);
    QCOMPARE(add(Risk{}), u"R1"_s);
    QCOMPARE(add(Risk{.number = u"LFR-R09"_s}), u"LFR-R09"_s);
    QCOMPARE(add(Risk{}), u"LFR-R10"_s); // as the others are written
    QCOMPARE(add(Document{}), QString());

    const Result<QList<QUuid>> some = desk.editor->addRows(
        DataRequest::entity(), desk.engagement,
        {toRow(DataRequest{}), toRow(DataRequest{.number = u"DR-5"_s}), toRow(DataRequest{})});
    VERIFY_RESULT(some);
    QCOMPARE(desk.get<DataRequest>(some->at(0)).number, u"DR-6"_s);
    QCOMPARE(desk.get<DataRequest>(some->at(2)).number, u"DR-7"_s);
    QCOMPARE(desk.findings(), QStringList());
}

void TestEditor::numbersOfEvidenceAreNotUsedAgain()
{
    const Desk desk;
    const auto add = [&] {
        const Result<QUuid> id = desk.editor->add(desk.engagement, EvidenceItem{});
        return id ? *id : QUuid();
    };
    QCOMPARE(desk.get<EvidenceItem>(add()).number, u"E-001"_s);
    VERIFY_RESULT(desk.editor->remove(EvidenceItem::entity(), desk.engagement, add()));
    QCOMPARE(desk.get<EvidenceItem>(add()).number, u"E-003"_s);
    QVERIFY(desk.editor->undo(desk.engagement)); // it was never held
    QCOMPARE(desk.get<EvidenceItem>(add()).number, u"E-003"_s);
}

void TestEditor::aRemovalTakesChildrenAndReferences()
{
    Desk desk;
    Editor &editor = *desk.editor;
    const QUuid person = *editor.add(desk.engagement, Participant{.name = u"Ana"_s});
    const QUuid staying = *editor.add(desk.engagement, Participant{.name = u"Ben"_s});
    const QUuid call = *editor.add(desk.engagement, Call{.chair = {person}, .scribe = {person}});
    const QUuid attendance =
        *editor.add(desk.engagement, Attendance{.call = {call}, .participant = {person}});
    const QUuid note = *editor.add(desk.engagement, Note{.call = {call}, .speaker = {person}});
    const QUuid question = *editor.add(desk.engagement, Question{.text = u"Since when?"_s});
    const QUuid answer = *editor.add(desk.engagement, Answer{.question = {question}, .answeredBy = {person}});
    const QUuid later = *editor.add(
        desk.engagement, Answer{.question = {coreId(desk.engagement, "KQ1")}, .supersedes = {answer}});
    VERIFY_RESULT(desk.edit<Engagement>(
        desk.engagement, [&](Engagement &one) { one.steadyContact = one.urgentContact1 = {person}; }));
    const QUuid decider = *editor.add(desk.engagement, Participant{.name = u"Cem"_s});

    const Snapshot before = desk.snapshot();
    const int steps = editor.undoStack(desk.engagement).count();
    VERIFY_RESULT(editor.remove(Participant::entity(), desk.engagement, person));
    QVERIFY(!desk.has<Participant>(person));
    QVERIFY(desk.has<Participant>(staying) && desk.has<Participant>(decider));
    QVERIFY(!desk.get<Call>(call).chair && !desk.get<Call>(call).scribe);
    QVERIFY(desk.has<Attendance>(attendance) && !desk.get<Attendance>(attendance).participant);
    QVERIFY(!desk.get<Note>(note).speaker);
    QVERIFY(!desk.get<Answer>(answer).answeredBy);
    QVERIFY(!desk.get<Engagement>(desk.engagement).steadyContact);
    QCOMPARE(editor.undoStack(desk.engagement).count(), steps + 1);
    editor.undoStack(desk.engagement).undo();
    QVERIFY(desk.snapshot() == before);

    VERIFY_RESULT(editor.remove(Call::entity(), desk.engagement, call));
    QVERIFY(!desk.has<Call>(call) && !desk.has<Attendance>(attendance));
    QVERIFY(desk.has<Note>(note) && !desk.get<Note>(note).call);
    VERIFY_RESULT(editor.remove(Question::entity(), desk.engagement, question));
    QVERIFY(!desk.has<Question>(question) && !desk.has<Answer>(answer));
    QVERIFY(desk.has<Answer>(later) && !desk.get<Answer>(later).supersedes);
    editor.undoStack(desk.engagement).undo();
    editor.undoStack(desk.engagement).undo();
    QVERIFY(desk.snapshot() == before);
    QVERIFY(!editor.remove(Note::entity(), desk.engagement, QUuid::createUuid()));
    QCOMPARE(desk.failures, QStringList());
    QCOMPARE(desk.findings(), QStringList());
}

void TestEditor::aFirmWideRemovalReachesEveryEngagement()
{
    Desk desk;
    const QUuid customer = *desk.editor->add({}, Organisation{.legalName = u"Harbour"_s});
    const QUuid second = *desk.editor->addEngagement({.customer = {customer}, .zone = u"UTC"_s});
    VERIFY_RESULT(
        desk.edit<Engagement>(desk.engagement, [&](Engagement &one) { one.customer = {customer}; }));
    const QUuid person = *desk.editor->add(desk.engagement, Participant{.organisation = {customer}});
    VERIFY_RESULT(desk.editor->remove(Organisation::entity(), {}, customer));
    QVERIFY(!desk.get<Engagement>(desk.engagement).customer && !desk.get<Engagement>(second).customer);
    QVERIFY(!desk.get<Participant>(person).organisation);
    QVERIFY(desk.editor->undo(desk.engagement)); // from either engagement
    QVERIFY(desk.has<Organisation>(customer));
    QCOMPARE(desk.get<Engagement>(second).customer.id, customer);
    QCOMPARE(desk.get<Participant>(person).organisation.id, customer);
    QCOMPARE(desk.failures, QStringList());
    QCOMPARE(desk.findings(), QStringList());
}

void TestEditor::anEngagementGoesAndComesBack()
{
    Desk desk;
    const QUuid call = *desk.editor->add(desk.engagement, Call{});
    VERIFY_RESULT(desk.editor->add(desk.engagement, Attendance{.call = {call}}));
    VERIFY_RESULT(desk.editor->add(desk.engagement, Document{}));
    const Snapshot before = desk.snapshot();
    VERIFY_RESULT(desk.editor->remove(Engagement::entity(), desk.engagement, desk.engagement));
    QVERIFY(desk.store->summaries()->isEmpty());
    QVERIFY(!desk.has<Call>(call));
    QCOMPARE(desk.findings(), QStringList());
    QVERIFY(desk.editor->undo({}));
    QVERIFY(desk.snapshot() == before);
    QCOMPARE(desk.store->summaries()->size(), 1);
    QVERIFY(desk.editor->redo({}));
    QVERIFY(desk.store->summaries()->isEmpty());
    QVERIFY(desk.editor->undo({}));
    QCOMPARE(desk.failures, QStringList());
    QCOMPARE(desk.findings(), QStringList());
}

void TestEditor::theNewerOfTwoStacksIsUndone()
{
    Desk desk;
    const QUuid a = *desk.editor->add(desk.engagement, Note{.text = u"a"_s}); // 1, here
    const QUuid b = *desk.editor->add({}, Organisation{.legalName = u"b"_s}); // 2, workspace
    const QUuid c = *desk.editor->add(desk.engagement, Note{.text = u"c"_s}); // 3, here
    const auto there = [&] {
        return QList<bool>{desk.has<Note>(a), desk.has<Organisation>(b), desk.has<Note>(c)};
    };
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(there(), (QList{true, true, false}));
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(there(), (QList{true, false, false}));
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(there(), (QList{false, false, false}));
    for (const QList<bool> &state : {QList{true, false, false}, {true, true, false}, {true, true, true}}) {
        QVERIFY(desk.editor->redo(desk.engagement));
        QCOMPARE(there(), state);
    }
    QVERIFY(!desk.editor->redo(desk.engagement));
    // Where another engagement is shown, only the workspace's step is taken back.
    QVERIFY(desk.editor->undo(QUuid::createUuid()));
    QCOMPARE(there(), (QList{true, false, true}));
    QCOMPARE(desk.failures, QStringList());
}

void TestEditor::theJournalTellsWhatWasUndone()
{
    Desk desk;
    const QUuid note = *desk.editor->add(desk.engagement, Note{.text = u"a"_s});
    VERIFY_RESULT(desk.edit<Note>(note, [](Note &one) { one.text = u"b"_s; }));
    VERIFY_RESULT(desk.edit<Note>(note, [](Note &one) { one.text = u"c"_s; }));
    desk.editor->undo(desk.engagement);
    desk.editor->redo(desk.engagement);
    desk.editor->undo(desk.engagement);
    const QList<JournalEntry> entries = *desk.store->journal(desk.engagement, 10); // after core and note
    QCOMPARE(entries.size(), 5);
    QVERIFY(entries[0].undoOf.isNull() && entries[1].undoOf.isNull() && entries[3].undoOf.isNull());
    QCOMPARE(entries[2].undoOf, entries[1].batch);
    QCOMPARE(entries[4].undoOf, entries[3].batch);
    QCOMPARE(entries[4].newValue.json, u"\"a\""_s);
    QCOMPARE(entries[4].author, u"Dana"_s);
    QVERIFY(entries[3].at < entries[4].at);
}

void TestEditor::anImportIsTakenBack()
{
    Desk from;
    VERIFY_RESULT(from.editor->add(from.engagement, Note{.text = u"taken along"_s}));
    Adoption adoption{{u"Import"_s, {}, {}}, *from.store->journal(from.engagement)};
    const Snapshot snapshot = from.snapshot();
    for (const Entity *entity : {&Engagement::entity(), &Question::entity(), &Note::entity()}) {
        for (const KeptRow &kept : snapshot.rows(*entity))
            adoption.set.changes.append({entity, from.engagement, kept.id, std::nullopt, kept.row});
    }
    const Entity &focus = *coreRecords(from.engagement).last().entity;
    for (const KeptRow &kept : snapshot.rows(focus))
        adoption.set.changes.append({&focus, from.engagement, kept.id, std::nullopt, kept.row});

    Desk to;
    VERIFY_RESULT(to.edit<Engagement>(to.engagement, [](Engagement &one) { one.reference = u""_s; }));
    VERIFY_RESULT(to.editor->adopt(adoption));
    QVERIFY(*to.store->snapshot(from.engagement) == snapshot);
    QCOMPARE(to.editor->undoStack({}).undoText(), u"Import"_s);
    QVERIFY(to.editor->undo({}));
    QCOMPARE(to.store->summaries()->size(), 1);
    QVERIFY(to.editor->redo({}));
    QVERIFY(*to.store->snapshot(from.engagement) == snapshot);
    QCOMPARE(to.failures, QStringList());
    QCOMPARE(to.findings(), QStringList());
}

void TestEditor::nothingChangedIsNoStep()
{
    Desk desk;
    const QUuid note = *desk.editor->add(desk.engagement, Note{.text = u"a"_s});
    const Position before = *desk.store->position(desk.engagement);
    VERIFY_RESULT(desk.edit<Note>(note, [](Note &) {}));
    VERIFY_RESULT(desk.editor->perform({}));
    QCOMPARE(*desk.store->position(desk.engagement), before);
    QCOMPARE(desk.editor->undoStack(desk.engagement).count(), 1);
}
