// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_smallsizes.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/parts/toast.h"
#include "views/planning/selectionbar.h"
#include "views/tabs/focuscard.h"
#include "views/tabs/focuslist.h"
#include "views/tabs/questionshead.h"
#include "views/tabs/reportside.h"
#include "views/tabs/sectionslist.h"
#include "views/tabs/tab.h"
#include "views/window/engagementheader.h"
#include "views/window/headerpart.h"
#include "views/window/phasetabbar.h"
#include "views/window/toolbar.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

const QString channel = u"Encrypted messenger and the separate bridge"_s;

/// An engagement with much to tell, on screen.
void furnish(const Workplace &at, const QString &name = u"COPPER HERON"_s)
{
    const Result<QUuid> customer = at.editor->add({}, Organisation{.legalName = u"Bramblewick Foods Ltd"_s});
    const Result<QUuid> lead = at.editor->add({}, Consultant{.name = u"Dana Whitlock"_s});
    const Result<QUuid> deputy = at.editor->add({}, Consultant{.name = u"Luis Ferreira"_s});
    VERIFY_RESULT(customer);
    VERIFY_RESULT(lead);
    VERIFY_RESULT(deputy);
    const Result<QUuid> made = at.editor->addEngagement({.reference = u"FC-2026-001"_s,
                                                         .codeName = name,
                                                         .title = u"Ransomware"_s,
                                                         .customer = {*customer},
                                                         .status = EngagementStatus::Active,
                                                         .incidentType = IncidentType::RansomwareExtortion,
                                                         .priority = Priority::P1,
                                                         .zone = u"Europe/London"_s,
                                                         .lead = {*lead},
                                                         .deputy = {*deputy},
                                                         .mailUnsafe = true,
                                                         .safeChannel = channel + u"; ask first"_s});
    VERIFY_RESULT(made);
    at.window->open(*made);
}

void setSize(const Workplace &at, int width, int height, int scale)
{
    Workplace::appearance().setTextScale(scale);
    at.window->resize(width, height);
    QTRY_COMPARE(at.window->size(), QSize(width, height));
    QTest::qWait(50); // layouts follow each other
}

/// The part of the head that is called so.
HeaderPart *part(const Workplace &at, const QString &name)
{
    const auto parts = at.window->engagement().header().findChildren<HeaderPart *>();
    for (HeaderPart *one : parts) {
        if (one->accessibleName().startsWith(name + u':'))
            return one;
    }
    return nullptr;
}

bool isInWindow(const Workplace &at, const QWidget *widget)
{
    return widget->isVisible()
        && at.window->rect().contains(QRect(widget->mapTo(at.window.get(), QPoint(0, 0)), widget->size()));
}

} // namespace

void TestSmallSizes::cleanup()
{
    Workplace::appearance().setTextScale(100);
}

void TestSmallSizes::theHeadIsReadWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("1440 at 200 %") << QSize(1440, 900) << 200;
    QTest::newRow("1440") << QSize(1440, 900) << 100;
    QTest::newRow("960") << QSize(960, 640) << 100;
    QTest::newRow("680") << QSize(680, 600) << 100;
    QTest::newRow("680 at 200 %") << QSize(680, 600) << 200;
}

