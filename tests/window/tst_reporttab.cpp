// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_reporttab.h"

#include "models/domain/call.h"
#include "models/domain/risk.h"
#include "models/domain/task.h"
#include "tests/window/workplace.h"
#include "views/fields/recordsection.h"
#include "views/parts/ask.h"
#include "views/parts/textlabel.h"
#include "views/tabs/pageview.h"
#include "views/tabs/reportcontents.h"
#include "views/tabs/reportexport.h"
#include "views/tabs/reportform.h"
#include "views/tabs/reportmissing.h"
#include "views/tabs/reportprint.h"
#include "views/tabs/tab.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// A new engagement with a risk and a step, its report on screen.
struct Reporting : Workplace
{
    Reporting()
    {
        window->newEngagement();
        const Result<QUuid> added = editor->add(desk->engagement(), Risk{.statement = u"Dough gets cold"_s});
        risk = added ? *added : QUuid();
        if (!editor->add(desk->engagement(), Task{.title = u"Verify the backups"_s, .side = Side::Ours}))
            qFatal("no task");
        open();
    }
    void open() const { key(Qt::Key_7, Qt::ControlModifier); }

    template <typename T> T *part() const { return window->findChild<T *>(); }
    PageView &view() const { return *part<PageView>(); }
    PageMaker &maker() const { return *part<PageMaker>(); }
    bool isPrinted(const QUuid &record) const
    {
        return view().pages() && view().pages()->kinds.contains(record);
    }
    QString exported(const QString &name = u"FC-2026-001 first-call report DRAFT.pdf"_s) const
    {
        const QString path = folder.filePath(name);
        QFile::remove(path);
        key(Qt::Key_E, Qt::ControlModifier);
        return path;
    }
    template <typename T> T *named(const QString &name) const
    {
        for (T *widget : window->engagement().tab()->template findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("there is no %s", qPrintable(name));
        return nullptr;
    }

    QUuid risk = {};
};

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words alone: a printer's PDF has other spaces and ligatures than ours.
QString wordsOf(const QString &pdf)
{
    return said(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s})
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .remove(u' ');
}

QString infoOf(const QString &pdf, const QString &key)
{
    const QStringList lines = said(u"pdfinfo"_s, {pdf}).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace

void TestReportTab::whatIsLeftOutIsInNoPageAndNoFile()
{
    const Reporting at;
    QTRY_VERIFY(at.isPrinted(at.risk));
    QVERIFY(wordsOf(at.exported()).contains(u"Doughgetscold"));

    auto *contents = at.part<ReportContents>();
    contents->setFocus();
    while (contents->currentItem()->text(0) != u"Risks") {
        const auto *before = contents->currentItem();
        at.key(Qt::Key_Down);
        QVERIFY(contents->currentItem() != before);
    }
    at.key(Qt::Key_Space);
    QTRY_VERIFY(!at.isPrinted(at.risk));
    QCOMPARE(contents->currentItem()->text(0), u"Risks"_s);
    QCOMPARE(contents->currentItem()->checkState(0), Qt::Unchecked);
    const QString text = wordsOf(at.exported());
    QVERIFY(text.contains(u"Verifythebackups"));
    QVERIFY(!text.contains(u"Doughgetscold"));

    // From another tab, too, and what must be in can't be taken out.
    at.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!wordsOf(at.exported()).contains(u"Doughgetscold"));
    at.open();
    contents->setFocus();
    at.key(Qt::Key_Home);
    at.key(Qt::Key_Space);
    QCOMPARE(contents->leftOut(), QStringList{u"risks"_s});
    QCOMPARE(at.refusals, QStringList());
}

