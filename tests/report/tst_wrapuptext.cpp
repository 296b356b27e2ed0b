// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_wrapuptext.h"

#include "models/domain/answer.h"
#include "models/domain/concern.h"
#include "models/domain/instruction.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/report/wrapuptext.h"
#include "tests/report/bramblewick.h"
#include "tests/report/records.h"
#include "tests/report/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace firstcall {

using namespace testing;

void TestWrapUpText::theWorkedExampleIsReadInUnderNinetySeconds()
{
    const QString text = wrapUpText(bramblewick(), english()).toText(english());
    QVERIFY2(!text.contains(u"{{"_s), qPrintable(text));
    QVERIFY(readingTime(text) < 90s);
    QVERIFY(readingTime(text) > 20s);
    QVERIFY2(!text.contains(u'['), qPrintable(text)); // its directions are sent, nothing is open
    QCOMPARE(text.count(u"\n\n"_s), 5);
}

void TestWrapUpText::anEmptyEngagementLeavesEveryPlaceOpen()
{
    const Records all(u"Europe/London"_s);
    const WrapUpText text = wrapUpText(all.snapshot(all.at("2026-03-09 10:00")), english());
    QCOMPARE(text.openKeys(),
             (QStringList{u"summary"_s, u"concerns"_s, u"success"_s, u"first_task.question"_s, u"needs"_s,
                          u"instructions"_s, u"their_steps"_s, u"urgent_contact_1"_s, u"urgent_contact_2"_s,
                          u"next_update.when"_s, u"next_update.channel"_s, u"next_update.host"_s,
                          u"technical_call"_s, u"invitations"_s}));
    const QString words = text.toText(english());
    QVERIFY2(words.contains(u"[what worries them most]"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Until then, please cut the network, keep the power on"_s), qPrintable(words));
    QVERIFY2(words.contains(u"and then [whom to ring second]"_s), qPrintable(words));
}

void TestWrapUpText::ordinalsFollowTheConcerns_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("told");
    QTest::newRow("one") << 1 << u"What worries you most is Fear 1. You'd"_s;
    QTest::newRow("two") << 2 << u"What worries you most is first, Fear 1; and second, Fear 2. You'd"_s;
    QTest::newRow("three") << 3 << u"most is first, Fear 1; second, Fear 2; and third, Fear 3. You'd"_s;
    QTest::newRow("seven") << 7 << u"fourth, Fear 4; and fifth, Fear 5. You'd"_s;
}

void TestWrapUpText::ordinalsFollowTheConcerns()
{
    QFETCH(int, count);
    QFETCH(QString, told);
    Records all(u"Europe/London"_s);
    // In the order of their ranks, whatever the order they were noted in.
    for (int rank = count; rank > 0; --rank)
        all.add(Concern{.statement = u"Fear %1."_s.arg(rank), .rank = rank});
    all.add(Concern{.statement = u"A lesser one"_s, .rank = 0, .priority = ConcernPriority::Secondary});
    const QString words = wrapUpText(all.snapshot(all.at("2026-03-09 10:00")), english()).toText(english());
    QVERIFY2(words.contains(told), qPrintable(words));
}

void TestWrapUpText::aTimeNeverStandsAlone()
{
    Records all(u"Asia/Kolkata"_s);
    all.add(StatusUpdate{.due = all.at("2026-03-10 20:30"), .channel = u"phone"_s});
    const QString words = wrapUpText(all.snapshot(all.at("2026-03-09 10:00")), english()).toText(english());
    QVERIFY2(words.contains(
                 u"Otherwise the next update is Tuesday, 10 March 2026, 20:30 IST (15:00 UTC), by phone,"_s),
             qPrintable(words));
}

void TestWrapUpText::statementsReadAsSentences()
{
    Records all(u"Europe/London"_s);
    all.add(Task{.title = u"Pull the logs"_s, .firstTask = true});
    all.add(SuccessCriterion{.statement = u"Invoices are paid."_s, .rank = 1});
    all.add(StatusUpdate{.channel = u"on the bridge"_s});
    const QString words = wrapUpText(all.snapshot(all.at("2026-03-09 10:00")), english()).toText(english());
    QVERIFY2(words.contains(u"answer this: Pull the logs. To start"_s), qPrintable(words));
    QVERIFY2(words.contains(u"a success if invoices are paid."_s), qPrintable(words));
    QVERIFY2(words.contains(u", on the bridge, hosted by ["_s), qPrintable(words));
}

void TestWrapUpText::correctedAnswersAreNotReadBack()
{
    Records all(u"Europe/London"_s);
    const Ref<Answer> wrong = all.add(
        Answer{.question = all.key("KQ1"), .text = u"One server is down."_s, .part = AnswerPart::What});
    all.add(Answer{.question = all.key("KQ1"), .text = u"A guess."_s, .part = AnswerPart::Why});
    all.add(Answer{.question = all.key("KQ1"),
                   .text = u"Nine servers are down."_s,
                   .part = AnswerPart::What,
                   .supersedes = wrong});
    const QString words = wrapUpText(all.snapshot(all.at("2026-03-09 10:00")), english()).toText(english());
    QVERIFY2(words.contains(u"You've told us: Nine servers are down. What"_s), qPrintable(words));
}

void TestWrapUpText::openPlacesLeadToTheirRecords()
{
    Records all(u"Europe/London"_s);
    const Ref<Task> first = all.add(Task{.title = u"Pull the logs"_s, .firstTask = true});
    const Ref<Instruction> directions = all.add(Instruction{.title = u"Keep evidence safe"_s});
    const WrapUpText text = wrapUpText(all.snapshot(all.at("2026-03-09 10:00")), english());
    QVERIFY(text.toText(english()).contains(u"Pull the logs"_s)); // until somebody says what it is to answer
    QCOMPARE(text.places[u"first_task.question"_s].record, first.id);
    QCOMPARE(text.places[u"first_task.question"_s].field, "question");
    QVERIFY(text.openKeys().contains(u"instructions.recipient"_s));
    QCOMPARE(text.places[u"instructions.recipient"_s].record, directions.id);
    const QStringList open = text.openKeys();
    for (const QString &key : open) {
        const WrapUpPlace &place = text.places[key];
        QVERIFY2(place.entity, qPrintable(key));
        const auto has = [&](const Field &field) { return field.key() == QLatin1StringView(place.field); };
        QVERIFY2(!*place.field || std::ranges::any_of(place.entity->fields, has), qPrintable(key));
    }
}

} // namespace firstcall
