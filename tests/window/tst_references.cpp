// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_references.h"

#include "models/domain/assignment.h"
#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "tests/window/workplace.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// The customer's field of a new engagement, with the keyboard in it.
struct CustomerField
{
    CustomerField()
    {
        at.window->newEngagement();
        box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    }

    QStringList organisations() const
    {
        QStringList names;
        for (const auto &[id, name] : at.desk->text().named(Organisation::entity()))
            names.append(name);
        return names;
    }
    QUuid customer() const
    {
        const Snapshot now = at.snapshot();
        return now.engagement().customer.id;
    }
    QString typed() const { return box->lineEdit()->text(); }
    QAbstractItemView *suggestions() const { return box->lineEdit()->completer()->popup(); }
    /// Keys go to the suggestions while they are open, as they do on a screen.
    void key(Qt::Key key) const
    {
        QWidget *open = QApplication::activePopupWidget();
        QTest::keyClick(open ? open : QApplication::focusWidget(), key);
    }

    Workplace at;
    QComboBox *box = nullptr;
};

} // namespace

void TestReferences::enterAddsWhoIsInNoList()
{
    const CustomerField field;
    QVERIFY(field.box);
    field.at.type(u"Northwind"_s);
    field.key(Qt::Key_Return);
    QCOMPARE(field.organisations(), QStringList{u"Northwind"_s});
    QCOMPARE(field.customer(), field.at.desk->text().named(Organisation::entity()).first().first);
    QCOMPARE(field.typed(), u"Northwind"_s);
    QVERIFY2(field.at.refusals.isEmpty(), qPrintable(field.at.refusals.join(u'|')));
    QCOMPARE(field.at.editor->undoText(field.at.desk->engagement()), u"Add organisation and set Customer"_s);

    field.at.desk->undo(); // one step
    QCOMPARE(field.organisations(), QStringList());
    QVERIFY(field.customer().isNull());
    QVERIFY2(field.typed().isEmpty(), qPrintable(field.typed()));
    field.at.desk->redo();
    QCOMPARE(field.organisations(), QStringList{u"Northwind"_s});
    QVERIFY(!field.customer().isNull());
}

void TestReferences::theLastSuggestionAdds()
{
    const CustomerField field;
    QVERIFY(field.at.editor->add({}, Organisation{.legalName = u"Northwind Logistics"_s}));
    field.at.type(u"Northwind"_s);
    QTRY_VERIFY(field.suggestions()->isVisible());
    const QAbstractItemModel *rows = field.suggestions()->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Northwind Logistics"_s);
    QCOMPARE(rows->index(1, 0).data().toString(), u"Add “Northwind” as a new organisation"_s);
    field.key(Qt::Key_Up);
    QCOMPARE(field.typed(), u"Northwind"_s); // its own words never stand in the field
    field.key(Qt::Key_Return);
    QTRY_COMPARE(field.organisations(), (QStringList{u"Northwind Logistics"_s, u"Northwind"_s}));
    QCOMPARE(field.at.desk->text().nameOf(Organisation::entity(), field.customer()), u"Northwind"_s);

    // The same with the mouse, and an other name.
    field.box->lineEdit()->selectAll();
    field.at.type(u"Osprey"_s);
    QTRY_VERIFY(field.suggestions()->isVisible());
    QCOMPARE(rows->rowCount(), 1);
    QTest::mouseClick(field.suggestions()->viewport(), Qt::LeftButton, {},
                      field.suggestions()->visualRect(rows->index(0, 0)).center());
    QTRY_COMPARE(field.at.desk->text().nameOf(Organisation::entity(), field.customer()), u"Osprey"_s);
}

void TestReferences::aPartOfANameAddsNobody()
{
    const CustomerField field;
    QVERIFY(field.at.editor->add({}, Organisation{.legalName = u"Northwind Logistics"_s}));
    field.at.type(u"north"_s);
    field.key(Qt::Key_Return);
    QCOMPARE(field.organisations().size(), 1);
    QVERIFY(field.customer().isNull());
    QCOMPARE(field.typed(), u"north"_s);
    const QString told = field.at.refusals.join(u'|');
    QVERIFY2(told.contains(u"suggestion"), qPrintable(told));

    field.at.type(u"w"_s);
    QTRY_VERIFY(field.suggestions()->isVisible());
    field.key(Qt::Key_Down);
    field.key(Qt::Key_Return);
    QTRY_VERIFY(!field.customer().isNull());
    QCOMPARE(field.organisations().size(), 1);
    QCOMPARE(field.typed(), u"Northwind Logistics"_s);
}

