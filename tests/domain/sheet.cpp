// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/sheet.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

Sheet::Sheet()
    : m_snapshot(newId())
{
    const QList<Change> changes = newEngagement(id(), Engagement{.reference = u"LFR-2026-031"_s});
    for (const Change &change : changes) {
        m_snapshot.setRows(*change.entity,
                           m_snapshot.rows(*change.entity) + QList{KeptRow{change.id, *change.after}});
    }
}

KeptCall::KeptCall()
{
    chair = add(Participant{.name = u"Dana Whitlock"_s, .party = Party::OurFirm});
    scribe = add(Participant{.name = u"Mei Tanaka"_s, .party = Party::OurFirm});
    decider = add(Participant{.name = u"Priya Nandakumar"_s, .decidesOn = {Authority::Spend}});
    expert = add(Participant{.name = u"Tom Askew"_s});
    call = add(Call{.plannedStart = at("10:00"),
                    .plannedLength = Minutes(60),
                    .chair = chair,
                    .scribe = scribe,
                    .startedAt = at("10:00"),
                    .endedAt = at("11:00"),
                    .wrapUpText = u"You told us."_s,
                    .confirmedBy = decider});
    attendance = add(Attendance{.call = call,
                                .participant = decider,
                                .present = true,
                                .joinedAt = at("09:45"),
                                .leftAt = at("11:00"),
                                .introduced = true,
                                .asked = AskedForQuestions::NothingToAsk});
    for (const KeyQuestion &core : keyQuestions())
        set(Ref<Question>{coreId(id(), core.key)}, &Question::state, QuestionState::Answered);
    add(Concern{.statement = u"Dispatch"_s});
    add(SuccessCriterion{.statement = u"Product leaves"_s});
    firstTask = add(Task{.title = u"Check the backups"_s,
                         .owner = chair,
                         .due = at("18:00"),
                         .firstTask = true,
                         .question = u"Are they intact?"_s,
                         .raisedAt = at("10:40")});
    theirTask =
        add(Task{.title = u"Upload the logs"_s, .side = Side::Theirs, .owner = expert, .due = at("13:00")});
    update = add(StatusUpdate{.due = at("15:00")});
}

Moment at(const char *clock)
{
    const QTime time = QTime::fromString(QString::fromLatin1(clock), u"HH:mm"_s);
    return {QDateTime(QDate(2026, 3, 9), time, Qt::UTC), u"Europe/London"_s};
}

QStringList told(const QList<Breach> &found)
{
    QStringList texts;
    for (const Breach &breach : found) {
        const QLatin1StringView field(breach.field);
        texts.append(u"%1 %2"_s.arg(QLatin1StringView(breach.rule), field).trimmed());
        if (breach.sentence.isEmpty() || breach.record.isNull()
            || !(field.isEmpty() || breach.entity->find(field)))
            texts.append(u"which says nothing, or points nowhere"_s);
    }
    return texts;
}

} // namespace firstcall::testing
