// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_introductions.h"

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/participant.h"
#include "models/edit/attending.h"
#include "models/items/peoplemodel.h"
#include "tests/window/workplace.h"
#include "views/fields/fieldform.h"
#include "views/fields/recordsection.h"
#include "views/tabs/peopletable.h"
#include "views/tabs/spokencard.h"
#include "views/tabs/tab.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPushButton>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

PeopleTable &table(const Workplace &at)
{
    return *at.window->findChild<PeopleTable *>();
}

PeopleModel &people(const Workplace &at)
{
    return static_cast<PeopleModel &>(at.window->engagement().tab()->section()->model());
}

/// What the rows say, from top to bottom.
QStringList sentences(const Workplace &at)
{
    const QAbstractItemModel *rows = table(at).model();
    QStringList all;
    for (int row = 0; row < rows->rowCount(); ++row)
        all.append(rows->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return all;
}

QStringList names(const Workplace &at)
{
    const QAbstractItemModel *rows = table(at).model();
    QStringList all;
    for (int row = 0; row < rows->rowCount(); ++row)
        all.append(rows->index(row, 0).data().toString());
    return all;
}

void add(const Workplace &at, const Participant &person)
{
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), person));
}

/// A new engagement with its people on screen, and the keyboard on the first of them.
void open(const Workplace &at, const QList<Participant> &all)
{
    at.window->newEngagement();
    for (const Participant &person : all)
        add(at, person);
    at.key(Qt::Key_2, Qt::ControlModifier);
}

const QList<Participant> &four()
{
    static const QList<Participant> all{
        {.name = u"Dana"_s, .party = Party::OurFirm},
        {.name = u"Tom"_s, .party = Party::Customer},
        {.name = u"Adaeze"_s, .party = Party::OutsideCounsel},
        {.name = u"Priya"_s, .party = Party::Customer, .decidesOn = {Authority::Spend}},
    };
    return all;
}

} // namespace

void TestIntroductions::ticksAreOneStepEach()
{
    const Workplace at;
    open(at, four());
    QVERIFY(people(at).callSentence().contains(u"the first tick makes the first call"));
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<Call>().size(), 1);
    QCOMPARE(at.snapshot().all<Call>().first()->kind, CallKind::First);
    QCOMPARE(at.snapshot().all<Attendance>().size(), 2);
    QCOMPARE(table(at).currentIndex().row(), 2); // it went on by itself
    QVERIFY(sentences(at).at(0).startsWith(u"Here. "));
    QVERIFY(sentences(at).at(1).startsWith(u"Here. "));
    QVERIFY(sentences(at).at(2).startsWith(u"Not here. "));

    at.key(Qt::Key_Up);
    at.key(Qt::Key_Space); // a slip, taken back by the same key
    QVERIFY(sentences(at).at(1).startsWith(u"Not here. "));
    QCOMPARE(at.snapshot().all<Attendance>().last()->present, std::nullopt);

    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sentences(at).at(1).startsWith(u"Here. "));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Attendance>().size(), 1);
    QCOMPARE(at.snapshot().all<Call>().size(), 1);
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<Attendance>().isEmpty());
    QVERIFY(at.snapshot().all<Call>().isEmpty());
    QCOMPARE(at.snapshot().all<Participant>().size(), 4);
    QCOMPARE(at.refusals, QStringList());
}

