// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/style/appearance.h"
#include "views/style/desktopscheme.h"
#include "views/style/icons.h"
#include "views/style/palette.h"
#include "views/style/type.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

/// Theme and text size change at once, everywhere.
class AppearanceTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theChoiceIsAppliedAtOnce()
    {
        Appearance appearance(AppearanceChoice::Dark);
        QCOMPARE(appearance.theme(), Theme::Dark);
        QCOMPARE(QApplication::palette(), paletteFor(Theme::Dark));
        QWidget window;
        QPushButton child(&window);
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setChoice(AppearanceChoice::Light);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette(), paletteFor(Theme::Light));
        QCOMPARE(child.palette().color(QPalette::Base), colours(Theme::Light).surface);
        QCOMPARE(QApplication::palette("QMenu"), paletteFor(Theme::Light));
    }

    void theSystemsPaletteDecidesWhereNobodyElseDoes()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        QApplication::setPalette(paletteFor(Theme::Dark));
        QCOMPARE(Appearance().theme(), Theme::Dark);
        QApplication::setPalette(paletteFor(Theme::Light));
        QCOMPARE(Appearance().theme(), Theme::Light);
    }

    void portalsAreUnderstood()
    {
        const auto wrapped = [](uint value) { return QVariant::fromValue(QDBusVariant(value)); };
        QCOMPARE(DesktopScheme::meaning(wrapped(1)), Theme::Dark);
        QCOMPARE(DesktopScheme::meaning(wrapped(2)), Theme::Light);
        QCOMPARE(DesktopScheme::meaning(QVariant::fromValue(QDBusVariant(wrapped(1)))), Theme::Dark);
        QVERIFY(!DesktopScheme::meaning(wrapped(0)));
        QVERIFY(!DesktopScheme::meaning(wrapped(7)));
        QVERIFY(!DesktopScheme::meaning(u"dark"_s));
        QVERIFY(!DesktopScheme::meaning({}));
    }

    void textGrowsWithinItsLimits()
    {
        const qreal usual = QApplication::font().pointSizeF();
        Appearance appearance(AppearanceChoice::Light);
        QPushButton button(u"Export"_s);
        button.show();
        const QSize before = button.sizeHint();
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setTextScale(200);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
        QCOMPARE(button.font().pointSizeF(), usual * 2);
        QVERIFY(button.sizeHint().height() >= 2 * before.height() - 2);
        appearance.setTextScale(500);
        QCOMPARE(appearance.textScale(), 200);
        QCOMPARE(changed.size(), 1);
        appearance.setTextScale(10);
        QCOMPARE(appearance.textScale(), 80);
        appearance.setTextScale(100);
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        QCOMPARE(button.sizeHint(), before);
    }

    void sizesFollowTheBody()
    {
        QFont body;
        body.setPointSizeF(20);
        QCOMPARE(textFont(TextSize::Body, body).pointSizeF(), 20.0);
        QCOMPARE(textFont(TextSize::Caption, body).pointSizeF(), 17.0);
        QVERIFY(textFont(TextSize::Page, body).pointSizeF() > textFont(TextSize::Section, body).pointSizeF());
        QVERIFY(textFont(TextSize::Timer, body).bold());
        body.setPixelSize(20);
        QCOMPARE(textFont(TextSize::Timer, body).pixelSize(), 48);
    }

    void aSwitchRepaintsIcons()
    {
        Appearance appearance(AppearanceChoice::Light);
        QToolButton button;
        button.setIcon(icon(u"list-add"_s));
        button.setAutoRaise(true);
        button.show();
        const auto middle = [&] {
            const QImage image = button.grab().toImage();
            return image.pixelColor(image.rect().center());
        };
        QVERIFY(contrast(middle(), colours(Theme::Light).window) > 4.5);
        appearance.setChoice(AppearanceChoice::Dark);
        QVERIFY(contrast(middle(), colours(Theme::Dark).window) > 4.5);
        appearance.setChoice(AppearanceChoice::Light);
    }
};

} // namespace firstcall::testing
