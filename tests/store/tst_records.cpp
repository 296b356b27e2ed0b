// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_records.h"

#include "models/domain/answer.h"
#include "models/domain/call.h"
#include "models/domain/consultant.h"
#include "models/domain/document.h"
#include "models/domain/entities.h"
#include "models/domain/firm.h"
#include "models/domain/focusarea.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/ownagendaset.h"
#include "models/domain/ownquestionset.h"
#include "models/domain/participant.h"
#include "models/domain/promises.h"
#include "models/domain/question.h"
#include "models/domain/service.h"
#include "models/domain/task.h"
#include "models/store/contents.h"
#include "tests/store/fixture.h"

#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

const QUuid another = QUuid::createUuidV5(QUuid(), u"another"_s);

/// Firm-wide kinds that no engagement refers to.
const QList<const Entity *> referredToByNobody{&Service::entity(), &OwnQuestionSet::entity(),
                                               &OwnSetQuestion::entity(), &OwnAgendaSet::entity(),
                                               &OwnAgendaSetItem::entity()};

Change additionOf(const Entity &entity, const QUuid &engagement, const Row &row)
{
    return {&entity, engagement, QUuid::createUuid(), std::nullopt, row};
}

} // namespace

void TestRecords::everyKindIsKept()
{
    OneStore one;
    one.reopen();
    for (const Change &change : one.all.changes) {
        const Result<std::optional<Row>> row = one.store->row(*change.entity, change.id);
        VERIFY_RESULT(row);
        QVERIFY2(*row, change.entity->table);
        QCOMPARE(**row, *change.after);
    }
    const Result<Snapshot> snapshot = one.store->snapshot(one.engagement);
    VERIFY_RESULT(snapshot);
    for (const Change &change : one.all.changes) {
        if (referredToByNobody.contains(change.entity))
            continue;
        const Row *row = snapshot->find(*change.entity, change.id);
        QVERIFY2(row, change.entity->table);
        QCOMPARE(*row, *change.after);
    }
    // Blank records too: nothing was filled in, and nothing comes back.
    for (const Entity *entity : entities()) {
        if (entity->scope != Scope::Engagement || entity == &Engagement::entity() || entity->parent())
            continue;
        const Change blank = additionOf(*entity, one.engagement, entity->blank());
        VERIFY_RESULT(one.store->apply({u"Blank"_s, {blank}, {}}, one.stamp()));
        QCOMPARE(**one.store->row(*entity, blank.id), entity->blank());
    }
}

void TestRecords::onlyWhatIsTouchedIsWritten()
{
    OneStore one;
    // Someone else edits another field of the same record between our reading and our writing.
    const Change mine = one.edit(Note::entity(), "text"_L1, u"my words"_s);
    VERIFY_RESULT(one.set(Note::entity(), "source_detail"_L1, u"theirs"_s));
    const QSignalSpy applied(one.store.get(), &Store::applied);
    VERIFY_RESULT(one.store->apply({u"Edit"_s, {mine}, {}}, one.stamp()));
    QCOMPARE(applied.size(), 1);
    const auto note = fromRow<Note>(one.rowOf(Note::entity()));
    QCOMPARE(note.text, u"my words"_s);
    QCOMPARE(note.sourceDetail, u"theirs"_s);
}

void TestRecords::aConflictIsRefused()
{
    OneStore one;
    const Change first = one.edit(Note::entity(), "text"_L1, u"first"_s);
    const Change second = one.edit(Note::entity(), "text"_L1, u"second"_s);
    VERIFY_RESULT(one.store->apply({u"Edit"_s, {first}, {}}, one.stamp()));
    const Position before = *one.store->position(one.engagement);
    const QSignalSpy applied(one.store.get(), &Store::applied);
    // Together with one that would pass: nothing of the set is written.
    const Change passing = one.edit(Task::entity(), "title"_L1, u"not written"_s);
    const Result<Position> done = one.store->apply({u"Edit"_s, {passing, second}, {}}, one.stamp());
    QVERIFY(!done);
    QVERIFY2(done.failure().sentence.contains(u"has changed or gone"_s), qPrintable(done.failure().sentence));
    QCOMPARE(applied.size(), 0);
    QCOMPARE(fromRow<Note>(one.rowOf(Note::entity())).text, u"first"_s);
    QVERIFY(fromRow<Task>(one.rowOf(Task::entity())).title != u"not written"_s);
    QCOMPARE(*one.store->position(one.engagement), before);
}