void TestIntroductions::peopleStandInGroupsByParty()
{
    const Workplace at;
    open(at, four());
    const QAbstractItemModelTester tester(&people(at), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(names(at), (QStringList{u"Tom"_s, u"Priya"_s, u"Adaeze"_s, u"Dana"_s}));
    QVERIFY2(sentences(at).at(1).endsWith(u"out-of-band contact is missing."),
             qPrintable(sentences(at).at(1)));
    QVERIFY(!sentences(at).at(0).contains(u"missing"));
    const int outOfBand = people(at).columnOf("out_of_band"_L1);
    const QModelIndex cell = table(at).model()->index(1, outOfBand);
    QVERIFY(cell.data(PeopleModel::MissingRole).toBool());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Out-of-band contact: missing"_s);
    QVERIFY(table(at).model()->setData(cell, u"her own mobile"_s));
    QVERIFY(!cell.data(PeopleModel::MissingRole).toBool());

    // The first of a group has its title above it.
    const auto heightOf = [&](int row) {
        return table(at).visualRect(table(at).model()->index(row, 0)).height();
    };
    QTRY_VERIFY(heightOf(0) > heightOf(1));
    QVERIFY(heightOf(2) > heightOf(1));
    add(at, {.name = u"Ingrid"_s, .party = Party::Customer});
    QCOMPARE(names(at), (QStringList{u"Tom"_s, u"Priya"_s, u"Ingrid"_s, u"Adaeze"_s, u"Dana"_s}));
    const QModelIndex party = table(at).model()->index(2, people(at).columnOf("party"_L1));
    QVERIFY(table(at).model()->setData(party, keyOf(Party::OurFirm)));
    QCOMPARE(names(at), (QStringList{u"Tom"_s, u"Priya"_s, u"Adaeze"_s, u"Dana"_s, u"Ingrid"_s}));
}

void TestIntroductions::aRowMovesWithinItsGroup()
{
    const Workplace at;
    open(at, four());
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(at), (QStringList{u"Priya"_s, u"Tom"_s, u"Adaeze"_s, u"Dana"_s}));
    at.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); // the next one is of another party
    QCOMPARE(names(at), (QStringList{u"Priya"_s, u"Tom"_s, u"Adaeze"_s, u"Dana"_s}));
    at.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(at), (QStringList{u"Tom"_s, u"Priya"_s, u"Adaeze"_s, u"Dana"_s}));
}

void TestIntroductions::theTickMeansTheCallThatIsOn()
{
    const Moment now{QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC), u"Europe/London"_s};
    const auto kept = [](const Call &call) { return Kept<Call>{QUuid::createUuid(), call}; };
    const Kept<Call> over = kept({.kind = CallKind::First, .startedAt = now, .endedAt = now});
    const Kept<Call> first = kept({.kind = CallKind::First, .plannedStart = now});
    const Kept<Call> technical = kept({.kind = CallKind::Technical});
    const Kept<Call> running = kept({.kind = CallKind::Technical, .startedAt = now});
    QVERIFY(!callMeant({}));
    QCOMPARE(callMeant({over})->id, over.id);
    QCOMPARE(callMeant({over, technical})->id, technical.id);
    QCOMPARE(callMeant({technical, first})->id, first.id);
    QCOMPARE(callMeant({first, over, running})->id, running.id);

    const Workplace at;
    open(at, four());
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), *first));
    at.key(Qt::Key_Space);
    QVERIFY2(people(at).callSentence().contains(u"First call"), qPrintable(people(at).callSentence()));
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), *running));
    QVERIFY2(people(at).callSentence().contains(u"running since"), qPrintable(people(at).callSentence()));
    QVERIFY(sentences(at).at(0).startsWith(u"Not here. ")); // it is another call
}

void TestIntroductions::theIntroductionIsEditedWhereItIsRead()
{
    const Workplace at;
    open(at, four());
    const Kept<Participant> tom = at.snapshot().all<Participant>().at(1);
    at.desk->goTo(Participant::entity(), tom.id, u"spoken_introduction"_s);
    QWidget *words = QApplication::focusWidget();
    QCOMPARE(words->accessibleName(), u"Spoken introduction"_s);
    QVERIFY(words->font().pointSizeF() > QApplication::font().pointSizeF() * 1.2);
    at.type(u"Tom runs the servers."_s);
    table(at).setFocus(Qt::TabFocusReason);
    QCOMPARE(at.snapshot().all<Participant>().at(1)->spokenIntroduction, u"Tom runs the servers."_s);
    at.key(Qt::Key_Down); // the next person's is empty
    at.desk->goTo(Participant::entity(), at.snapshot().all<Participant>().at(3).id, u"spoken_introduction"_s);
    QVERIFY(QApplication::focusWidget() != words);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Spoken introduction"_s);
    at.type(u"Priya decides."_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Participant>().at(3)->spokenIntroduction, u"Priya decides."_s);
    QCOMPARE(at.snapshot().all<Participant>().at(1)->spokenIntroduction, u"Tom runs the servers."_s);
}

void TestIntroductions::tabGoesFromTheTableToTheWords()
{
    const Workplace at;
    open(at, four());
    for (int row = 0; row < 2; ++row) {
        at.key(Qt::Key_Down);
        at.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Spoken introduction"_s);
        at.key(Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), &table(at));
    }
}

