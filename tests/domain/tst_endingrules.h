// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class EndingRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCallThatLeavesAllItMustKeepsEveryRule()
    {
        const KeptCall sheet;
        QCOMPARE(told(breaches(sheet.snapshot(), {})), QStringList());
    }

    void beforeTheFirstCallEndsNothingIsAskedOfIt()
    {
        Sheet sheet;
        QCOMPARE(told(breaches(sheet.snapshot())), QStringList());
        const Ref<Call> call = sheet.add(Call{.startedAt = at("10:00")});
        for (const auto rule :
             {keyQuestionsRule, decisionMakerRule, leaveWithRule, attendeesRule, wrapUpRule, firstTaskRule})
            QCOMPARE(told(rule(sheet.snapshot())), QStringList());
        sheet.set(call, &Call::endedAt, at("11:00"));
        QCOMPARE(told(breaches(sheet.snapshot())),
                 (QStringList{u"V8 chair"_s, u"V8 scribe"_s, u"V9 state"_s, u"V9 state"_s, u"V9 state"_s,
                              u"V9 state"_s, u"V10 decision_maker_task"_s, u"V11"_s, u"V11"_s, u"V11"_s,
                              u"V11 no_step_ours"_s, u"V11 no_step_theirs"_s, u"V11"_s, u"V13 wrap_up_text"_s,
                              u"V14"_s}));
    }

    void whatIsLackingIsMendedAmongItsKind()
    {
        Sheet sheet;
        sheet.add(Call{.startedAt = at("10:00"), .endedAt = at("11:00")});
        QStringList lists;
        for (const Breach &breach : breaches(sheet.snapshot())) {
            if (breach.lacking)
                lists.append(u"%1 %2"_s.arg(QLatin1StringView(breach.rule), breach.lacking->key()));
        }
        QCOMPARE(
            lists,
            (QStringList{u"V10 participant"_s, u"V11 concern"_s, u"V11 success_criterion"_s, u"V11 task"_s,
                         u"V11 task"_s, u"V11 task"_s, u"V11 status_update"_s, u"V14 task"_s}));
    }

    void eachKeyQuestionWasAsked()
    {
        KeptCall sheet;
        const Ref<Question> third{coreId(sheet.id(), "KQ3")};
        for (const Choice &choice : choicesOf(QuestionState{}).all) {
            const auto state = static_cast<QuestionState>(choice.value);
            sheet.set(third, &Question::state, state);
            QCOMPARE(keyQuestionsRule(sheet.snapshot()).isEmpty(), state != QuestionState::NotAsked);
        }
        sheet.set(third, &Question::state, QuestionState::NotAsked);
        const QList<Breach> found = keyQuestionsRule(sheet.snapshot());
        QCOMPARE(found.first().record, third.id);
        QVERIFY(found.first().sentence.contains(u"Who needs to be involved in resolving the incident?"_s));
    }

    void aDecisionMakerIsKnownOrATaskFindsOut()
    {
        KeptCall sheet;
        sheet.set(sheet.decider, &Participant::decidesOn, QList<Authority>());
        QCOMPARE(told(decisionMakerRule(sheet.snapshot())), QStringList{u"V10 decision_maker_task"_s});
        sheet.set(sheet.decider, &Participant::roles, {Role::DecisionMaker});
        QCOMPARE(told(decisionMakerRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.decider, &Participant::party, Party::OurFirm); // ours do not decide for them
        QCOMPARE(told(decisionMakerRule(sheet.snapshot())), QStringList{u"V10 decision_maker_task"_s});

        const Ref<Task> finder = sheet.add(Task{.title = u"Find out who decides"_s});
        sheet.set(sheet.call, &Call::decisionMakerTask, finder);
        QCOMPARE(told(decisionMakerRule(sheet.snapshot())), QStringList());
        sheet.set(finder, &Task::state, TaskState::Cancelled);
        QCOMPARE(told(decisionMakerRule(sheet.snapshot())), QStringList{u"V10 decision_maker_task"_s});
    }

    void theCallLeavesConcernCriterionFirstTaskStepsAndNextUpdate()
    {
        const auto keeps = [](const KeptCall &sheet) { return told(leaveWithRule(sheet.snapshot())); };
        {
            KeptCall sheet;
            sheet.set(sheet.snapshot().all<Concern>().first().ref(), &Concern::priority,
                      ConcernPriority::Secondary);
            QCOMPARE(keeps(sheet), QStringList{u"V11"_s});
        }
        {
            KeptCall sheet;
            sheet.set(sheet.snapshot().all<SuccessCriterion>().first().ref(), &SuccessCriterion::state,
                      SuccessState::Withdrawn);
            QCOMPARE(keeps(sheet), QStringList{u"V11"_s});
        }
        {
            KeptCall sheet;
            sheet.set(sheet.firstTask, &Task::firstTask, std::optional(false));
            QCOMPARE(keeps(sheet), QStringList{u"V11"_s});
        }
        {
            KeptCall sheet;
            sheet.set(sheet.theirTask, &Task::state, TaskState::Cancelled);
            QCOMPARE(keeps(sheet), QStringList{u"V11 no_step_theirs"_s});
            sheet.set(sheet.call, &Call::noStepTheirs, std::optional(true));
            QCOMPARE(keeps(sheet), QStringList());
            sheet.set(sheet.firstTask, &Task::side, Side::ThirdParty);
            QCOMPARE(keeps(sheet), QStringList{u"V11 no_step_ours"_s});
            sheet.set(sheet.call, &Call::noStepOurs, std::optional(true));
            QCOMPARE(keeps(sheet), QStringList());
        }
        {
            KeptCall sheet;
            sheet.set(sheet.update, &StatusUpdate::due, at("11:00"));
            QCOMPARE(keeps(sheet), QStringList{u"V11"_s});
            sheet.set(sheet.update, &StatusUpdate::due, Moment{});
            QCOMPARE(keeps(sheet), QStringList{u"V11"_s});
            sheet.set(sheet.update, &StatusUpdate::due, at("11:01"));
            QCOMPARE(keeps(sheet), QStringList());
        }
    }

    void everybodyPresentIsIntroducedAndInvitedToAsk()
    {
        KeptCall sheet;
        sheet.add(Attendance{.call = sheet.call, .participant = sheet.expert, .present = false});
        const Ref<Attendance> ours = sheet.add(
            Attendance{.call = sheet.call, .participant = sheet.chair, .present = true, .introduced = true});
        QCOMPARE(told(attendeesRule(sheet.snapshot())), QStringList()); // ours need no asking
        sheet.set(ours, &Attendance::introduced, std::optional<bool>());
        QCOMPARE(told(attendeesRule(sheet.snapshot())), QStringList{u"V12 introduced"_s});
        sheet.set(ours, &Attendance::introduced, std::optional(true));
        sheet.set(sheet.attendance, &Attendance::asked, AskedForQuestions::NotYet);
        const QList<Breach> found = attendeesRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V12 asked"_s});
        QVERIFY(found.first().sentence.contains(u"Priya Nandakumar"_s));
        // Who joined was there, ticked or not.
        sheet.set(sheet.attendance, &Attendance::present, std::optional<bool>());
        QCOMPARE(told(attendeesRule(sheet.snapshot())), QStringList{u"V12 asked"_s});
        sheet.set(sheet.attendance, &Attendance::joinedAt, Moment{});
        QCOMPARE(told(attendeesRule(sheet.snapshot())), QStringList());
    }

    void theWrapUpIsStoredAndConfirmedOrSaysWhyNot()
    {
        KeptCall sheet;
        sheet.set(sheet.call, &Call::confirmedBy, Ref<Participant>{});
        QCOMPARE(told(wrapUpRule(sheet.snapshot())), QStringList{u"V13 confirmed_by"_s});
        sheet.set(sheet.call, &Call::notConfirmedBecause, u" "_s);
        QCOMPARE(told(wrapUpRule(sheet.snapshot())), QStringList{u"V13 confirmed_by"_s});
        sheet.set(sheet.call, &Call::notConfirmedBecause, u"The line dropped"_s);
        QCOMPARE(told(wrapUpRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.call, &Call::wrapUpText, u""_s);
        QCOMPARE(told(wrapUpRule(sheet.snapshot())), QStringList{u"V13 wrap_up_text"_s});
    }
};

} // namespace firstcall::testing
