// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/paper/reading.h"
#include "tests/support/run.h"
#include "views/paper/fonts.h"
#include "views/paper/shown.h"

#include <QTextBoundaryFinder>

namespace firstcall::testing {

/// Nothing in a text acts unseen.
class ShownTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCharacterThatActsUnseenBecomesAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        const auto mark = [](const char *code) {
            return QStringLiteral("\u2066\u27e8U+%1\u27e9\u2069").arg(QLatin1StringView(code));
        };
        row("override", QStringLiteral("invoice\u202Efdp.exe"),
            QStringLiteral("invoice") + mark("202E") + QStringLiteral("fdp.exe"));
        row("embedding", QStringLiteral("\u202Aa\u202C"), mark("202A") + QStringLiteral("a") + mark("202C"));
        row("escape", QStringLiteral("a\x1b[31m"),
            QStringLiteral("a") + mark("001B") + QStringLiteral("[31m"));
        row("nul", QString(QChar(u'\0')), mark("0000"));
        row("next line", QStringLiteral("a\u0085b"), QStringLiteral("a\u2028b"));
        row("c1", QStringLiteral("\u009b"), mark("009B"));
        row("tag", QString::fromUcs4(U"\U000E0041"), mark("E0041"));
        row("byte order mark", QStringLiteral("\ufeff"), mark("FEFF"));
        row("private use", QStringLiteral("\ue000"), mark("E000"));
        row("open isolate", QStringLiteral("\u2067abc"), QStringLiteral("\u2067abc\u2069"));
        row("stray pop", QStringLiteral("a\u2069b"), QStringLiteral("ab"));
        row("balanced", QStringLiteral("\u2068abc\u2069"), QStringLiteral("\u2068abc\u2069"));
        row("lines", QStringLiteral("a\r\nb\nc\rd"), QStringLiteral("a\u2028b\u2028c\u2028d"));
        row("tab", QStringLiteral("a\tb"), QStringLiteral("a b"));
        row("emoji style", QStringLiteral("\u2603\ufe0f"), QStringLiteral("\u2603"));
        row("plain", QStringLiteral("Grüße, Ελένη, Анна, 山田"), QStringLiteral("Grüße, Ελένη, Анна, 山田"));
    }
    void aCharacterThatActsUnseenBecomesAMark()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        Fonts fonts{QLocale::c()};
        QCOMPARE(shownText(text, fonts), shown);
    }

    void codeIsNotBrokenAtAHyphen()
    {
        Fonts fonts{QLocale::c()};
        QCOMPARE(shownCode(QStringLiteral("svc-fin-*"), fonts), QStringLiteral("svc-\u2060fin-\u2060*"));
        // and is copied as it was
        const QString code = QStringLiteral("svc-fin-batch-01");
        const QByteArray pdf =
            pdfOf(bareReport({Paragraph{{{code, Emphasis::Code}}, ParagraphRole::Body, {}}}));
        QVERIFY(said(QStringLiteral("pdftotext"), {}, pdf).contains(code));
    }

    void aDotBeforeADigitEndsNoLine()
    {
        const QString words = QStringLiteral("srv.01 mail:443 b1x.13 10.0.0.7 v1.2 09:31");
        Fonts fonts{QLocale::c()};
        const QString shown = shownText(words, fonts);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, shown);
        while (finder.toNextBoundary() > 0 && finder.position() < shown.size())
            QCOMPARE(shown[finder.position() - 1], QLatin1Char(' '));
        // and is copied as it was
        QVERIFY(said(QStringLiteral("pdftotext"), {}, pdfOf(bareReport({paragraph(words)}))).contains(words));
    }

    void aHiddenFileNameIsPrintedInTheOrderItIsStored()
    {
        const QByteArray pdf = pdfOf(bareReport({paragraph(QStringLiteral("invoice\u202Efdp.exe"))}));
        QVERIFY(
            said(QStringLiteral("pdftotext"), {}, pdf).contains(QStringLiteral("invoice⟨U+202E⟩fdp.exe")));
    }

    void aSymbolThatNoFontHasIsToldByItsNumber()
    {
        const QString newEmoji = QString::fromUcs4(U"\U0001FAE0");
        const QByteArray pdf = pdfOf(bareReport({paragraph(newEmoji)}));
        QVERIFY(said(QStringLiteral("pdftotext"), {}, pdf).contains(QStringLiteral("⟨U+1FAE0⟩")));
    }
};

} // namespace firstcall::testing
