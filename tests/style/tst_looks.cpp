// SPDX-License-Identifier: Apache-2.0
#include "tests/style/tst_looks.h"

#include "views/style/appearance.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The colour that covers most of what is drawn.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(32).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

void TestLooks::textStandsOutFromItsGround_data()
{
    addThemes();
}

void TestLooks::textStandsOutFromItsGround()
{
    QFETCH(bool, dark);
    const Colours &its = colours(dark ? Theme::Dark : Theme::Light);
    const auto atLeast = [](const char *what, const QColor &text, const QColor &ground, qreal wanted) {
        const qreal found = contrast(text, ground);
        QVERIFY2(found >= wanted, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(what)).arg(found)));
    };
    for (const QColor &ground : {its.window, its.surface, its.surfaceAlt}) {
        atLeast("text", its.text, ground, 4.5);
        atLeast("text2", its.text2, ground, 4.5);
    }
    for (const QColor &ground : {its.window, its.surface})
        atLeast("text3", its.text3, ground, 4.5);
    atLeast("text on the sidebar", its.text2, its.sidebar, 4.5);
    atLeast("text on a selected row", its.text2, its.selection, 4.5);
    atLeast("border of a control", its.borderStrong, its.surface, 3.0);
    atLeast("border of a control on the window", its.borderStrong, its.window, 3.0);
    for (const Hue &hue : {its.accent, its.danger, its.warn, its.ok, its.violet, its.teal, its.rose}) {
        atLeast("hue on the surface", hue.text, its.surface, 4.5);
        atLeast("hue on its soft ground", hue.text, hue.soft, 4.5);
        if (hue.fill.isValid())
            atLeast("text on a fill", hue.onFill, hue.fill, 4.5);
    }
}

void TestLooks::paletteLeavesNoRoleToTheDesktop_data()
{
    addThemes();
}

void TestLooks::paletteLeavesNoRoleToTheDesktop()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::Dark : Theme::Light;
    const QPalette palette = paletteFor(theme);
    QCOMPARE(themeOf(palette), theme);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole)
                QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)),
                         qPrintable(QString::number(role)));
        }
    }
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
}

void TestLooks::everyIconIsDrawn()
{
    QVERIFY(iconNames().size() > 40);
    const QStringList names = iconNames();
    for (const QString &name : names) {
        const QImage image = icon(name).pixmap(16).toImage();
        bool hasInk = false;
        for (int y = 0; y < image.height() && !hasInk; ++y) {
            for (int x = 0; x < image.width() && !hasInk; ++x)
                hasInk = image.pixelColor(x, y).alpha() > 60;
        }
        QVERIFY2(hasInk, qPrintable(name));
    }
    QVERIFY(!programIcon().pixmap(64).isNull());
}

void TestLooks::iconsTakeTheThemesColour()
{
    Appearance appearance(AppearanceChoice::Light);
    const QIcon one = icon(u"media-playback-start"_s);
    const QColor onLight = inkOf(one);
    appearance.setChoice(AppearanceChoice::Dark);
    QCOMPARE(appearance.theme(), Theme::Dark);
    const QColor onDark = inkOf(one);
    QVERIFY(onLight.isValid() && onDark.isValid());
    QVERIFY(onLight.lightness() < onDark.lightness());
}

void TestLooks::controlsAreHighEnough()
{
    const Appearance appearance(AppearanceChoice::Light);
    QPushButton button(u"Button"_s);
    QLineEdit line;
    QComboBox box;
    box.addItem(u"one"_s);
    for (const QWidget *control : std::initializer_list<QWidget *>{&button, &line, &box})
        QVERIFY2(control->sizeHint().height() >= measure::controlHeight, control->metaObject()->className());
}

} // namespace firstcall
