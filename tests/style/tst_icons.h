// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QPainter>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

/// Every icon is there and in the colours of the moment.
class IconsTest : public TestCase
{
    Q_OBJECT

    /// Of the most opaque pixel; invalid when nothing was painted.
    static QColor inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        QColor darkest;
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (qAlpha(pixel) > most) {
                    most = qAlpha(pixel);
                    darkest = QColor(pixel & 0xffffff);
                }
            }
        }
        return most > 128 ? darkest : QColor();
    }

    static bool isNear(const QColor &a, const QColor &b)
    {
        return qAbs(a.red() - b.red()) < 6 && qAbs(a.green() - b.green()) < 6
            && qAbs(a.blue() - b.blue()) < 6;
    }

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(paletteFor(Theme::Light)); }

    void everyNameOfTheListIsThere_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names =
            u"edit-find edit-undo edit-redo edit-paste edit-copy edit-delete list-add list-remove "
            u"go-previous "
            "go-next go-up go-down arrow-down document-new document-open document-export document-print "
            "document-edit view-sidetree view-grid view-calendar view-calendar-day view-task view-statistics "
            "view-refresh view-fullscreen call-start call-stop media-record media-playback-start "
            "media-playback-pause appointment-new dialog-ok dialog-warning dialog-error dialog-information "
            "help-contents configure im-user user-group-properties network-server security-high link flag "
            "note text-speak user-trash window-close"_s.split(u' ');
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyNameOfTheListIsThere()
    {
        QFETCH(const QString, name);
        QVERIFY(iconNames().contains(name));
        const QIcon it = icon(name);
        QCOMPARE(it.name(), name);
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            QApplication::setPalette(paletteFor(theme));
            for (const int side : {16, 22, 32}) {
                const QPixmap pixmap = it.pixmap(QSize(side, side));
                QCOMPARE(pixmap.size(), QSize(side, side));
                const QColor ink = inkOf(pixmap);
                QVERIFY(ink.isValid());
                QVERIFY2(isNear(ink, colours(theme).text2), qPrintable(ink.name()));
            }
        }
    }

    void noTwoIconsLookTheSame()
    {
        QList<QImage> seen;
        for (const QString &name : iconNames()) {
            const QImage image = icon(name).pixmap(QSize(16, 16)).toImage();
            QVERIFY2(!seen.contains(image), qPrintable(name));
            seen += image;
        }
    }

    void statesHaveTheirColours()
    {
        const QIcon it = icon(u"list-add"_s);
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const QPalette palette = paletteFor(theme);
            QApplication::setPalette(palette);
            const Colours &c = colours(theme);
            const auto ink = [&](QIcon::Mode mode, QIcon::State state = QIcon::Off) {
                return inkOf(it.pixmap(QSize(32, 32), mode, state));
            };
            QVERIFY(isNear(ink(QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::WindowText)));
            QVERIFY(isNear(ink(QIcon::Selected), c.text));
            QVERIFY(isNear(ink(QIcon::Active), c.text));
            QVERIFY(isNear(ink(QIcon::Normal, QIcon::On), c.accent.text));
        }
    }

    void largeScreensGetMorePixels()
    {
        const QPixmap pixmap = icon(u"flag"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void aShapeTakesAnyColour()
    {
        QPixmap pixmap(32, 32);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(&painter, pixmap.rect(), icon(u"list-add"_s), Qt::red, 32);
        painter.end();
        QVERIFY(isNear(inkOf(pixmap), Qt::red));
    }

    void arrowsTurnRoundWhereTextRunsFromTheRight()
    {
        const QImage back = icon(u"go-previous"_s).pixmap(QSize(32, 32)).toImage();
        const QImage note = icon(u"note"_s).pixmap(QSize(32, 32)).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage turned = icon(u"go-previous"_s).pixmap(QSize(32, 32)).toImage();
        const QImage sameNote = icon(u"note"_s).pixmap(QSize(32, 32)).toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(turned != back);
        QVERIFY(sameNote == note);
    }

    void aWrongNameIsHeard()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named checkmark");
        QVERIFY(icon(u"checkmark"_s).isNull());
    }

    void theProgramHasItsOwn()
    {
        QVERIFY(inkOf(programIcon().pixmap(QSize(128, 128))).isValid());
        QVERIFY(inkOf(programIcon().pixmap(QSize(16, 16))).isValid());
    }
};

} // namespace firstcall::testing
