// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_standingpage.h"

#include "models/domain/asset.h"
#include "models/domain/hypothesis.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/tabs/standingpage.h"
#include "views/tabs/tab.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// The page of a new engagement on screen, with the keyboard in it.
void openStanding(const Workplace &at)
{
    at.key(Qt::Key_4, Qt::ControlModifier);
    at.window->engagement().tab()->setPlace(u"standing"_s);
    at.window->engagement().tab()->focusFirst();
}

QString here()
{
    const auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    return list ? list->currentIndex().data().toString() : QString();
}

} // namespace

void TestStandingPage::aRowLeadsToItsRecord()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    const Result<QUuid> guess = at.editor->add(
        at.desk->engagement(), Hypothesis{.statement = u"the gateway"_s, .focus = Focus::Vector});
    VERIFY_RESULT(guess);
    openStanding(at);
    QCOMPARE(here(), u"the gateway"_s);
    at.key(Qt::Key_Return);
    RecordSection *section = at.window->engagement().tab()->section();
    QVERIFY(section);
    QCOMPARE(section->table().currentRecord(), *guess);
}

void TestStandingPage::titlesArePassedOver()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    const QUuid engagement = at.desk->engagement();
    VERIFY_RESULT(at.editor->add(engagement, Asset{.name = u"FS-02"_s, .status = Affected::Confirmed}));
    VERIFY_RESULT(at.editor->add(engagement, Asset{.name = u"BKP-01"_s, .status = Affected::Cleared}));
    openStanding(at);
    QCOMPARE(here(), u"FS-02"_s);
    at.key(Qt::Key_Down);
    QCOMPARE(here(), u"BKP-01"_s);
    // Another change leaves one where one is.
    VERIFY_RESULT(
        at.editor->add(engagement, Hypothesis{.statement = u"the gateway"_s, .focus = Focus::Vector}));
    QCOMPARE(here(), u"BKP-01"_s);
}

void TestStandingPage::itSaysWhenNothingIsKnown()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    openStanding(at);
    const auto *page = at.window->findChild<StandingPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(page->findChild<QListView *>()->isHidden());
    QVERIFY(page->findChild<QLabel *>()->text().startsWith(u"Nothing is known yet"));
}

} // namespace firstcall
