// SPDX-License-Identifier: Apache-2.0
#include "models/domain/entities.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/answer.h"
#include "models/domain/asset.h"
#include "models/domain/assignment.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/concern.h"
#include "models/domain/consultant.h"
#include "models/domain/courseofaction.h"
#include "models/domain/custodyevent.h"
#include "models/domain/datarequest.h"
#include "models/domain/dataset.h"
#include "models/domain/decision.h"
#include "models/domain/document.h"
#include "models/domain/engagement.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/expectation.h"
#include "models/domain/finding.h"
#include "models/domain/firm.h"
#include "models/domain/focusarea.h"
#include "models/domain/hypothesis.h"
#include "models/domain/indicator.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/milestone.h"
#include "models/domain/note.h"
#include "models/domain/obligation.h"
#include "models/domain/organisation.h"
#include "models/domain/ownagendaset.h"
#include "models/domain/ownquestionset.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
#include "models/domain/question.h"
#include "models/domain/recommendation.h"
#include "models/domain/referral.h"
#include "models/domain/reporteditem.h"
#include "models/domain/researchitem.h"
#include "models/domain/risk.h"
#include "models/domain/service.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/domain/timelineevent.h"
#include "models/domain/waiver.h"

namespace firstcall {

std::span<const Entity *const> entities()
{
    static const Entity *const all[] = {
        &Firm::entity(),
        &Consultant::entity(),
        &Organisation::entity(),
        &Service::entity(),
        &OwnQuestionSet::entity(),
        &OwnSetQuestion::entity(),
        &OwnAgendaSet::entity(),
        &OwnAgendaSetItem::entity(),
        &Engagement::entity(),
        &Assignment::entity(),
        &ResearchItem::entity(),
        &Call::entity(),
        &AgendaItem::entity(),
        &CheckItem::entity(),
        &Participant::entity(),
        &Attendance::entity(),
        &Question::entity(),
        &Answer::entity(),
        &ParticipantQuestion::entity(),
        &Concern::entity(),
        &Expectation::entity(),
        &ReportedItem::entity(),
        &SuccessCriterion::entity(),
        &FocusArea::entity(),
        &Hypothesis::entity(),
        &Finding::entity(),
        &ActionTaken::entity(),
        &Asset::entity(),
        &Account::entity(),
        &DataSet::entity(),
        &Indicator::entity(),
        &TimelineEvent::entity(),
        &CourseOfAction::entity(),
        &Decision::entity(),
        &Task::entity(),
        &DataRequest::entity(),
        &Milestone::entity(),
        &Referral::entity(),
        &Instruction::entity(),
        &Invitation::entity(),
        &StatusUpdate::entity(),
        &Risk::entity(),
        &Recommendation::entity(),
        &EvidenceItem::entity(),
        &CustodyEvent::entity(),
        &Obligation::entity(),
        &Document::entity(),
        &Note::entity(),
        &Waiver::entity(),
    };
    return all;
}

const Entity *entityOfTable(QAnyStringView table)
{
    for (const Entity *entity : entities()) {
        if (table == entity->key())
            return entity;
    }
    return nullptr;
}

} // namespace firstcall
