// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/courseofaction.h"
#include "models/domain/decision.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class NoteRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFactNamesASpeakerADocumentOrALog()
    {
        KeptCall sheet;
        const Ref<Note> note = sheet.add(Note{.kind = NoteKind::Fact, .text = u"It failed at 05:40."_s});
        const auto keeps = [&sheet] { return told(factsRule(sheet.snapshot())).isEmpty(); };
        QVERIFY(!keeps());
        for (const Choice &choice : choicesOf(NoteSource{}).all) {
            const auto source = static_cast<NoteSource>(choice.value);
            sheet.set(note, &Note::sourceKind, std::optional(source));
            QVERIFY(!keeps()); // of a document or a log it must say which
            sheet.set(note, &Note::sourceDetail, u"Help-desk log"_s);
            QCOMPARE(keeps(), source == NoteSource::Document || source == NoteSource::LogOrAlert);
            sheet.set(note, &Note::sourceDetail, u""_s);
        }
        sheet.set(note, &Note::speaker, Ref<Participant>{newId()}); // nobody there
        QVERIFY(!keeps());
        sheet.set(note, &Note::speaker, sheet.expert);
        QVERIFY(keeps());
        sheet.set(note, &Note::speaker, Ref<Participant>{});
        sheet.set(note, &Note::kind, NoteKind::Speculation);
        QVERIFY(keeps());
    }

    void aQuoteNamesWhoSaidIt()
    {
        KeptCall sheet;
        const Ref<Note> note = sheet.add(Note{.kind = NoteKind::Quote, .text = u"It looks normal."_s});
        const QList<Breach> found = quotesRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V17 speaker"_s});
        QCOMPARE(found.first().force, Force::Hard);
        sheet.set(note, &Note::speaker, sheet.decider);
        QCOMPARE(told(quotesRule(sheet.snapshot())), QStringList());
    }

    void aCorrectedNoteIsNotCheckedAgain()
    {
        KeptCall sheet;
        const Ref<Note> note = sheet.add(Note{.kind = NoteKind::Quote, .text = u"It looks normal."_s});
        sheet.add(Note{.speaker = sheet.decider,
                       .kind = NoteKind::Quote,
                       .text = u"Its screens look normal."_s,
                       .amends = note});
        QCOMPARE(told(quotesRule(sheet.snapshot())), QStringList());
    }

    void aDecisionNamesWhoMakesIt()
    {
        KeptCall sheet;
        const Ref<Decision> decision = sheet.add(Decision{.what = u"No contact"_s});
        const Ref<Note> note = sheet.add(Note{.kind = NoteKind::Decision, .text = u"No contact"_s});
        const Ref<CourseOfAction> course =
            sheet.add(CourseOfAction{.title = u"Clean network"_s, .chosen = true});
        QCOMPARE(told(decisionsRule(sheet.snapshot())),
                 (QStringList{u"V18 speaker"_s, u"V18 chosen_by"_s, u"V18 decider"_s}));
        sheet.set(decision, &Decision::decider, sheet.expert);
        sheet.set(note, &Note::speaker, sheet.expert);
        sheet.set(course, &CourseOfAction::chosenBy, sheet.expert);
        QCOMPARE(told(decisionsRule(sheet.snapshot())), QStringList());
        sheet.set(course, &CourseOfAction::chosenBy, Ref<Participant>{});
        sheet.set(course, &CourseOfAction::chosen, std::optional(false));
        QCOMPARE(told(decisionsRule(sheet.snapshot())), QStringList());
    }

    void theDeciderHasTheAuthorityThatMatches()
    {
        KeptCall sheet;
        const Ref<Decision> decision =
            sheet.add(Decision{.what = u"Spend"_s, .decider = sheet.decider, .authority = Authority::Spend});
        QCOMPARE(told(decisionsRule(sheet.snapshot())), QStringList());
        sheet.set(decision, &Decision::authority, std::optional(Authority::Negotiate));
        const QList<Breach> found = decisionsRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V18 authority"_s});
        QVERIFY(found.first().sentence.contains(u"Priya Nandakumar"_s));
        sheet.set(decision, &Decision::authority, std::optional<Authority>());
        QCOMPARE(told(decisionsRule(sheet.snapshot())), QStringList());
    }
};

} // namespace firstcall::testing
