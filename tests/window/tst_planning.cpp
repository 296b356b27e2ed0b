// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_planning.h"

#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "models/domain/organisation.h"
#include "models/domain/service.h"
#include "models/domain/statusupdate.h"
#include "models/items/engagementsmodel.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/parts/ask.h"
#include "views/planning/engagementspage.h"
#include "views/planning/engagementstable.h"
#include "views/planning/firmpage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

/// Four engagements of two leads, and the pages alone on screen.
struct TestPlanningPages::Place : Workplace
{
    EngagementsModel model = EngagementsModel(*store, [this] { return desk->now(); });
    QAbstractItemModelTester tester =
        QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::unique_ptr<EngagementsPage> page = {};
    std::unique_ptr<FirmPage> firm = {};
    QUuid dana;
    QUuid mei;
    QList<QUuid> ids = {};
    QStringList told = {};

    Place()
    {
        window->hide();
        QObject::connect(desk.get(), &Desk::removed, desk.get(),
                         [this](const QString &sentence) { told.append(sentence); });
    }

    void fill()
    {
        dana = *editor->add({}, Consultant{.name = u"Dana Whitlock"_s});
        mei = *editor->add({}, Consultant{.name = u"Mei Tanaka"_s});
        const QUuid pottery = *editor->add({}, Organisation{.legalName = u"Thornquay Pottery"_s});
        const QUuid bakery = *editor->add({}, Organisation{.legalName = u"Bramblewick Foods"_s});
        ids = {*editor->addEngagement({.reference = u"LFR-2026-001"_s,
                                       .customer = {pottery},
                                       .status = EngagementStatus::Active,
                                       .priority = Priority::P2,
                                       .lead = {dana}}),
               *editor->addEngagement({.reference = u"LFR-2026-002"_s,
                                       .customer = {bakery},
                                       .priority = Priority::P1,
                                       .lead = {mei}}),
               *editor->addEngagement({.reference = u"LFR-2026-003"_s, .customer = {pottery}}),
               *editor->addEngagement({.reference = u"LFR-2026-004"_s,
                                       .customer = {bakery},
                                       .status = EngagementStatus::Closed,
                                       .lead = {dana}})};
        (void)*editor->add(ids[0], StatusUpdate{.due = {desk->now().addSecs(-7200), u"Europe/London"_s}});
    }

    void showEngagements(const QSize &size = {1100, 700})
    {
        page = std::make_unique<EngagementsPage>(*desk, model);
        show(*page, size);
    }
    void showFirm(const QSize &size = {1100, 700})
    {
        firm = std::make_unique<FirmPage>(*desk);
        show(*firm, size);
    }
    static void show(Page &one, const QSize &size)
    {
        one.load({});
        one.resize(size);
        one.show();
        QApplication::setActiveWindow(&one);
        QVERIFY(QTest::qWaitForWindowActive(&one));
        one.focusFirst();
    }

    QString lead(int which) const
    {
        return model.index(model.rowOf(ids.at(which)), EngagementsModel::Lead).data().toString();
    }
    QStringList shown(int column = EngagementsModel::Reference) const
    {
        QStringList all;
        const QAbstractItemModel &rows = *page->table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, column).data().toString());
        return all;
    }
    QStringList headings() const
    {
        QStringList all;
        const QAbstractItemModel &rows = *page->table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, 0).data(EngagementsOrder::HeadingRole).toString());
        all.removeAll(QString());
        return all;
    }
    /// Tab until the focus is on the widget of this name.
    bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->accessibleName() == name)
                return true;
            key(Qt::Key_Tab);
        }
        qWarning("Tab does not come to %s", qPrintable(name));
        return false;
    }
};

void TestPlanningPages::init()
{
    m_at = new Place;
}

void TestPlanningPages::cleanup()
{
    QCOMPARE(ask::answersLeft(), 0);
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
    m_at->key(Qt::Key_Delete);
    QCOMPARE(m_at->shown(), (QStringList{before.first(), before.last()}));
    QCOMPARE(m_at->told, QStringList{u"2 engagement(s) removed."_s});
    QCOMPARE(m_at->page->table().currentIndex().row(), 1);
    QVERIFY(m_at->page->table().hasFocus());
    m_at->desk->undo();
    QCOMPARE(m_at->shown(), before);
    m_at->key(Qt::Key_A, Qt::ControlModifier);
    m_at->key(Qt::Key_Delete);
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
    m_at->key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().split(u'\t').size(), int(EngagementsModel::ColumnCount));
    const QStringList cells = lines.at(1).split(u'\t');
    QCOMPARE(cells.at(EngagementsModel::Customer), u"Thornquay Pottery"_s);
    QVERIFY2(cells.at(EngagementsModel::NextDue).contains(u"2 h late"), qPrintable(lines.at(1)));
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
        QTest::keyClick(menu, Qt::Key_Down); // Open
        QTest::keyClick(menu, Qt::Key_Down); // Duplicate
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 40), QPoint(20, 40));
    QApplication::sendEvent(m_at->page->table().viewport(), &event);
    QVERIFY(texts.contains(u"Remove"_s));
    QCOMPARE(m_at->shown().size(), 5);
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

