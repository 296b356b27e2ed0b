// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_beforesending.h"

#include "models/domain/agendaitem.h"
#include "models/domain/attendance.h"
#include "models/domain/concern.h"
#include "models/domain/core.h"
#include "models/domain/decision.h"
#include "models/domain/note.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/domain/waiver.h"
#include "tests/window/wrapupplace.h"
#include "views/tabs/beforesending.h"
#include "views/tabs/tab.h"

#include <QListWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

using Deed = std::function<void(const Workplace &)>;

Moment clock(int hour, int minute = 0)
{
    return {QDateTime(QDate(2026, 3, 9), QTime(hour, minute), Qt::UTC), u"UTC"_s};
}

template <Record R> QUuid add(const Workplace &at, const R &record)
{
    const Result<QUuid> added = at.editor->add(at.desk->engagement(), record);
    return added ? *added : QUuid();
}

template <Record R> QUuid first(const Workplace &at)
{
    const QList<Kept<R>> all = at.snapshot().all<R>();
    return all.isEmpty() ? QUuid() : all.first().id;
}

/// Changes a record, the first of its kind unless another is told.
template <Record R> void change(const Workplace &at, const std::function<void(R &)> &how, QUuid id = {})
{
    if (id.isNull())
        id = first<R>(at);
    const std::optional<R> before = at.snapshot().find(Ref<R>{id});
    R after = before.value_or(R{});
    how(after);
    VERIFY_RESULT(at.editor->perform({u"Edit"_s, {edit(at.desk->engagement(), id, *before, after)}, {}}));
}

/// A first call that goes on, with nothing said on it.
void addRunningCall(const Workplace &at)
{
    add(at, Call{.startedAt = clock(7)});
}

QListWidget &list(const Workplace &at)
{
    return *page(at).findChild<BeforeSending *>()->findChild<QListWidget *>();
}

int rowOf(const Workplace &at, const QString &sentence)
{
    for (int row = 0; row < list(at).count(); ++row) {
        if (list(at).item(row)->text().contains(sentence))
            return row;
    }
    return -1;
}

void rule(const char *name, const QString &sentence, const char *place, const Deed &breakIt,
          const Deed &mendIt, bool isHard = false)
{
    QTest::newRow(name) << sentence << QString::fromLatin1(place) << breakIt << mendIt << isHard;
}

void nothing(const Workplace &) {}

} // namespace

