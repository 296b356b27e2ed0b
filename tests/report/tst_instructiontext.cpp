// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_instructiontext.h"

#include "models/domain/asset.h"
#include "models/domain/call.h"
#include "models/domain/consultant.h"
#include "models/domain/datarequest.h"
#include "models/domain/firm.h"
#include "models/library/library.h"
#include "models/report/instructiontext.h"
#include "tests/report/bramblewick.h"
#include "tests/report/records.h"
#include "tests/report/words.h"

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

InstructionText pack(const QString &id, const Snapshot &snapshot, const QString &collector = {})
{
    return instructionText(*library().pack(id), snapshot, english(), library().collector(collector));
}

QString told(const QString &id, const Snapshot &snapshot, const QString &collector = {})
{
    return pack(id, snapshot, collector).toText(english());
}

Snapshot snapshotOf(const Records &all)
{
    return all.snapshot(all.at("2026-03-09 10:00"));
}

} // namespace

#define SAYS(text, words) QVERIFY2((text).contains(words), qPrintable(text))
#define SAYS_NOT(text, words) QVERIFY2(!(text).contains(words), qPrintable(text))

void TestInstructionText::everyPackSaysWhoItIsFrom()
{
    Records all(u"Europe/London"_s);
    all.add(Firm{.shortName = u"Lanternfield"_s,
                 .hotline = u"+44 1632 960031"_s,
                 .portalAddress = u"https://upload.lanternfield.example"_s,
                 .portalFingerprint = u"3B:9F:00:C4"_s});
    all.engagement.reference = u"LFR-2026-007"_s;
    all.engagement.safeChannel = u"encrypted messenger"_s;
    all.engagement.lead = all.add(Consultant{.name = u"Dana Whitlock"_s});
    const Snapshot snapshot = snapshotOf(all);
    for (const InstructionPack &one : library().instructions.packs) {
        const QString text = told(one.id, snapshot);
        SAYS_NOT(text, u"{{"_s);
        SAYS(text, u"TLP:AMBER+STRICT\n[customer] · LFR-2026-007 · as of Monday, 9 March 2026, 10:00 GMT"_s);
        SAYS(text,
             u"Sent by Dana Whitlock, Lanternfield. To check that it is really us, ring +44 1632 960031 and "
             "quote LFR-2026-007."_s);
        SAYS(text, u"____"_s); // something to fill in and send back
        QVERIFY2(text.endsWith(u"\n\nStuck? Ring +44 1632 960031, at any hour.\n"_s), qPrintable(text));
    }
    SAYS(told(u"upload"_s, snapshot),
         u"1. Use only https://upload.lanternfield.example (type it, don't follow a link from email). "
         "Certificate fingerprint: 3B:9F:00:C4."_s);
}

void TestInstructionText::theWorkedExampleFillsWhatItKnows()
{
    const QString text = told(u"evidence"_s, bramblewick());
    SAYS(text, u"Keeping evidence safe\nPlease do and don't, until we say otherwise\n\n"_s);
    SAYS(text, u"Please do\n1. Cut affected machines off the network"_s);
    SAYS(text, u"11. Talk about this only here: encrypted messenger. Assume"_s);
    SAYS(text, u"Please don't\n1. Don't reboot"_s);
    SAYS(text, u"\"[the line agreed for staff]\""_s); // no record holds it
}

void TestInstructionText::anEmptyEngagementLeavesEveryPlaceOpen()
{
    const Records all(u"Europe/London"_s);
    const Snapshot snapshot = snapshotOf(all);
    QCOMPARE(
        pack(u"safe_line"_s, snapshot).openKeys(),
        (QStringList{u"customer.short_name"_s, u"engagement.reference"_s, u"sender"_s, u"firm.short_name"_s,
                     u"firm.hotline"_s, u"oob.primary"_s, u"oob.secondary"_s, u"identity.phrase_method"_s}));
    SAYS(told(u"safe_line"_s, snapshot),
         u"only here: [safe channel]. Fallback: [fallback of the safe channel]."_s);
    const QString evidence = told(u"evidence"_s, snapshot);
    SAYS(evidence, u"Ring [the number to ring at any hour]."_s);
    SAYS(evidence, u"before [who approves statements] has agreed"_s);
    SAYS_NOT(evidence, u"We most need"_s); // nothing is asked for yet
    SAYS(told(u"upload"_s, snapshot), u"1. Use only [address of the upload]"_s);
    SAYS(told(u"collector"_s, snapshot), u"Run [the command to run it]."_s);
}

