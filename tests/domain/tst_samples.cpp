// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/tst_samples.h"

#include "models/domain/entities.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "tests/domain/sheet.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

void Samples::initTestCase()
{
    m_played = playSamples(
        {u"bramblewick"_s, u"dunlowe"_s, u"marrowfen"_s, u"oakenharrow"_s, u"qandeel"_s, u"thornquay"_s});
    QCOMPARE(m_played.size(), 6);
    for (const Played &played : std::as_const(m_played))
        QCOMPARE(played.failure, QString());
}

void Samples::eachStepIsOfTheEngagementOrTheFirm()
{
    for (const Played &played : std::as_const(m_played)) {
        const Script &script = played.script;
        QVERIFY(!script.engagement.isNull());
        QVERIFY(std::ranges::is_sorted(script.steps, {}, &ScriptStep::at));
        for (const ScriptStep &step : script.steps) {
            for (const Change &change : step.set.changes) {
                const bool ofFirm = change.entity->scope == Scope::Firm;
                QCOMPARE(change.engagement, ofFirm ? QUuid() : script.engagement);
            }
        }
    }
}

void Samples::nobodyInThemIsReal()
{
    static const QRegularExpression address(uR"([\w.-]+@([\w.-]+))"_s);
    static const QRegularExpression link(uR"(https?://([\w.-]+))"_s);
    static const QRegularExpression ip(uR"(\b\d{1,3}(\.\d{1,3}){3}\b)"_s);
    static const QRegularExpression documentation(uR"(^(192\.0\.2|198\.51\.100|203\.0\.113)\.)"_s);
    static const QRegularExpression phone(uR"(\+\d[\d ]{6,})"_s);
    static const QRegularExpression drama(
        uR"(^\+44 (1632 960|7700 900)\d{3})"_s); // kept for fiction by Ofcom
    int seen = 0;
    for (const Played &played : std::as_const(m_played)) {
        const Snapshot &snapshot = played.snapshot;
        const QString text = words(snapshot);
        for (const QRegularExpression &pattern : {address, link}) {
            for (auto it = pattern.globalMatch(text); it.hasNext(); ++seen) {
                const QString domain = it.next().captured(1);
                QVERIFY2(domain.endsWith(u".example"_s), qPrintable(domain));
            }
        }
        for (auto it = ip.globalMatch(text); it.hasNext(); ++seen)
            QVERIFY(documentation.match(it.next().captured()).hasMatch());
        for (auto it = phone.globalMatch(text); it.hasNext(); ++seen) {
            const QString number = it.next().captured();
            QVERIFY2(drama.match(number).hasMatch(), qPrintable(number));
        }
        for (const Kept<Organisation> &one : snapshot.all<Organisation>()) {
            if (one->legalName != u"Thornquay Pottery"_s) // which holds only a name
                QCOMPARE(one->notes, u"Invented for this sample."_s);
        }
    }
    QVERIFY(seen > 30);
}

void Samples::theFullOnesLeaveNoRequiredFieldEmptyAndBreakNoRule()
{
    for (const QString &name : {u"bramblewick"_s, u"qandeel"_s, u"dunlowe"_s, u"marrowfen"_s}) {
        const Snapshot &snapshot = m_played[name].snapshot;
        for (const Entity *entity : entities()) {
            for (const KeptRow &kept : snapshot.rows(*entity)) {
                for (qsizetype i = 0; i < kept.row.size(); ++i) {
                    const Field &field = entity->fields[std::size_t(i)];
                    QVERIFY2(!field.flags.testFlag(FieldFlag::Required) || !kept.row[i].toString().isEmpty(),
                             qPrintable(u"%1.%2"_s.arg(entity->key(), field.key())));
                }
            }
        }
        const QList<Breach> found = breaches(snapshot, {u"LFR-2026-030"_s});
        QCOMPARE(found.isEmpty() ? QString() : found.first().sentence, QString());
    }
}

void Samples::theSecondSampleIsOfAnotherTypeInOtherScripts()
{
    const Snapshot &first = m_played[u"bramblewick"_s].snapshot;
    const Snapshot &second = m_played[u"qandeel"_s].snapshot;
    QVERIFY(second.engagement().incidentType != first.engagement().incidentType);
    QVERIFY(second.engagement().lead != first.engagement().lead);
    QCOMPARE(second.engagement().zone, u"Asia/Amman"_s);
    static const QRegularExpression arabic(u"\\p{Arabic}"_s);
    static const QRegularExpression japanese(u"[\\p{Hiragana}\\p{Katakana}]"_s);
    const auto namesIn = [&second](const QRegularExpression &script) {
        const QList<Kept<Organisation>> all = second.all<Organisation>();
        return std::ranges::count_if(all, [&script](const Kept<Organisation> &one) {
            return script.match(one->legalName).hasMatch();
        });
    };
    QCOMPARE(namesIn(arabic), 1);
    QCOMPARE(namesIn(japanese), 1);
    QVERIFY(words(second).count(arabic) > 300);
    QVERIFY(words(second).count(japanese) > 80);
}

void Samples::aManagerSeesManyKinds()
{
    QSet<IncidentType> types;
    QSet<EngagementStatus> statuses;
    QSet<QUuid> leads;
    QSet<const Entity *> kinds;
    for (const Played &played : std::as_const(m_played)) {
        types.insert(played.snapshot.engagement().incidentType);
        statuses.insert(played.snapshot.engagement().status);
        leads.insert(played.snapshot.engagement().lead.id);
        for (const Entity *entity : entities()) {
            if (!played.snapshot.rows(*entity).isEmpty())
                kinds.insert(entity);
        }
    }
    QCOMPARE(types.size(), 6);
    QCOMPARE(statuses.size(), 4);
    QVERIFY(leads.size() >= 5);
    // Nobody has waived anything or made a set of their own yet.
    const QStringList later{u"waiver"_s, u"question_set"_s, u"set_question"_s, u"agenda_set"_s,
                            u"agenda_set_item"_s};
    for (const Entity *entity : entities())
        QVERIFY2(kinds.contains(entity) || later.contains(entity->key()), entity->table);
}

void Samples::theThirdSampleHoldsOnlyAName()
{
    const Snapshot &third = m_played[u"thornquay"_s].snapshot;
    Engagement expected;
    expected.reference = u"LFR-2026-035"_s;
    expected.customer = third.engagement().customer;
    QCOMPARE(third.engagement(), expected);
    QCOMPARE(third.find(expected.customer)->legalName, u"Thornquay Pottery"_s);
    QVERIFY(third.all<Participant>().isEmpty());
    QCOMPARE(m_played[u"thornquay"_s].script.steps.size(), 1);
}

} // namespace firstcall::testing
