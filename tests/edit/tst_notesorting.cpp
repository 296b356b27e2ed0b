// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/tst_notesorting.h"

#include "models/domain/answer.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/hypothesis.h"
#include "models/domain/notelinks.h"
#include "models/domain/question.h"
#include "models/edit/notesorting.h"
#include "tests/edit/fixture.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

QUuid add(const Desk &desk, const QString &text)
{
    const Result<QUuid> id = desk.editor->add(desk.engagement, Note{.text = text});
    return id ? *id : QUuid();
}

QStringList texts(const QList<Kept<Note>> &notes)
{
    QStringList all;
    for (const Kept<Note> &note : notes)
        all.append(note->text);
    return all;
}

} // namespace

void TestNoteSorting::aKindAndARecordAreOneStep()
{
    const Desk desk;
    const QUuid note = add(desk, u"They came in by the gateway"_s);
    const NoteSorting explanation{.kind = NoteKind::Hypothesis, .maker = NoteMaker::Hypothesis};
    const Result<QUuid> made = sortNote(*desk.editor, desk.engagement, note, explanation);
    VERIFY_RESULT(made);
    QCOMPARE(desk.get<Note>(note).kind, NoteKind::Hypothesis);
    QCOMPARE(desk.get<Hypothesis>(*made).statement, u"They came in by the gateway"_s);
    QCOMPARE(desk.get<Hypothesis>(*made).fromNote.id, note);
    // A second time makes no second one, and is no step.
    const QString undo = desk.editor->undoText(desk.engagement);
    const Result<QUuid> again = sortNote(*desk.editor, desk.engagement, note, explanation);
    VERIFY_RESULT(again);
    QCOMPARE(*again, *made);
    QCOMPARE(desk.snapshot().all<Hypothesis>().size(), 1);
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(desk.get<Note>(note).kind, NoteKind::Untriaged);
    QVERIFY(desk.snapshot().all<Hypothesis>().isEmpty());
    // A kind alone makes nothing.
    const Result<QUuid> none = sortNote(*desk.editor, desk.engagement, note, {.kind = NoteKind::Fact});
    VERIFY_RESULT(none);
    QVERIFY(none->isNull());
    QCOMPARE(desk.get<Note>(note).kind, NoteKind::Fact);
}

void TestNoteSorting::anAnswerGoesToTheQuestionNamed()
{
    const Desk desk;
    const QUuid note = add(desk, u"Two sites are down"_s);
    QVERIFY(!sortNote(*desk.editor, desk.engagement, note, {.maker = NoteMaker::Answer}));
    const Ref<Question> first{coreId(desk.engagement, "KQ1")};
    const Ref<Question> third{coreId(desk.engagement, "KQ3")};
    const Result<QUuid> one =
        sortNote(*desk.editor, desk.engagement, note, {.maker = NoteMaker::Answer, .question = first});
    VERIFY_RESULT(one);
    QCOMPARE(desk.get<Answer>(*one).question, first);
    QCOMPARE(desk.get<Answer>(*one).part, AnswerPart::What);
    QCOMPARE(desk.get<Note>(note).question, first);
    // It may answer another question as well, and the same one once.
    const Result<QUuid> other =
        sortNote(*desk.editor, desk.engagement, note, {.maker = NoteMaker::Answer, .question = third});
    VERIFY_RESULT(other);
    QCOMPARE(desk.get<Answer>(*other).question, third);
    const Result<QUuid> again =
        sortNote(*desk.editor, desk.engagement, note, {.maker = NoteMaker::Answer, .question = first});
    VERIFY_RESULT(again);
    QCOMPARE(*again, *one);
    QCOMPARE(desk.snapshot().all<Answer>().size(), 2);
}

