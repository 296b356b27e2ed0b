// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/core.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/edit/scriptparser.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class ScriptTest : public TestCase
{
    Q_OBJECT

    /// A script with one step of these changes, after one that adds an engagement and a person.
    static QByteArray script(const QByteArray &changes, const QByteArray &beside = {})
    {
        return R"({"format": "firstcall-script", "uses": {"dana": "consultant"}, "steps": [
            {"at": "2026-03-09T09:00:00.000Z", "author": "Dana", "changes": [
                {"add": "engagement", "as": "case", "fields": {"reference": "LFR-2026-031"}},
                {"add": "participant", "as": "priya", "fields": {"name": "Priya"}}]},
            {"at": "2026-03-09T09:01:00.000Z", "author": "Mei", )"
            + beside + R"("changes": [)" + changes + "]}]}";
    }

private Q_SLOTS:
    void aScriptBecomesStepsOfChanges()
    {
        const Result<Script> read = parseScript(script(
            R"({"add": "call", "as": "first", "fields": {"chair": "@priya", "planned_length": 60}},
               {"set": "KQ1", "fields": {"state": "asked_waiting"}},
               {"set": "case", "fields": {"lead": "@dana"}})",
            R"("title": "Plan the call", )"));
        VERIFY_RESULT(read);
        QCOMPARE(read->steps.size(), 2);
        const ScriptStep &first = read->steps[0];
        QCOMPARE(first.set.title, u"Add engagement"_s);
        QCOMPARE(first.set.changes.size(), 1 + 8 + 1);
        QCOMPARE(first.set.changes[0].id, read->engagement);
        const ScriptStep &second = read->steps[1];
        QCOMPARE(second.at, QDateTime(QDate(2026, 3, 9), QTime(9, 1), Qt::UTC));
        QCOMPARE(second.author, u"Mei"_s);
        QCOMPARE(second.set.title, u"Plan the call"_s);
        QCOMPARE(second.set.changes.size(), 3);

        const Call call = fromRow<Call>(*second.set.changes[0].after);
        QCOMPARE(call.chair.id, first.set.changes[9].id);
        QCOMPARE(call.plannedLength, std::optional(Minutes(60)));
        QCOMPARE(call.position, std::optional(1));
        QCOMPARE(second.set.changes[0].engagement, read->engagement);

        const Change &question = second.set.changes[1];
        QCOMPARE(question.id, coreId(read->engagement, "KQ1"));
        QCOMPARE(fromRow<Question>(*question.before).state, QuestionState::NotAsked);
        QCOMPARE(fromRow<Question>(*question.after).state, QuestionState::AskedWaiting);
        QVERIFY(fromRow<Engagement>(*second.set.changes[2].after).lead);
    }

    void theSameScriptMakesTheSameIds()
    {
        const QByteArray json = script(R"({"add": "call", "as": "first", "fields": {}})");
        const Result<Script> once = parseScript(json);
        const Result<Script> again = parseScript(json);
        VERIFY_RESULT(once);
        VERIFY_RESULT(again);
        QCOMPARE(once->steps[1].set.changes[0].id, again->steps[1].set.changes[0].id);
        QCOMPARE(idText(once->engagement), u"41e035bd-3791-548f-bbff-42470e0865f9"_s);
    }

    void aRecordComesBackOutWithoutATrace()
    {
        const Result<Script> read = parseScript(script(R"({"remove": "priya"})"));
        VERIFY_RESULT(read);
        const Change &removal = read->steps[1].set.changes[0];
        QVERIFY(removal.before && !removal.after);
        QCOMPARE(read->steps[1].set.title, u"Remove participant"_s);
    }

    void aNewPositionIsTheNextFreeOne()
    {
        const Result<Script> read = parseScript(script(R"({"add": "question", "as": "q", "fields": {}},
            {"add": "participant", "as": "tom", "fields": {}},
            {"add": "participant", "as": "wes", "fields": {"position": 9}})"));
        VERIFY_RESULT(read);
        const QList<Change> &changes = read->steps[1].set.changes;
        QCOMPARE(fromRow<Question>(*changes[0].after).position, std::optional(5)); // after the key questions
        QCOMPARE(fromRow<Participant>(*changes[1].after).position, std::optional(2));
        QCOMPARE(fromRow<Participant>(*changes[2].after).position, std::optional(9));
        QCOMPARE(read->steps[1].set.title, u"Change 3 records"_s);
    }

    void aRefusalNamesStepChangeFieldAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *tag, const QByteArray &json, const QStringList &named) {
            QTest::newRow(tag) << json << named;
        };
        const auto change = [&row](const char *tag, const QByteArray &changes, const QStringList &named) {
            row(tag, script(changes), QStringList{u"step 2"_s} + named);
        };
        row("not JSON", "{", {u"not a JSON object"_s, u"byte 1"_s});
        row("a list", "[]", {u"not a JSON object"_s});
        row("another format", R"({"format": "x", "steps": []})", {u"“format”"_s});
        row("no steps", R"({"format": "firstcall-script"})", {u"“steps”"_s});
        row("stray word", R"({"format": "firstcall-script", "steps": [], "extra": 1})", {u"“extra”"_s});
        row("used kind", R"({"format": "firstcall-script", "uses": {"x": "task"}, "steps": []})",
            {u"“uses”"_s, u"“x”"_s});
        row("step is text", R"({"format": "firstcall-script", "steps": ["x"]})", {u"step 1"_s, u"“at”"_s});
        row("time goes back", script("{}").replace("09:01", "08:59"), {u"step 2"_s, u"“at”"_s, u"earlier"_s});
        row("time without Z", script("{}").replace("09:01:00.000Z", "09:01:00.000"),
            {u"step 2"_s, u"“at”"_s});
        row("no author", script("{}").replace("Mei", " "), {u"step 2"_s, u"“author”"_s});
        row("empty title", script("{}", R"("title": "", )"), {u"step 2"_s, u"“title”"_s});
        row("title is a number", script("{}", R"("title": 5, )"), {u"step 2"_s, u"“title”"_s});
        row("stray word of a step", script("{}", R"("note": "", )"), {u"step 2"_s, u"“note”"_s});
        change("no changes", "", {u"“changes”"_s});
        change("no verb", "{}", {u"change 1"_s, u"“add”"_s});
        change("second change", R"({"set": "priya", "fields": {"name": "P"}}, {})", {u"change 2"_s});
        change("unknown kind", R"({"add": "ghost", "as": "x", "fields": {}})", {u"change 1"_s, u"“ghost”"_s});
        change("no name", R"({"add": "task", "fields": {}})", {u"change 1"_s, u"“”"_s});
        change("name of a core record", R"({"add": "task", "as": "KQ1", "fields": {}})", {u"“KQ1”"_s});
        change("name twice", R"({"add": "task", "as": "priya", "fields": {}})", {u"“priya”"_s});
        change("name of a used record", R"({"add": "task", "as": "dana", "fields": {}})", {u"“dana”"_s});
        change("second engagement", R"({"add": "engagement", "as": "x", "fields": {}})",
               {u"one engagement"_s});
        change("no fields", R"({"set": "priya"})", {u"“fields”"_s});
        change("stray word of a change", R"({"remove": "priya", "fields": {}})", {u"“fields”"_s});
        change("unknown field", R"({"set": "priya", "fields": {"nmae": "x"}})", {u"change 1"_s, u"“nmae”"_s});
        change("unfit value", R"({"set": "priya", "fields": {"reached": "yes"}})",
               {u"change 1"_s, u"“reached”"_s, u"“yes” is not yes, no or unknown"_s});
        change("unknown choice", R"({"set": "priya", "fields": {"party": "friend"}})", {u"“party”"_s});
        change("time without zone",
               R"({"set": "case", "fields": {"reported_at": "2026-03-09T09:00:00.000Z"}})",
               {u"“reported_at”"_s});
        change("unknown record", R"({"set": "tom", "fields": {"name": "x"}})", {u"“tom”"_s});
        change("used record", R"({"set": "dana", "fields": {"name": "x"}})", {u"“dana”"_s});
        change("unknown reference", R"({"add": "call", "as": "c", "fields": {"chair": "@tom"}})",
               {u"“chair”"_s, u"“@tom”"_s});
        change("reference to another kind", R"({"add": "call", "as": "c", "fields": {"chair": "@dana"}})",
               {u"“chair”"_s, u"“@dana”"_s});
        change("reference without sign", R"({"add": "call", "as": "c", "fields": {"chair": "priya"}})",
               {u"“chair”"_s});
        change("reference is a number", R"({"add": "call", "as": "c", "fields": {"chair": 1}})",
               {u"“chair”"_s});
        change("nothing changed", R"({"set": "priya", "fields": {"name": "Priya"}})", {u"“priya”"_s});
        change("twice in a step",
               R"({"set": "priya", "fields": {"name": "P"}}, {"set": "priya", "fields": {"name": "Q"}})",
               {u"change 2"_s, u"twice"_s});
        change("remove what others need",
               R"({"add": "call", "as": "c", "fields": {"chair": "@priya"}}, {"remove": "priya"})",
               {u"change 2"_s, u"“priya”"_s});
        change("remove the engagement", R"({"remove": "case"})", {u"“case”"_s});
        row("record before its engagement",
            R"({"format": "firstcall-script", "steps": [{"at": "2026-03-09T09:00:00.000Z", "author": "Dana",
                "changes": [{"add": "task", "as": "t", "fields": {}}]}]})",
            {u"step 1"_s, u"change 1"_s, u"one engagement"_s});
        row("a file",
            R"({"format": "firstcall-script", "steps": [{"at": "2026-03-09T09:00:00.000Z", "author": "Dana",
                "changes": [{"add": "firm", "as": "f", "fields": {"logo": "ab"}}]}]})",
            {u"“logo”"_s});
    }
    void aRefusalNamesStepChangeFieldAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, named);
        const Result<Script> read = parseScript(json);
        QVERIFY(!read);
        const QString sentence = read.failure().sentence;
        for (const QString &part : named)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
};

} // namespace firstcall::testing
