// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_planning.h"

#include "models/domain/service.h"
#include "tests/window/planningplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/planning/engagementmenu.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

namespace firstcall {

using namespace testing;

void TestPlanningPages::init()
{
    m_at = new PlanningPlace;
}

void TestPlanningPages::cleanup()
{
    delete m_at;
    m_at = nullptr;
}

void TestPlanningPages::aLeadForTheSelectedIsTakenBackAtOnce()
{
    m_at->fill();
    m_at->showEngagements();
    QCOMPARE(m_at->shown().first(), u"LFR-2026-001"_s); // late, so it comes first
    m_at->key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_at->tabTo(u"Lead for the selected engagements"_s));
    m_at->type(u"Mei"_s);
    QVERIFY(m_at->tabTo(u"Set lead"_s));
    m_at->key(Qt::Key_Space);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_at->lead(i), u"Mei Tanaka"_s);
    QCOMPARE(m_at->told.size(), 1);
    QCOMPARE(m_at->page->table().selectedEngagements().size(), 4);
    m_at->desk->undo();
    QCOMPARE(m_at->lead(0), u"Dana Whitlock"_s);
    QCOMPARE(m_at->lead(1), u"Mei Tanaka"_s);
    QCOMPARE(m_at->lead(2), QString());
    QCOMPARE(m_at->lead(3), u"Dana Whitlock"_s);
    QCOMPARE(m_at->refusals, QStringList());
}

void TestPlanningPages::removedEngagementsComeBack()
{
    m_at->fill();
    m_at->showEngagements();
    const QStringList before = m_at->shown();
    m_at->key(Qt::Key_Down);
    m_at->key(Qt::Key_Down, Qt::ShiftModifier);
    m_at->page->take(RowStep::Remove);
    QCOMPARE(m_at->shown(), (QStringList{before.first(), before.last()}));
    QCOMPARE(m_at->told, QStringList{u"2 engagement(s) removed."_s});
    QCOMPARE(m_at->page->table().currentIndex().row(), 1);
    QVERIFY(m_at->page->table().hasFocus());
    m_at->desk->undo();
    QCOMPARE(m_at->shown(), before);
    m_at->key(Qt::Key_A, Qt::ControlModifier);
    m_at->page->take(RowStep::Remove);
    QVERIFY(m_at->shown().isEmpty());
    QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "QPushButton"); // of the empty state
    m_at->desk->undo();
    QCOMPARE(m_at->shown(), before);
}

void TestPlanningPages::aDuplicateIsSelected()
{
    m_at->fill();
    m_at->showEngagements();
    QVERIFY(m_at->page->goTo(Engagement::entity(), m_at->ids[1], {}));
    QVERIFY(m_at->tabTo(u"Duplicate"_s));
    m_at->key(Qt::Key_Space);
    QCOMPARE(m_at->told, QStringList{u"Duplicated as LFR-2026-005."_s});
    const QModelIndex current = m_at->page->table().currentIndex();
    QCOMPARE(current.siblingAtColumn(EngagementsModel::Reference).data().toString(), u"LFR-2026-005"_s);
    QCOMPARE(current.siblingAtColumn(EngagementsModel::Lead).data().toString(), u"Mei Tanaka"_s);
    QVERIFY(m_at->page->table().hasFocus());
    m_at->desk->undo();
    QVERIFY(!m_at->shown().contains(u"LFR-2026-005"_s));
}

void TestPlanningPages::archivedOnesGoToTheirGroup()
{
    m_at->fill();
    m_at->showEngagements();
    QCOMPARE(m_at->headings(), (QStringList{u"Promise due"_s, u"First call ahead"_s, u"Closed"_s}));
    m_at->key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_at->tabTo(u"Archive"_s));
    m_at->key(Qt::Key_Space);
    QCOMPARE(m_at->told, QStringList{u"3 engagement(s) closed."_s});
    QCOMPARE(m_at->headings(), QStringList{u"Closed"_s});
    m_at->key(Qt::Key_Space); // nothing is left to close
    QCOMPARE(m_at->refusals.size(), 1);
    m_at->desk->undo();
    QCOMPARE(m_at->headings().size(), 3);
}

