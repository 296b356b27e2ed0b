// SPDX-License-Identifier: Apache-2.0
#include "tests/parts/tst_messages.h"

#include "views/parts/messagestrip.h"
#include "views/parts/toast.h"
#include "views/style/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstcall::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window in which somebody types.
struct Window : QWidget
{
    Window()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&strip);
        column->addWidget(&edit);
        resize(800, 400);
        show();
        edit.setFocus();
    }
    MessageStrip strip;
    QLineEdit edit;
    Toast toast{this};
};

QStringList announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::NameChanged && event->object()->isWidgetType())
        announced += static_cast<QWidget *>(event->object())->accessibleName();
}

QPushButton *buttonOf(QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QAccessible::Role roleOf(QObject &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

} // namespace

void MessagesTest::initTestCase()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
}

void MessagesTest::anEmptyStripTakesNoRoom()
{
    Window window;
    QVERIFY(window.strip.isHidden());
    const int top = window.edit.y();
    window.strip.say(MessageStrip::Tone::Info, u"Saved."_s);
    QApplication::processEvents();
    QVERIFY(window.strip.isVisible());
    QVERIFY(window.edit.y() > top);
    window.strip.say(MessageStrip::Tone::Info, {});
    QVERIFY(window.strip.isHidden());
}

void MessagesTest::aStripSaysAndOffers()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int tries = 0;
    window.strip.say(MessageStrip::Tone::Error, u"Could not save: disk full."_s,
                     {{u"Try again"_s, [&] { ++tries; }}, {u"Save a copy…"_s, {}}, {u"Details"_s, {}}});
    QCOMPARE(window.strip.accessibleName(), u"Could not save: disk full."_s);
    QCOMPARE(roleOf(window.strip), QAccessible::AlertMessage);
    QVERIFY(window.edit.hasFocus()); // the one who types goes on typing
    QVERIFY(buttonOf(window.strip, u"Details"_s));
    QTest::mouseClick(buttonOf(window.strip, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(tries, 1);
    QVERIFY(window.strip.isHidden());
    const auto *close = window.strip.findChild<QToolButton *>();
    QCOMPARE(close->accessibleName(), u"Close message"_s);
    QCOMPARE(close->toolTip(), u"Close message"_s);
}

void MessagesTest::aSentenceTwiceIsAnnouncedTwice()
{
    // Qt tells of a new name only while a bus for assistive technology is there, which a machine without a
    // desktop has not; nothing else shows that a name was set twice.
    if (!QAccessible::isActive())
        QSKIP("This platform has no one who listens");
    Window window;
    announced.clear();
    window.strip.say(MessageStrip::Tone::Warn, u"Still offline."_s);
    window.strip.say(MessageStrip::Tone::Warn, u"Still offline."_s);
    QCOMPARE(announced.count(u"Still offline."_s), 2);
}

void MessagesTest::theNextSentenceTakesThePlaceOfTheLast()
{
    Window window;
    QString did;
    window.strip.say(MessageStrip::Tone::Error, u"First"_s,
                     {{u"Again"_s, [&] { window.strip.say(MessageStrip::Tone::Info, u"Second"_s); }}});
    QTest::mouseClick(buttonOf(window.strip, u"Again"_s), Qt::LeftButton);
    QCOMPARE(window.strip.sentence(), u"Second"_s);
    QVERIFY(window.strip.isVisible());
    QVERIFY(!buttonOf(window.strip, u"Again"_s));
}

void MessagesTest::aStripLeavesEscAlone()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int noteBar = 0;
    QShortcut escape(QKeySequence(Qt::Key_Escape), &window);
    connect(&escape, &QShortcut::activated, this, [&] { ++noteBar; });
    window.strip.say(MessageStrip::Tone::Error, u"Could not save."_s);
    QTest::keyClick(&window.edit, Qt::Key_Escape);
    QCOMPARE(noteBar, 1);
    QVERIFY(window.strip.isVisible());
}

