// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class CallRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theAgendaFitsIntoItsCall()
    {
        KeptCall sheet;
        sheet.add(AgendaItem{.call = sheet.call, .planned = Minutes(45)});
        sheet.add(AgendaItem{.call = sheet.call});
        const Ref<AgendaItem> last = sheet.add(AgendaItem{.call = sheet.call, .planned = Minutes(15)});
        QCOMPARE(told(agendaRule(sheet.snapshot())), QStringList());
        sheet.set(last, &AgendaItem::planned, std::optional(Minutes(16)));
        QCOMPARE(told(agendaRule(sheet.snapshot())), QStringList{u"V7 planned_length"_s});
        for (const AgendaState state : {AgendaState::Skipped, AgendaState::CarriedOver}) {
            sheet.set(last, &AgendaItem::state, state);
            QCOMPARE(told(agendaRule(sheet.snapshot())), QStringList());
        }
        // Each call has an agenda and a length of its own.
        const Ref<Call> second = sheet.add(Call{.kind = CallKind::Technical, .plannedLength = Minutes(10)});
        sheet.add(AgendaItem{.call = second, .planned = Minutes(11)});
        const QList<Breach> found = agendaRule(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V7 planned_length"_s});
        QCOMPARE(found.first().record, second.id);
        sheet.set(second, &Call::plannedLength, std::optional<Minutes>());
        QCOMPARE(told(agendaRule(sheet.snapshot())), QStringList());
    }

    void aFirstCallHasAChairAndAScribeInTwoPeople()
    {
        KeptCall sheet;
        QCOMPARE(told(callRolesRule(sheet.snapshot())), QStringList());
        sheet.set(sheet.call, &Call::scribe, sheet.chair);
        QCOMPARE(told(callRolesRule(sheet.snapshot())), QStringList{u"V8 scribe"_s});
        sheet.set(sheet.call, &Call::scribe, Ref<Participant>{});
        QCOMPARE(told(callRolesRule(sheet.snapshot())), QStringList{u"V8 scribe"_s});
        sheet.set(sheet.call, &Call::chair, Ref<Participant>{});
        QCOMPARE(told(callRolesRule(sheet.snapshot())), (QStringList{u"V8 chair"_s, u"V8 scribe"_s}));
        sheet.set(sheet.call, &Call::kind, CallKind::Status);
        QCOMPARE(told(callRolesRule(sheet.snapshot())), QStringList());
    }
};

} // namespace firstcall::testing