void TestPlanningPages::theFirmIsDescribed()
{
    m_at->showFirm();
    m_at->key(Qt::Key_Space); // "Describe our firm"
    m_at->type(u"Lanternfield Response"_s);
    QVERIFY(m_at->tabTo(u"Hotline"_s));
    m_at->type(u"+44 1632 960031"_s);
    m_at->key(Qt::Key_Return);
    const Result<std::optional<Row>> row = m_at->store->row(Firm::entity(), firmId());
    QVERIFY(row && *row);
    const auto firm = fromRow<Firm>(**row);
    QCOMPARE(firm.name, u"Lanternfield Response"_s);
    QCOMPARE(firm.hotline, u"+44 1632 960031"_s);
    m_at->desk->undo();
    m_at->desk->undo();
    m_at->desk->undo();
    QVERIFY(!*m_at->store->row(Firm::entity(), firmId()));
    QCOMPARE(m_at->refusals, QStringList());
}

void TestPlanningPages::aLogoIsKeptOrRefused()
{
    QVERIFY(m_at->editor->perform(
        {u"Firm"_s, {addition({}, firmId(), Firm{.name = u"Lanternfield Response"_s})}, {}}));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        const QString path = m_at->folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    };
    const auto logo = [&] { return fromRow<Firm>(**m_at->store->row(Firm::entity(), firmId())).logo.sha256; };
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(QImage(40, 20, QImage::Format_RGB32).save(&buffer, "PNG"));
    m_at->showFirm();
    const auto choose = [&](const QString &path) {
        ask::answerNext(path);
        QVERIFY(m_at->tabTo(u"Choose a logo…"_s));
        m_at->key(Qt::Key_Space);
    };
    choose(write(u"logo.txt"_s, "no picture"));
    QCOMPARE(m_at->refusals.size(), 1);
    QCOMPARE(logo(), QString());
    choose(write(u"large.png"_s, png + QByteArray(2 * 1024 * 1024, 'x')));
    QCOMPARE(m_at->refusals.size(), 2);
    QVERIFY(m_at->refusals.last().contains(u"2 MB"));
    choose(write(u"logo.png"_s, png));
    QCOMPARE(m_at->refusals.size(), 2);
    QCOMPARE(*m_at->store->content(logo()), png);
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>)";
    choose(write(u"logo.svg"_s, svg));
    QCOMPARE(*m_at->store->content(logo()), svg);
    QVERIFY(m_at->tabTo(u"Remove the logo"_s));
    m_at->key(Qt::Key_Space);
    QCOMPARE(logo(), QString());
    QCOMPARE(m_at->told.size(), 1);
    m_at->desk->undo();
    QCOMPARE(*m_at->store->content(logo()), svg);
    QCOMPARE(ask::takeAsked().size(), 4);
}

void TestPlanningPages::consultantsAreAddedAndChanged()
{
    m_at->showFirm();
    QVERIFY(m_at->tabTo(u"Firm and people"_s));
    m_at->key(Qt::Key_Down);
    m_at->firm->focusFirst();
    m_at->key(Qt::Key_Space); // "Add the first"
    m_at->type(u"Mei Tanaka"_s);
    m_at->key(Qt::Key_Return);
    const auto consultant = [&] { return m_at->store->all<Consultant>({})->first().record; };
    QCOMPARE(consultant().name, u"Mei Tanaka"_s);
    RecordSection *section = m_at->firm->section();
    QVERIFY(section);
    for (const auto &[field, typed] :
         {std::pair{u"weekly_capacity"_s, u"32"_s}, std::pair{u"absent_until"_s, u"2026-03-27"_s}}) {
        section->table().select(section->table().currentRecord(), field);
        section->table().setFocus();
        m_at->key(Qt::Key_F2);
        m_at->type(typed);
        m_at->key(Qt::Key_Return);
    }
    QCOMPARE(consultant().weeklyCapacity, 32);
    QCOMPARE(consultant().absentUntil, QDate(2026, 3, 27));
    // What is said of them on a call stands under More.
    QVERIFY(m_at->firm->goTo(Consultant::entity(), m_at->store->all<Consultant>({})->first().id,
                             u"spoken_introduction"_s));
    m_at->type(u"I'm Mei. I write down what you tell us."_s);
    QVERIFY(m_at->desk->flush());
    QVERIFY(consultant().spokenIntroduction.startsWith(u"I'm Mei."_s));
    QCOMPARE(m_at->refusals, QStringList());
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
