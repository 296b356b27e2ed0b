// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_history.h"

#include "models/domain/consultant.h"
#include "models/items/historymodel.h"
#include "models/schema/uuid7.h"
#include "tests/items/screen.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

struct History : Screen
{
    HistoryModel model = HistoryModel(*store, text);
    std::unique_ptr<QAbstractItemModelTester> tester = watched(model);

    /// A row from some column on, its texts between bars.
    QString line(int row, int from = HistoryModel::Who) const
    {
        QStringList texts;
        for (int column = from; column < HistoryModel::ColumnCount; ++column)
            texts.append(model.index(row, column).data().toString());
        return texts.join(u'|');
    }
    QStringList lines(int from = HistoryModel::RecordName) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(line(row, from));
        return all;
    }
    /// The newest row about a field.
    int rowOf(const QString &field, int nth = 0) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.entryAt(row).field == field && nth-- == 0)
                return row;
        }
        return -1;
    }
    Result<> putBack(int row) const
    {
        const Result<ChangeSet> set = model.putBack(row);
        return set ? editor->perform(*set) : set.failure();
    }
};

} // namespace

void TestHistory::itTellsWhoDidWhat()
{
    History history;
    VERIFY_RESULT(history.model.load(history.engagement));
    const int core = history.model.rowCount();
    const QUuid dana = history.add(Participant{.name = u"Dana"_s});
    const QUuid note = history.add(Note{.text = u"it began\non Sunday"_s});
    VERIFY_RESULT(history.edit<Note>(note, [&](Note &n) {
        n.kind = NoteKind::Fact;
        n.speaker = {dana};
        n.text = u"it began on Saturday"_s;
    }));
    QCOMPARE(history.model.rowCount(), core + 5);
    const QStringList lines = history.lines(HistoryModel::Who);
    QVERIFY(lines.contains(u"Dana|Edit|Note: it began on Saturday|Kind|Untriaged|Fact"_s));
    QVERIFY(lines.contains(u"Dana|Edit|Note: it began on Saturday|Speaker||Dana"_s));
    QVERIFY(lines.contains(
        u"Dana|Edit|Note: it began on Saturday|Text|it began on Sunday|it began on Saturday"_s));
    QCOMPARE(lines[3], u"Dana|Add: Note|Note: it began on Saturday|||it began on Sunday"_s);
    QCOMPARE(lines[4], u"Dana|Add: Participant|Participant: Dana|||Dana"_s);
    QVERIFY(history.model.index(0, HistoryModel::When).data().toString().startsWith(u"Mon 9 Mar 08:0"_s));
    QVERIFY(history.model.index(history.rowOf(u"text"_s), HistoryModel::Before)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u'\n'));
    QCOMPARE(history.model.index(0, 0).data(HistoryModel::RecordRole).toUuid(), note);
    const QString sentence = history.model.index(4, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.endsWith(u"Dana; Add: Participant; Participant: Dana; After: Dana."_s),
             qPrintable(sentence));

    VERIFY_RESULT(history.editor->remove(Participant::entity(), history.engagement, dana));
    QCOMPARE(history.lines().mid(0, 2),
             (QStringList{u"Participant: Dana||Dana|"_s,
                          u"Note: it began on Saturday|Speaker|Dana (removed)|"_s}));
    QVERIFY(history.editor->undo(history.engagement));
    QVERIFY(history.line(0).contains(u"|Undo: Remove: Participant|"_s));
    QCOMPARE(history.lines()[3], u"Note: it began on Saturday|Speaker|Dana|"_s);
}

void TestHistory::whoIsGoneKeepsTheName()
{
    History history;
    const QUuid dana = history.add(Participant{.name = u"Dana"_s});
    const QUuid eve = history.add(Participant{.name = u"Eve"_s});
    const QUuid note = history.add(Note{.text = u"x"_s});
    VERIFY_RESULT(history.edit<Note>(note, [&](Note &n) { n.speaker = {dana}; }));
    VERIFY_RESULT(history.edit<Note>(note, [&](Note &n) { n.speaker = {eve}; }));
    VERIFY_RESULT(history.model.load(history.engagement, note));
    QCOMPARE(history.line(0, HistoryModel::FieldName), u"Speaker|Dana|Eve"_s);
    VERIFY_RESULT(history.edit<Participant>(dana, [](Participant &p) { p.name = u"Dana Reyes"_s; }));
    VERIFY_RESULT(history.editor->remove(Participant::entity(), history.engagement, dana));
    QCOMPARE(history.line(0, HistoryModel::FieldName), u"Speaker|Dana Reyes (removed)|Eve"_s);
    QCOMPARE(history.line(1, HistoryModel::FieldName), u"Speaker||Dana Reyes (removed)"_s);
    QCOMPARE(history.model.index(1, HistoryModel::After).data(Qt::ToolTipRole).toString(),
             u"Dana Reyes (removed)"_s);

    // What was said of a record that is gone is still told by its name.
    VERIFY_RESULT(history.model.load(history.engagement, dana));
    QCOMPARE(history.lines()[1], u"Participant: Dana Reyes|Name|Dana|Dana Reyes"_s);

    // A name that was erased for good is not found this way either.
    const qint64 removal = history.model.entryAt(0).pos;
    VERIFY_RESULT(history.model.load(history.engagement, note));
    VERIFY_RESULT(
        history.store->redact(history.engagement, removal, {.at = history.now, .author = u"Dana"_s}));
    QCOMPARE(history.line(1, HistoryModel::FieldName), u"Speaker||(removed)"_s);
    QVERIFY(history.editor->undo(history.engagement));
    QCOMPARE(history.line(history.rowOf(u"speaker"_s, 1), HistoryModel::FieldName), u"Speaker||Dana Reyes"_s);
}

