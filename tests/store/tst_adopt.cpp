// SPDX-License-Identifier: Apache-2.0
#include "tests/store/tst_adopt.h"

#include "models/domain/consultant.h"
#include "models/domain/engagement.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/task.h"
#include "tests/store/fixture.h"

#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

/// A store that holds an engagement with a history, what to take from it, and an empty store.
struct Two
{
    OneStore from = OneStore();
    QTemporaryDir folder = QTemporaryDir(quickFolderTemplate());
    std::unique_ptr<Store> to = {};
    Adoption adoption = {};
    Stamp stamp = {.at = QDateTime(QDate(2027, 1, 1), QTime(8, 0), Qt::UTC), .author = u"Rui"_s};

    Two()
    {
        Result<std::unique_ptr<Store>> made = Store::create(path());
        if (!made || !from.set(Note::entity(), "text"_L1, u"second version"_s))
            qFatal("no stores");
        to = *std::move(made);
        adoption.set = from.all;
        for (Change &change : adoption.set.changes)
            change.after = **from.store->row(*change.entity, change.id);
        adoption.chain = *from.store->journal(from.engagement);
    }
    QString path() const { return folder.filePath(u"to.firstcall"_s); }
    Adoption anew() const { return {adoption.set, {}}; }
};

} // namespace

void TestAdopt::itIsJournalledAnew()
{
    Two two;
    const QSignalSpy applied(two.to.get(), &Store::applied);
    const Result<Adopted> adopted = two.to->adopt(two.anew(), two.stamp);
    VERIFY_RESULT(adopted);
    QCOMPARE(adopted->engagement, two.from.engagement);
    QCOMPARE(adopted->added.changes.size(), two.adoption.set.changes.size());
    QVERIFY(adopted->different.isEmpty());
    QCOMPARE(applied.size(), 1);
    const Result<Snapshot> there = two.to->snapshot(two.from.engagement);
    VERIFY_RESULT(there);
    QVERIFY(*there == *two.from.store->snapshot(two.from.engagement));
    QCOMPARE(there->asAt(), two.stamp.at);
    QCOMPARE(two.to->journal(two.from.engagement)->first().author, u"Rui"_s);
    QCOMPARE(findings(two.path()), QStringList());
    // An ordinary change set: what was taken can be given back.
    VERIFY_RESULT(two.to->apply(adopted->added.inverted(), two.stamp));
    QVERIFY(two.to->summaries()->isEmpty());
    QCOMPARE(findings(two.path()), QStringList());
}

void TestAdopt::itsJournalIsTakenVerbatim()
{
    Two two;
    VERIFY_RESULT(two.to->adopt(two.adoption, two.stamp));
    QCOMPARE(*two.to->journal(two.from.engagement), two.adoption.chain);
    QVERIFY(*two.to->snapshot(two.from.engagement) == *two.from.store->snapshot(two.from.engagement));
    QCOMPARE(two.to->snapshot(two.from.engagement)->asAt(),
             two.from.store->snapshot(two.from.engagement)->asAt());
    QCOMPARE(two.to->journal({})->first().author, u"Rui"_s); // firm-wide records are journalled anew
    QCOMPARE(findings(two.path()), QStringList());
    VERIFY_RESULT(two.to->apply({u"Note"_s, {addition(two.from.engagement, QUuid::createUuid(), Note{})}, {}},
                                two.stamp));
    QCOMPARE(findings(two.path()), QStringList());
}

void TestAdopt::itComesBackAfterItWasRemoved()
{
    Two two;
    const Result<Adopted> first = two.to->adopt(two.adoption, two.stamp);
    VERIFY_RESULT(first);
    VERIFY_RESULT(two.to->apply(first->added.inverted(), two.stamp));
    // Its history is here still, and goes on.
    VERIFY_RESULT(two.to->adopt(two.adoption, two.stamp));
    QVERIFY(*two.to->snapshot(two.from.engagement) == *two.from.store->snapshot(two.from.engagement));
    const QList<JournalEntry> chain = *two.to->journal(two.from.engagement);
    QCOMPARE(chain.first(two.adoption.chain.size()), two.adoption.chain);
    QVERIFY(chain.size() > two.adoption.chain.size());
    QCOMPARE(findings(two.path()), QStringList());
}

void TestAdopt::anotherHistoryIsRefused()
{
    Two two;
    const Result<Adopted> anew = two.to->adopt(two.anew(), two.stamp);
    VERIFY_RESULT(anew);
    VERIFY_RESULT(two.to->apply(anew->added.inverted(), two.stamp));
    const Result<Adopted> verbatim = two.to->adopt(two.adoption, two.stamp);
    QVERIFY(!verbatim);
    QVERIFY2(verbatim.failure().sentence.contains(u"another history"_s),
             qPrintable(verbatim.failure().sentence));
    VERIFY_RESULT(two.to->adopt(two.anew(), two.stamp));
    QCOMPARE(findings(two.path()), QStringList());
}

