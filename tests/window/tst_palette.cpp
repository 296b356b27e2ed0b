// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_palette.h"

#include "models/domain/answer.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/indicator.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "tests/window/activate.h"
#include "tests/window/workplace.h"
#include "views/window/palette.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// What the palette asked the window for.
struct Wanted
{
    QUuid engagement = {};
    const Entity *entity = nullptr;
    QUuid record = {};
    QString field = {};
};

/// Two engagements with something to find, and the palette over the window.
struct Finding
{
    Workplace at;
    EngagementsModel engagements{*at.store, [this] { return at.desk->now(); }};
    QUuid first = made(u"FC-2026-101"_s, u"Operation Lantern"_s);
    QUuid second = made(u"FC-2026-102"_s, u"Quiet Harbour"_s);
    QAction newEngagement{u"&New engagement"_s};
    QAction exportPdf{u"&Export PDF"_s};
    QAction never{u"Never && nowhere"_s};
    QLineEdit elsewhere{at.window.get()};
    Palette palette{*at.desk,
                    [this] {
                        return QList<QAction *>{&exportPdf, &newEngagement, &never};
                    },
                    engagements, at.window.get()};
    QAbstractItemModelTester tester{palette.findChild<QListView *>()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
    QList<Wanted> wanted = {};
    QStringList run = {};

    Finding()
    {
        activate(*at.window);
        newEngagement.setShortcut(Qt::CTRL | Qt::Key_N);
        never.setEnabled(false);
        for (QAction *action : {&newEngagement, &exportPdf, &never})
            QObject::connect(action, &QAction::triggered, &palette,
                             [this, action] { run.append(action->text()); });
        QObject::connect(&palette, &Palette::engagementWanted, &palette,
                         [this](const QUuid &engagement) { wanted.append({engagement}); });
        QObject::connect(
            &palette, &Palette::recordWanted, &palette,
            [this](const QUuid &engagement, const Entity *entity, const QUuid &record, const QString &field) {
                wanted.append({engagement, entity, record, field});
            });
        elsewhere.show();
        elsewhere.setFocus();
    }

    QUuid made(const QString &reference, const QString &codeName) const
    {
        const Result<QUuid> id = at.editor->addEngagement({.reference = reference, .codeName = codeName});
        return id ? *id : QUuid();
    }
    template <Record R> QUuid add(const QUuid &engagement, const R &record) const
    {
        const Result<QUuid> id = at.editor->add(engagement, record);
        return id ? *id : QUuid();
    }
    void open(const QString &typed, Palette::Scope scope = Palette::Scope::Everything)
    {
        palette.open(scope);
        at.type(typed);
    }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < palette.rows().rowCount(); ++row)
            texts.append(palette.rows().rowAt(row).text);
        return texts;
    }
    bool waitForRows(int count) const
    {
        return QTest::qWaitFor([&] { return palette.rows().rowCount() == count; });
    }
    int current() const { return palette.findChild<QListView *>()->currentIndex().row(); }
};

} // namespace

void TestPalette::aCommandIsFoundAndRun()
{
    Finding here;
    here.open(u"ne en"_s);
    QCOMPARE(here.texts().first(), u"New engagement"_s);
    QCOMPARE(here.palette.rows().rowAt(0).keys, u"Ctrl+N"_s);
    here.at.key(Qt::Key_Return);
    QCOMPARE(here.run, QStringList{u"&New engagement"_s});
    QVERIFY(!here.palette.isVisible());
    QCOMPARE(QApplication::focusWidget(), &here.elsewhere);
}

void TestPalette::theLastCommandsComeFirst()
{
    Finding here;
    here.open({}, Palette::Scope::Commands);
    QCOMPARE(here.texts(), (QStringList{u"Export PDF"_s, u"New engagement"_s}));
    here.at.type(u"new"_s);
    here.at.key(Qt::Key_Enter);
    here.open({}, Palette::Scope::Commands);
    QCOMPARE(here.texts(), (QStringList{u"New engagement"_s, u"Export PDF"_s}));
}

void TestPalette::onlyCommandsThatCanBeRunAreOffered()
{
    Finding here;
    here.open(u"never"_s, Palette::Scope::Commands);
    QCOMPARE(here.texts(), QStringList());
    here.palette.dismiss();
    here.never.setEnabled(true);
    here.open(u"never"_s, Palette::Scope::Commands);
    QCOMPARE(here.texts(), QStringList{u"Never & nowhere"_s});
}

void TestPalette::anEngagementIsOpened()
{
    Finding here;
    here.open(u"qu ha"_s);
    QVERIFY(here.waitForRows(1));
    QCOMPARE(here.texts(), QStringList{u"Quiet Harbour"_s}); // and not once more as a hit
    here.at.key(Qt::Key_Return);
    QCOMPARE(here.wanted.size(), 1);
    QCOMPARE(here.wanted.first().engagement, here.second);
    QVERIFY(!here.wanted.first().entity);

    here.open(u"102"_s); // by its reference
    QCOMPARE(here.texts(), QStringList{u"Quiet Harbour"_s});
}