void TestHistory::itFollowsOneRecord()
{
    History history;
    const QUuid one = history.add(Task{.title = u"one"_s});
    const QUuid two = history.add(Task{.title = u"two"_s});
    VERIFY_RESULT(history.model.load(history.engagement, one));
    QCOMPARE(history.lines(), QStringList{u"Task: one|||one"_s});
    VERIFY_RESULT(history.edit<Task>(two, [](Task &task) { task.title = u"zwei"_s; }));
    QCOMPARE(history.model.rowCount(), 1);
    VERIFY_RESULT(history.edit<Task>(one, [](Task &task) { task.title = u"eins"_s; }));
    QCOMPARE(history.lines(), (QStringList{u"Task: eins|Step|one|eins"_s, u"Task: eins|||one"_s}));
    // Firm-wide records have a chain of their own.
    const QUuid person = history.add(Consultant{.name = u"Rui"_s});
    VERIFY_RESULT(history.model.load({}, person));
    VERIFY_RESULT(history.edit<Consultant>(person, [](Consultant &c) { c.mobile = u"1"_s; }));
    QCOMPARE(history.lines(), (QStringList{u"Consultant: Rui|Mobile||1"_s, u"Consultant: Rui|||Rui"_s}));
}

void TestHistory::aLongHistoryIsReadInPages()
{
    History history;
    ChangeSet set{u"Import"_s, {}, {}};
    for (int i = 0; i < 1'000; ++i)
        set.changes.append(addition(history.engagement, newId(history.now), Task{.title = u"%1"_s.arg(i)}));
    VERIFY_RESULT(history.editor->perform(set));
    VERIFY_RESULT(history.model.load(history.engagement));
    const int first = history.model.rowCount();
    QVERIFY(first < 500 && history.model.canFetchMore({}));
    QCOMPARE(history.model.index(0, HistoryModel::After).data().toString(), u"999"_s);
    VERIFY_RESULT(history.edit<Task>(set.changes.first().id, [](Task &task) { task.title = u"new"_s; }));
    QCOMPARE(history.model.rowCount(), first + 1);
    while (history.model.canFetchMore({}))
        history.model.fetchMore({});
    const Result<QList<JournalEntry>> all = history.store->journal(history.engagement);
    QCOMPARE(history.model.rowCount(), int(all->size()));
    for (int row = 0; row < history.model.rowCount(); ++row)
        QCOMPARE(history.model.entryAt(row).pos, qint64(history.model.rowCount() - row));
    VERIFY_RESULT(history.model.load(history.engagement, set.changes.last().id));
    QCOMPARE(history.model.rowCount(), 1);
    QVERIFY(!history.model.canFetchMore({}));
}

void TestHistory::aValueIsPutBack()
{
    History history;
    const QUuid task = history.add(Task{.title = u"first"_s});
    VERIFY_RESULT(history.model.load(history.engagement, task));
    for (const QString &title : {u"second"_s, u"third"_s})
        VERIFY_RESULT(history.edit<Task>(task, [&](Task &t) { t.title = title; }));
    VERIFY_RESULT(history.putBack(history.rowOf(u"title"_s, 1)));
    QCOMPARE(history.get<Task>(task).title, u"first"_s);
    QCOMPARE(history.line(0, HistoryModel::What), u"Put back: Step|Task: first|Step|third|first"_s);
    QVERIFY(history.editor->undo(history.engagement));
    QCOMPARE(history.get<Task>(task).title, u"third"_s);
    QCOMPARE(history.findings(), QStringList());
}

void TestHistory::whatCannotBePutBackSaysWhy()
{
    History history;
    const auto why = [&](int row) {
        const Result<ChangeSet> set = history.model.putBack(row);
        return set ? QString() : set.failure().sentence;
    };
    const QUuid dana = history.add(Participant{.name = u"Dana"_s});
    const QUuid note = history.add(Note{.speaker = {dana}, .text = u"x"_s});
    VERIFY_RESULT(history.model.load(history.engagement));
    QVERIFY(why(0).contains(u"nothing before it"_s));
    VERIFY_RESULT(history.edit<Note>(note, [](Note &n) { n.speaker = {}; }));
    VERIFY_RESULT(history.editor->remove(Participant::entity(), history.engagement, dana));
    QVERIFY(why(history.rowOf(u"speaker"_s)).contains(u"referred to a record (Participant) that is gone"_s));
    VERIFY_RESULT(history.edit<Note>(note, [](Note &n) { n.text = u"y"_s; }));
    VERIFY_RESULT(history.putBack(history.rowOf(u"text"_s)));
    QVERIFY(why(history.rowOf(u"text"_s, 1)).contains(u"has that value now"_s));
    VERIFY_RESULT(history.editor->remove(Note::entity(), history.engagement, note));
    QVERIFY(why(history.rowOf(u"text"_s)).contains(u"is gone"_s));
    VERIFY_RESULT(history.putBack(0));
    QCOMPARE(why(1), u"That record (Note) is there already."_s);
}

void TestHistory::aRecordIsPutBackWithWhatBelongsToIt()
{
    History history;
    const QUuid dana = history.add(Participant{.name = u"Dana"_s});
    const QUuid question = history.add(Question{.text = u"Since when?"_s});
    const QUuid other = history.add(Question{.text = u"Who?"_s});
    const QUuid answer =
        history.add(Answer{.question = {question}, .text = u"Sunday"_s, .answeredBy = {dana}});
    const QUuid second = history.add(Answer{.question = {other}, .text = u"We"_s});
    const QUuid note = history.add(Note{.text = u"said so"_s, .question = {question}});
    VERIFY_RESULT(history.model.load(history.engagement));
    VERIFY_RESULT(history.editor->remove(Question::entity(), history.engagement, {question, other}));
    QVERIFY(!history.has<Answer>(answer) && !history.has<Answer>(second));
    QVERIFY(history.get<Note>(note).question.id.isNull());
    VERIFY_RESULT(history.editor->remove(Participant::entity(), history.engagement, dana));

    int removal = -1;
    int ofAnswer = -1;
    for (int row = 0; row < history.model.rowCount(); ++row) {
        const JournalEntry &entry = history.model.entryAt(row);
        if (entry.op == journalop::remove && entry.record == question)
            removal = row;
        if (entry.op == journalop::remove && entry.record == answer)
            ofAnswer = row;
    }
    const Result<ChangeSet> orphan = history.model.putBack(ofAnswer);
    QVERIFY(!orphan);
    QCOMPARE(orphan.failure().sentence,
             u"This record (Answer) belongs to another (Question) that is gone; put that back first."_s);
    VERIFY_RESULT(history.putBack(removal));
    QVERIFY(history.has<Question>(question) && history.has<Answer>(answer));
    QVERIFY(!history.has<Question>(other) && !history.has<Answer>(second)); // not asked for
    QCOMPARE(history.get<Note>(note).question.id, question);
    QVERIFY(history.get<Answer>(answer).answeredBy.id.isNull()); // she is gone
    QCOMPARE(history.get<Answer>(answer).text, u"Sunday"_s);
    QVERIFY(history.editor->undo(history.engagement));
    QVERIFY(!history.has<Question>(question));
    QCOMPARE(history.findings(), QStringList());
}

void TestHistory::anErasedValueIsGoneAtOnce()
{
    History history;
    const QUuid task = history.add(Task{.title = u"first"_s});
    VERIFY_RESULT(history.edit<Task>(task, [](Task &t) { t.title = u"secret"_s; }));
    VERIFY_RESULT(history.edit<Task>(task, [](Task &t) { t.title = u"third"_s; }));
    VERIFY_RESULT(history.model.load(history.engagement, task));
    for (const qint64 pos : {history.model.entryAt(0).pos, history.model.entryAt(1).pos})
        VERIFY_RESULT(
            history.store->redact(history.engagement, pos, {.at = history.now, .author = u"Dana"_s}));
    QVERIFY(!history.lines().join(u'\n').contains(u"secret"_s));
    QVERIFY(history.lines().contains(u"Task: third|Step|erased for good|erased for good"_s));
    QVERIFY(history.line(0).contains(u"Erase a value"_s));
    for (const int row : {0, history.rowOf(u"title"_s, 2)}) {
        const Result<ChangeSet> set = history.model.putBack(row);
        QVERIFY(!set);
        QVERIFY(set.failure().sentence.contains(u"erased for good"_s));
    }
}
