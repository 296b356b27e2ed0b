// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/checkitem.h"
#include "models/domain/document.h"
#include "models/domain/focusarea.h"
#include "models/domain/note.h"
#include "models/domain/obligation.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/domain/recommendation.h"
#include "models/domain/researchitem.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

class Phases : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsBegunAtFirst()
    {
        const Sheet sheet;
        for (PhaseId id : {PhaseId::Prepare, PhaseId::Introductions, PhaseId::KeyQuestions,
                           PhaseId::InvestigationFocus, PhaseId::WrapUp, PhaseId::FollowUp, PhaseId::Report})
            QCOMPARE(phase(sheet.snapshot(), id).progress, PhaseProgress::NotStarted);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::KeyQuestions).of, 4);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::InvestigationFocus).of, 4);
    }

    void preparationIsDoneWhenNothingWaits()
    {
        Sheet sheet;
        sheet.add(ResearchItem{.state = ResearchState::NotNeeded});
        sheet.add(CheckItem{.kind = CheckKind::SayFirst});
        const Ref<CheckItem> check = sheet.add(CheckItem{.kind = CheckKind::Ready});
        QCOMPARE(phase(sheet.snapshot(), PhaseId::Prepare), (Phase{PhaseProgress::Going, 1, 2}));
        sheet.set(check, &CheckItem::done, std::optional(true));
        QCOMPARE(phase(sheet.snapshot(), PhaseId::Prepare), (Phase{PhaseProgress::Done, 2, 2}));
    }

    void introductionsWantSomebodyWhoDecides()
    {
        KeptCall kept;
        QCOMPARE(phase(kept.snapshot(), PhaseId::Introductions).progress, PhaseProgress::Done);
        kept.set(kept.decider, &Participant::decidesOn, QList<Authority>());
        kept.set(kept.expert, &Participant::decidesOn, QList<Authority>());
        kept.set(kept.chair, &Participant::decidesOn, QList<Authority>());
        QCOMPARE(phase(kept.snapshot(), PhaseId::Introductions).progress, PhaseProgress::Going);
    }

    void questionsAreDoneWhenNoneIsOwed()
    {
        Sheet sheet;
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(phase(sheet.snapshot(), PhaseId::KeyQuestions).progress != PhaseProgress::Done);
            sheet.set(Ref<Question>{coreId(sheet.id(), keyQuestions()[i].key)}, &Question::state,
                      QuestionState::Answered);
        }
        QCOMPARE(phase(sheet.snapshot(), PhaseId::KeyQuestions), (Phase{PhaseProgress::Done, 4, 4}));
        // "4 of 5" is not all of it, whether it must be asked or not.
        const Ref<Question> more = sheet.add(Question{.state = QuestionState::Deferred});
        QCOMPARE(phase(sheet.snapshot(), PhaseId::KeyQuestions), (Phase{PhaseProgress::Going, 4, 5}));
        sheet.set(more, &Question::state, QuestionState::Dropped);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::KeyQuestions), (Phase{PhaseProgress::Done, 4, 4}));
    }

    void followUpCountsWhatItsListsHold()
    {
        Sheet sheet;
        sheet.add(Task{.title = QStringLiteral("Collect logs")}); // a step stands at the wrap-up
        QCOMPARE(phase(sheet.snapshot(), PhaseId::FollowUp), (Phase{PhaseProgress::NotStarted, 0, 0}));
        const Ref<StatusUpdate> update = sheet.add(StatusUpdate{.due = at("15:00")});
        const Ref<Recommendation> advice = sheet.add(Recommendation{});
        const Ref<Risk> risk = sheet.add(Risk{});
        const Ref<Obligation> deadline = sheet.add(Obligation{});
        const Ref<Note> note = sheet.add(Note{.text = QStringLiteral("Somebody rang")});
        QCOMPARE(phase(sheet.snapshot(), PhaseId::FollowUp), (Phase{PhaseProgress::Going, 0, 5}));
        sheet.set(update, &StatusUpdate::issuedAt, at("15:00"));
        sheet.set(advice, &Recommendation::state, RecommendationState::Rejected);
        sheet.set(risk, &Risk::state, RiskState::Accepted);
        sheet.set(deadline, &Obligation::applicability, Applicability::CounselSaysNot);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::FollowUp), (Phase{PhaseProgress::Going, 4, 5}));
        sheet.set(note, &Note::kind, NoteKind::Speculation);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::FollowUp), (Phase{PhaseProgress::Done, 4, 4}));
    }

    void aReportIsDoneWhenOneIsIssued()
    {
        Sheet sheet;
        const Ref<Document> report = sheet.add(Document{});
        QCOMPARE(phase(sheet.snapshot(), PhaseId::Report), (Phase{PhaseProgress::Going, 0, 1}));
        sheet.set(report, &Document::state, DocumentState::Issued);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::Report), (Phase{PhaseProgress::Done, 1, 1}));
    }
};

} // namespace firstcall::testing