void TestPalette::hitsLeaveTheChoiceAlone()
{
    Finding here;
    for (int i = 0; i < 5; ++i)
        here.add(here.first, Note{.text = u"Even note %1 is new"_s.arg(i)});
    here.open(u"e"_s); // two commands, and hits once more letters are there
    here.at.key(Qt::Key_Down);
    QCOMPARE(here.current(), 1);
    const QString chosen = here.texts().at(1);
    QTRY_VERIFY(!here.palette.isSearching());
    QCOMPARE(here.current(), 1);
    QCOMPARE(here.texts().at(1), chosen);
    here.at.type(u"v"_s); // what was chosen is not there any more
    QTRY_COMPARE(here.texts().size(), 5);
    QCOMPARE(here.current(), 0);
}

void TestPalette::anAnswerLeadsToItsRecord()
{
    Finding here;
    here.at.window->open(here.second);
    const QUuid question = coreId(here.second, "KQ2");
    const QUuid answer = here.add(
        here.second, Answer{.question = {question}, .text = u"The backups at the Edison site are intact"_s});
    here.add(here.first, Note{.text = u"Nobody has asked about tapes"_s});
    here.at.window->open(here.first);
    here.elsewhere.setFocus();

    here.open(u"edis backup"_s);
    QVERIFY(here.waitForRows(1));
    const PaletteRow row = here.palette.rows().rowAt(0);
    QCOMPARE(row.section, PaletteSection::Records);
    QVERIFY2(row.detail.contains(u"Quiet Harbour"), qPrintable(row.detail));
    QCOMPARE(row.matches.size(), 2);
    QCOMPARE(row.text.sliced(row.matches.last().from, row.matches.last().length), u"Edison"_s);
    here.at.key(Qt::Key_Return);
    QCOMPARE(here.wanted.size(), 1);
    QCOMPARE(here.wanted.first().engagement, here.second);
    QCOMPARE(here.wanted.first().entity, &Answer::entity());
    QCOMPARE(here.wanted.first().record, answer);
    QCOMPARE(here.wanted.first().field, u"text"_s);
}

void TestPalette::enterWaitsForTheNewestHits()
{
    Finding here;
    here.add(here.first, Note{.text = u"zebra crossing"_s});
    const QUuid meant = here.add(here.first, Note{.text = u"zealous auditor"_s});
    here.open(u"zeb"_s);
    QVERIFY(here.waitForRows(1));
    here.at.key(Qt::Key_Backspace);
    here.at.type(u"a"_s);
    here.at.key(Qt::Key_Return); // the row on screen is still that of "zeb"
    QTRY_COMPARE(here.wanted.size(), 1);
    QCOMPARE(here.wanted.first().record, meant);
}

void TestPalette::peopleAndIndicatorsHaveASign()
{
    Finding here;
    const QUuid person = here.add(here.first, Participant{.name = u"Priya Nandakumar"_s});
    const QUuid ours = here.add({}, Consultant{.name = u"Dana Whitlock"_s});
    here.add(here.first, Note{.text = u"Priya saw 185.225.17.90 first"_s});
    const QUuid address = here.add(here.first, Indicator{.value = u"185.225.17.90"_s});

    here.open(u"@pri"_s);
    QVERIFY(here.waitForRows(1));
    QCOMPARE(here.palette.rows().rowAt(0).section, PaletteSection::People);
    QCOMPARE(here.palette.rows().rowAt(0).record, person);

    here.open(u"@dana"_s);
    QTRY_COMPARE(here.texts(), QStringList{u"Dana Whitlock"_s});
    here.at.key(Qt::Key_Return);
    QCOMPARE(here.wanted.last().record, ours);
    QVERIFY(here.wanted.last().engagement.isNull()); // firm-wide

    // Who bears the name comes before who was only named in passing, whichever changed last.
    here.add(here.first, Participant{.name = u"Tom Askew"_s, .identityVerifiedHow = u"By Priya"_s});
    here.open(u"@priya"_s);
    QVERIFY(here.waitForRows(2));
    QCOMPARE(here.texts(), (QStringList{u"Priya Nandakumar"_s, u"Tom Askew"_s}));

    here.open(u"#185[.]225"_s);
    QVERIFY(here.waitForRows(1));
    QCOMPARE(here.palette.rows().rowAt(0).section, PaletteSection::Indicators);
    QCOMPARE(here.palette.rows().rowAt(0).record, address);

    here.open(u"priya"_s); // the person before what is said of her
    QVERIFY(here.waitForRows(3));
    QCOMPARE(here.palette.rows().rowAt(0).record, person);
    QCOMPARE(here.palette.rows().rowAt(2).section, PaletteSection::Records);
}

