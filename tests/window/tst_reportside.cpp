// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_reportside.h"

#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/missing.h"
#include "models/domain/note.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/edit/script.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/tabs/engagementform.h"
#include "views/tabs/focuspage.h"
#include "views/tabs/notespage.h"
#include "views/tabs/questionspage.h"
#include "views/tabs/reportcontents.h"
#include "views/tabs/reportform.h"
#include "views/tabs/reportmissing.h"
#include "views/tabs/reportside.h"
#include "views/tabs/tab.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr int report = 6;

struct Reporting : Workplace
{
    /// The worked example, as it is shipped.
    void openExample()
    {
        QFile file(QStringLiteral(FIRSTCALL_SOURCE_DIR) + u"/resources/samples/bramblewick.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Script> script = parseScript(file.readAll());
        QVERIFY(script);
        QVERIFY(play(*script, *store));
        engagement = script->engagement;
        window->open(engagement);
    }
    void openEmpty()
    {
        window->newEngagement();
        engagement = desk->engagement();
    }

    /// Breaks what rules there are: takes away what they ask for, and adds an empty record of every kind.
    void spoil() const
    {
        const Snapshot now = snapshot();
        ChangeSet set{.title = u"Spoil"_s};
        const auto blank = [&](const Entity &entity, const QList<QByteArray> &fields) {
            const Row empty = entity.blank();
            for (const KeptRow &kept : now.rows(entity)) {
                Row row = kept.row;
                for (const QByteArray &field : fields) {
                    const int at = entity.indexOf(QLatin1StringView(field));
                    QVERIFY(at >= 0);
                    row[at] = empty[at];
                }
                if (row != kept.row)
                    set.changes.append({&entity, engagement, kept.id, kept.row, row});
            }
        };
        blank(Call::entity(), {"chair", "scribe", "decision_maker_task", "planned_length"});
        blank(Task::entity(), {"owner", "due", "question", "first_task"});
        blank(Note::entity(), {"speaker", "source_kind", "source_detail"});
        blank(Attendance::entity(), {"introduced", "asked"});
        blank(Concern::entity(), {"priority", "statement"});
        QVERIFY(editor->perform(set));
        for (const Entity *entity : {&SuccessCriterion::entity(), &StatusUpdate::entity()}) {
            for (const KeptRow &kept : now.rows(*entity))
                QVERIFY(editor->remove(*entity, engagement, kept.id));
        }
        for (const Entity *entity : entities()) {
            const QList<KeptRow> rows = now.rows(*entity);
            if (entity->scope != Scope::Engagement || entity == &Engagement::entity() || rows.isEmpty())
                continue;
            Row row = entity->blank();
            for (qsizetype at = 0; at < row.size(); ++at) {
                // What it is a part of it can't be without.
                if (entity->fields[std::size_t(at)].flags.testFlag(FieldFlag::Parent))
                    row[at] = rows.first().row[at];
            }
            (void)editor->addRow(*entity, engagement, row); // some the store refuses to hold
        }
    }

    QListWidget *openList() const
    {
        window->engagement().showTab(report);
        return window->findChild<ReportMissing *>()->findChild<QListWidget *>();
    }

    QUuid engagement = {};
};

/// Texts of another size for as long as it lives.
class TextScale
{
public:
    explicit TextScale(int percent) { Workplace::appearance().setTextScale(percent); }
    ~TextScale() { Workplace::appearance().setTextScale(settings::textScale.fallback); }
    TextScale(const TextScale &) = delete;
    TextScale &operator=(const TextScale &) = delete;
};

/// What of it has the keyboard: of a list the row, of a row higher than what scrolls its beginning.
QRect focusRect(QWidget *widget)
{
    const auto *list = qobject_cast<QAbstractItemView *>(widget);
    if (!list)
        return widget->rect();
    QRect row = list->visualRect(list->currentIndex());
    row.setHeight(qMin(row.height(), 3 * list->fontMetrics().lineSpacing()));
    return row;
}

bool isInSight(QWidget *widget)
{
    QWidget *on = widget;
    if (const auto *list = qobject_cast<QAbstractItemView *>(widget))
        on = list->viewport();
    return on->visibleRegion().boundingRect().contains(focusRect(widget));
}

QSet<QWidget *> reachable(const QWidget &side)
{
    QSet<QWidget *> found;
    const auto widgets = side.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            found.insert(widget);
    }
    return found;
}

