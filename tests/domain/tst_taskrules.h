// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class TaskRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneOpenTaskIsTheFirstTask()
    {
        KeptCall sheet;
        QCOMPARE(told(firstTaskRule(sheet.snapshot())), QStringList());
        for (const TaskState state : {TaskState::InProgress, TaskState::Blocked}) {
            sheet.set(sheet.firstTask, &Task::state, state);
            QCOMPARE(told(firstTaskRule(sheet.snapshot())), QStringList());
        }
        for (const TaskState state : {TaskState::Done, TaskState::Cancelled}) {
            sheet.set(sheet.firstTask, &Task::state, state);
            QCOMPARE(told(firstTaskRule(sheet.snapshot())), QStringList{u"V14"_s});
        }
        sheet.set(&Engagement::status, EngagementStatus::Closed); // nothing is left to put first
        QCOMPARE(told(firstTaskRule(sheet.snapshot())), QStringList());

        sheet.set(sheet.firstTask, &Task::state, TaskState::Open);
        sheet.set(sheet.theirTask, &Task::firstTask, std::optional(true));
        sheet.set(sheet.theirTask, &Task::question, u"And the logs?"_s);
        const QList<Breach> found = firstTaskRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V14 first_task"_s});
        QVERIFY(found.first().sentence.contains(u"Check the backups"_s));
        QVERIFY(found.first().sentence.contains(u"Upload the logs"_s));
    }

    void theFirstTaskNamesTheQuestionItAnswers()
    {
        KeptCall sheet;
        sheet.set(sheet.firstTask, &Task::question, u" "_s);
        const QList<Breach> found = firstTaskRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V14 question"_s});
        QCOMPARE(found.first().record, sheet.firstTask.id);
        QCOMPARE(found.first().force, Force::Soft);
    }

    void aTaskHasAPersonAndADueTimeAfterItWasRaised()
    {
        KeptCall sheet;
        QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.firstTask, &Task::due, at("10:40"));
        QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.firstTask, &Task::due, at("10:39"));
        QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList{u"V15 due"_s});
        QCOMPARE(tasksRule(sheet.snapshot()).first().force, Force::Hard);
        sheet.set(sheet.firstTask, &Task::due, Moment{});
        QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList{u"V15 due"_s});
        sheet.set(sheet.firstTask, &Task::owner, Ref<Participant>{});
        QCOMPARE(told(tasksRule(sheet.snapshot())), (QStringList{u"V15 owner"_s, u"V15 due"_s}));
        sheet.set(sheet.firstTask, &Task::state, TaskState::Cancelled);
        QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList());
    }

    void aTeamOwnsNoTask()
    {
        KeptCall sheet;
        const Ref<Organisation> organisation =
            sheet.add(Organisation{.legalName = u"Bramblewick Foods Ltd"_s, .shortName = u"Bramblewick"_s});
        sheet.set(sheet.expert, &Participant::organisation, organisation);
        QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList());
        for (const QString &name : {u""_s, u"Bramblewick"_s, u"bramblewick foods ltd"_s}) {
            sheet.set(sheet.expert, &Participant::name, name);
            QCOMPARE(told(tasksRule(sheet.snapshot())), QStringList{u"V15 owner"_s});
        }
    }
};

} // namespace firstcall::testing