void MessagesTest::escOnTheStripClosesItAndGivesTheFocusBack()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.strip.say(MessageStrip::Tone::Error, u"Could not save."_s, {{u"Try again"_s, {}}});
    QSignalSpy dismissed(&window.strip, &MessageStrip::dismissed);
    QPushButton *button = buttonOf(window.strip, u"Try again"_s);
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(window.strip.isHidden());
    QVERIFY(window.edit.hasFocus());
}

void MessagesTest::aToastGoesByItself()
{
    Window window;
    QCOMPARE(Toast::usualStay, 8s);
    window.toast.setStay(30ms);
    window.toast.say(u"Call ended after 00:52:10"_s, {u"Undo"_s, {}});
    QVERIFY(window.toast.isVisible());
    QCOMPARE(window.toast.accessibleName(), u"Call ended after 00:52:10"_s);
    QCOMPARE(roleOf(window.toast), QAccessible::Notification);
    QTRY_VERIFY(window.toast.isHidden());
}

void MessagesTest::aToastStaysWhileOneIsOnIt()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCursor::setPos(window.mapToGlobal(QPoint(5, 5))); // not by chance where the toast will be
    QApplication::processEvents();
    window.toast.say(u"Moved to the bin"_s, {u"Undo"_s, {}});
    QVERIFY(window.toast.isCounting());
    QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
    QApplication::sendEvent(&window.toast, &enter);
    QVERIFY(!window.toast.isCounting());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&window.toast, &leave);
    QVERIFY(window.toast.isCounting());
    buttonOf(window.toast, u"Undo"_s)->setFocus();
    QVERIFY(!window.toast.isCounting());
    window.edit.setFocus();
    QVERIFY(window.toast.isCounting());
}

void MessagesTest::aToastsOfferIsReachedByKeys()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int undone = 0;
    window.toast.say(u"Moved to the bin"_s, {u"Undo"_s, [&] { ++undone; }});
    QVERIFY(window.edit.hasFocus());
    QTest::keyClick(&window.edit, Qt::Key_Tab);
    QWidget *button = buttonOf(window.toast, u"Undo"_s);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(undone, 1);
    QVERIFY(window.toast.isHidden());
    QVERIFY(window.edit.hasFocus());

    window.toast.say(u"Moved to the bin"_s, {u"Undo"_s, [&] { ++undone; }});
    QTest::keyClick(&window.edit, Qt::Key_Tab);
    QTest::keyClick(button, Qt::Key_Escape);
    QCOMPARE(undone, 1);
    QVERIFY(window.toast.isHidden());
    QVERIFY(window.edit.hasFocus());
}

void MessagesTest::aToastStaysAtTheBottom()
{
    Window window;
    window.toast.say(u"Moved to the bin"_s);
    const auto isRight = [&] {
        const QRect its = window.toast.geometry();
        return window.rect().contains(its) && qAbs(its.center().x() - window.rect().center().x()) <= 1
            && its.bottom() > window.height() - 40;
    };
    QVERIFY(isRight());
    window.resize(500, 700);
    QVERIFY(isRight());
    window.toast.say(u"A sentence of many words "_s.repeated(8), {u"Undo"_s, {}});
    QVERIFY(isRight());
    QVERIFY(window.toast.height() > 2 * window.fontMetrics().height());
}

void MessagesTest::aToastKeepsTheOfferOfTheLastWord()
{
    Window window;
    QString undone;
    window.toast.say(u"One"_s, {u"Undo"_s, [&] { undone = u"one"_s; }});
    window.toast.say(u"Two"_s, {u"Undo"_s, [&] { undone = u"two"_s; }});
    QTest::mouseClick(buttonOf(window.toast, u"Undo"_s), Qt::LeftButton);
    QCOMPARE(undone, u"two"_s);
    window.toast.say(u"Three"_s);
    QVERIFY(!buttonOf(window.toast, u"Undo"_s));
}

} // namespace firstcall::testing
