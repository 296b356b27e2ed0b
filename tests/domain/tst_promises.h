// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
#include "models/domain/promises.h"
#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class PromisesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATimeThereIsNoPromise()
    {
        Sheet sheet;
        sheet.add(StatusUpdate{});
        sheet.add(Call{});
        sheet.add(Task{.title = u"Some day"_s});
        sheet.add(ParticipantQuestion{.text = u"And now?"_s});
        sheet.add(Instruction{});
        sheet.add(Invitation{});
        QVERIFY(promises(sheet.snapshot()).isEmpty());
        QVERIFY(!nextDue(sheet.snapshot()).isValid());
    }

    void eachKindIsAPromiseUntilItIsKept()
    {
        Sheet sheet;
        const Ref<StatusUpdate> update = sheet.add(StatusUpdate{.due = at("16:00")});
        const Ref<Call> call = sheet.add(Call{.title = u"Technical call"_s, .plannedStart = at("15:00")});
        const Ref<Task> task = sheet.add(Task{.title = u"Check the backups"_s, .due = at("14:00")});
        sheet.add(Task{.title = u"Upload"_s, .side = Side::Theirs, .due = at("09:00")});
        const Ref<ParticipantQuestion> question =
            sheet.add(ParticipantQuestion{.text = u"Could Cold Lane be next?"_s, .due = at("13:00")});
        const Ref<Instruction> instruction =
            sheet.add(Instruction{.title = u"Keep evidence"_s, .due = at("12:00")});
        const Ref<Invitation> invitation = sheet.add(Invitation{.due = at("11:00")});

        const QList<Promise> open = promises(sheet.snapshot());
        QCOMPARE(open,
                 (QList<Promise>{{at("11:00"), &Invitation::entity(), invitation.id, {}},
                                 {at("12:00"), &Instruction::entity(), instruction.id, u"Keep evidence"_s},
                                 {at("13:00"), &ParticipantQuestion::entity(), question.id,
                                  u"Could Cold Lane be next?"_s},
                                 {at("14:00"), &Task::entity(), task.id, u"Check the backups"_s},
                                 {at("15:00"), &Call::entity(), call.id, u"Technical call"_s},
                                 {at("16:00"), &StatusUpdate::entity(), update.id, {}}}));

        QCOMPARE(nextDue(sheet.snapshot()), at("11:00"));
        sheet.set(invitation, &Invitation::sentAt, at("10:55"));
        QCOMPARE(nextDue(sheet.snapshot()), at("12:00"));
        sheet.set(instruction, &Instruction::sentAt, at("11:55"));
        QCOMPARE(nextDue(sheet.snapshot()), at("13:00"));
        sheet.set(question, &ParticipantQuestion::state, ParticipantQuestionState::Answered);
        QCOMPARE(nextDue(sheet.snapshot()), at("14:00"));
        sheet.set(task, &Task::state, TaskState::Done);
        QCOMPARE(nextDue(sheet.snapshot()), at("15:00"));
        sheet.set(call, &Call::startedAt, at("15:02"));
        QCOMPARE(nextDue(sheet.snapshot()), at("16:00"));
        sheet.set(update, &StatusUpdate::issuedAt, at("15:58"));
        QVERIFY(!nextDue(sheet.snapshot()).isValid());
    }

    void whatIsBlockedOrParkedIsStillPromised()
    {
        Sheet sheet;
        const Ref<Task> task = sheet.add(Task{.due = at("14:00"), .state = TaskState::Blocked});
        const Ref<ParticipantQuestion> question =
            sheet.add(ParticipantQuestion{.state = ParticipantQuestionState::Parked, .due = at("13:00")});
        QCOMPARE(nextDue(sheet.snapshot()), at("13:00"));
        for (const auto state : {ParticipantQuestionState::ForCounsel, ParticipantQuestionState::Withdrawn}) {
            sheet.set(question, &ParticipantQuestion::state, state);
            QCOMPARE(nextDue(sheet.snapshot()), at("14:00"));
        }
        sheet.set(task, &Task::state, TaskState::Cancelled);
        QVERIFY(!nextDue(sheet.snapshot()).isValid());
    }

    void promisesOfDifferentZonesAreOrderedByInstant()
    {
        Sheet sheet;
        const Moment tokyo{at("11:00").utc, u"Asia/Tokyo"_s}; // 20:00 on the wall there
        sheet.add(Task{.due = at("12:00")});
        sheet.add(Task{.due = tokyo});
        QCOMPARE(nextDue(sheet.snapshot()), tokyo);
    }
};

} // namespace firstcall::testing
