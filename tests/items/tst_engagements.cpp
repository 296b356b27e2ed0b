// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_engagements.h"

#include "models/domain/consultant.h"
#include "models/domain/document.h"
#include "models/domain/organisation.h"
#include "models/domain/statusupdate.h"
#include "models/edit/planning.h"
#include "models/items/engagementsorder.h"
#include "tests/items/screen.h"

#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

using GroupBy = EngagementsOrder::GroupBy;

/// Several engagements and the table of them, watched for mistakes. It is ten o'clock.
struct Table : Screen
{
    EngagementsModel model = EngagementsModel(*store, [this] { return now; });
    EngagementsOrder order = EngagementsOrder(model);
    std::unique_ptr<QAbstractItemModelTester> watchModel = watched(model);
    std::unique_ptr<QAbstractItemModelTester> watchOrder = watched(order);

    QUuid make(const Engagement &one) const
    {
        const Result<QUuid> made = editor->addEngagement(one);
        return made ? *made : QUuid();
    }
    /// A status update that one engagement is promised.
    QUuid promise(const QUuid &id, int hoursFromNow) const
    {
        const Result<QUuid> made =
            editor->add(id, StatusUpdate{.due = {now.addSecs(3600LL * hoursFromNow), u"Europe/London"_s}});
        return made ? *made : QUuid();
    }
    QStringList references() const { return column(model, EngagementsModel::Reference); }
    QString cell(const QUuid &id, int column) const
    {
        return model.index(model.rowOf(id), column).data().toString();
    }
    QStringList headings() const
    {
        QStringList all;
        for (int row = 0; row < order.rowCount(); ++row) {
            const QString heading = order.index(row, 0).data(EngagementsOrder::HeadingRole).toString();
            if (!heading.isEmpty())
                all.append(heading);
        }
        return all;
    }
};

} // namespace

