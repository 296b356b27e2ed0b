// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_standing.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/asset.h"
#include "models/domain/concern.h"
#include "models/domain/courseofaction.h"
#include "models/domain/datarequest.h"
#include "models/domain/hypothesis.h"
#include "models/domain/recommendation.h"
#include "models/domain/successcriterion.h"
#include "models/items/standingrows.h"
#include "tests/items/screen.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a group as "title | aside | below".
QStringList group(const Screen &screen, const QString &title)
{
    QStringList lines;
    for (const StandingGroup &one : standing(screen.snapshot(), screen.text)) {
        if (one.title != title)
            continue;
        for (const StandingLine &line : one.lines)
            lines.append(line.title + u" | "_s + line.aside + u" | "_s + line.below);
    }
    return lines;
}

} // namespace

void TestStanding::everyGroupHoldsWhatBelongsToIt()
{
    const Screen screen;
    QVERIFY(standing(screen.snapshot(), screen.text).isEmpty());
    const QUuid tom = screen.add(Participant{.name = u"Tom Askew"_s});
    const Moment night{screen.now.addSecs(-3600), u"Europe/London"_s};
    screen.add(Asset{.name = u"FS-02"_s, .status = Affected::Confirmed, .recoveryPriority = 2});
    screen.add(Asset{.name = u"DC-01"_s,
                     .businessFunction = u"sign-in"_s,
                     .status = Affected::Cleared,
                     .basis = u"triage"_s,
                     .recoveryPriority = 1});
    screen.add(Asset{.name = u"BKP-01"_s, .status = Affected::Suspected});
    screen.add(Account{.identifier = u"svc-remote"_s, .status = Affected::Suspected, .basis = u"02:11"_s});
    screen.add(ActionTaken{
        .what = u"Switched off"_s, .takenBy = {tom}, .at = night, .effectOnEvidence = u"memory lost"_s});
    screen.add(ActionTaken{.what = u"Isolated"_s, .side = Side::Ours, .approvedBy = u"Priya"_s});
    screen.add(DataRequest{.item = u"Gateway log"_s, .perishableAt = night});
    screen.add(DataRequest{.item = u"VPN log"_s, .perishableAt = night, .state = RequestState::Checked});
    screen.add(Recommendation{.title = u"Second factor"_s, .reason = u"one password"_s});
    screen.add(Recommendation{.title = u"No"_s, .state = RecommendationState::Rejected});
    screen.add(CourseOfAction{.title = u"Wait"_s, .argumentsAgainst = u"slow"_s});
    screen.add(
        CourseOfAction{.title = u"Rebuild"_s, .argumentsFor = u"clean"_s, .chosen = true, .chosenBy = {tom}});

    QCOMPARE(group(screen, u"Confirmed"_s),
             QStringList{u"FS-02 | Asset | what this rests on is not noted"_s});
    QCOMPARE(group(screen, u"Suspected"_s),
             (QStringList{u"BKP-01 | Asset | "_s, u"svc-remote | Account | 02:11"_s}));
    QCOMPARE(group(screen, u"Cleared"_s), QStringList{u"DC-01 | Asset | triage"_s});
    const QString time = screen.text.time(night.utc);
    QCOMPARE(group(screen, u"Evidence at risk"_s),
             (QStringList{
                 u"Switched off | Tom Askew · %1 | evidence: memory lost · approval not noted"_s.arg(time),
                 u"Gateway log | Draft | lost from %1"_s.arg(time)}));
    QCOMPARE(group(screen, u"What we did"_s),
             QStringList{u"Isolated |  | effect on evidence not known · approved by Priya"_s});
    QCOMPARE(group(screen, u"In this order it comes back"_s),
             (QStringList{u"DC-01 | 1 | sign-in"_s, u"FS-02 | 2 | "_s, u"BKP-01 | no place yet | "_s}));
    QCOMPARE(group(screen, u"Stop it happening again"_s),
             QStringList{u"Second factor | Proposed · Immediate | one password"_s});
    QCOMPARE(group(screen, u"Courses of action"_s),
             (QStringList{u"Rebuild | Chosen by Tom Askew | for: clean"_s, u"Wait |  | against: slow"_s}));
}

void TestStanding::vectorsThatMayBeTrueComeFirst()
{
    const Screen screen;
    screen.add(
        Hypothesis{.statement = u"a click"_s, .focus = Focus::Vector, .state = HypothesisState::Refuted});
    screen.add(Hypothesis{.statement = u"the gateway"_s,
                          .focus = Focus::Vector,
                          .evidenceFor = u"02:11 sign-in"_s,
                          .evidenceAgainst = u"no log"_s});
    screen.add(Hypothesis{.statement = u"data is out"_s, .focus = Focus::Scope});
    QCOMPARE(group(screen, u"Candidate vectors"_s),
             (QStringList{u"the gateway | Proposed · Not assessed | for: 02:11 sign-in · against: no log"_s,
                          u"a click | Refuted · Not assessed | nothing speaks for or against it yet"_s}));
}

void TestStanding::whatNothingAnswersIsTold()
{
    const Screen screen;
    screen.add(Concern{.statement = u"payroll"_s});
    screen.add(Concern{.statement = u"press"_s, .howAddressed = u"counsel has it"_s});
    screen.add(SuccessCriterion{.statement = u"lorries leave"_s, .focus = Focus::Recovery});
    QCOMPARE(group(screen, u"Nothing answers these yet"_s).size(), 2);
    QVERIFY(group(screen, u"Nothing answers these yet"_s).first().startsWith(u"payroll | Concern"));
    screen.add(Task{.title = u"restore"_s, .focus = Focus::Recovery});
    QCOMPARE(group(screen, u"Nothing answers these yet"_s).size(), 1);
    QVERIFY(isUnanswered(screen.snapshot(), Focus::Vector));
    QVERIFY(!isUnanswered(screen.snapshot(), Focus::Recovery));
}

void TestStanding::rowsFollowEveryChange()
{
    Screen screen;
    StandingRows rows(*screen.store, screen.text);
    const auto tester = watched(rows);
    VERIFY_RESULT(rows.load(screen.engagement));
    QCOMPARE(rows.rowCount(), 0);
    const QUuid asset = screen.add(Asset{.name = u"FS-02"_s, .status = Affected::Confirmed});
    QCOMPARE(column(rows, 0),
             (QStringList{u"Confirmed"_s, u"FS-02"_s, u"In this order it comes back"_s, u"FS-02"_s}));
    QCOMPARE(rows.rowOf(asset), 1);
    QVERIFY(!rows.flags(rows.index(0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(rows.entityAt(1), &Asset::entity());
    rows.setFollowing(false);
    VERIFY_RESULT(screen.editor->remove(Asset::entity(), screen.engagement, asset));
    QCOMPARE(rows.rowCount(), 4);
    rows.setFollowing(true);
    QCOMPARE(rows.rowCount(), 0);
}