void TestInstructionText::everyOpenPlaceHasAName()
{
    const Records all(u"Europe/London"_s);
    const Snapshot snapshot = snapshotOf(all);
    for (const InstructionPack &one : library().instructions.packs) {
        const QStringList keys = pack(one.id, snapshot).openKeys();
        for (const QString &key : keys)
            QVERIFY2(instructionBlank(key, english()) != key, qPrintable(key));
    }
}

void TestInstructionText::whatIsOverwrittenSoonIsNamed()
{
    Records all(u"Europe/London"_s);
    all.add(DataRequest{
        .number = u"DR-1"_s, .item = u"Gateway logs"_s, .perishableAt = all.at("2026-03-12 07:30")});
    all.add(DataRequest{.item = u"Backup history"_s, .state = RequestState::Sent});
    all.add(DataRequest{.item = u"Ransom note"_s, .state = RequestState::Received});
    const Snapshot snapshot = snapshotOf(all);
    SAYS(told(u"evidence"_s, snapshot), u"We most need: Gateway logs (lost from Thu 12 Mar 07:30 GMT)."_s);
    SAYS(told(u"upload"_s, snapshot),
         u"What to send: Gateway logs (DR-1); Backup history. Nothing else, please."_s);
}

void TestInstructionText::theCollectorRunsOnAffectedMachinesOnly()
{
    Records all(u"Europe/London"_s);
    all.add(Asset{.name = u"SRV-2"_s, .kind = AssetKind::Server, .status = Affected::Suspected});
    all.add(Asset{.name = u"DC-1"_s, .kind = AssetKind::DomainController, .status = Affected::Confirmed});
    all.add(Asset{.name = u"SRV-3"_s, .kind = AssetKind::Server, .status = Affected::Cleared});
    all.add(Asset{.name = u"Oven 4"_s, .kind = AssetKind::OtController, .status = Affected::Confirmed});
    all.add(Asset{.name = u"Mail tenant"_s, .kind = AssetKind::CloudTenant});
    const Snapshot snapshot = snapshotOf(all);
    const QString text = told(u"collector"_s, snapshot);
    SAYS(text, u"in this order: DC-1, SRV-2.\nNot on: Oven 4; plant-control"_s);
    SAYS_NOT(text, u"SRV-3"_s);
    SAYS(told(u"evidence"_s, snapshot), u"where minutes allow: Mail tenant."_s);
}

void TestInstructionText::aCollectorBringsItsCommands()
{
    const Records all(u"Europe/London"_s);
    const Snapshot snapshot = snapshotOf(all);
    const QString uac = told(u"collector"_s, snapshot, u"uac"_s);
    SAYS(uac, u"UAC copies system records"_s);
    SAYS(uac, u"Linux: sudo ./uac -p ir_triage DESTINATION\n"_s);
    SAYS_NOT(uac, u"Run as administrator"_s);
    SAYS_NOT(uac, u"[the command to run it]"_s);
    SAYS(uac, u"the SHA-256 must be [SHA-256 of the collector]."_s); // nobody invents a hash
    const QString kape = told(u"collector"_s, snapshot, u"kape"_s);
    SAYS(kape, u"Run as administrator, change to the folder, run kape.exe"_s);
    SAYS_NOT(kape, u"Linux: "_s + library().collector(u"uac"_s)->onLinux);
}

void TestInstructionText::theFallbackIsThatOfTheNextCall()
{
    Records all(u"Europe/London"_s);
    all.add(Call{.plannedStart = all.at("2026-03-09 09:00"),
                 .fallback = u"the old line"_s,
                 .endedAt = all.at("2026-03-09 10:00")});
    all.add(Call{.kind = CallKind::Closing,
                 .plannedStart = all.at("2026-03-20 09:00"),
                 .fallback = u"the last line"_s});
    all.add(Call{.kind = CallKind::Technical,
                 .plannedStart = all.at("2026-03-09 14:00"),
                 .fallback = u"the next line"_s});
    SAYS(told(u"safe_line"_s, snapshotOf(all)), u"Fallback: the next line."_s);
}

} // namespace firstcall
