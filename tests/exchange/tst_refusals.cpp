// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_refusals.h"

#include "models/domain/entities.h"
#include "models/exchange/reading.h"
#include "models/store/verify.h"
#include "tests/exchange/fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

/// The value with what stands at a path such as `records.task[0].due` replaced; undefined removes it.
QJsonValue with(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int index = path.first().toInt();
        array.replace(index, with(array.at(index), path.mid(1), value));
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue changed = with(object.value(path.first()), path.mid(1), value);
    if (changed.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), changed);
    return object;
}

QByteArray with(const QByteArray &json, QString path, const QJsonValue &value)
{
    path.replace(u'[', u'.').remove(u']');
    return QJsonDocument(
               with(QJsonValue(QJsonDocument::fromJson(json).object()), path.split(u'.'), value).toObject())
        .toJson();
}

QJsonValue at(const QByteArray &json, const QString &kind)
{
    return QJsonDocument::fromJson(json).object().value(u"records"_s).toObject().value(kind);
}

} // namespace

void TestRefusals::aBrokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");

    static const TwoStores stores;
    const QByteArray json = stores.exported(*stores.here, WithJournal::Yes);
    const auto broken = [&](const char *name, const QString &path, const QJsonValue &value,
                            const QString &told = {}) {
        QTest::newRow(name) << with(json, path, value) << (told.isEmpty() ? path : told);
    };
    const auto raw = [](const char *name, const QByteArray &bytes, const QString &told) {
        QTest::newRow(name) << bytes << told;
    };

    raw("empty", {}, u"line 1"_s);
    raw("not JSON", "What do you think happened?", u"line 1"_s);
    raw("random bytes", QByteArray::fromHex("7f454c4602010100fffe00c3288a"), u"line 1"_s);
    raw("a list", "[1, 2]", u"object"_s);
    raw("a number", "2026", u"line 1"_s);
    raw("nested 100,000 deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), u"line 1"_s);
    raw("nested 100,000 objects deep", QByteArray("{\"a\":").repeated(100'000), u"line 1"_s);
    raw("two documents", json + json, u"line"_s);
    raw("a byte order of another machine", QByteArray::fromHex("fffe7b007d00"), u"line 1"_s);
    raw("bad UTF-8", QByteArray(json).replace("task.title", QByteArray::fromHex("c328")), u"line"_s);
    raw("half a surrogate", QByteArray(json).replace("task.title", "\\ud800"), u"records.task[0].title"_s);
    raw("NUL", QByteArray(json).replace("\"task.title\"", "\"a\\u0000b\""), u"records.task[0].title"_s);
    raw("escape sequence", QByteArray(json).replace("\"task.title\"", "\"\\u001b[31m\""),
        u"records.task[0].title"_s);

    broken("no format", u"format"_s, QJsonValue::Undefined);
    broken("another format", u"format"_s, u"vcard"_s);
    broken("a newer version", u"version"_s, 2);
    broken("a version that is a text", u"version"_s, u"1"_s);
    broken("an unknown part", u"attachments"_s, QJsonArray());
    broken("no records", u"records"_s, QJsonValue::Undefined);
    broken("records that are a list", u"records"_s, QJsonArray());
    broken("an unknown kind", u"records.secret"_s, QJsonArray());
    broken("a firm-wide kind among the records", u"records.consultant"_s, QJsonArray());
    broken("a kind that is an object", u"records.task"_s, QJsonObject());
    broken("a record that is a text", u"records.task[0]"_s, u"ring Tom"_s);
    broken("no engagement", u"records.engagement"_s, QJsonArray());
    broken("an id that is none", u"records.task[0].id"_s, u"7"_s);
    broken("an id in capitals", u"records.task[0].id"_s,
           at(json, u"task"_s).toArray().first().toObject().value(u"id"_s).toString().toUpper());
    broken("an id twice", u"records.task[0].id"_s,
           at(json, u"risk"_s).toArray().first().toObject().value(u"id"_s));
    broken("a record twice", u"records.task"_s,
           QJsonArray{at(json, u"task"_s).toArray().first(), at(json, u"task"_s).toArray().first()},
           u"records.task[1].id"_s);
    broken("a field that is missing", u"records.task[0].due"_s, QJsonValue::Undefined);
    broken("a field too many", u"records.task[0].colour"_s, u"red"_s);
    broken("a number for a text", u"records.task[0].title"_s, 7);
    broken("a text for a number", u"records.concern[0].rank"_s, u"1"_s);
    broken("a fraction", u"records.concern[0].rank"_s, 1.5);
    broken("2^60", u"records.concern[0].rank"_s, qint64(1) << 60);
    broken("1e300", u"records.concern[0].rank"_s, 1e300);
    broken("a word for yes or no", u"records.task[0].first_task"_s, u"yes"_s);
    broken("1 for yes", u"records.task[0].first_task"_s, 1);
    broken("an unknown word", u"records.task[0].state"_s, u"perhaps"_s);
    broken("a word that is null", u"records.task[0].state"_s, QJsonValue::Null);
    broken("a word twice", u"records.asset[0].effects"_s, QJsonArray{u"wiped"_s, u"wiped"_s});
    broken("words that are one text", u"records.asset[0].effects"_s, u"wiped"_s);
    broken("a day that is none", u"records.milestone[0].due"_s, u"2026-02-30"_s);
    broken("a time without zone", u"records.task[0].due"_s, u"2026-03-09T10:00:00.000Z"_s);
    broken("a time in an unknown zone", u"records.task[0].due"_s,
           u"2026-03-09T10:00:00.000Z[Europe/Atlantis]"_s);
    broken("a time that is local", u"records.task[0].due"_s, u"2026-03-09T10:00:00.000[Europe/London]"_s);
    broken("minus one minute", u"records.call[0].planned_length"_s, -1);
    broken("5,000 characters on a line", u"records.task[0].title"_s, QString(5'000, u'x'));
    broken("a line feed in a line", u"records.task[0].title"_s, u"one\ntwo"_s);
    broken("an owner who is not there", u"records.task[0].owner"_s,
           u"00000000-0000-4000-8000-000000000001"_s);
    broken("an owner who is a risk", u"records.task[0].owner"_s,
           at(json, u"risk"_s).toArray().first().toObject().value(u"id"_s));
    broken("an answer to no question", u"records.answer[0].question"_s, u""_s);
    broken("bytes that are not there", u"contents"_s, QJsonObject(), u"firm_wide.firm[0].logo"_s);
    broken("bytes that are not what they say", u"contents.%1"_s.arg(QString(64, u'0')), u"aGVsbG8="_s);
    broken("a key question with other words", u"records.question[4].origin"_s, u"core"_s,
           u"records.question[4]"_s);
    broken("a focus area of another focus", u"records.focus_area[0].focus"_s, u"general"_s,
           u"records.focus_area[0]"_s);
    broken("a journal that is a text", u"journal"_s, u"none"_s);
    broken("a journal entry without hash", u"journal[0].hash"_s, QJsonValue::Undefined);
    broken("a journal entry at minus one", u"journal[0].pos"_s, -1);
    broken("a journal entry in local time", u"journal[0].at"_s, u"2026-03-09T10:00:00.000"_s);
}

void TestRefusals::aBrokenFileIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    const TwoStores stores;
    const Result<Imported> imported = stores.import(*stores.there, json);
    QVERIFY(!imported);
    const QString sentence = imported.failure().sentence;
    QVERIFY2(sentence.contains(u"engagement.json"_s) && sentence.contains(path), qPrintable(sentence));
    QVERIFY2(sentence.size() < 600, "The sentence repeats the file.");
    // Neither the file nor the store is touched.
    QCOMPARE(*readFile(stores.path(u"engagement.json"_s), 1 << 30), json);
    QCOMPARE((*stores.there->summaries()).size(), 0);
    QCOMPARE((*stores.there->journal({})).size(), 0);
}

void TestRefusals::cutAnywhereItIsRefused()
{
    const TwoStores stores;
    const QByteArray json = stores.exported(*stores.here, WithJournal::Yes).trimmed();
    for (qsizetype size = 0; size < json.size(); size += json.size() / 40)
        QVERIFY(std::holds_alternative<JsonRefusal>(readEngagementFile(json.left(size))));
}

void TestRefusals::anyFlippedByteIsRefusedOrHarmless()
{
    const TwoStores stores;
    const QByteArray json = stores.exported(*stores.here, WithJournal::Yes);
    const Result<Snapshot> before = stores.here->snapshot(stores.engagement);
    VERIFY_RESULT(before);
    int refused = 0;
    for (qsizetype at = 7; at < json.size(); at += json.size() / 300) {
        QByteArray flipped = json;
        flipped[at] = char(flipped[at] ^ 4);
        const TwoStores fresh;
        if (!fresh.import(*fresh.there, flipped)) {
            ++refused;
            continue;
        }
        // The journal vouches for the engagement's records; a firm-wide word may be another.
        const Result<Snapshot> after = fresh.there->snapshot(stores.engagement);
        VERIFY_RESULT(after);
        for (const Entity *entity : entities()) {
            if (entity->scope == Scope::Engagement)
                QCOMPARE(after->rows(*entity), before->rows(*entity));
        }
    }
    QVERIFY(refused > 200);
}

void TestRefusals::aMissingFileIsRefused()
{
    const TwoStores stores;
    for (const QString &name : {u"nothing.json"_s, u"."_s}) {
        const Result<Imported> imported = importEngagement(*stores.there, stores.path(name), stores.stamp);
        QVERIFY(!imported);
        QVERIFY2(imported.failure().sentence.contains(stores.path(name)),
                 qPrintable(imported.failure().sentence));
    }
}