void TestPlanningPages::wordsFilterAndEscShowsAll()
{
    m_at->fill();
    m_at->showEngagements();
    m_at->key(Qt::Key_F, Qt::ControlModifier);
    m_at->type(u"pottery active"_s);
    QCOMPARE(m_at->shown(), QStringList{u"LFR-2026-001"_s});
    m_at->key(Qt::Key_Return); // to the rows
    QVERIFY(m_at->page->table().hasFocus());
    QCOMPARE(m_at->page->table().selectedEngagements(), QList<QUuid>{m_at->ids[0]});
    m_at->key(Qt::Key_F, Qt::ControlModifier);
    m_at->type(u"nothing like it"_s);
    QVERIFY(m_at->shown().isEmpty());
    QVERIFY(!m_at->page->table().isVisible());
    m_at->key(Qt::Key_Escape);
    QCOMPARE(m_at->shown().size(), 4);
    QVERIFY(m_at->page->table().hasFocus());
}

void TestPlanningPages::sortedAndGroupedByKeysAndKept()
{
    m_at->fill();
    m_at->showEngagements();
    QVERIFY(m_at->tabTo(u"Group by"_s));
    m_at->type(u"lead"_s);
    QCOMPARE(m_at->headings(), (QStringList{u"Dana Whitlock"_s, u"Mei Tanaka"_s, u"No lead"_s}));
    m_at->page->focusFirst();
    m_at->key(Qt::Key_Right); // to the reference
    m_at->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_at->shown(),
             (QStringList{u"LFR-2026-004"_s, u"LFR-2026-001"_s, u"LFR-2026-002"_s, u"LFR-2026-003"_s}));
    m_at->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_at->shown().first(), u"LFR-2026-001"_s);
    m_at->key(Qt::Key_Down, Qt::AltModifier);
    const QStringList kept = m_at->shown();
    m_at->showEngagements(); // another day
    QCOMPARE(m_at->shown(), kept);
    QCOMPARE(m_at->headings().size(), 3);
}

void TestPlanningPages::rowsAreCopiedWithAllColumns()
{
    m_at->fill();
    m_at->showEngagements({680, 600});
    QVERIFY(m_at->page->table().isColumnHidden(EngagementsModel::LastChange));
    m_at->key(Qt::Key_A, Qt::ControlModifier);
    m_at->page->take(RowStep::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().split(u'\t').size(), int(EngagementsModel::ColumnCount));
    const QStringList cells = lines.at(1).split(u'\t');
    QCOMPARE(cells.at(EngagementsModel::Customer), u"Thornquay Pottery"_s);
    // The clock goes on at each look, and how often the window looks is for the platform to say.
    static const QRegularExpression late(u"^2 h (\\d min )?late"_s);
    QVERIFY2(cells.at(EngagementsModel::NextDue).contains(late), qPrintable(lines.at(1)));
    QCOMPARE(cells.at(EngagementsModel::Report), u"none"_s);
}

void TestPlanningPages::enterOpensTheEngagement()
{
    m_at->fill();
    m_at->showEngagements();
    QSignalSpy chosen(m_at->page.get(), &EngagementsPage::chosen);
    m_at->key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toUuid(), m_at->ids[0]);
}

void TestPlanningPages::theMenuKeyOpensTheMenu()
{
    m_at->fill();
    m_at->showEngagements();
    QStringList texts;
    QTimer::singleShot(0, m_at->page.get(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        QTest::keyClick(menu, Qt::Key_D); // Duplicate
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 40), QPoint(20, 40));
    QApplication::sendEvent(m_at->page->table().viewport(), &event);
    QVERIFY(texts.contains(u"&Remove"_s));
    QCOMPARE(m_at->shown().size(), 5);
}

