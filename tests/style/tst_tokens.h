// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/style/tokens.h"

#include <QPalette>

namespace firstcall::testing {

/// Every pair of colours that meet in the window can be read.
class TokensTest : public TestCase
{
    Q_OBJECT

    static void themes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("high contrast") << Theme::HighContrast;
    }

    static void check(const char *what, const QColor &a, const QColor &b, qreal least)
    {
        QVERIFY2(a.isValid() && b.isValid(), what);
        QVERIFY2(contrast(a, b) >= least,
                 qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                .arg(QLatin1StringView(what), a.name(), b.name())
                                .arg(contrast(a, b))));
    }

private Q_SLOTS:
    void contrastIsCountedAsWcagCountsIt()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void textCanBeRead_data() { themes(); }
    void textCanBeRead()
    {
        QFETCH(const Theme, theme);
        const Colours &c = colours(theme);
        for (const QColor &ground : {c.window, c.surface, c.surfaceAlt, c.sidebar, c.selection}) {
            check("text", c.text, ground, 4.5);
            check("text2", c.text2, ground, 4.5);
            for (const Hue &hue : {c.accent, c.danger, c.warn, c.ok, c.violet, c.teal, c.rose})
                check("a hue's text", hue.text, ground, 4.5);
        }
        for (const QColor &ground : {c.window, c.surface, c.surfaceAlt})
            check("text3", c.text3, ground, 4.5);
    }

    void wordsOnColoursCanBeRead_data() { themes(); }
    void wordsOnColoursCanBeRead()
    {
        QFETCH(const Theme, theme);
        const Colours &c = colours(theme);
        for (const Hue &hue : {c.accent, c.danger, c.warn, c.ok, c.violet, c.teal, c.rose}) {
            check("on its soft ground", hue.text, hue.soft, 4.5);
            check("text on a soft ground", c.text, hue.soft, 4.5);
            check("text2 on a soft ground", c.text2, hue.soft, 4.5);
            check("on its fill", hue.onFill, hue.fill, 4.5);
        }
    }

    void controlsCanBeFound_data() { themes(); }
    void controlsCanBeFound()
    {
        QFETCH(const Theme, theme);
        const Colours &c = colours(theme);
        for (const QColor &ground : {c.window, c.surface, c.surfaceAlt}) {
            check("an edge", c.borderStrong, ground, 3.0);
            check("the focus ring", c.accent.text, ground, 3.0);
            check("a red edge", c.danger.text, ground, 3.0);
        }
        check("the focus ring on a selected row", c.accent.text, c.selection, 3.0);
        check("a tick", c.accent.onFill, c.accent.fill, 3.0);
        check("the ticked box", c.accent.fill, c.surface, 3.0);
    }

    void aPaletteTellsItsTheme()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, colours(Theme::Dark).window);
        QCOMPARE(themeOf(palette), Theme::Dark);
        palette.setColor(QPalette::Window, colours(Theme::HighContrast).window);
        QCOMPARE(themeOf(palette), Theme::HighContrast);
        palette.setColor(QPalette::Window, colours(Theme::Light).sidebar);
        QCOMPARE(themeOf(palette), Theme::Light);
    }

    void mixingStaysBetweenBoth()
    {
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::white));
        QCOMPARE(mixed(Qt::black, Qt::white, 0.5).lightness(), 128);
    }
};

} // namespace firstcall::testing