void TestPalette::theKeysMoveInTheList()
{
    Finding here;
    for (int i = 0; i < 80; ++i)
        here.add(here.first, Note{.text = u"Backup %1 is missing"_s.arg(i)});
    here.open(u"backup"_s);
    QVERIFY(here.waitForRows(PaletteModel::mostRows));
    auto *field = here.palette.findChild<QLineEdit *>();
    QCOMPARE(here.current(), 0);
    here.at.key(Qt::Key_Down);
    QCOMPARE(here.current(), 1);
    here.at.key(Qt::Key_PageDown);
    QVERIFY(here.current() > 5);
    here.at.key(Qt::Key_PageUp);
    QCOMPARE(here.current(), 1);
    here.at.key(Qt::Key_Up);
    here.at.key(Qt::Key_Up); // round
    QCOMPARE(here.current(), PaletteModel::mostRows - 1);
    here.at.key(Qt::Key_Tab);
    QCOMPARE(here.current(), 0);
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->text(), u"backup"_s);
    here.at.type(u"s"_s);
    QCOMPARE(field->text(), u"backups"_s);
}

void TestPalette::escapeGivesTheFocusBack()
{
    Finding here;
    here.open(u"lantern"_s);
    QVERIFY(here.palette.isAncestorOf(QApplication::focusWidget()));
    here.at.key(Qt::Key_Escape);
    QVERIFY(!here.palette.isVisible());
    QCOMPARE(QApplication::focusWidget(), &here.elsewhere);
    QCOMPARE(here.wanted.size(), 0);
}

void TestPalette::itGoesWhenOneWorksElsewhere()
{
    Finding here;
    here.open(u"lan"_s);
    QLineEdit other(here.at.window.get());
    other.show();
    other.setFocus();
    QVERIFY(!here.palette.isVisible());
    QCOMPARE(QApplication::focusWidget(), &other);

    here.open(u"lan"_s);
    QTest::mouseClick(here.at.window.get(), Qt::LeftButton, {}, QPoint(5, here.at.window->height() - 5));
    QVERIFY(!here.palette.isVisible());
}

void TestPalette::itTellsWhenNothingIsFound()
{
    Finding here;
    here.open(u"xylophone"_s);
    const auto tells = [&] {
        const auto labels = here.palette.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Nothing found for “xylophone”.";
        });
    };
    QTRY_VERIFY(tells());
    QCOMPARE(here.wanted.size(), 0);
    QVERIFY(here.palette.isVisible());
}

void TestPalette::rowsAreTold()
{
    Finding here;
    here.add(here.first, Note{.text = u"New cables"_s, .isPrivate = true});
    here.open(u"new"_s);
    QVERIFY(here.waitForRows(2));
    const auto told = [&](int row) {
        return here.palette.rows().index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(told(0), u"New engagement, key Ctrl+N, Commands."_s);
    QCOMPARE(told(1), u"New cables, Note · Operation Lantern · private, Notes and answers."_s);
    QVERIFY(here.palette.rows().index(1, 0).data(PaletteModel::StartsSectionRole).toBool());

    const QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(&here.palette);
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QVERIFY(!dialog->text(QAccessible::Name).isEmpty());
    QStringList names;
    const auto labels = here.palette.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        names.append(label->accessibleName());
    QVERIFY2(names.contains(u"2 result(s)"_s) || names.contains(u"2 results"_s),
             qPrintable(names.join(u'|')));
    here.at.key(Qt::Key_Down);
    names.clear();
    for (const QLabel *label : labels)
        names.append(label->accessibleName());
    QVERIFY(names.contains(told(1)));
}

void TestPalette::itFitsTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << QSize(1440, 900) << 10;
    QTest::newRow("half a laptop") << QSize(680, 600) << 10;
    QTest::newRow("large text") << QSize(680, 600) << 20;
}

void TestPalette::itFitsTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, points);
    Finding here;
    for (int i = 0; i < 60; ++i)
        here.add(here.first,
                 Note{.text = u"Backup %1 is missing, and so is much else that was there"_s.arg(i)});
    QFont font = here.palette.font();
    font.setPointSize(points);
    here.palette.setFont(font);
    here.at.window->resize(size);
    here.open(u"backup"_s);
    QVERIFY(here.waitForRows(PaletteModel::mostRows));
    QCoreApplication::processEvents();
    QCOMPARE(here.at.window->size(), size);
    QVERIFY(here.at.window->rect().contains(here.palette.geometry()));
    QVERIFY(here.palette.geometry().top() < size.height() / 3);
    QVERIFY(here.palette.width() <= 680 + 12); // its shadow aside
    const auto *list = here.palette.findChild<QListView *>();
    QVERIFY(list->height() > 200);
    QVERIFY(here.palette.height() - list->geometry().bottom() < 80);
}

void TestPalette::itGoesWithASearchUnderWay()
{
    const auto here = std::make_unique<Finding>();
    for (int i = 0; i < 200; ++i)
        here->add(here->first, Note{.text = u"Backup %1 is missing"_s.arg(i)});
    here->open(u"b"_s);
    here->at.type(u"ackup"_s);
}

} // namespace firstcall
