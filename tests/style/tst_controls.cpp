// SPDX-License-Identifier: Apache-2.0
#include "tests/style/tst_controls.h"

#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *()>;

QComboBox *choices()
{
    auto *combo = new QComboBox;
    combo->addItems({u"Customer, three pages"_s, u"Internal"_s});
    return combo;
}

void addControls()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("push button") << Make([] { return new QPushButton(u"Export PDF"_s); });
    QTest::newRow("button of an icon") << Make([] { return new QPushButton(icon(u"flag"_s), {}); });
    QTest::newRow("tool button") << Make([] {
        auto *button = new QToolButton;
        button->setIcon(icon(u"flag"_s));
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    QTest::newRow("line edit") << Make([] { return new QLineEdit(u"Text"_s); });
    QTest::newRow("combo box") << Make([] { return choices(); });
    QTest::newRow("editable combo box") << Make([] {
        QComboBox *combo = choices();
        combo->setEditable(true);
        return combo;
    });
    QTest::newRow("spin box") << Make([] { return new QSpinBox; });
    QTest::newRow("date and time") << Make([] {
        auto *edit = new QDateTimeEdit;
        edit->setCalendarPopup(true);
        return edit;
    });
    QTest::newRow("check box") << Make([] { return new QCheckBox(u"Read back"_s); });
    QTest::newRow("radio button") << Make([] { return new QRadioButton(u"A4"_s); });
}

/// How many pixels of about this colour the picture has.
int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) < 4 && qAbs(pixel.green() - colour.green()) < 4
                && qAbs(pixel.blue() - colour.blue()) < 4;
        }
    }
    return count;
}

int countOf(QWidget &widget, const QColor &colour)
{
    return countOf(widget.grab().toImage(), colour);
}

const Colours &light()
{
    return colours(Theme::Light);
}

/// A window in which something else has the focus first.
struct Window : QWidget
{
    explicit Window(QWidget *its)
        : widget(its)
    {
        other.setParent(this);
        other.setFocusPolicy(Qt::StrongFocus);
        widget->setParent(this);
        widget->setGeometry(QRect({20, 20}, widget->sizeHint().expandedTo({60, 0})));
        resize(400, 200);
        show();
        other.setFocus();
    }

    QWidget other;
    QWidget *widget;
};

} // namespace

void ControlsTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(AppearanceChoice::Light);
}

void ControlsTest::cleanupTestCase()
{
    m_appearance.reset();
}

void ControlsTest::controlsAreLargeEnough_data()
{
    addControls();
}

void ControlsTest::controlsAreLargeEnough()
{
    QFETCH(const Make, make);
    for (const int scale : {100, 150, 200}) {
        m_appearance->setTextScale(scale);
        const std::unique_ptr<QWidget> widget(make());
        widget->ensurePolished();
        QVERIFY2(widget->sizeHint().height() >= measure::controlHeight * scale / 100,
                 qPrintable(u"%1 at %2 %"_s.arg(widget->sizeHint().height()).arg(scale)));
    }
    m_appearance->setTextScale(100);
}

void ControlsTest::rowsAreLargeEnough()
{
    QListWidget list;
    list.addItem(u"Northwind Logistics"_s);
    QVERIFY(list.sizeHintForRow(0) >= measure::rowHeight);
    QTableWidget table(1, 1);
    QVERIFY(table.rowHeight(0) >= measure::rowHeight);
    QTreeWidget tree;
    tree.addTopLevelItem(new QTreeWidgetItem({u"Halden Water Utility"_s}));
    QVERIFY(tree.sizeHintForRow(0) >= measure::rowHeight);
    QVERIFY(table.horizontalHeader()->sizeHint().height() >= measure::controlHeight);
    QComboBox combo;
    combo.addItem(u"English"_s);
    QVERIFY(combo.view()->sizeHintForRow(0) >= measure::rowHeight);
}

void ControlsTest::textKeepsAwayFromTheEdge()
{
    QLineEdit edit;
    edit.resize(200, edit.sizeHint().height());
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = 1;
    const QRect inside = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    QVERIFY(inside.left() >= measure::fieldInset);
    QVERIFY(inside.right() <= edit.width() - 1 - measure::fieldInset);
}

void ControlsTest::theFocusShows_data()
{
    addControls();
    QTest::newRow("many lines") << Make([] { return new QPlainTextEdit; });
}

void ControlsTest::theFocusShows()
{
    QFETCH(const Make, make);
    Window window(make());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const int before = countOf(*window.widget, light().accent.text);
    window.widget->setFocus(Qt::TabFocusReason);
    QVERIFY(window.widget->hasFocus() || window.widget->focusProxy());
    QVERIFY(countOf(*window.widget, light().accent.text) >= before + 40);
}