template <typename T> T *around(QWidget *widget)
{
    while (widget && !qobject_cast<T *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<T *>(widget);
}

/// Whether the keyboard is on the page that shows records of this kind.
bool isOnPageOf(const Entity &entity, QWidget *focus)
{
    if (&entity == &Engagement::entity())
        return around<EngagementForm>(focus);
    if (&entity == &Question::entity() || &entity == &Answer::entity())
        return around<QuestionsPage>(focus);
    if (&entity == &FocusArea::entity())
        return around<FocusPage>(focus);
    if (&entity == &Note::entity() && around<NotesPage>(focus))
        return true;
    RecordSection *section = around<RecordSection>(focus);
    return section && &section->model().entity() == &entity;
}

} // namespace

void TestReportSide::whatIsMissingLeadsToItsPlace_data()
{
    QTest::addColumn<bool>("isExample");
    QTest::addColumn<int>("least");
    QTest::newRow("an engagement without anything") << false << 2;
    QTest::newRow("the worked example, spoiled") << true << 60;
}

void TestReportSide::whatIsMissingLeadsToItsPlace()
{
    QFETCH(bool, isExample);
    QFETCH(int, least);
    Reporting at;
    if (isExample) {
        at.openExample();
        at.spoil();
    } else {
        at.openEmpty();
    }
    QList<Breach> found = missing(at.snapshot()) + breaches(at.snapshot(), QStringList());
    found.removeIf([](const Breach &breach) { return breach.isWaived(); });
    QVERIFY(found.size() >= least);
    QListWidget *list = at.openList();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), int(found.size()), 20'000);
    for (int row = 0; row < found.size(); ++row) {
        const Breach &breach = found.at(row);
        QCOMPARE(list->item(row)->text(), breach.sentence);
        list->setFocus();
        at.key(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            at.key(Qt::Key_Down);
        QCOMPARE(list->currentRow(), row);
        at.key(Qt::Key_Return);
        const auto message = [&] {
            return breach.sentence + u" | "_s + QLatin1StringView(breach.entity->name);
        };
        QVERIFY2(at.window->engagement().currentTab() != report, qPrintable(message()));
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && focus->isVisible(), qPrintable(message()));
        const Entity &mended = breach.lacking ? *breach.lacking : *breach.entity;
        QVERIFY2(isOnPageOf(mended, focus), qPrintable(message()));
        const RecordSection *section = at.window->engagement().tab()->section();
        if (section && !breach.record.isNull() && !breach.lacking)
            QCOMPARE(section->currentRecord(), breach.record);
        at.openList();
    }
}

void TestReportSide::aClickLeadsThereToo()
{
    Reporting at;
    at.openEmpty();
    QListWidget *list = at.openList();
    QTRY_VERIFY(list->count() > 0);
    QSignalSpy wanted(at.desk.get(), &Desk::wanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(at.window->engagement().currentTab() != report);
}

void TestReportSide::aWrongReferenceIsMendedAmongTheFacts()
{
    Reporting at;
    at.openEmpty();
    at.openList();
    const Snapshot wrong = at.snapshot();
    const QList<Breach> found = referenceRule(wrong, {wrong.engagement().reference});
    QCOMPARE(found.size(), 1);
    Q_EMIT at.window->findChild<ReportMissing *>()->wanted(found.first());
    QVERIFY(around<EngagementForm>(QApplication::focusWidget()));
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.type(u"LFR-2026-777"_s);
    QVERIFY(at.desk->flush());
    QCOMPARE(at.snapshot().engagement().reference, u"LFR-2026-777"_s);
}

void TestReportSide::tabReachesAllInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("a small window") << QSize(680, 600) << 100;
    QTest::newRow("a small window, large text") << QSize(680, 600) << 200;
    QTest::newRow("half a laptop, large text") << QSize(960, 640) << 200;
}

