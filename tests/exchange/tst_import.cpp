// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_import.h"

#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/question.h"
#include "models/exchange/reading.h"
#include "models/store/verify.h"
#include "tests/exchange/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

void TestImport::theSameBytesComeOutAgain()
{
    const TwoStores stores;
    const QByteArray before = stores.exported(*stores.here);
    QVERIFY(before.contains("engagement.code_name"));
    VERIFY_RESULT(stores.import(*stores.there, before));
    QCOMPARE(stores.exported(*stores.there), before);
    QCOMPARE(*verifyStore(stores.there->path()), QStringList());
}

void TestImport::theJournalTravels()
{
    const TwoStores stores;
    const QByteArray before = stores.exported(*stores.here, WithJournal::Yes);
    VERIFY_RESULT(stores.import(*stores.there, before));
    QCOMPARE(stores.exported(*stores.there, WithJournal::Yes), before);
    QCOMPARE((*stores.there->snapshot(stores.engagement)).asAt(),
             (*stores.here->snapshot(stores.engagement)).asAt());
    QCOMPARE(*verifyStore(stores.there->path()), QStringList());
}

/// The exported object with one part replaced by what `change` makes of it.
template <typename Change> static QByteArray changed(const QByteArray &json, const Change &change)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    change(object);
    return QJsonDocument(object).toJson();
}

/// Replaces the records of one kind.
template <typename Change>
static void changeRecords(QJsonObject &object, const QString &part, const QString &kind, const Change &change)
{
    QJsonObject kinds = object.value(part).toObject();
    QJsonArray records = kinds.value(kind).toArray();
    change(records);
    kinds.insert(kind, records);
    object.insert(part, kinds);
}

void TestImport::aMissingCoreQuestionIsAdded()
{
    const TwoStores stores;
    const QByteArray whole = stores.exported(*stores.here);
    const QByteArray less = changed(whole, [&](QJsonObject &object) {
        changeRecords(object, u"records"_s, u"question"_s, [&](QJsonArray &questions) {
            for (qsizetype i = questions.size(); i-- > 0;) {
                if (questions.at(i).toObject().value(u"bank_id"_s) == u"KQ3"_s)
                    questions.removeAt(i);
            }
        });
    });
    QVERIFY(!less.contains("KQ3"));
    VERIFY_RESULT(stores.import(*stores.there, less));
    const Result<std::optional<Row>> third =
        stores.there->row(Question::entity(), coreId(stores.engagement, "KQ3"));
    VERIFY_RESULT(third);
    QVERIFY(third->has_value());
}

void TestImport::aFirmWideRecordThatIsHereStaysAndIsTold()
{
    const TwoStores stores;
    const QByteArray before = stores.exported(*stores.here);
    const QByteArray other = changed(before, [](QJsonObject &object) {
        changeRecords(object, u"firm_wide"_s, u"consultant"_s, [](QJsonArray &consultants) {
            QJsonObject one = consultants.first().toObject();
            one.insert(u"name"_s, u"Somebody Else"_s);
            consultants.replace(0, one);
        });
        object.insert(u"engagement"_s, object.value(u"engagement"_s));
    });
    // The firm-wide records are there already, from another engagement.
    ChangeSet firmWide = everyKind(stores.engagement, u"LFR-2026-001"_s);
    firmWide.changes.removeIf([](const Change &change) { return change.entity->scope != Scope::Firm; });
    VERIFY_RESULT(stores.there->apply(firmWide, stores.stamp));

    const Result<Imported> imported = stores.import(*stores.there, other);
    VERIFY_RESULT(imported);
    QCOMPARE(imported->notes.size(), 1);
    QVERIFY2(imported->notes.first().contains(u"consultant.name"_s), qPrintable(imported->notes.first()));
    QCOMPARE((*stores.there->all<Consultant>({})).first()->name, u"consultant.name"_s);
}

void TestImport::anEngagementThatIsHereIsRefused()
{
    const TwoStores stores;
    const QByteArray before = stores.exported(*stores.here, WithJournal::Yes);
    const Result<Imported> again = stores.import(*stores.here, before);
    QVERIFY(!again);
    QVERIFY2(again.failure().sentence.contains(u"engagement.json"_s), qPrintable(again.failure().sentence));
    QCOMPARE(stores.exported(*stores.here, WithJournal::Yes), before);
}

void TestImport::aTakenReferenceIsRefused()
{
    const TwoStores stores;
    ChangeSet other = everyKind(QUuid::createUuid(), u"LFR-2026-001"_s);
    VERIFY_RESULT(stores.there->apply(other, stores.stamp));
    const Result<Imported> imported = stores.import(*stores.there, stores.exported(*stores.here));
    QVERIFY(!imported);
    QVERIFY2(imported.failure().sentence.contains(u"LFR-2026-001"_s),
             qPrintable(imported.failure().sentence));
    QCOMPARE((*stores.there->summaries()).size(), 1);
}

void TestImport::aJournalThatDoesNotHoldIsRefused()
{
    const TwoStores stores;
    const QByteArray before = stores.exported(*stores.here, WithJournal::Yes);
    const QByteArray forged = changed(before, [](QJsonObject &object) {
        QJsonArray journal = object.value(u"journal"_s).toArray();
        QJsonObject entry = journal.at(3).toObject();
        entry.insert(u"author"_s, u"Mallory"_s);
        journal.replace(3, entry);
        object.insert(u"journal"_s, journal);
    });
    QVERIFY(!stores.import(*stores.there, forged));
    const QByteArray unlike = changed(before, [](QJsonObject &object) {
        changeRecords(object, u"records"_s, u"task"_s, [](QJsonArray &tasks) {
            QJsonObject task = tasks.first().toObject();
            task.insert(u"title"_s, u"Not what the journal says"_s);
            tasks.replace(0, task);
        });
    });
    QVERIFY(!stores.import(*stores.there, unlike));
    QCOMPARE((*stores.there->summaries()).size(), 0);
    QCOMPARE((*stores.there->all<Consultant>({})).size(), 0);
}

void TestImport::whatWasImportedCanBeTakenBack()
{
    const TwoStores stores;
    const std::variant<EngagementFile, JsonRefusal> read = readEngagementFile(stores.exported(*stores.here));
    QVERIFY(std::holds_alternative<EngagementFile>(read));
    const Result<Adopted> adopted = adoptFile(*stores.there, std::get<EngagementFile>(read), stores.stamp);
    VERIFY_RESULT(adopted);
    VERIFY_RESULT(stores.there->apply(adopted->added.inverted(), stores.stamp));
    QCOMPARE((*stores.there->summaries()).size(), 0);
    QCOMPARE(*verifyStore(stores.there->path()), QStringList());
}