void TestReportTab::paperLanguageAndMarkingAreChosen()
{
    const Reporting at;
    QTRY_VERIFY(at.view().pageCount() > 0);
    QVERIFY(infoOf(at.exported(), u"Page size"_s).endsWith(u"(A4)"));

    at.named<QComboBox>(u"Paper"_s)->setFocus();
    at.key(Qt::Key_Down);
    QTRY_COMPARE(at.view().pages()->size, sizeOf(PaperSize::Letter));
    auto *marking = at.named<QComboBox>(u"Sharing"_s);
    QCOMPARE(marking->count(), 2); // the engagement's own, and the only one that is stricter
    marking->setFocus();
    at.key(Qt::Key_Down);
    at.named<QComboBox>(u"Language"_s)->setFocus();
    at.key(Qt::Key_Up); // German comes before English
    const QString pdf = at.exported();
    QVERIFY(infoOf(pdf, u"Page size"_s).endsWith(u"(letter)"));
    const QString text = wordsOf(pdf);
    QVERIFY(text.contains(u"TLP:RED"));
    QVERIFY(!text.contains(u"TLP:AMBER"));
    QVERIFY2(text.contains(u"März"), qPrintable(text.left(200))); // the as-at date

    // Remembered for this engagement alone.
    const ReportChoices mine = readReportChoices(*at.settings, at.desk->engagement());
    QCOMPARE(mine.marking, std::optional(Tlp::Red));
    QCOMPARE(mine.language, u"de"_s);
    QCOMPARE(readReportChoices(*at.settings, QUuid::createUuid()), ReportChoices());
}

void TestReportTab::aFileNameThatCantBeIsRefused()
{
    const Reporting at;
    QTRY_VERIFY(at.view().pageCount() > 0);
    auto *name = at.named<QLineEdit>(u"File name"_s);
    name->setFocus();
    at.type(u"Copper heron"_s);
    QVERIFY(name->accessibleDescription().isEmpty());
    at.type(u"/../x"_s);
    QVERIFY2(name->accessibleDescription().contains(u"“/”"), qPrintable(name->accessibleDescription()));
    QVERIFY(QFile::exists(at.exported(u"Copper heron.pdf"_s)));
    const auto told = [&at] {
        const auto labels = at.window->engagement().tab()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [](QLabel *label) { return label->text().contains(u"Last export"); });
    };
    QTRY_VERIFY(told());
    QCOMPARE(readReportChoices(*at.settings, at.desk->engagement()).fileName, u"Copper heron"_s);

    QVERIFY(whyNotFileName(u"Übersicht für قنديل.pdf"_s).isEmpty());
    for (const QString &wrong : {u"a:b"_s, u".hidden"_s, u"a\u202Efdp"_s, u"tab\there"_s, QString(300, u'x')})
        QVERIFY2(!whyNotFileName(wrong).isEmpty(), qPrintable(wrong));
}

void TestReportTab::aReferenceLeadsOutOfNoFolder()
{
    QCOMPARE(usualFileName({.reference = u"../../A/1"_s}), u"-..-A-1 first-call report DRAFT.pdf"_s);
}

void TestReportTab::whatTheCallLeftOutLeadsToItsList_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("list");
    QTest::newRow("V10") << u"Nobody is recorded who decides"_s << 1 << u"People"_s;
    QTest::newRow("V11 concern") << u"no primary concern"_s << 4 << u"Concerns"_s;
    QTest::newRow("V11 criterion") << u"no success criterion"_s << 4 << u"Success"_s;
    QTest::newRow("V11 task") << u"left no first task"_s << 4 << u"Our next steps"_s;
    QTest::newRow("V11 update") << u"no time for the next update"_s << 5 << u"Status updates"_s;
    QTest::newRow("V14") << u"No open task is the first task"_s << 4 << u"Our next steps"_s;
}

void TestReportTab::whatTheCallLeftOutLeadsToItsList()
{
    QFETCH(const QString, sentence);
    QFETCH(const int, tab);
    QFETCH(const QString, list);
    Reporting at;
    at.window->newEngagement();
    const Moment then{at.desk->now(), u"Europe/London"_s};
    QVERIFY(at.editor->add(at.desk->engagement(), Call{.startedAt = then, .endedAt = then}));
    at.window->engagement().showTab(6);
    auto *rows = at.part<ReportMissing>()->findChild<QListWidget *>();
    QTRY_VERIFY(!rows->findItems(sentence, Qt::MatchContains).isEmpty());
    rows->setFocus();
    rows->setCurrentItem(rows->findItems(sentence, Qt::MatchContains).first());
    at.key(Qt::Key_Return);
    QCOMPARE(at.window->engagement().currentTab(), tab);
    const RecordSection *section = at.window->engagement().tab()->section();
    QVERIFY(section);
    QCOMPARE(QString::fromLatin1(section->kind().title), list);
    QVERIFY(section->isAncestorOf(QApplication::focusWidget()));
}