void TestAdopt::whatIsHereAlreadyIsKeptAndTold()
{
    Two two;
    const QUuid customer = two.from.idOf(Organisation::entity());
    const Organisation ours{.legalName = u"As we know it"_s};
    const QUuid lead = two.from.idOf(Consultant::entity());
    const auto same = fromRow<Consultant>(two.from.rowOf(Consultant::entity()));
    VERIFY_RESULT(
        two.to->apply({u"Ours"_s, {addition({}, customer, ours), addition({}, lead, same)}, {}}, two.stamp));
    const Result<Adopted> adopted = two.to->adopt(two.anew(), two.stamp);
    VERIFY_RESULT(adopted);
    QCOMPARE(adopted->added.changes.size(), two.adoption.set.changes.size() - 2);
    QCOMPARE(adopted->different.size(), 1);
    QCOMPARE(adopted->different.first().id, customer);
    QCOMPARE(fromRow<Organisation>(*adopted->different.first().before), ours);
    QCOMPARE(*adopted->different.first().after, two.from.rowOf(Organisation::entity()));
    QCOMPARE(fromRow<Organisation>(**two.to->row(Organisation::entity(), customer)), ours);
    QCOMPARE(findings(two.path()), QStringList());
}

void TestAdopt::nothingIsTakenInPart_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("an id that is here") << u"id"_s << u"already"_s;
    QTest::newRow("a reference that is here") << u"reference"_s << u"“LFR-2026-001”"_s;
    QTest::newRow("no engagement") << u"none"_s << u"one whole engagement"_s;
    QTest::newRow("two engagements") << u"two"_s << u"more than one"_s;
    QTest::newRow("a record of another engagement") << u"foreign"_s << u"one whole engagement"_s;
    QTest::newRow("an edit") << u"edit"_s << u"only adds"_s;
    QTest::newRow("a value that does not fit") << u"value"_s << u"one of the words"_s;
    QTest::newRow("bytes that are missing") << u"bytes"_s << u"are not here"_s;
    QTest::newRow("a changed journal") << u"author"_s << u"position 7 was changed"_s;
    QTest::newRow("a journal with a gap") << u"gap"_s << u"position 7 is missing"_s;
    QTest::newRow("a journal of another engagement") << u"chain"_s << u"another journal"_s;
    QTest::newRow("a record the journal does not know") << u"unknown"_s << u"adds up"_s;
    QTest::newRow("a record that the journal knows otherwise") << u"other"_s << u"adds up"_s;
    QTest::newRow("a record that is missing") << u"missing"_s << u"adds up"_s;
}

void TestAdopt::nothingIsTakenInPart()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, words);
    Two two;
    QList<Change> &changes = two.adoption.set.changes;
    const auto changeOf = [&](const Entity &entity) {
        return std::ranges::find(changes, &entity, &Change::entity);
    };
    const auto makeAnother = [&](const QString &reference) {
        const QUuid id = QUuid::createUuid();
        return addition(id, id, Engagement{.reference = reference});
    };
    if (fault == u"id"_s) {
        const Change other = makeAnother({});
        Change note = *changeOf(Note::entity());
        note.engagement = other.id;
        VERIFY_RESULT(two.to->apply({u"Here"_s, {other, note}, {}}, two.stamp));
    } else if (fault == u"reference"_s) {
        VERIFY_RESULT(two.to->apply({u"Here"_s, {makeAnother(u"LFR-2026-001"_s)}, {}}, two.stamp));
    } else if (fault == u"none"_s) {
        changes.erase(changeOf(Engagement::entity()));
    } else if (fault == u"two"_s) {
        changes.append(makeAnother({}));
    } else if (fault == u"foreign"_s) {
        changeOf(Note::entity())->engagement = QUuid::createUuid();
    } else if (fault == u"edit"_s) {
        changeOf(Note::entity())->before = changeOf(Note::entity())->after;
    } else if (fault == u"value"_s) {
        changeOf(Note::entity())->after->replace(Note::entity().indexOf("kind"_L1), u"rumour"_s);
    } else if (fault == u"bytes"_s) {
        two.adoption.set.contents.clear();
    } else if (fault == u"author"_s) {
        two.adoption.chain[6].author = u"Eve"_s;
    } else if (fault == u"gap"_s) {
        two.adoption.chain.removeAt(6);
    } else if (fault == u"chain"_s) {
        two.adoption.chain = *two.from.store->journal({});
    } else if (fault == u"unknown"_s) {
        changes.append(addition(two.from.engagement, QUuid::createUuid(), Note{}));
    } else if (fault == u"other"_s) {
        changeOf(Task::entity())->after->replace(Task::entity().indexOf("title"_L1), u"otherwise"_s);
    } else if (fault == u"missing"_s) {
        changes.erase(changeOf(Task::entity()));
    }
    const QList<Summary> before = *two.to->summaries();
    const Position position = *two.to->position(two.from.engagement);
    const Result<Adopted> adopted = two.to->adopt(two.adoption, two.stamp);
    QVERIFY(!adopted);
    QVERIFY2(adopted.failure().sentence.contains(words), qPrintable(adopted.failure().sentence));
    QCOMPARE(*two.to->summaries(), before);
    QCOMPARE(*two.to->position(two.from.engagement), position);
    QCOMPARE(findings(two.path()), QStringList());
}
