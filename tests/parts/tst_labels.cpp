// SPDX-License-Identifier: Apache-2.0
#include "tests/parts/tst_labels.h"

#include "tests/parts/gallery.h"
#include "views/parts/chip.h"
#include "views/parts/elidedlabel.h"
#include "views/parts/emptystate.h"
#include "views/style/appearance.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QObject *widget)
{
    QAccessibleInterface *its = QAccessible::queryAccessibleInterface(widget);
    return its ? its->text(QAccessible::Name) : QString();
}

QAccessible::Role roleOf(QObject *widget)
{
    QAccessibleInterface *its = QAccessible::queryAccessibleInterface(widget);
    return its ? its->role() : QAccessible::NoRole;
}

} // namespace

void LabelsTest::initTestCase()
{
    QAccessible::setActive(true);
}

void LabelsTest::aChipHoldsItsWord()
{
    const QFont font = chipFont(QFont());
    const QSize size = chipSize(u"Answered"_s, font);
    QVERIFY(size.height() >= 20);
    QVERIFY(size.width() > QFontMetrics(font).horizontalAdvance(u"Answered"_s) + 10);
    QVERIFY(chipSize({}, font).height() == size.height());
    ChipLabel chip(u"Answered"_s, ChipTone::Ok);
    QVERIFY(chip.sizeHint().height() >= 20);
    const QSize before = chip.sizeHint();
    chip.setText(u"Not known yet"_s);
    QVERIFY(chip.sizeHint().width() > before.width());
}

void LabelsTest::chipsHaveTheColoursOfTheirTone()
{
    for (const AppearanceChoice choice : {AppearanceChoice::Light, AppearanceChoice::Dark}) {
        const Appearance appearance(choice);
        const Colours &c = colours(appearance.theme());
        for (const ChipTone tone : {ChipTone::Neutral, ChipTone::Accent, ChipTone::Danger, ChipTone::Warn,
                                    ChipTone::Ok, ChipTone::Violet, ChipTone::Teal, ChipTone::Rose}) {
            const Hue hue = hueOf(tone, c);
            QVERIFY(contrast(hue.text, hue.soft) >= 4.5);
            ChipLabel chip(u"Word"_s, tone);
            chip.resize(chip.sizeHint());
            QCOMPARE(chip.grab().toImage().pixelColor(4, chip.height() / 2), hue.soft);
        }
    }
}

void LabelsTest::aChipIsReadAsItsText()
{
    ChipLabel chip(u"40 min late"_s, ChipTone::Danger);
    QCOMPARE(nameOf(&chip), u"40 min late"_s);
    QCOMPARE(roleOf(&chip), QAccessible::StaticText);
}

void LabelsTest::aLabelGivesWay()
{
    const QString whole = u"FC-2025-017 · Ransomware, file servers encrypted"_s;
    ElidedLabel label(whole);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    label.resize(label.sizeHint().width() / 2, label.height());
    QVERIFY(label.isElided());
    QCOMPARE(nameOf(&label), whole);
    label.show();
    QHelpEvent help(QEvent::ToolTip, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&label, &help);
    QCOMPARE(QToolTip::text(), whole);
    QToolTip::hideText();
}

void LabelsTest::aLabelFollowsThemeAndSize()
{
    Appearance appearance(AppearanceChoice::Light);
    QWidget window;
    auto *label = new TextLabel(u"Caption"_s, TextSize::Caption, Ink::Text3, &window);
    window.show();
    QCOMPARE(label->palette().color(QPalette::WindowText), colours(Theme::Light).text3);
    appearance.setChoice(AppearanceChoice::Dark);
    QCOMPARE(label->palette().color(QPalette::WindowText), colours(Theme::Dark).text3);
    const qreal before = label->font().pointSizeF();
    appearance.setTextScale(200);
    QCOMPARE(label->font().pointSizeF(), 2 * before);
    appearance.setTextScale(100);
    QCOMPARE(label->font().pointSizeF(), before);
}

void LabelsTest::anEmptyPlaceOffersToBegin()
{
    EmptyState empty(u"im-user"_s, u"Who will be on the call?"_s, u"Paste a list from a mail."_s);
    int pressed = 0;
    QPushButton *add = empty.addOffer({u"Add person"_s, [&] { ++pressed; }});
    QPushButton *paste = empty.addOffer({u"Paste"_s, {}});
    QVERIFY(add->property("primary").toBool());
    QVERIFY(!paste->property("primary").toBool());
    empty.show();
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClick(paste, Qt::Key_Space);
    QCOMPARE(pressed, 1);
    QCOMPARE(nameOf(&empty), u"Who will be on the call?"_s);
    QCOMPARE(roleOf(&empty), QAccessible::Grouping);
}

void LabelsTest::everythingInTheGalleryHasAName()
{
    const Appearance appearance(AppearanceChoice::Light);
    Gallery gallery;
    gallery.show();
    const auto buttons = gallery.findChildren<QAbstractButton *>();
    int seen = 0;
    for (QAbstractButton *button : buttons) {
        // Qt makes some of its own that nobody comes to by keys.
        if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s)
            || button->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!nameOf(button).isEmpty(), button->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen > 15);
}

void LabelsTest::nothingInTheGalleryIsCutOffInLargeText()
{
    Appearance appearance(AppearanceChoice::Light);
    appearance.setTextScale(200);
    Gallery gallery;
    gallery.resize(1900, 1600);
    gallery.show();
    QApplication::processEvents();
    const auto buttons = gallery.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    appearance.setTextScale(100);
}

} // namespace firstcall::testing