void ControlsTest::aClickedButtonIsLeftAlone()
{
    Window window(new QPushButton(u"Pause"_s));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(window.widget, Qt::LeftButton);
    QVERIFY(window.widget->hasFocus());
    QCOMPARE(countOf(*window.widget, light().accent.text), 0);
}

void ControlsTest::enterPressesAButton_data()
{
    QTest::addColumn<std::function<QAbstractButton *()>>("make");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("presses");
    using MakeButton = std::function<QAbstractButton *()>;
    const MakeButton push = [] { return new QPushButton(u"Undo"_s); };
    const MakeButton tool = [] { return new QToolButton; };
    const MakeButton off = [] {
        auto *button = new QPushButton(u"Undo"_s);
        button->setEnabled(false);
        return button;
    };
    const MakeButton box = [] { return new QCheckBox(u"Here"_s); };
    QTest::newRow("push button") << push << Qt::Key_Return << Qt::KeyboardModifiers() << 1;
    QTest::newRow("number pad") << push << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier) << 1;
    QTest::newRow("tool button") << tool << Qt::Key_Return << Qt::KeyboardModifiers() << 1;
    QTest::newRow("space") << push << Qt::Key_Space << Qt::KeyboardModifiers() << 1;
    QTest::newRow("another key") << push << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
    QTest::newRow("off") << off << Qt::Key_Return << Qt::KeyboardModifiers() << 0;
    QTest::newRow("a box") << box << Qt::Key_Return << Qt::KeyboardModifiers() << 0;
}

void ControlsTest::enterPressesAButton()
{
    QFETCH(std::function<QAbstractButton *()>, make);
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, presses);
    const std::unique_ptr<QAbstractButton> button(make());
    int pressed = 0;
    connect(button.get(), &QAbstractButton::clicked, this, [&pressed] { ++pressed; });
    button->show();
    button->setFocus();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers); // as QTest sends it, but to a button that is off as well
        QApplication::sendEvent(button.get(), &event);
    }
    QCOMPARE(pressed, presses);
}

void ControlsTest::primaryButtonsAreFilled()
{
    QPushButton button(u"New engagement"_s);
    button.resize(button.sizeHint());
    const int area = button.width() * button.height();
    QVERIFY(countOf(button, light().accent.fill) < area / 20);
    button.setProperty("primary", true);
    QVERIFY(countOf(button, light().accent.fill) > area / 2);
    QVERIFY(countOf(button, light().accent.onFill) > 0);
    button.setProperty("primary", false);
    button.setDefault(true);
    QVERIFY(countOf(button, light().accent.fill) > area / 2);
    button.setDefault(false);
    button.setProperty("danger", true);
    QVERIFY(countOf(button, light().danger.fill) > area / 2);
    button.setEnabled(false);
    QVERIFY(countOf(button, light().danger.fill) < area / 20);
}

void ControlsTest::anInvalidFieldHasARedEdge()
{
    QLineEdit edit;
    edit.resize(200, edit.sizeHint().height());
    QCOMPARE(countOf(edit, light().danger.text), 0);
    edit.setProperty("invalid", true);
    QVERIFY(countOf(edit, light().danger.text) > 200);
}

void ControlsTest::aSelectedRowKeepsItsTextsColour()
{
    QListWidget list;
    list.addItems({u"Northwind Logistics"_s, u"Port of Tallinn"_s});
    list.resize(300, 120);
    list.show();
    list.setCurrentRow(0);
    const QImage image = list.grab().toImage();
    QVERIFY(countOf(image, light().selection) > 3000);
    QVERIFY(countOf(image, light().text) > 20);
    QCOMPARE(countOf(image, light().accent.fill), 0);
}

void ControlsTest::arrowsStandAtTheEndOfTheLine()
{
    QComboBox combo;
    combo.resize(200, 32);
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const auto arrow = [&] {
        return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo);
    };
    QCOMPARE(arrow().right(), 199);
    option.direction = Qt::RightToLeft;
    QCOMPARE(arrow().left(), 0);
}

void ControlsTest::theThumbFollowsTheValue()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(12, 400);
    const auto thumb = [&] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(thumb().top(), 0);
    QCOMPARE(thumb().height(), 40);
    bar.setValue(900);
    QCOMPARE(thumb().bottom(), 399);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {6, 10}); // pages towards the pointer
    QCOMPARE(bar.value(), 800);
}

void ControlsTest::aChoiceOfManyIsListedBelow()
{
    const std::unique_ptr<QComboBox> combo(choices());
    combo->show();
    QVERIFY(QTest::qWaitForWindowActive(combo.get()));
    combo->showPopup();
    QVERIFY(combo->view()->isVisible());
    QVERIFY(combo->view()->itemDelegate()->inherits("QStyledItemDelegate"));
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCOMPARE(combo->currentIndex(), 1);
}

} // namespace firstcall::testing
