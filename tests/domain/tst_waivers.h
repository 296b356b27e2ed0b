// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/waiver.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class Waivers : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSoftBreachIsReportedAsWaivedAndNotLost()
    {
        KeptCall sheet;
        sheet.set(sheet.call, &Call::scribe, sheet.chair);
        QVERIFY(!breaches(sheet.snapshot()).first().isWaived());
        const Ref<Waiver> waiver = sheet.add(
            Waiver{.rule = u"V8"_s, .record = idText(sheet.call.id), .reason = u"Nobody else was awake"_s});
        const QList<Breach> found = breaches(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V8 scribe"_s});
        QCOMPARE(found.first().waiver, waiver);
    }

    void aWaiverCoversItsRuleAndItsRecordOnly()
    {
        KeptCall sheet;
        const Ref<Note> first = sheet.add(Note{.kind = NoteKind::Fact, .position = 1});
        sheet.add(Note{.kind = NoteKind::Fact, .position = 2});
        const Ref<Waiver> waiver =
            sheet.add(Waiver{.rule = u"V16"_s, .record = idText(first.id), .reason = u"From a paper"_s});
        QList<Breach> found = breaches(sheet.snapshot());
        QCOMPARE(told(found), (QStringList{u"V16 speaker"_s, u"V16 speaker"_s}));
        QVERIFY(found[0].isWaived());
        QVERIFY(!found[1].isWaived());
        sheet.set(waiver, &Waiver::record, u""_s);
        found = breaches(sheet.snapshot());
        QVERIFY(found[0].isWaived() && found[1].isWaived());
        sheet.set(waiver, &Waiver::rule, u"V1"_s);
        QVERIFY(!breaches(sheet.snapshot()).first().isWaived());
    }

    void aWaiverWithoutReasonCoversNothing()
    {
        KeptCall sheet;
        sheet.set(sheet.call, &Call::scribe, sheet.chair);
        sheet.add(Waiver{.rule = u"V8"_s, .reason = u" "_s});
        QVERIFY(!breaches(sheet.snapshot()).first().isWaived());
    }

    void aHardRuleIsNeverWaived()
    {
        KeptCall sheet;
        sheet.add(Note{.kind = NoteKind::Quote});
        sheet.add(Waiver{.rule = u"V17"_s, .reason = u"Who knows"_s});
        const QList<Breach> found = breaches(sheet.snapshot());
        QCOMPARE(told(found), QStringList{u"V17 speaker"_s});
        QVERIFY(!found.first().isWaived());
    }
};

} // namespace firstcall::testing
