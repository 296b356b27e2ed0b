// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_columns.h"

#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "tests/window/planningplace.h"
#include "views/fields/columnshares.h"
#include "views/fields/fieldform.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/tabs/peopletable.h"
#include "views/tabs/tab.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr int wrapUp = 4;

/// A list of steps on screen, one of them long, in a window of this size.
void openSteps(const Workplace &at, const QSize &size)
{
    at.window->newEngagement();
    const QUuid engagement = at.desk->engagement();
    const Result<QUuid> person = at.editor->add(engagement, Participant{.name = u"Luis Ferreira"_s});
    QVERIFY(person);
    for (const QString &title :
         {u"Find out whether the backups are intact and out of reach"_s, u"Technical call"_s})
        QVERIFY(at.editor->add(engagement,
                               Task{.title = title, .owner = {*person}, .due = {at.desk->now(), u"UTC"_s}}));
    at.window->resize(size);
    at.window->show({.scene = Scene::Engagement, .engagement = engagement, .tab = wrapUp});
    at.window->engagement().tab()->setPlace(u"our_steps"_s);
    at.window->engagement().tab()->focusFirst();
    QTRY_COMPARE(at.window->size(), size);
    QCoreApplication::processEvents();
}

RecordSection &section(const Workplace &at)
{
    return *at.window->engagement().tab()->section();
}

/// The heads of shown columns that are narrower than their text.
QStringList cutHeads(const QTreeView &table)
{
    QStringList cut;
    for (int column = 0; column < table.header()->count(); ++column) {
        if (!table.isColumnHidden(column)
            && table.header()->sectionSize(column) < table.header()->sectionSizeHint(column))
            cut.append(table.model()->headerData(column, Qt::Horizontal).toString());
    }
    if (table.header()->height() < table.header()->sizeHint().height())
        cut.append(u"all of them, in height"_s);
    return cut;
}

/// Text of this size while it lives.
class TextOf
{
public:
    explicit TextOf(int percent) { Workplace::appearance().setTextScale(percent); }
    ~TextOf() { Workplace::appearance().setTextScale(100); }
    Q_DISABLE_COPY_MOVE(TextOf)
};

} // namespace

void TestColumns::roomIsSharedByWhatIsWanted_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("widths");
    // A number, a long text and a name.
    QTest::newRow("more than all want") << 1000 << QList<int>{100, 800, 100};
    QTest::newRow("all stand whole") << 500 << QList<int>{50, 400, 50};
    QTest::newRow("the long one gives") << 250 << QList<int>{50, 150, 50};
    QTest::newRow("all have their least") << 170 << QList<int>{40, 90, 40};
    QTest::newRow("none has its least") << 85 << QList<int>{20, 45, 20};
}

void TestColumns::roomIsSharedByWhatIsWanted()
{
    QFETCH(const int, room);
    QFETCH(const QList<int>, widths);
    const QList<int> shared = sharedRoom(
        {{.least = 40, .whole = 50}, {.least = 90, .whole = 400}, {.least = 40, .whole = 50}}, room);
    QCOMPARE(shared, widths);
}

void TestColumns::longTextsGetTheRoomThatShortOnesLeave()
{
    const Workplace at;
    openSteps(at, {960, 640});
    RecordTable &table = section(at).table();
    const auto widthOf = [&](QLatin1StringView field) {
        return table.columnWidth(section(at).model().columnOf(field));
    };
    for (const QLatin1StringView brief : {"owner"_L1, "due"_L1, "state"_L1, "first_task"_L1}) {
        const QModelIndex cell = table.model()->index(0, section(at).model().columnOf(brief));
        QVERIFY2(widthOf(brief) >= table.sizeHintForIndex(cell).width(), brief.data()); // stands whole
        QVERIFY2(widthOf("title"_L1) > widthOf(brief), brief.data());
    }
    // What does not fit goes on in a second line, and only there.
    const int oneLine = table.visualRect(table.model()->index(1, 0)).height();
    QVERIFY(table.visualRect(table.model()->index(0, 0)).height() >= oneLine + table.fontMetrics().height());
    at.window->resize(1800, 640);
    QTRY_COMPARE(table.visualRect(table.model()->index(0, 0)).height(), oneLine);
}