void TestReferences::leavingAddsNobodyAndSaysHow()
{
    const CustomerField field;
    field.at.type(u"Northwind"_s);
    field.key(Qt::Key_Tab);
    QVERIFY(!field.box->hasFocus());
    QCOMPARE(field.organisations(), QStringList());
    QCOMPARE(field.typed(), u"Northwind"_s);
    const QString told = field.at.refusals.join(u'|');
    QVERIFY2(told.contains(u"Enter"), qPrintable(told));
    QTest::mouseClick(field.box->lineEdit(), Qt::LeftButton);
    QVERIFY(field.suggestions()->isVisible());
    field.key(Qt::Key_Down);
    field.key(Qt::Key_Return);
    QTRY_COMPARE(field.organisations(), QStringList{u"Northwind"_s});
}

void TestReferences::aCellAddsToo()
{
    const Workplace at;
    at.window->newEngagement();
    const Result<QUuid> row = at.editor->add(at.desk->engagement(), Assignment{});
    VERIFY_RESULT(row);
    QVERIFY(at.window->engagement().goTo(Assignment::entity(), *row, u"consultant"_s));
    at.key(Qt::Key_F2);
    at.type(u"Ravi Patel"_s);
    at.key(Qt::Key_Return);
    const Snapshot now = at.snapshot();
    const QUuid chosen = now.all<Assignment>().first()->consultant.id;
    QCOMPARE(at.desk->text().nameOf(Consultant::entity(), chosen), u"Ravi Patel"_s);
    QCOMPARE(at.editor->undoText(at.desk->engagement()), u"Add consultant and set Consultant"_s);
    QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()) // the cell is closed
            || !QApplication::focusWidget()->isVisible());
}

void TestReferences::somebodyOfTheEngagementIsNotAddedByName()
{
    const CustomerField field;
    QVERIFY(field.at.window->engagement().goTo(Engagement::entity(), field.at.desk->engagement(),
                                               u"steady_contact"_s));
    field.at.type(u"Anna"_s);
    field.key(Qt::Key_Return);
    const QString told = field.at.refusals.join(u'|');
    QVERIFY2(told.contains(u"Anna"), qPrintable(told));
    QVERIFY(field.at.snapshot().all<Participant>().isEmpty());
}

void TestReferences::whatWasRefusedStandsThereAgain()
{
    const CustomerField field;
    const QUuid first = field.at.desk->engagement();
    field.at.type(u"Northwind"_s);
    field.at.key(Qt::Key_N, Qt::ControlModifier); // is told about it
    field.at.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(field.at.desk->engagement() != first);
    field.at.window->open(first);
    QVERIFY(field.at.window->engagement().goTo(Engagement::entity(), first, u"customer"_s));
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(box);
    QCOMPARE(box->lineEdit()->text(), u"Northwind"_s);
    QVERIFY(box->property("invalid").toBool());
    field.at.key(Qt::Key_Return);
    QCOMPARE(field.organisations(), QStringList{u"Northwind"_s});
    QVERIFY(!box->property("invalid").toBool());
    const Result<QList<Draft>> drafts = field.at.store->drafts();
    QVERIFY(drafts && drafts->isEmpty());
}

void TestReferences::whatWasRefusedStandsInItsCellAgain()
{
    const Workplace at;
    at.window->newEngagement();
    const Result<QUuid> row = at.editor->add(at.desk->engagement(), Assignment{});
    VERIFY_RESULT(row);
    QVERIFY(at.store->putDraft({*row, u"starts"_s, u"some day"_s, at.desk->now()}));
    QVERIFY(at.window->engagement().goTo(Assignment::entity(), *row, u"starts"_s));
    at.key(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"some day"_s);
    at.key(Qt::Key_Escape);
    const Result<QList<Draft>> drafts = at.store->drafts();
    QVERIFY(drafts && drafts->isEmpty());
}

void TestReferences::whatWasRefusedIsToldOnce()
{
    const CustomerField field;
    field.at.type(u"Northwind"_s);
    QVERIFY(!field.at.desk->flush());
    QVERIFY(field.at.desk->flush()); // in nobody's way any more
    QCOMPARE(field.at.refusals.size(), 1);
    field.at.type(u" Ltd"_s);
    QVERIFY(!field.at.desk->flush());
    QCOMPARE(field.at.refusals.size(), 2);
    QCOMPARE(field.typed(), u"Northwind Ltd"_s);
}

} // namespace firstcall