void TestBeforeSending::eachRuleAppearsLeadsAndGoes_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("place"); // number of the tab and its page
    QTest::addColumn<Deed>("breakIt");
    QTest::addColumn<Deed>("mendIt");
    QTest::addColumn<bool>("isHard");

    rule(
        "V5", u"the suspected start is after"_s, "0/facts",
        [](const Workplace &at) {
            change<Engagement>(at, [](Engagement &one) {
                one.suspectedStart = clock(6);
                one.discoveredAt = clock(5);
            });
        },
        [](const Workplace &at) {
            change<Engagement>(at, [](Engagement &one) { one.suspectedStart = clock(4); });
        });
    rule(
        "V6", u"joined more than 15 minutes before"_s, "1/",
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            add(at, Attendance{.call = {first<Call>(at)}, .participant = {person}, .joinedAt = clock(6)});
        },
        [](const Workplace &at) {
            change<Attendance>(at, [](Attendance &one) { one.joinedAt = clock(6, 50); });
        });
    rule(
        "V7", u"The agenda takes 40 minutes"_s, "0/calls",
        [](const Workplace &at) {
            change<Call>(at, [](Call &one) { one.plannedLength = Minutes(30); });
            add(at, AgendaItem{.call = {first<Call>(at)}, .title = u"All"_s, .planned = Minutes(40)});
        },
        [](const Workplace &at) {
            change<AgendaItem>(at, [](AgendaItem &one) { one.planned = Minutes(30); });
        });
    rule("V8 chair", u"has no chair"_s, "0/calls", nothing, [](const Workplace &at) {
        const QUuid person = add(at, Participant{.name = u"Dana"_s, .party = Party::OurFirm});
        change<Call>(at, [&](Call &one) { one.chair = {person}; });
    });
    rule(
        "V8 both", u"is both chair and scribe"_s, "0/calls",
        [](const Workplace &at) {
            const QUuid person = add(at, Participant{.name = u"Dana"_s, .party = Party::OurFirm});
            change<Call>(at, [&](Call &one) { one.chair = one.scribe = {person}; });
        },
        [](const Workplace &at) { change<Call>(at, [](Call &one) { one.scribe = {}; }); });
    rule("V9", u"Who needs to be involved"_s, "2/", nothing, [](const Workplace &at) {
        change<Question>(
            at, [](Question &one) { one.state = QuestionState::Declined; },
            coreId(at.desk->engagement(), "KQ3"));
    });
    rule("V10", u"Nobody is recorded who decides"_s, "1/", nothing, [](const Workplace &at) {
        add(at, Participant{.name = u"Priya"_s, .decidesOn = {Authority::Spend}});
    });
    rule("V11 concern", u"no primary concern"_s, "4/concerns", nothing,
         [](const Workplace &at) { add(at, Concern{.statement = u"Dispatch"_s}); });
    rule("V11 criterion", u"no success criterion"_s, "4/success", nothing,
         [](const Workplace &at) { add(at, SuccessCriterion{.statement = u"We ship"_s}); });
    rule("V11 first task", u"The first call left no first task"_s, "4/read_back", nothing,
         [](const Workplace &at) { add(at, Task{.title = u"Look"_s, .firstTask = true}); });
    rule("V11 our step", u"no next step on our side"_s, "4/read_back", nothing,
         [](const Workplace &at) { add(at, Task{.title = u"Look"_s}); });
    rule("V11 their step", u"no next step on their side"_s, "4/their_steps", nothing,
         [](const Workplace &at) { add(at, Task{.title = u"Send"_s, .side = Side::Theirs}); });
    rule("V11 none on their side", u"no next step on their side"_s, "4/their_steps", nothing,
         [](const Workplace &at) { change<Call>(at, [](Call &one) { one.noStepTheirs = true; }); });
    rule("V11 update", u"no time for the next update"_s, "4/read_back", nothing,
         [](const Workplace &at) { add(at, StatusUpdate{.due = clock(15)}); });
    rule(
        "V12 introduced", u"Tom Askew was not introduced"_s, "1/",
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            add(at, Attendance{.call = {first<Call>(at)}, .participant = {person}, .present = true});
        },
        [](const Workplace &at) { change<Attendance>(at, [](Attendance &one) { one.introduced = true; }); });
    rule(
        "V12 asked", u"Tom Askew was not invited to ask"_s, "1/",
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            add(at, Attendance{.call = {first<Call>(at)}, .participant = {person}, .present = true});
        },
        [](const Workplace &at) {
            change<Attendance>(at, [](Attendance &one) { one.asked = AskedForQuestions::NothingToAsk; });
        });
    rule("V13 stored", u"The wrap-up as read is not recorded"_s, "4/read_back", nothing,
         [](const Workplace &at) { change<Call>(at, [](Call &one) { one.wrapUpText = u"So."_s; }); });
    rule(
        "V13 confirmed", u"Nobody confirmed the wrap-up"_s, "4/read_back",
        [](const Workplace &at) { change<Call>(at, [](Call &one) { one.wrapUpText = u"So."_s; }); },
        [](const Workplace &at) {
            change<Call>(at, [](Call &one) { one.notConfirmedBecause = u"The line broke"_s; });
        });
    rule("V14 none", u"No open task is the first task"_s, "4/read_back", nothing,
         [](const Workplace &at) { add(at, Task{.title = u"Look"_s, .firstTask = true}); });
    rule(
        "V14 question", u"does not say which question it answers"_s, "4/our_steps",
        [](const Workplace &at) { add(at, Task{.title = u"Look"_s, .firstTask = true}); },
        [](const Workplace &at) { change<Task>(at, [](Task &one) { one.question = u"Are they in?"_s; }); });
    rule(
        "V14 two", u"is a first task beside"_s, "4/our_steps",
        [](const Workplace &at) {
            add(at, Task{.title = u"Look"_s, .firstTask = true});
            add(at, Task{.title = u"Ask"_s, .firstTask = true});
        },
        [](const Workplace &at) { change<Task>(at, [](Task &one) { one.firstTask = false; }); });
    rule(
        "V15 owner", u"has no owner"_s, "4/our_steps",
        [](const Workplace &at) { add(at, Task{.title = u"Look"_s, .due = clock(12)}); },
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            change<Task>(at, [&](Task &one) { one.owner = {person}; });
        },
        true);
    rule(
        "V15 due", u"has no due time"_s, "4/their_steps",
        [](const Workplace &at) { add(at, Task{.title = u"Look"_s, .side = Side::Theirs}); },
        [](const Workplace &at) { change<Task>(at, [](Task &one) { one.due = clock(12); }); }, true);
    rule(
        "V16", u"names no speaker, document or log"_s, "5/notes",
        [](const Workplace &at) {
            add(at, Note{.at = clock(7, 5), .kind = NoteKind::Fact, .text = u"It stopped"_s});
        },
        [](const Workplace &at) { change<Note>(at, [](Note &one) { one.kind = NoteKind::Speculation; }); });
    rule(
        "V17", u"does not name who said it"_s, "5/notes",
        [](const Workplace &at) {
            add(at, Note{.at = clock(7, 5), .kind = NoteKind::Quote, .text = u"We must ship"_s});
        },
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            change<Note>(at, [&](Note &one) { one.speaker = {person}; });
        },
        true);
    rule(
        "V18 nobody", u"does not name who makes it"_s, "4/decisions",
        [](const Workplace &at) { add(at, Decision{.what = u"Cut the line"_s}); },
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            change<Decision>(at, [&](Decision &one) { one.decider = {person}; });
        });
    rule(
        "V18 may not", u"is not recorded as one who may decide"_s, "4/decisions",
        [](const Workplace &at) {
            const QUuid person = addPerson(at, u"Tom Askew"_s);
            add(at,
                Decision{.what = u"Cut the line"_s, .decider = {person}, .authority = Authority::Isolate});
        },
        [](const Workplace &at) {
            change<Participant>(at, [](Participant &one) { one.decidesOn = {Authority::Isolate}; });
        });
}