void TestReportTab::whatIsMissingLeadsToItsPlace()
{
    const Reporting at;
    QTRY_VERIFY(at.view().pageCount() > 0);
    auto *list = at.part<ReportMissing>()->findChild<QListWidget *>();
    QVERIFY(list->count() > 0);
    QVERIFY(at.part<ReportMissing>()->isVisible());
    QSignalSpy wanted(at.desk.get(), &Desk::wanted);
    list->setFocus();
    while (!list->currentItem()->text().contains(u"has no owner")) {
        const int before = list->currentRow();
        at.key(Qt::Key_Down);
        QVERIFY(list->currentRow() > before);
    }
    at.key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(at.window->engagement().currentTab() != 6);
}

void TestReportTab::pagesFollowEditsOnlyWhileInSight()
{
    const Reporting at;
    QTRY_VERIFY(at.isPrinted(at.risk));
    QSignalSpy made(&at.maker(), &PageMaker::made);
    const auto add = [&at](const QString &title) {
        const Result<QUuid> id = at.editor->add(at.desk->engagement(), Risk{.statement = title});
        return id ? *id : QUuid();
    };
    const QUuid second = add(u"Oven gets hot"_s);
    QVERIFY(!at.isPrinted(second)); // not before a pause
    QTRY_VERIFY(at.isPrinted(second));
    QCOMPARE(made.size(), 1);

    // Several edits in a row are one making.
    add(u"Third"_s);
    const QUuid fourth = add(u"Fourth"_s);
    QTRY_VERIFY(at.isPrinted(fourth));
    QCOMPARE(made.size(), 2);

    at.key(Qt::Key_5, Qt::ControlModifier);
    const QUuid fifth = add(u"Fifth"_s);
    QVERIFY(!fifth.isNull());
    QTest::qWait(600);
    QCOMPARE(made.size(), 2);
    QApplication::setActiveWindow(
        at.window.get()); // the window of the test before took it along when it went
    at.open();
    QCOMPARE(at.window->engagement().currentTab(), 6);
    QVERIFY(at.view().isVisible());
    QTRY_VERIFY(at.isPrinted(fifth));
    QCOMPARE(made.size(), 3);
}

void TestReportTab::theReaderStaysWhereHeWas()
{
    const Reporting at;
    QTRY_VERIFY(at.view().pageCount() > 1);
    at.view().setFocus();
    QScrollBar *bar = at.view().verticalScrollBar();
    at.key(Qt::Key_PageDown);
    const int before = bar->value();
    QVERIFY(before > 0);
    QSignalSpy made(&at.maker(), &PageMaker::made);
    QVERIFY(at.editor->add(at.desk->engagement(), Risk{.statement = u"Another"_s}));
    QTRY_COMPARE(made.size(), 1);
    QTRY_COMPARE(bar->value(), before);
    at.key(Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(at.view().currentPage(), at.view().pageCount() - 1);
    at.key(Qt::Key_P);
    QCOMPARE(at.view().zoom(), PageView::Zoom::WholePage);
    at.key(Qt::Key_Home);
    QCOMPARE(at.view().currentPage(), 0);
    const qreal whole = at.view().zoomFactor();
    at.key(Qt::Key_Plus);
    QVERIFY(at.view().zoomFactor() > whole);
    at.key(Qt::Key_W);
    QCOMPARE(at.view().zoom(), PageView::Zoom::FitWidth);
}

void TestReportTab::keysLeadFromAPageToTheRecord()
{
    const Reporting at;
    QTRY_VERIFY(at.isPrinted(at.risk));
    at.view().setFocus();
    QSignalSpy wanted(at.desk.get(), &Desk::wanted);
    at.key(Qt::Key_Return); // the first place in sight
    const QString first = at.view().accessibleName();
    QVERIFY(first != u"Pages of the report");
    for (int step = 0; step < 200 && !at.view().accessibleName().contains(u"Dough gets cold"); ++step)
        at.key(Qt::Key_Tab);
    QVERIFY2(at.view().accessibleName().contains(u"Dough gets cold"), qPrintable(at.view().accessibleName()));
    QVERIFY(at.view().hasFocus());
    at.key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toUuid(), at.risk);
    // Let go, Tab passes the pages.
    at.open();
    at.view().setFocus();
    at.key(Qt::Key_Escape);
    at.key(Qt::Key_Tab);
    QVERIFY(!at.view().hasFocus());
}