void TestRecords::aRemovalComparesToo()
{
    OneStore one;
    Change removal{&Note::entity(), one.engagement, one.idOf(Note::entity()), one.rowOf(Note::entity()), {}};
    VERIFY_RESULT(one.set(Note::entity(), "text"_L1, u"changed"_s));
    QVERIFY(!one.store->apply({u"Remove"_s, {removal}, {}}, one.stamp()));
    removal.before = one.rowOf(Note::entity());
    VERIFY_RESULT(one.store->apply({u"Remove"_s, {removal}, {}}, one.stamp()));
    QVERIFY(!one.store->row(Note::entity(), removal.id)->has_value());
    QVERIFY(!one.store->apply({u"Remove"_s, {removal}, {}}, one.stamp()));
}

void TestRecords::aTakenReferenceIsRefused()
{
    OneStore one;
    const auto add = [&](const QString &reference) {
        const QUuid id = QUuid::createUuid();
        return one.store->apply(
            {u"Add"_s, {addition(id, id, Engagement{.reference = reference, .zone = u"UTC"_s})}, {}},
            one.stamp());
    };
    VERIFY_RESULT(add(u"LFR-2026-002"_s));
    const Result<Position> taken = add(u"LFR-2026-001"_s);
    QVERIFY(!taken);
    QVERIFY2(taken.failure().sentence.contains(u"“LFR-2026-001”"_s), qPrintable(taken.failure().sentence));
    QVERIFY(!one.set(Engagement::entity(), "reference"_L1, u"LFR-2026-002"_s));
    // Those that have none yet do not stand in each other's way.
    VERIFY_RESULT(add({}));
    VERIFY_RESULT(add({}));
}

void TestRecords::aChildNeedsItsParent()
{
    OneStore one;
    Row answer = Answer::entity().blank();
    answer[Answer::entity().indexOf("question"_L1)] = idText(QUuid::createUuid());
    const Result<Position> orphan =
        one.store->apply({u"Add"_s, {additionOf(Answer::entity(), one.engagement, answer)}, {}}, one.stamp());
    QVERIFY(!orphan);
    QVERIFY2(orphan.failure().sentence.contains(u"without the one it belongs to"_s),
             qPrintable(orphan.failure().sentence));
    const Change parent{
        &Question::entity(), one.engagement, one.idOf(Question::entity()), one.rowOf(Question::entity()), {}};
    QVERIFY(!one.store->apply({u"Remove"_s, {parent}, {}}, one.stamp()));
    // In one set, in any order: the whole must fit, not each step.
    const Change child{
        &Answer::entity(), one.engagement, one.idOf(Answer::entity()), one.rowOf(Answer::entity()), {}};
    VERIFY_RESULT(one.store->apply({u"Remove"_s, {parent, child}, {}}, one.stamp()));
    QVERIFY(!one.store->apply({u"Add"_s, {additionOf(Note::entity(), another, Note::entity().blank())}, {}},
                              one.stamp()));
}

void TestRecords::whatAFieldDoesNotAcceptIsRefused()
{
    OneStore one;
    const Position before = *one.store->position(one.engagement);
    QVERIFY(!one.set(Note::entity(), "at"_L1, u"2026-03-09 10:00"_s)); // V2: no zone
    QVERIFY(!one.set(Note::entity(), "kind"_L1, u"rumour"_s));
    QVERIFY(!one.set(Note::entity(), "text"_L1, u"a\0b"_s));
    QVERIFY(!one.set(Note::entity(), "private"_L1, u"yes"_s));
    QVERIFY(!one.set(Note::entity(), "private"_L1, 2));
    QVERIFY(!one.set(Task::entity(), "position"_L1, u"7"_s));
    Change shorter = one.edit(Note::entity(), "text"_L1, u"x"_s);
    shorter.after->removeLast();
    QVERIFY(!one.store->apply({u"Edit"_s, {shorter}, {}}, one.stamp()));
    QCOMPARE(*one.store->position(one.engagement), before);
}

void TestRecords::aRecordIsKeptWhereItBelongs()
{
    OneStore one;
    const Row note = Note::entity().blank();
    QVERIFY(!one.store->apply({u"Add"_s, {additionOf(Note::entity(), {}, note)}, {}}, one.stamp()));
    const Row firm = Organisation::entity().blank();
    QVERIFY(!one.store->apply({u"Add"_s, {additionOf(Organisation::entity(), one.engagement, firm)}, {}},
                              one.stamp()));
    const Row engagement = Engagement::entity().blank();
    QVERIFY(!one.store->apply({u"Add"_s, {additionOf(Engagement::entity(), another, engagement)}, {}},
                              one.stamp()));
    // A record of one engagement can't be edited in the name of another.
    Change change = one.edit(Note::entity(), "text"_L1, u"x"_s);
    change.engagement = another;
    QVERIFY(!one.store->apply({u"Edit"_s, {change}, {}}, one.stamp()));
}