void TestPlanningPages::whatCannotBeDoneSaysWhy()
{
    m_at->fill();
    const auto text = [](const QMenu &menu, const QString &start) {
        for (const QAction *action : menu.actions()) {
            if (action->text().remove(u'&').startsWith(start))
                return action->text() + (action->isEnabled() ? QString() : u" (off)"_s);
        }
        return QString();
    };
    const EngagementMenu closed(*m_at->desk, {m_at->ids[3]}, {});
    QVERIFY2(text(closed, u"Archive"_s).endsWith(u"(off)"), qPrintable(text(closed, u"Archive"_s)));
    QVERIFY(text(closed, u"Archive"_s).contains(u"over already"));
    const EngagementMenu open(*m_at->desk, {m_at->ids[0]}, {});
    QCOMPARE(text(open, u"Archive"_s), u"&Archive"_s);
    const EngagementMenu two(*m_at->desk, {m_at->ids[0], m_at->ids[1]}, {});
    QVERIFY(text(two, u"Open"_s).contains(u"one at a time") && text(two, u"Open"_s).endsWith(u"(off)"));
    const LeadMenu without(*m_at->desk, {m_at->ids[2]});
    QVERIFY(text(without, u"No lead"_s).contains(u"there is no lead now"));
    QVERIFY(text(without, u"No lead"_s).endsWith(u"(off)"));
    QCOMPARE(text(without, u"Mei"_s), u"Mei Tanaka"_s);

    // The button above the table is off for the same reason, and tells it.
    m_at->showEngagements();
    QVERIFY(m_at->page->goTo(Engagement::entity(), m_at->ids[2], {}));
    const QToolButton *set = nullptr;
    for (const QToolButton *one : m_at->page->findChildren<QToolButton *>()) {
        if (one->accessibleName() == u"Set lead")
            set = one;
    }
    QVERIFY(set && !set->isEnabled());
    QVERIFY2(set->toolTip().contains(u"there is no lead now"), qPrintable(set->toolTip()));
    QVERIFY(m_at->page->goTo(Engagement::entity(), m_at->ids[0], {}));
    QVERIFY(set->isEnabled());
}

void TestPlanningPages::anEmptyPageSaysWhatToDo()
{
    m_at->showEngagements();
    QSignalSpy wanted(m_at->page.get(), &EngagementsPage::newWanted);
    m_at->key(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    m_at->fill();
    m_at->page->focusFirst();
    QVERIFY(m_at->page->table().hasFocus());
    QVERIFY(m_at->page->table().currentIndex().isValid());
}

void TestPlanningPages::aRecordIsGoneTo()
{
    m_at->fill();
    const QUuid service = *m_at->editor->add({}, Service{.name = u"Restoration"_s});
    m_at->showFirm();
    QVERIFY(m_at->firm->goTo(Service::entity(), service, {}));
    QCOMPARE(m_at->firm->section()->table().currentRecord(), service);
    QVERIFY(m_at->firm->goTo(Consultant::entity(), m_at->mei, {}));
    QCOMPARE(m_at->firm->section()->table().currentRecord(), m_at->mei);
    QVERIFY(!m_at->firm->goTo(Consultant::entity(), service, {}));
    m_at->showEngagements();
    m_at->key(Qt::Key_F, Qt::ControlModifier);
    m_at->type(u"pottery"_s);
    QVERIFY(m_at->page->goTo(Engagement::entity(), m_at->ids[1], {})); // filtered out
    QCOMPARE(m_at->page->table().currentEngagement(), m_at->ids[1]);
}

void TestPlanningPages::pagesFitHalfALaptop_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestPlanningPages::pagesFitHalfALaptop()
{
    QFETCH(const int, percent);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_at->fill();
    m_at->showEngagements({680, 560});
    m_at->showFirm({680, 560});
    for (const QWidget *page :
         {static_cast<QWidget *>(m_at->page.get()), static_cast<QWidget *>(m_at->firm.get())})
        QVERIFY2(
            page->minimumSizeHint().width() <= 680 && page->minimumSizeHint().height() <= 560,
            qPrintable(
                u"%1 × %2"_s.arg(page->minimumSizeHint().width()).arg(page->minimumSizeHint().height())));
    for (const QToolButton *button : m_at->page->findChildren<QToolButton *>()) {
        if (button->isVisible()
            && button->parentWidget()->metaObject()->className() != QByteArray("QLineEdit"))
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QApplication::setFont(before);
}

void TestPlanningPages::everythingHasAName()
{
    m_at->fill();
    m_at->showEngagements();
    m_at->showFirm();
    for (const QWidget *page :
         {static_cast<QWidget *>(m_at->page.get()), static_cast<QWidget *>(m_at->firm.get())}) {
        const QList<QWidget *> all = page->findChildren<QWidget *>();
        for (const QWidget *one : all) {
            if (!(one->focusPolicy() & Qt::TabFocus) || one->focusProxy() || !one->isVisibleTo(page))
                continue;
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
            QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
        }
    }
}

} // namespace firstcall