void TestNoteSorting::aPersonIsReadFromTheWords()
{
    const Desk desk;
    const QUuid note = add(desk, u"Priya Nair, counsel, decides notify"_s);
    const Result<QUuid> made = sortNote(*desk.editor, desk.engagement, note, {.maker = NoteMaker::Person});
    VERIFY_RESULT(made);
    const auto person = desk.get<Participant>(*made);
    QCOMPARE(person.name, u"Priya Nair"_s);
    QCOMPARE(person.party, Party::OutsideCounsel);
    QCOMPARE(person.decidesOn, QList<Authority>{Authority::Notify});
    QVERIFY(unsortedNotes(desk.snapshot()).isEmpty());
}

void TestNoteSorting::severalAreOfAKindInOneStep()
{
    const Desk desk;
    const QList<QUuid> notes{add(desk, u"one"_s), add(desk, u"two"_s), add(desk, u"three"_s)};
    VERIFY_RESULT(setNoteKind(*desk.editor, desk.engagement, notes.first(2), NoteKind::Speculation));
    QCOMPARE(texts(unsortedNotes(desk.snapshot())), QStringList{u"three"_s});
    VERIFY_RESULT(setNotesPrivate(*desk.editor, desk.engagement, notes.last(1), true));
    QVERIFY(unsortedNotes(desk.snapshot()).isEmpty());
    QVERIFY(desk.editor->undo(desk.engagement));
    QVERIFY(desk.editor->undo(desk.engagement));
    QCOMPARE(unsortedNotes(desk.snapshot()).size(), 3);
    QVERIFY(!setNoteKind(*desk.editor, desk.engagement, {QUuid::createUuid()}, NoteKind::Fact));
}

void TestNoteSorting::anAmendmentKeepsTheOriginal()
{
    const Desk desk;
    const QUuid note = add(desk, u"40 servers are down"_s);
    QVERIFY(!amendNote(*desk.editor, desk.engagement, note, u"  "_s));
    const Result<QUuid> second = amendNote(*desk.editor, desk.engagement, note, u"14 servers are down"_s);
    VERIFY_RESULT(second);
    QCOMPARE(desk.get<Note>(note).text, u"40 servers are down"_s);
    QCOMPARE(desk.get<Note>(*second).amends.id, note);
    // Told of the first wording, a third amends the newest.
    const Result<QUuid> third = amendNote(*desk.editor, desk.engagement, note, u"15 servers are down"_s);
    VERIFY_RESULT(third);
    QCOMPARE(desk.get<Note>(*third).amends.id, *second);
    QCOMPARE(texts(unsortedNotes(desk.snapshot())), QStringList{u"15 servers are down"_s});
    QCOMPARE(texts(wordingsOf(desk.snapshot(), {*third})),
             (QStringList{u"15 servers are down"_s, u"14 servers are down"_s, u"40 servers are down"_s}));
    const Result<QUuid> same = amendNote(*desk.editor, desk.engagement, *third, u"15 servers are down"_s);
    VERIFY_RESULT(same);
    QCOMPARE(*same, *third);
    QCOMPARE(desk.snapshot().all<Note>().size(), 3);
}

void TestNoteSorting::whatWasMadeBeforeAnAmendmentStaysMade()
{
    const Desk desk;
    const QUuid note = add(desk, u"Payroll on Thursday"_s);
    const Result<QUuid> made = makeOfNote(*desk.editor, desk.engagement, note, NoteMaker::Concern);
    VERIFY_RESULT(made);
    const Result<QUuid> amended = amendNote(*desk.editor, desk.engagement, note, u"Payroll on Friday"_s);
    VERIFY_RESULT(amended);
    QVERIFY(unsortedNotes(desk.snapshot()).isEmpty());
    QCOMPARE(madeOf(desk.snapshot(), {*amended}), (QList<MadeOfNote>{{&Concern::entity(), *made}}));
    const Result<QUuid> again = makeOfNote(*desk.editor, desk.engagement, *amended, NoteMaker::Concern);
    VERIFY_RESULT(again);
    QCOMPARE(*again, *made);
}