void TestRecords::bytesMustBeHere()
{
    OneStore one;
    const QByteArray logo = "a picture";
    const QString sha256 = sha256Of(logo);
    ChangeSet set{u"Logo"_s, {one.edit(Firm::entity(), "logo"_L1, sha256)}, {}};
    QVERIFY(!one.store->apply(set, one.stamp()));
    set.contents.insert(sha256, "another picture");
    QVERIFY(!one.store->apply(set, one.stamp()));
    set.contents.insert(sha256, logo);
    VERIFY_RESULT(one.store->apply(set, one.stamp()));
    QCOMPARE(*one.store->content(sha256), logo);
    QVERIFY(!one.store->content(sha256Of("nowhere")));
    // Back and forth needs the bytes no second time.
    VERIFY_RESULT(one.store->apply(set.inverted(), one.stamp()));
    set.contents.clear();
    VERIFY_RESULT(one.store->apply(set, one.stamp()));

    const Result<Snapshot> snapshot = one.store->snapshot(one.engagement);
    VERIFY_RESULT(snapshot);
    QCOMPARE(snapshot->content({sha256}), logo);
    const auto document = fromRow<Document>(one.rowOf(Document::entity()));
    QVERIFY(document.pdf);
    QCOMPARE(snapshot->content(document.pdf), QByteArray());
    QVERIFY(one.store->content(document.pdf.sha256));
}

void TestRecords::recordsComeInOrder()
{
    OneStore one;
    QList<Change> changes;
    const QList<std::optional<int>> positions{30, std::nullopt, 10, -5, 20};
    for (const std::optional<int> &position : positions)
        changes.append(addition(one.engagement, QUuid::createUuid(), Task{.position = position}));
    VERIFY_RESULT(one.store->apply({u"Add"_s, changes, {}}, one.stamp()));
    const Result<QList<Kept<Task>>> tasks = one.store->all<Task>(one.engagement);
    VERIFY_RESULT(tasks);
    QList<int> found;
    for (const Kept<Task> &task : *tasks)
        found.append(task->position.value_or(0));
    QList<int> sorted = found;
    std::ranges::sort(sorted);
    QCOMPARE(found, sorted);
    QCOMPARE(found.first(), -5);
    QCOMPARE(one.store->snapshot(one.engagement)->rows(Task::entity()),
             *one.store->rows(Task::entity(), one.engagement));
    QCOMPARE(*one.store->lastPosition(Task::entity(), one.engagement), qint64(found.last()));
    QCOMPARE(*one.store->lastPosition(Task::entity(), another), 0);
    QCOMPARE(*one.store->count(Task::entity(), one.engagement), qint64(found.size()));
    QCOMPARE(*one.store->count(Task::entity(), another), qint64(0));
    QCOMPARE(*one.store->count(Task::entity(), one.engagement, {{"position"_L1, qint64(10)}}), qint64(1));
    QCOMPARE(*one.store->count(Task::entity(), one.engagement, {{"side"_L1, keyOf(Side::Theirs)}}),
             qint64(0));
}

void TestRecords::anEngagementIsFoundByReferenceOrId()
{
    OneStore one;
    QCOMPARE(*one.store->find(u"LFR-2026-001"_s), one.engagement);
    QCOMPARE(*one.store->find(idText(one.engagement)), one.engagement);
    QVERIFY(!one.store->find(u"LFR-2026-999"_s));
    const QUuid id = QUuid::createUuid();
    VERIFY_RESULT(one.store->apply({u"Add"_s, {addition(id, id, Engagement{})}, {}}, one.stamp()));
    QVERIFY(!one.store->find({}));
}

void TestRecords::referrersAreFound()
{
    OneStore one;
    const QUuid person = one.idOf(Participant::entity());
    const Result<QList<Referrer>> of = one.store->referrers(Participant::entity(), one.engagement, person);
    VERIFY_RESULT(of);
    // Every field of every kind that can refer to a participant does so here.
    int expected = 0;
    for (const Entity *entity : entities()) {
        if (entity == &FocusArea::entity())
            continue; // the fixture's are the core ones, which are blank
        for (const Field &field : entity->fields)
            expected += field.target && &field.target() == &Participant::entity() ? 1 : 0;
    }
    QVERIFY(expected > 30);
    QCOMPARE(of->size(), qsizetype(expected));
    QVERIFY(one.store->referrers(Participant::entity(), one.engagement, another)->isEmpty());
    const Result<QList<Referrer>> ofFirmWide =
        one.store->referrers(Consultant::entity(), {}, one.idOf(Consultant::entity()));
    VERIFY_RESULT(ofFirmWide);
    QVERIFY(std::ranges::any_of(*ofFirmWide, [&](const Referrer &referrer) {
        return referrer.entity == &Engagement::entity() && referrer.engagement == one.engagement;
    }));
}