void TestSmallSizes::theHeadIsReadWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const int, scale);
    const Workplace at;
    furnish(at);
    setSize(at, size.width(), size.height(), scale);
    const EngagementHeader &header = at.window->engagement().header();
    const auto parts = header.findChildren<HeaderPart *>();
    QList<QRect> taken;
    for (const HeaderPart *one : parts) {
        if (!one->isVisible())
            continue;
        QVERIFY2(!one->isElided(), qPrintable(one->accessibleName() + u" | "_s + one->shown()));
        QVERIFY2(header.rect().contains(one->geometry()), qPrintable(one->accessibleName()));
        for (const QRect &other : std::as_const(taken))
            QVERIFY2(!other.intersects(one->geometry()), qPrintable(one->accessibleName()));
        taken.append(one->geometry());
    }
    for (const QString &name :
         {u"Engagement"_s, u"Priority"_s, u"Marking"_s, u"Status"_s, u"Safe channel"_s, u"Time now"_s}) {
        QVERIFY2(part(at, name) && part(at, name)->isVisible(), qPrintable(name));
    }
    // Where there is height, nothing is left out.
    if (size.height() > 600 || scale == 100) {
        for (const QString &name : {u"Reference"_s, u"Incident"_s, u"Lead"_s})
            QVERIFY2(part(at, name) && part(at, name)->isVisible(), qPrintable(name));
    }
}

void TestSmallSizes::aTightHeadTellsTheRestInItsName()
{
    const Workplace at;
    furnish(at);
    setSize(at, 680, 600, 200);
    QVERIFY(!part(at, u"Lead"_s)->isVisible());
    const HeaderPart *name = part(at, u"Engagement"_s);
    for (const QString &told : {u"Dana Whitlock"_s, u"Luis Ferreira"_s, u"FC-2026-001"_s, u"Bramblewick"_s}) {
        QVERIFY2(name->toolTip().contains(told), qPrintable(told));
        QVERIFY2(name->accessibleDescription().contains(told), qPrintable(told));
    }
    setSize(at, 1440, 900, 100);
    QVERIFY(part(at, u"Lead"_s)->isVisible());
    QCOMPARE(part(at, u"Lead"_s)->shown(), u"Lead Dana Whitlock, deputy Luis Ferreira"_s);
}

void TestSmallSizes::theNameIsShortenedLast()
{
    const Workplace at;
    furnish(at, u"COPPER HERON AND THE LONG WINTER"_s);
    for (const int scale : {100, 150, 200}) {
        setSize(at, 680, 600, scale);
        const HeaderPart *name = part(at, u"Engagement"_s);
        QVERIFY2(!name->isElided(), qPrintable(QString::number(scale)));
        QVERIFY(!part(at, u"Time now"_s)->isElided());
    }
}

void TestSmallSizes::theChannelIsReadAtEveryWidth()
{
    const Workplace at;
    furnish(at);
    for (int width = 680; width <= 1440; width += 76) {
        setSize(at, width, 700, 100);
        const HeaderPart *safe = part(at, u"Safe channel"_s);
        QVERIFY2(safe->isVisible() && !safe->isElided(), qPrintable(QString::number(width)));
        QVERIFY2(safe->shown().contains(channel) && safe->shown().startsWith(u"⚠"),
                 qPrintable(safe->shown()));
        QVERIFY2(safe->shown().contains(u"mail"_s, Qt::CaseInsensitive), qPrintable(safe->shown()));
    }
}

void TestSmallSizes::exportIsAlwaysInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const int scale : {100, 150, 200}) {
        for (const QSize size : {QSize(680, 600), QSize(960, 640), QSize(1440, 900)})
            QTest::addRow("%d at %d %%", size.width(), scale) << size << scale;
    }
}