void TestReportSide::tabReachesAllInSight()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const TextScale scale(percent);
    Reporting at;
    at.window->resize(size);
    at.openExample();
    at.spoil();
    QListWidget *list = at.openList();
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 20, 20'000);
    const auto *side = at.window->findChild<ReportSide *>();
    QTRY_VERIFY(side->findChild<ReportContents *>()->topLevelItemCount() > 0);
    QTest::qWait(500); // until the pages are made for the last of the changes, and the rows have their height
    QCOMPARE(at.window->size(), size);
    const auto *scroll = side->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(scroll->viewport()->height() > 3 * side->fontMetrics().lineSpacing());

    QWidget *exporting = nullptr;
    const auto buttons = side->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName() == u"Export PDF")
            exporting = button;
    }
    QVERIFY(exporting);
    QSet<QWidget *> left = reachable(*side);
    QVERIFY(left.size() >= 8);
    side->findChild<QComboBox *>()->setFocus(Qt::TabFocusReason);
    for (QWidget *focus = QApplication::focusWidget(); focus && side->isAncestorOf(focus);
         focus = QApplication::focusWidget()) {
        QVERIFY2(isInSight(focus), focus->metaObject()->className());
        QVERIFY(isInSight(exporting));
        if (!left.remove(focus))
            break; // round once
        at.key(Qt::Key_Tab);
    }
    QVERIFY2(left.isEmpty(), left.isEmpty() ? "" : (*left.begin())->metaObject()->className());

    for (QAbstractItemView *rows : side->findChildren<QAbstractItemView *>()) {
        if (!rows->isVisible())
            continue;
        rows->setFocus();
        at.key(Qt::Key_Home);
        for (int row = 0; row < rows->model()->rowCount(); ++row) {
            QCOMPARE(rows->currentIndex().row(), row);
            QVERIFY2(isInSight(rows), qPrintable(rows->currentIndex().data().toString()));
            at.key(Qt::Key_Down);
        }
    }
}

void TestReportSide::contentsTellTheirWholeTitle()
{
    Reporting at;
    at.openExample();
    at.openList();
    const auto *contents = at.window->findChild<ReportContents *>();
    QTRY_VERIFY_WITH_TIMEOUT(contents->topLevelItemCount() > 10, 20'000);
    QVERIFY(contents->frameWidth() > 0);
    for (int i = 0; i < contents->topLevelItemCount(); ++i)
        QCOMPARE(contents->topLevelItem(i)->toolTip(0), contents->topLevelItem(i)->text(0));
    // Nor is one cut at the usual size: beside the box there is room for its letters.
    for (int i = 0; i < contents->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = contents->topLevelItem(i);
        const QModelIndex index = contents->model()->index(i, 0);
        const int needed = contents->itemDelegate()->sizeHint(QStyleOptionViewItem(), index).width();
        QVERIFY2(needed <= contents->columnWidth(0), qPrintable(item->text(0)));
    }
    // A file name that its field is too short for stands below it.
    const auto *form = at.window->findChild<ReportForm *>();
    auto *name = form->findChild<QLineEdit *>();
    const auto labels = form->findChildren<QLabel *>();
    const QString longName = u"The first call with the customer, as it was told that night.pdf"_s;
    const auto isShown = [&] {
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == longName; });
    };
    name->setText(longName);
    QVERIFY(isShown());
    name->setText(u"Call.pdf"_s);
    QVERIFY(!isShown());
}

} // namespace firstcall
