// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_bin.h"

#include "models/domain/consultant.h"
#include "models/items/binmodel.h"
#include "tests/items/screen.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

struct Bin : Screen
{
    BinModel model = BinModel(*store, text);
    std::unique_ptr<QAbstractItemModelTester> tester = watched(model);

    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, BinModel::What).data().toString() + u'|'
                       + model.index(row, BinModel::Count).data().toString());
        return all;
    }
    Result<> putBack(int row) const
    {
        const Result<ChangeSet> set = model.putBack(row);
        return set ? editor->perform(*set) : set.failure();
    }
};

} // namespace

void TestBin::aRemovalIsARow()
{
    Bin bin;
    VERIFY_RESULT(bin.model.load(bin.engagement));
    QCOMPARE(bin.lines(), QStringList());
    const QUuid question = bin.add(Question{.text = u"Since when?"_s});
    bin.add(Answer{.question = {question}, .text = u"Sunday"_s});
    bin.add(Answer{.question = {question}, .text = u"Monday"_s});
    const QUuid one = bin.add(Task{.title = u"one"_s});
    const QUuid two = bin.add(Task{.title = u"two"_s});
    VERIFY_RESULT(bin.editor->remove(Question::entity(), bin.engagement, question));
    QCOMPARE(bin.lines(), QStringList{u"Question: Since when?|3"_s});
    VERIFY_RESULT(bin.editor->remove(Task::entity(), bin.engagement, {one, two}));
    QCOMPARE(bin.lines(), (QStringList{u"Task: one|2"_s, u"Question: Since when?|3"_s}));
    const QModelIndex first = bin.model.index(0, 0);
    QCOMPARE(first.data(Qt::ToolTipRole).toString(), u"Task: one\nTask: two"_s);
    QCOMPARE(first.data(BinModel::RecordRole).toUuid(), one);
    QCOMPARE(bin.model.index(0, BinModel::Who).data().toString(), u"Dana"_s);
    QVERIFY(bin.model.index(0, BinModel::When).data().toString().startsWith(u"Mon 9 Mar 08:0"_s));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Task: one; 2 record(s), removed"_s));
    // What an undo brought back is not removed, and what it took away is.
    QVERIFY(bin.editor->undo(bin.engagement));
    QCOMPARE(bin.lines(), QStringList{u"Question: Since when?|3"_s});
    QVERIFY(bin.editor->redo(bin.engagement));
    QCOMPARE(bin.lines(), (QStringList{u"Task: one|2"_s, u"Question: Since when?|3"_s}));
}

void TestBin::everythingOfARemovalComesBack()
{
    Bin bin;
    VERIFY_RESULT(bin.model.load(bin.engagement));
    const QUuid question = bin.add(Question{.text = u"Since when?"_s});
    const QUuid answer = bin.add(Answer{.question = {question}, .text = u"Sunday"_s});
    const QUuid alone = bin.add(Answer{.question = {question}, .text = u"Monday"_s});
    const QUuid note = bin.add(Note{.text = u"said so"_s, .question = {question}});
    VERIFY_RESULT(bin.editor->remove(Answer::entity(), bin.engagement, alone));
    const Snapshot before = bin.snapshot();
    VERIFY_RESULT(bin.editor->remove(Question::entity(), bin.engagement, question));
    QCOMPARE(bin.lines(), (QStringList{u"Question: Since when?|2"_s, u"Answer: Monday|1"_s}));
    QVERIFY(!bin.model.putBack(1)); // its question is gone
    VERIFY_RESULT(bin.putBack(0));
    QVERIFY(bin.has<Answer>(answer) && bin.get<Note>(note).question.id == question);
    QVERIFY(bin.snapshot().rows(Question::entity()) == before.rows(Question::entity()));
    QCOMPARE(bin.lines(), QStringList{u"Answer: Monday|1"_s});
    VERIFY_RESULT(bin.putBack(0));
    QCOMPARE(bin.lines(), QStringList());
    // Removed once more: only the last time counts.
    VERIFY_RESULT(bin.editor->remove(Answer::entity(), bin.engagement, alone));
    QCOMPARE(bin.lines(), QStringList{u"Answer: Monday|1"_s});
    QCOMPARE(bin.findings(), QStringList());
}

void TestBin::whatIsErasedStaysOut()
{
    Bin bin;
    const QUuid task = bin.add(Task{.title = u"secret"_s});
    VERIFY_RESULT(bin.editor->remove(Task::entity(), bin.engagement, task));
    VERIFY_RESULT(bin.model.load(bin.engagement));
    VERIFY_RESULT(
        bin.store->redact(bin.engagement, bin.store->position(bin.engagement)->engagement, {.at = bin.now}));
    QCOMPARE(bin.lines(), QStringList{u"Task: erased for good|1"_s});
    const Result<ChangeSet> set = bin.model.putBack(0);
    QVERIFY(!set);
    QVERIFY(set.failure().sentence.contains(u"erased for good"_s));
}

void TestBin::aWholeEngagementComesBack()
{
    Bin bin;
    const QUuid dana = bin.add(Participant{.name = u"Dana"_s});
    bin.add(Note{.speaker = {dana}, .text = u"x"_s});
    VERIFY_RESULT(bin.edit<Engagement>(bin.engagement, [&](Engagement &e) {
        e.title = u"Kestrel"_s;
        e.steadyContact = {dana};
    }));
    const Snapshot before = bin.snapshot();
    VERIFY_RESULT(bin.model.load({}));
    VERIFY_RESULT(bin.editor->remove(Engagement::entity(), bin.engagement, bin.engagement));
    QCOMPARE(bin.model.rowCount(), 1);
    QCOMPARE(bin.model.index(0, 0).data(BinModel::RecordRole).toUuid(), bin.engagement);
    QVERIFY2(bin.lines().first().startsWith(u"Engagement: Kestrel · "_s), qPrintable(bin.lines().first()));
    VERIFY_RESULT(bin.putBack(0));
    QCOMPARE(bin.model.rowCount(), 0);
    for (const Entity *entity :
         {&Engagement::entity(), &Participant::entity(), &Note::entity(), &Question::entity()})
        QVERIFY2(bin.snapshot().rows(*entity) == before.rows(*entity), entity->table);
    QCOMPARE(bin.findings(), QStringList());
}

void TestBin::firmWideRecordsHaveABinToo()
{
    Bin bin;
    VERIFY_RESULT(bin.model.load({}));
    const QUuid rui = bin.add(Consultant{.name = u"Rui"_s});
    VERIFY_RESULT(bin.editor->remove(Consultant::entity(), {}, rui));
    QCOMPARE(bin.lines(), QStringList{u"Consultant: Rui|1"_s});
    VERIFY_RESULT(bin.putBack(0));
    QVERIFY(bin.has<Consultant>(rui));
    QCOMPARE(bin.lines(), QStringList());
}