void TestSmallSizes::exportIsAlwaysInSight()
{
    QFETCH(const QSize, size);
    QFETCH(const int, scale);
    const Workplace at;
    setSize(at, size.width(), size.height(), scale);
    const auto *bar = at.window->findChild<ToolBar *>();
    const auto buttons = bar->findChildren<QToolButton *>();
    const QAction *wanted = at.window->actions().of(Act::ExportReport);
    bool found = false;
    for (const QToolButton *button : buttons) {
        if (button->defaultAction() != wanted)
            continue;
        found = true;
        QVERIFY(isInWindow(at, button));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
    QVERIFY(found);
}

void TestSmallSizes::theStatusLineLiesOverNothing()
{
    const Workplace at;
    furnish(at);
    for (const int scale : {100, 200}) {
        for (const int width : {680, 960, 1440}) {
            setSize(at, width, 640, scale);
            const auto labels = at.window->statusBar()->findChildren<QLabel *>();
            QList<QRect> taken;
            for (const QLabel *label : labels) {
                if (!label->isVisible())
                    continue;
                const QRect its(label->mapTo(at.window.get(), QPoint(0, 0)), label->size());
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
                for (const QRect &other : std::as_const(taken))
                    QVERIFY2(!other.intersects(its), qPrintable(label->text()));
                taken.append(its);
            }
            QVERIFY(taken.size() >= 2); // whether all is saved, and the file
        }
    }
}

void TestSmallSizes::phasesHaveWordsWithLargeText()
{
    const Workplace at;
    furnish(at);
    PhaseTabBar &bar = at.window->engagement().bar();
    for (const int width : {1100, 1200}) {
        setSize(at, width, 800, 100);
        for (int tab = 0; tab < bar.count(); ++tab)
            QCOMPARE(bar.shownName(tab), bar.tabText(tab)); // the sidebar makes room for them
    }
    setSize(at, 680, 600, 100);
    for (int tab = 0; tab < bar.count(); ++tab)
        QVERIFY2(!bar.shownName(tab).isEmpty(), qPrintable(bar.tabText(tab)));
    setSize(at, 680, 600, 200);
    for (int current = 0; current < bar.count(); ++current) {
        bar.setCurrentIndex(current);
        for (int tab = 0; tab < bar.count(); ++tab) {
            QVERIFY2(!bar.shownName(tab).isEmpty(), qPrintable(bar.tabText(tab)));
            QVERIFY2(bar.rect().contains(bar.tabRect(tab)), qPrintable(bar.tabText(current)));
        }
    }
}

void TestSmallSizes::buttonsHaveWordsWhereTheyFit()
{
    const Workplace at;
    furnish(at);
    at.window->show({.scene = Scene::Engagements});
    auto *bar = at.window->findChild<SelectionBar *>();
    QVERIFY(bar);
    const auto buttons = bar->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 5);
    const auto withWords = [&buttons] {
        return std::ranges::count(buttons, Qt::ToolButtonTextBesideIcon, &QToolButton::toolButtonStyle);
    };
    setSize(at, 1440, 900, 100);
    QCOMPARE(withWords(), 5);
    for (const int scale : {100, 200}) {
        setSize(at, 680, 600, scale);
        QVERIFY2(withWords() > 0, qPrintable(QString::number(scale)));
        for (const QToolButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
            QVERIFY2(isInWindow(at, button), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
}

void TestSmallSizes::aRowIsWholeInTheSmallestTable()
{
    const Workplace at;
    furnish(at);
    for (const QString &name : {u"Tom Askew"_s, u"Priya Nandakumar"_s})
        VERIFY_RESULT(at.editor->add(at.desk->engagement(), Participant{.name = name, .outOfBand = channel}));
    at.key(Qt::Key_2, Qt::ControlModifier);
    setSize(at, 680, 600, 200);
    const RecordTable &table = at.window->engagement().tab()->section()->table();
    const QRect row = table.visualRect(table.model()->index(0, 0));
    QVERIFY2(row.height() > 0 && row.bottom() < table.viewport()->height(),
             qPrintable(u"%1 of %2"_s.arg(row.bottom()).arg(table.viewport()->height())));
    setSize(at, 1440, 900, 100);
    QVERIFY(table.header()->isVisible());
}

void TestSmallSizes::theHeadOfTheQuestionsIsNotSqueezed()
{
    const Workplace at;
    furnish(at);
    at.key(Qt::Key_3, Qt::ControlModifier);
    auto *head = at.window->findChild<QuestionsHead *>();
    QVERIFY(head);
    for (const int scale : {100, 200}) {
        setSize(at, 680, 600, scale);
        QVERIFY(head->isVisible());
        QVERIFY2(head->addLine()->height() >= head->addLine()->minimumSizeHint().height(),
                 qPrintable(QString::number(head->addLine()->height())));
        const auto filters = head->findChildren<QPushButton *>();
        for (const QPushButton *filter : filters)
            QVERIFY(filter->height() >= filter->minimumSizeHint().height());
        at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(head->addLine()->hasFocus());
        QTRY_VERIFY(!head->addLine()->visibleRegion().isEmpty());
        QTRY_COMPARE(head->addLine()->visibleRegion().boundingRect().height(), head->addLine()->height());
    }
}

void TestSmallSizes::aFocusCardShowsThreeRecords()
{
    const Workplace at;
    furnish(at);
    for (int i = 0; i < 5; ++i)
        VERIFY_RESULT(at.editor->add(at.desk->engagement(),
                                     Task{.title = u"Step %1"_s.arg(i), .focus = Focus::Vector}));
    at.key(Qt::Key_4, Qt::ControlModifier);
    for (const int scale : {100, 200}) {
        setSize(at, 680, 600, scale);
        auto *card = at.window->findChild<FocusCard *>();
        auto *list = card->findChild<FocusList *>();
        QVERIFY(list->count() >= 5);
        const QRect third = list->visualRect(list->model()->index(2, 0));
        QTRY_VERIFY2(third.height() > 0 && third.bottom() < list->viewport()->height(),
                     qPrintable(u"%1 of %2"_s.arg(third.bottom()).arg(list->viewport()->height())));
    }
}

void TestSmallSizes::sectionsTellTheirCounts()
{
    const Workplace at;
    furnish(at);
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Task{.title = u"Ring the insurer"_s}));
    at.key(Qt::Key_5, Qt::ControlModifier);
    setSize(at, 1440, 900, 100);
    const auto *list = at.window->engagement().tab()->findChild<SectionsList *>();
    QVERIFY(list->isVisible());
    QVERIFY(list->frameWidth() > 0);
    const QListWidgetItem *steps = list->item(1); // below the wrap-up itself, which counts nothing
    QVERIFY2(steps->data(Qt::AccessibleTextRole).toString() == steps->text() + u", 1"_s,
             qPrintable(steps->data(Qt::AccessibleTextRole).toString()));
    // At the end of the line stands something that is not its ground.
    const QRect row = list->visualItemRect(steps);
    const QImage picture = list->viewport()->grab(row).toImage();
    const QImage end =
        picture.copy(picture.width() - picture.height(), 8, picture.height() - 6, picture.height() - 16);
    const QColor ground = end.pixelColor(0, 0);
    bool isWritten = false;
    for (int x = 0; x < end.width(); ++x) {
        for (int y = 0; y < end.height(); ++y)
            isWritten = isWritten || contrast(end.pixelColor(x, y), ground) > 3;
    }
    QVERIFY(isWritten);
}

void TestSmallSizes::aToastKeepsClearOfTheExport()
{
    const Workplace at;
    furnish(at);
    at.key(Qt::Key_7, Qt::ControlModifier);
    auto *toast = at.window->findChild<Toast *>();
    const auto *side = at.window->findChild<ReportSide *>();
    QVERIFY(toast && side);
    for (const QSize size : {QSize(1200, 800), QSize(960, 640), QSize(680, 600)}) {
        setSize(at, size.width(), size.height(), 100);
        toast->say(u"“A step with a name of some length that was removed just now” removed."_s,
                   {u"Undo"_s, [] {}});
        const QRect its(toast->mapToGlobal(QPoint(0, 0)), toast->size());
        const auto buttons = side->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            const QRect there(button->mapToGlobal(QPoint(0, 0)), button->size());
            QVERIFY2(!button->isVisible() || !its.intersects(there),
                     qPrintable(u"%1: %2"_s.arg(size.width()).arg(button->text())));
        }
        toast->dismiss();
    }
}

} // namespace firstcall
