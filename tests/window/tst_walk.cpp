// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_walk.h"

#include "models/domain/participant.h"
#include "tests/window/workplace.h"
#include "views/fields/drafts.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

void TestWalk::shortcutsAreUnique()
{
    const Workplace at;
    QHash<QKeySequence, QString> taken;
    const auto actions = at.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(action->text() + u", "_s + taken.value(keys)));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 12);
}

void TestWalk::theWindowFitsHalfALaptop()
{
    const Workplace at;
    at.window->newEngagement();
    for (int tab = 0; tab < 7; ++tab) {
        at.window->engagement().showTab(tab);
        at.window->resize(680, 600);
        QTest::qWait(20);
        QCOMPARE(at.window->size(), QSize(680, 600));
    }
}

void TestWalk::draftsComeBack()
{
    const Workplace at;
    at.window->newEngagement();
    const Result<QUuid> person = at.editor->add(at.desk->engagement(), Participant{.name = u"Tom"_s});
    QVERIFY(person);
    QVERIFY(at.store->putDraft({*person, u"name"_s, u"Tom Askew"_s, at.desk->now()}));
    QVERIFY(at.store->putDraft({*person, u"reached"_s, u"perhaps"_s, at.desk->now()}));
    const Result<Recovered> recovered = recoverDrafts(*at.editor);
    QVERIFY(recovered);
    QCOMPARE(recovered->committed, 1);
    QCOMPARE(recovered->left, QStringList{u"perhaps"_s});
    QCOMPARE(at.snapshot().all<Participant>().first()->name, u"Tom Askew"_s);
    at.desk->undo();
    QCOMPARE(at.snapshot().all<Participant>().first()->name, u"Tom"_s);
}

} // namespace firstcall