void TestRecords::aSnapshotHoldsWhatItRefersTo()
{
    OneStore one;
    const QUuid customer = QUuid::createUuid();
    const QUuid stranger = QUuid::createUuid();
    const QUuid engagement = QUuid::createUuid();
    VERIFY_RESULT(one.store->apply({u"Add"_s,
                                    {addition({}, customer, Organisation{.legalName = u"Customer"_s}),
                                     addition({}, stranger, Organisation{.legalName = u"Stranger"_s}),
                                     addition(engagement, engagement, Engagement{.customer = {customer}})},
                                    {}},
                                   one.stamp()));
    const Result<Snapshot> snapshot = one.store->snapshot(engagement);
    VERIFY_RESULT(snapshot);
    QCOMPARE(snapshot->all<Organisation>().size(), 1);
    QVERIFY(snapshot->find(Ref<Organisation>{customer}));
    QCOMPARE(snapshot->all<Firm>().size(), 1);
    QCOMPARE(snapshot->all<Consultant>().size(), 0);
    QCOMPARE(snapshot->all<Note>().size(), 0);
    const Result<Snapshot> full = one.store->snapshot(one.engagement);
    VERIFY_RESULT(full);
    QVERIFY(full->find(Consultant::entity(), one.idOf(Consultant::entity())));
    QVERIFY(full->find(Organisation::entity(), one.idOf(Organisation::entity())));
    QVERIFY(!full->find(Service::entity(), one.idOf(Service::entity()))); // no one refers to it
    QVERIFY(!full->find(Organisation::entity(), customer));
}

void TestRecords::listsShowTheSummary()
{
    OneStore one;
    const auto summary = [&] { return one.store->summaries()->first(); };
    const auto engagement = [&] { return fromRow<Engagement>(one.rowOf(Engagement::entity())); };
    QCOMPARE(one.store->summaries()->size(), 1);
    QCOMPARE(summary().id, one.engagement);
    QCOMPARE(summary().reference, u"LFR-2026-001"_s);
    QCOMPARE(summary().title, engagement().title);
    QCOMPARE(summary().codeName, engagement().codeName);
    QCOMPARE(summary().status, keyOf(engagement().status));
    QCOMPARE(summary().priority, keyOf(engagement().priority));
    QCOMPARE(summary().customer, fromRow<Organisation>(one.rowOf(Organisation::entity())).shortName);
    QCOMPARE(summary().lead, fromRow<Consultant>(one.rowOf(Consultant::entity())).name);
    QCOMPARE(summary().nextDue, nextDue(*one.store->snapshot(one.engagement)).toText());

    VERIFY_RESULT(one.set(Organisation::entity(), "short_name"_L1, u""_s));
    QCOMPARE(summary().customer, fromRow<Organisation>(one.rowOf(Organisation::entity())).legalName);
    VERIFY_RESULT(one.set(Consultant::entity(), "name"_L1, u"Rui"_s));
    QCOMPARE(summary().lead, u"Rui"_s);

    const Moment soon{QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC), u"Asia/Tokyo"_s};
    VERIFY_RESULT(one.store->apply(
        {u"Task"_s, {addition(one.engagement, QUuid::createUuid(), Task{.due = soon})}, {}}, one.stamp()));
    QCOMPARE(summary().nextDue, soon.toText());

    const Stamp stamp = one.stamp();
    VERIFY_RESULT(one.store->apply({u"Edit"_s, {one.edit(Note::entity(), "text"_L1, u"x"_s)}, {}}, stamp));
    QCOMPARE(summary().lastChange, stamp.at);
    VERIFY_RESULT(one.set(Document::entity(), "title"_L1, u"x"_s)); // documents aside
    QCOMPARE(summary().lastChange, stamp.at);
    QCOMPARE(findings(one.path()), QStringList());
}

void TestRecords::twoProgramsSeeEachOther()
{
    OneStore one;
    const Result<std::unique_ptr<Store>> other = Store::open(one.path());
    VERIFY_RESULT(other);
    for (int i = 0; i < 20; ++i) {
        Store &writer = i % 2 == 0 ? *one.store : **other;
        Store &reader = i % 2 == 0 ? **other : *one.store;
        const QUuid id = QUuid::createUuid();
        VERIFY_RESULT(writer.apply(
            {u"Note"_s, {addition(one.engagement, id, Note{.text = QString::number(i)})}, {}}, one.stamp()));
        QVERIFY(reader.row(Note::entity(), id)->has_value());
    }
    QCOMPARE(findings(one.path()), QStringList());
}
