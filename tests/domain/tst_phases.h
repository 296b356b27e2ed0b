// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/checkitem.h"
#include "models/domain/document.h"
#include "models/domain/focusarea.h"
#include "models/domain/phases.h"
#include "models/domain/researchitem.h"
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
    }

    void followUpCountsWhatIsSettled()
    {
        Sheet sheet;
        sheet.add(Task{.title = QStringLiteral("Collect logs"), .state = TaskState::Done});
        const Ref<Task> open = sheet.add(Task{.title = QStringLiteral("Ring the insurer")});
        QCOMPARE(phase(sheet.snapshot(), PhaseId::FollowUp), (Phase{PhaseProgress::Going, 1, 2}));
        sheet.set(open, &Task::state, TaskState::Cancelled);
        QCOMPARE(phase(sheet.snapshot(), PhaseId::FollowUp), (Phase{PhaseProgress::Done, 2, 2}));
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