void TestReportTab::thePointerNamesWhatItLeadsTo()
{
    const Reporting at;
    QTRY_VERIFY(at.isPrinted(at.risk));
    QWidget *paper = at.view().viewport();
    QSignalSpy wanted(at.desk.get(), &Desk::wanted);
    at.key(Qt::Key_P);
    QTest::mouseMove(paper, {2, 2}); // beside the page
    QTest::mouseClick(paper, Qt::LeftButton, {}, {2, 2});
    QCOMPARE(wanted.size(), 0);
    // Down the first page until a place is under the pointer.
    QPoint point(paper->width() / 2, 2);
    const auto move = [&] {
        QMouseEvent event(QEvent::MouseMove, point, paper->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                          {});
        QCoreApplication::sendEvent(paper, &event);
    };
    for (move(); paper->cursor().shape() != Qt::PointingHandCursor && point.y() < paper->height(); move())
        point.ry() += 3;
    QCOMPARE(paper->cursor().shape(), Qt::PointingHandCursor);
    QHelpEvent help(QEvent::ToolTip, point, paper->mapToGlobal(point));
    QCoreApplication::sendEvent(paper, &help);
    QVERIFY2(QToolTip::text().startsWith(u"Engagement: "), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    QTest::mouseClick(paper, Qt::LeftButton, {}, point);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toUuid(), at.desk->engagement());
}

void TestReportTab::paperSaysWhatTheFileSays()
{
    const Reporting at;
    QTRY_VERIFY(at.view().pageCount() > 0);
    const QString file = at.exported();
    const QString paper = at.folder.filePath(u"paper.pdf"_s);
    ask::answerNext(paper);
    VERIFY_RESULT(printReport(*at.desk, at.desk->engagement(), at.window.get()));
    QCOMPARE(ask::takeAsked().size(), 1);
    QCOMPARE(infoOf(paper, u"Pages"_s), infoOf(file, u"Pages"_s));
    QCOMPARE(infoOf(paper, u"Page size"_s), infoOf(file, u"Page size"_s));
    QCOMPARE(wordsOf(paper), wordsOf(file));
    QCOMPARE(infoOf(file, u"Pages"_s).toInt(), at.view().pageCount());

    QFile::remove(paper);
    ask::cancelNext();
    VERIFY_RESULT(printReport(*at.desk, at.desk->engagement(), at.window.get()));
    QVERIFY(!QFile::exists(paper));
    ask::takeAsked();
}

void TestReportTab::nothingInWritingStopsAll()
{
    const Reporting at;
    QTRY_VERIFY(at.view().pageCount() > 0);
    const QUuid id = at.desk->engagement();
    const Engagement before = at.snapshot().engagement();
    Engagement after = before;
    after.writtenWork = WrittenWork::None;
    QVERIFY(at.editor->perform({u"counsel's word"_s, {edit(id, id, before, after)}, {}}));
    QTRY_COMPARE(at.view().pageCount(), 0);
    QVERIFY(!QFile::exists(at.exported()));
    QVERIFY(!printReport(*at.desk, at.desk->engagement(), at.window.get()));
    QCOMPARE(ask::takeAsked(), QStringList());
}

} // namespace firstcall