void TestIntroductions::whatHasNoColumnIsUnderMore()
{
    const Workplace at;
    open(at, four());
    QVERIFY(!at.window->engagement().tab()->section()->findChild<FieldForm *>());
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return, Qt::AltModifier);
    const auto *form = at.window->engagement().tab()->section()->findChild<FieldForm *>();
    QVERIFY(form && form->isVisible());
    QCOMPARE(form->record(), table(at).currentRecord());
    at.key(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!form->isVisible());
    at.desk->goTo(Participant::entity(), table(at).currentRecord(), u"stand_in"_s);
    QVERIFY(form->isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Stand in"_s);
}

void TestIntroductions::aPastedListOfPeopleIsShownAndAdded()
{
    const Workplace at;
    open(at, four());
    QGuiApplication::clipboard()->setText(
        u"Wes Lund <wes@example.net>, Ingrid Solheim <ingrid@example.net>"_s);
    at.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(at.snapshot().all<Participant>().size(), 4); // shown first
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Participant>().size(), 6);
    QCOMPARE(at.snapshot().all<Participant>().last()->email, u"ingrid@example.net"_s);

    // What was copied here is read here, headings and all.
    at.key(Qt::Key_Home);
    at.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Name\t"));
    at.key(Qt::Key_Delete);
    QCOMPARE(at.snapshot().all<Participant>().size(), 5);
    at.key(Qt::Key_V, Qt::ControlModifier);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Participant>().size(), 6);
    QVERIFY(names(at).contains(u"Tom"_s));
}

void TestIntroductions::theTableGivesWayToASmallWindow()
{
    const Workplace at;
    open(at, four());
    const int job = people(at).columnOf("job_title"_L1);
    const int outOfBand = people(at).columnOf("out_of_band"_L1);
    at.window->resize(1440, 900);
    QTRY_VERIFY(!table(at).isColumnHidden(job));
    at.window->resize(680, 600);
    QTRY_VERIFY(table(at).isColumnHidden(job));
    QCOMPARE(at.window->size(), QSize(680, 600));
    QVERIFY(!table(at).isColumnHidden(outOfBand));
    // The arrow keys stop only where something is seen.
    at.key(Qt::Key_Right);
    QVERIFY(!table(at).isColumnHidden(table(at).currentIndex().column()));
    QVERIFY(table(at).currentIndex().column() > job);
}

void TestIntroductions::thePartyIsSaidByTheTitlesAlone()
{
    const Workplace at;
    open(at, four());
    at.window->resize(1900, 900);
    QCoreApplication::processEvents();
    const int party = people(at).columnOf("party"_L1);
    QTRY_VERIFY(!table(at).isColumnHidden(people(at).columnOf("email"_L1))); // there is room for all others
    QVERIFY(table(at).isColumnHidden(party));
    QVERIFY2(sentences(at).at(0).contains(u"Customer"), qPrintable(sentences(at).at(0)));
    table(at).copySelected();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).contains(u"Party"));
    QVERIFY(lines.at(1).contains(u"Customer"));
}

void TestIntroductions::anEmptyListSaysHowToBegin()
{
    const Workplace at;
    open(at, {});
    QStringList offers;
    for (const QPushButton *one : at.window->engagement().tab()->findChildren<QPushButton *>()) {
        if (one->isVisible())
            offers.append(one->text());
    }
    QCOMPARE(offers, (QStringList{u"Type a name"_s, u"Paste names"_s}));
    at.key(Qt::Key_Space); // the first offer has the keyboard, and then the name does
    at.type(u"Priya"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(names(at), QStringList{u"Priya"_s});
}

void TestIntroductions::rowsComeBeforeTheIntroductionWhereItIsLow()
{
    const Workplace at;
    open(at, four());
    auto *card = at.window->findChild<SpokenCard *>();
    QVERIFY(card->isVisible());
    Workplace::appearance().setTextScale(200);
    const auto usual = qScopeGuard([] { Workplace::appearance().setTextScale(100); });
    at.window->resize(680, 600);
    QTRY_VERIFY(!card->isVisible());
    const QModelIndex first = table(at).model()->index(0, 0);
    QTRY_VERIFY(table(at).viewport()->rect().intersects(table(at).visualRect(first)));
    const QUuid person = table(at).currentRecord();
    QVERIFY(at.window->engagement().goTo(Participant::entity(), person, u"spoken_introduction"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Spoken introduction"_s); // under More
}

} // namespace firstcall