void TestBeforeSending::eachRuleAppearsLeadsAndGoes()
{
    QFETCH(QString, sentence);
    QFETCH(QString, place);
    QFETCH(Deed, breakIt);
    QFETCH(Deed, mendIt);
    QFETCH(bool, isHard);
    const Workplace at;
    open(at);
    addRunningCall(at);
    breakIt(at);
    const int row = rowOf(at, sentence);
    QVERIFY2(row >= 0, "not in the list");
    QCOMPARE(list(at).item(row)->text().contains(u"Cannot be set aside"), isHard);
    at.key(Qt::Key_B);
    QVERIFY(list(at).hasFocus());
    list(at).setCurrentRow(row);
    at.key(Qt::Key_Return);
    QVERIFY(!list(at).hasFocus());
    QVERIFY(QApplication::focusWidget());
    const EngagementView &view = at.window->engagement();
    const QString led = u"%1/%2"_s.arg(view.currentTab()).arg(view.tab()->place());
    QVERIFY2(led.startsWith(place), qPrintable(led));
    QCOMPARE(at.refusals, QStringList());
    mendIt(at);
    at.desk->goTo(Call::entity(), first<Call>(at), u"wrap_up_text"_s);
    QVERIFY2(rowOf(at, sentence) < 0, "still in the list");
}

void TestBeforeSending::whatIsMissingLeadsToItsPlace()
{
    const Workplace at;
    open(at);
    addEndedCall(at);
    at.key(Qt::Key_B);
    auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    QVERIFY(list);
    const auto go = [&](const QString &sentence) {
        at.key(Qt::Key_5, Qt::ControlModifier);
        at.window->engagement().tab()->goTo(Call::entity(), {}, u"wrap_up_text"_s);
        at.key(Qt::Key_B);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(sentence))
                list->setCurrentRow(row);
        }
        QVERIFY2(list->currentItem()->text().contains(sentence), qPrintable(sentence));
        at.key(Qt::Key_Return);
    };
    go(u"no time for the next update"_s);
    at.type(u"tomorrow 9:00"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<StatusUpdate>().size(), 1);
    go(u"no success criterion"_s);
    QVERIFY(at.window->engagement().tab()->place().startsWith(u"success"));
    go(u"The wrap-up as read is not recorded"_s);
    QVERIFY(words(at).hasFocus());
}

void TestBeforeSending::oneReasonSetsAside()
{
    const Workplace at;
    open(at);
    addEndedCall(at);
    auto *before = page(at).findChild<BeforeSending *>();
    const int all = before->findChild<QListWidget *>()->count();
    at.key(Qt::Key_W);
    at.type(u"The line broke."_s);
    at.key(Qt::Key_Return);
    QVERIFY(!at.snapshot().all<Waiver>().isEmpty());
    const auto *list = before->findChild<QListWidget *>();
    QVERIFY(list->count() < all);
    for (int row = 0; row < list->count(); ++row)
        QVERIFY2(list->item(row)->text().contains(u"Cannot be set aside"),
                 qPrintable(list->item(row)->text()));
    QVERIFY(isOneShown(at, u"The line broke. (Dana"_s));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<Waiver>().isEmpty());
    QCOMPARE(list->count(), all);
}

void TestBeforeSending::oneReasonSetsAsideWhileTheCallGoesOn()
{
    const Workplace at;
    open(at);
    addRunningCall(at);
    QVERIFY(rowOf(at, u"no success criterion"_s) >= 0);
    at.key(Qt::Key_W);
    at.type(u"They had to leave."_s);
    at.key(Qt::Key_Return);
    QCOMPARE(rowOf(at, u"no success criterion"_s), -1);
    change<Call>(at, [](Call &one) { one.endedAt = clock(9); }); // and so it stays when it ends
    QCOMPARE(rowOf(at, u"no success criterion"_s), -1);
}

} // namespace firstcall