void TestEngagements::aRowFollowsItsOwnEngagement()
{
    Table at;
    QCOMPARE(at.references(), QStringList{u"LFR-2026-031"_s});
    const QUuid later = at.make({.reference = u"LFR-2026-032"_s});
    QCOMPARE(at.references(), (QStringList{u"LFR-2026-031"_s, u"LFR-2026-032"_s}));
    QSignalSpy changed(&at.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&at.model, &QAbstractItemModel::modelReset);
    VERIFY_RESULT(at.edit<Engagement>(at.engagement, [](Engagement &one) { one.title = u"Mailboxes"_s; }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(at.cell(at.engagement, EngagementsModel::Title), u"Mailboxes"_s);
    VERIFY_RESULT(at.editor->remove(Engagement::entity(), {}, later));
    QCOMPARE(at.references(), QStringList{u"LFR-2026-031"_s});
    QVERIFY(at.editor->undo({}));
    QCOMPARE(at.references(), (QStringList{u"LFR-2026-031"_s, u"LFR-2026-032"_s}));
    QCOMPARE(reset.size(), 0);
}

void TestEngagements::rowsStayInOrderWhateverChanges()
{
    Table at;
    QList<QUuid> ids{at.engagement};
    for (int i = 32; i < 38; ++i)
        ids.append(at.make({.reference = u"LFR-2026-0%1"_s.arg(i), .status = EngagementStatus::Active}));
    at.promise(ids[3], 5);
    at.promise(ids[5], 2);
    QCOMPARE(at.references().first(2),
             (QStringList{u"LFR-2026-031"_s, u"LFR-2026-036"_s})); // intake, soonest
    const QPersistentModelIndex held = at.model.index(at.model.rowOf(ids[3]), 0);
    at.promise(ids[3], -1); // late: up
    QCOMPARE(at.references().first(), u"LFR-2026-034"_s);
    QCOMPARE(held.row(), 0);
    QVERIFY(held.data(EngagementsModel::LateRole).toBool());
    QVERIFY(QModelIndex(held).siblingAtColumn(EngagementsModel::NextDue).data().toString().contains(u"late"));
    VERIFY_RESULT(archive(*at.editor, {ids[3]})); // over: down
    QCOMPARE(held.row(), 6);
    QVERIFY(at.editor->undo({}));
    QCOMPARE(held.row(), 0);

    // Whatever was followed is what a fresh reading says.
    const EngagementsModel fresh(*at.store, [&] { return at.now; });
    QCOMPARE(at.references(), column(fresh, EngagementsModel::Reference));
    // Time goes on, and what was promised for noon is due.
    at.now = at.now.addSecs(3600);
    const QPersistentModelIndex due = at.model.index(at.model.rowOf(ids[5]), 0);
    QSignalSpy reset(&at.model, &QAbstractItemModel::modelReset);
    at.model.reload();
    QCOMPARE(due.row(), 1);
    QCOMPARE(due.data(EngagementsModel::IdRole).toUuid(), ids[5]);
    QCOMPARE(reset.size(), 0);
}

void TestEngagements::namesOfCustomersAndLeadsAreFollowed()
{
    Table at;
    const QUuid customer = at.add(Organisation{.legalName = u"Thornquay Pottery"_s});
    const QUuid lead = at.add(Consultant{.name = u"Mei Tanaka"_s});
    VERIFY_RESULT(at.edit<Engagement>(at.engagement, [&](Engagement &one) { one.customer = {customer}; }));
    VERIFY_RESULT(changeLead(*at.editor, {at.engagement}, {lead}));
    QCOMPARE(at.cell(at.engagement, EngagementsModel::Customer), u"Thornquay Pottery"_s);
    QCOMPARE(at.cell(at.engagement, EngagementsModel::Lead), u"Mei Tanaka"_s);
    VERIFY_RESULT(at.edit<Consultant>(lead, [](Consultant &one) { one.name = u"Mei Sato"_s; }));
    QCOMPARE(at.cell(at.engagement, EngagementsModel::Lead), u"Mei Sato"_s);
}

void TestEngagements::theReportIsNoneADraftOrIssued()
{
    Table at;
    const auto report = [&] { return at.cell(at.engagement, EngagementsModel::Report); };
    QCOMPARE(report(), u"none"_s);
    at.add(Document{.kind = DocumentKind::StatusUpdate});
    QCOMPARE(report(), u"none"_s);
    const QUuid first = at.add(Document{.version = u"1"_s});
    QCOMPARE(report(), u"Draft"_s);
    VERIFY_RESULT(at.edit<Document>(first, [&](Document &one) {
        one.state = DocumentState::Issued;
        one.issuedAt = {at.now, u"Europe/London"_s};
    }));
    QCOMPARE(report(), u"Issued Mon 9 Mar 10:00 GMT (UTC)"_s);
    at.add(Document{.version = u"2"_s}); // the customer still has the first
    QCOMPARE(report(), u"Issued Mon 9 Mar 10:00 GMT (UTC)"_s);
    VERIFY_RESULT(at.edit<Document>(first, [](Document &one) { one.state = DocumentState::Superseded; }));
    QCOMPARE(report(), u"Draft"_s);
}

void TestEngagements::groupsStandOneAfterTheOther()
{
    Table at;
    const QUuid mei = at.add(Consultant{.name = u"Mei"_s});
    const QUuid luis = at.add(Consultant{.name = u"Luis"_s});
    const QUuid second = at.make({.reference = u"LFR-2026-032"_s, .status = EngagementStatus::Active});
    const QUuid third = at.make({.reference = u"LFR-2026-033"_s, .status = EngagementStatus::Closed});
    VERIFY_RESULT(changeLead(*at.editor, {at.engagement, third}, {mei}));
    VERIFY_RESULT(changeLead(*at.editor, {second}, {luis}));
    at.make({.reference = u"LFR-2026-034"_s});
    QCOMPARE(at.headings(), QStringList());
    at.order.setGroupBy(GroupBy::Lead);
    at.order.sort(EngagementsModel::Reference, Qt::AscendingOrder);
    const QStringList leads{u"Luis"_s, u"Mei"_s, u"No lead"_s};
    QCOMPARE(at.headings(), leads);
    QCOMPARE(column(at.order, EngagementsModel::Reference),
             (QStringList{u"LFR-2026-032"_s, u"LFR-2026-031"_s, u"LFR-2026-033"_s, u"LFR-2026-034"_s}));
    at.order.sort(EngagementsModel::Reference, Qt::DescendingOrder);
    QCOMPARE(at.headings(), leads);
    QCOMPARE(column(at.order, EngagementsModel::Reference),
             (QStringList{u"LFR-2026-032"_s, u"LFR-2026-033"_s, u"LFR-2026-031"_s, u"LFR-2026-034"_s}));
    at.order.setGroupBy(GroupBy::WhatIsDue);
    QCOMPARE(at.headings(), (QStringList{u"First call ahead"_s, u"Other open"_s, u"Closed"_s}));
    at.order.setGroupBy(GroupBy::Status); // as engagements go on, not by the alphabet
    QCOMPARE(at.headings(), (QStringList{u"Intake"_s, u"Active"_s, u"Closed"_s}));
    // A row goes to its new group at once.
    VERIFY_RESULT(archive(*at.editor, {second}));
    QCOMPARE(at.headings(), (QStringList{u"Intake"_s, u"Closed"_s}));
    at.order.setGroupBy(GroupBy::Customer);
    QCOMPARE(at.headings(), QStringList{u"No customer"_s});
}

void TestEngagements::wordsFilterTheRows()
{
    Table at;
    at.make({.reference = u"LFR-2026-032"_s,
             .title = u"Mailbox in Tokyo"_s,
             .incidentType = IncidentType::BusinessEmailCompromise});
    at.order.setWords(u"tokyo email"_s);
    QCOMPARE(column(at.order, EngagementsModel::Reference), QStringList{u"LFR-2026-032"_s});
    at.order.setWords(u"tokyo ransom"_s);
    QCOMPARE(at.order.rowCount(), 0);
    QVERIFY(!at.order.indexOf(at.engagement).isValid());
    at.order.setWords({});
    QCOMPARE(at.order.rowCount(), 2);
    QVERIFY(at.order.indexOf(at.engagement).isValid());
}

void TestEngagements::aRowIsReadAsASentence()
{
    Table at;
    at.promise(at.engagement, -2);
    at.order.setGroupBy(GroupBy::WhatIsDue);
    const QString heard = at.order.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"LFR-2026-031"_s, u"Intake"_s, u"2 h late"_s, u"no lead"_s, u"report: none"_s, u"Promise due"_s})
        QVERIFY2(heard.contains(part), qPrintable(heard));
    // What is told of a time by its distance, or by a colour, is told in full by the tool tip.
    const QString tip = at.order.index(0, 0).data(Qt::ToolTipRole).toString();
    for (const QString &part : {u"P3 Medium"_s, u"2 h late · Mon 9 Mar "_s, u"UTC"_s})
        QVERIFY2(tip.contains(part), qPrintable(tip));
    QCOMPARE(at.order.index(0, EngagementsModel::Report).data(Qt::AccessibleTextRole).toString(),
             u"Report: none"_s);
}

void TestEngagements::theLastChangeIsToTheMinuteWhileItIsNear()
{
    Table at;
    const QUuid one = at.make({.reference = u"LFR-2026-001"_s});
    const QString near = at.cell(one, EngagementsModel::LastChange);
    QVERIFY2(near.contains(u':') && near.endsWith(u"UTC"), qPrintable(near));
    at.now = at.now.addDays(400);
    const QString far = at.cell(one, EngagementsModel::LastChange);
    QVERIFY2(!far.contains(u':') && far.contains(u"20"), qPrintable(far));
}