void TestColumns::noHeadIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (const int width : {1440, 960, 680}) {
        for (const int percent : {100, 200})
            QTest::addRow("%d wide, text of %d %%", width, percent) << width << percent;
    }
}

void TestColumns::noHeadIsCut()
{
    QFETCH(const int, width);
    QFETCH(const int, percent);
    const TextOf text(percent);
    const Workplace at;
    openSteps(at, {width, 640});
    QTRY_COMPARE(cutHeads(section(at).table()), QStringList());
    at.window->show({.scene = Scene::Engagement, .engagement = at.desk->engagement(), .tab = 1});
    QTRY_COMPARE(cutHeads(section(at).table()), QStringList());
    at.window->show({.scene = Scene::Engagements});
    QTRY_COMPARE(cutHeads(*at.window->findChild<EngagementsTable *>()), QStringList());
}

void TestColumns::whatGaveWayIsFoundUnderMore()
{
    const TextOf text(200);
    const Workplace at;
    openSteps(at, {680, 600});
    RecordTable &table = section(at).table();
    const int last = table.header()->count() - 1;
    QTRY_VERIFY(table.isColumnHidden(last));
    QVERIFY(!table.isColumnHidden(0) && !table.isColumnHidden(1));
    table.setFocus();
    for (int i = 0; i < last; ++i) {
        at.key(Qt::Key_Right);
        QVERIFY(!table.isColumnHidden(table.currentIndex().column()));
    }
    at.key(Qt::Key_C, Qt::ControlModifier); // a copy has all of them
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0).split(u'\t').size(), last + 1);
    QVERIFY(section(at).goTo(Task::entity(), table.currentRecord(), u"focus"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Focus"_s);
}

void TestColumns::moreStandsBelowWhereItWouldCutColumns()
{
    const Workplace at;
    openSteps(at, {1250, 800});
    const auto *splitter = section(at).findChild<QSplitter *>();
    section(at).table().setFocus();
    at.key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
    QTRY_COMPARE(cutHeads(section(at).table()), QStringList());
    QVERIFY(!section(at).table().isColumnHidden(section(at).table().header()->count() - 1));
    // As soon as it stands beside, there is room for all.
    for (int width = 1300; width <= 1800; width += 50) {
        at.window->resize(width, 800);
        QTRY_COMPARE(at.window->width(), width);
        QTRY_COMPARE(cutHeads(section(at).table()), QStringList());
        QTRY_VERIFY2(!section(at).table().isColumnHidden(section(at).table().header()->count() - 1),
                     qPrintable(QString::number(width)));
    }
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    at.key(Qt::Key_Return, Qt::AltModifier);
    at.window->resize(1440, 800);
    at.key(Qt::Key_Return, Qt::AltModifier); // opened where it stands beside from the start
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    QTRY_VERIFY(section(at).findChild<FieldForm *>()->width() < section(at).table().width());
    QVERIFY(!section(at).table().isColumnHidden(section(at).table().header()->count() - 1));
}

void TestColumns::buttonsStandBesideTheBoxAndKeepTheirKeys()
{
    const Workplace at;
    openSteps(at, {680, 600});
    const Tab *tab = at.window->engagement().tab();
    const QComboBox *box = nullptr;
    for (const QComboBox *one : tab->findChildren<QComboBox *>()) {
        if (one->accessibleName() == u"Sections" && one->isVisible())
            box = one;
    }
    QVERIFY(box);
    const auto addButton = [&] {
        for (QToolButton *one : tab->findChildren<QToolButton *>()) {
            if (one->accessibleName() == u"Add" && one->isVisible())
                return one;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(addButton());
    const auto top = [&](const QWidget *one) { return one->mapTo(at.window.get(), QPoint()).y(); };
    QCOMPARE(top(addButton()), top(box));
    // The filter closes on Esc wherever it stands.
    at.key(Qt::Key_F, Qt::ControlModifier);
    auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(filter);
    at.type(u"technical"_s);
    QCOMPARE(section(at).table().model()->rowCount(), 1);
    at.key(Qt::Key_Escape);
    QVERIFY(!filter->isVisible());
    QCOMPARE(section(at).table().model()->rowCount(), 2);
    at.window->resize(1440, 900); // and back under the title of the list
    QTRY_VERIFY(!box->isVisible());
    QVERIFY(section(at).isAncestorOf(addButton()));
    QVERIFY(addButton()->isVisible());
}

void TestColumns::aRowIsInSightAtTheLargestText()
{
    const TextOf text(200);
    const Workplace at;
    openSteps(at, {680, 600});
    QCOMPARE(at.window->size(), QSize(680, 600));
    for (const QToolButton *one : at.window->engagement().tab()->findChildren<QToolButton *>()) {
        if (one->isVisible() && !qobject_cast<QLineEdit *>(one->parentWidget()))
            QVERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->accessibleName()));
    }
    const RecordTable &table = section(at).table();
    QTRY_VERIFY(table.viewport()->rect().contains(table.visualRect(table.model()->index(0, 0))));
}

void TestColumns::pastedRowsGetRoomToo()
{
    const Workplace at;
    openSteps(at, {960, 640});
    QGuiApplication::clipboard()->setText(
        u"State\tStep\nDone\tRing the insurer and ask which of their conditions bind us in the first days\n"_s);
    section(at).paste();
    const QTreeView *preview = nullptr;
    for (const QTreeView *one : section(at).findChildren<QTreeView *>()) {
        if (one->accessibleName() == u"Rows to be added")
            preview = one;
    }
    QVERIFY(preview && preview->isVisible());
    QTRY_COMPARE(cutHeads(*preview), QStringList());
    QTRY_VERIFY(preview->columnWidth(2) > 3 * preview->columnWidth(1));
    QVERIFY(preview->header()->length() <= preview->viewport()->width());
    // With little height the rows to be added come before those that are there.
    QVERIFY(section(at).table().isVisible());
    {
        const TextOf text(200);
        at.window->resize(680, 600);
        QTRY_VERIFY(!section(at).table().isVisible());
        QTRY_VERIFY(preview->viewport()->rect().contains(preview->visualRect(preview->model()->index(0, 0))));
        at.key(Qt::Key_Escape);
        QVERIFY(section(at).table().isVisible() && section(at).table().hasFocus());
    }
    QCOMPARE(section(at).table().model()->rowCount(), 2);
}

void TestColumns::promisesAreNeverCut()
{
    PlanningPlace at;
    at.fill();
    for (const int width : {1400, 960, 680}) {
        at.showEngagements({width, 600});
        EngagementsTable &table = at.page->table();
        QCoreApplication::processEvents();
        const int column = EngagementsModel::NextDue;
        const QModelIndex late = table.model()->index(0, column);
        QVERIFY(late.data().toString().contains(u"late"));
        // On one line, or its whole time on the second.
        QFont bold = table.font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const QString text = late.data().toString();
        const int margin = table.sizeHintForIndex(late).width() - metrics.horizontalAdvance(text);
        const int time = metrics.horizontalAdvance(text.section(u"· "_s, 1));
        const bool isWhole = table.columnWidth(column) >= table.sizeHintForIndex(late).width();
        QVERIFY2(isWhole || table.columnWidth(column) >= time + margin, qPrintable(QString::number(width)));
        if (!table.isColumnHidden(EngagementsModel::LastChange)) {
            const QModelIndex change = table.model()->index(0, EngagementsModel::LastChange);
            QVERIFY(table.columnWidth(EngagementsModel::LastChange)
                    >= table.sizeHintForIndex(change).width());
        }
    }
}

} // namespace firstcall
