// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/paper/reading.h"
#include "tests/support/run.h"

namespace firstcall::testing {

/// What is printed can be searched and copied, in every script.
class ScriptsTest : public TestCase
{
    Q_OBJECT

    /// As a search does: compatibility forms folded, marks of direction and spaces left out.
    static QString folded(const QString &text)
    {
        QString result = text.normalized(QString::NormalizationForm_KC);
        result.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
        return result;
    }

private Q_SLOTS:
    void textIsReadBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << QStringLiteral(
            "The office's efficient staff affirm: first, 09:31, 0x1F -> “done”.");
        QTest::newRow("german") << QStringLiteral("Größe, Straße, „Übergabe“, Prüfsumme – 1.234,5 €");
        QTest::newRow("vietnamese") << QStringLiteral("Nguyễn Thị Hồng gặp sự cố tối thứ Sáu");
        QTest::newRow("polish") << QStringLiteral("Zażółć gęślą jaźń");
        QTest::newRow("greek") << QStringLiteral("Η Ελένη Παπαδοπούλου μίλησε πρώτη. Ω µm");
        QTest::newRow("cyrillic") << QStringLiteral("Анна Ковалёва сообщила в 09:31 о сбое");
        QTest::newRow("hebrew") << QStringLiteral("דנה לוי התקשרה בבוקר");
        QTest::newRow("arabic") << QStringLiteral("توقفت أنظمة الطباعة في الصباح ووجدت مذكرة فدية");
        QTest::newRow("japanese") << QStringLiteral("山田太郎さんは、長野の一青システムの障害を報告した。");
        QTest::newRow("chinese") << QStringLiteral("王伟在西安报告：一个长文件，金额二百元。");
        QTest::newRow("korean") << QStringLiteral("김민수 씨가 오전에 보고했다");
        QTest::newRow("thai") << QStringLiteral("ระบบหยุดทำงานตอนเช้า");
        QTest::newRow("symbols") << QStringLiteral("Lager → Kasse ✓ fertig ● offen ≥ 15 × 30");
    }
    void textIsReadBackAsItWasWritten()
    {
        QFETCH(QString, text);
        const QByteArray pdf = pdfOf(bareReport({paragraph(text), paragraph(QStringLiteral("End."))}));
        const QString read = said(QStringLiteral("pdftotext"), {}, pdf);
        QVERIFY2(folded(read).contains(folded(text)), qPrintable(read));
        // Exactly, where nothing is turned round or taken apart: Thai am is two glyphs, micro and mu are one.
        static const QStringList apart{QStringLiteral("thai"), QStringLiteral("greek")};
        if (!text.isRightToLeft() && !apart.contains(QString::fromLatin1(QTest::currentDataTag())))
            QVERIFY2(read.simplified().contains(text.normalized(QString::NormalizationForm_C)),
                     qPrintable(read));
    }

    void spacesAreSpaces()
    {
        const QByteArray pdf = pdfOf(bareReport({paragraph(QStringLiteral("one two three"))}));
        QVERIFY(
            !said(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, pdf).contains(QLatin1Char('\t')));
    }

    void aNameInArabicLeavesTheTimeBehindItInItsPlace()
    {
        const Text line{{QStringLiteral("Heard from "), Emphasis::Plain},
                        {QStringLiteral("أحمد"), Emphasis::Strong},
                        {QStringLiteral(" 10:20 then "), Emphasis::Plain},
                        {QStringLiteral("Dana"), Emphasis::Strong}};
        const QByteArray pdf = pdfOf(bareReport({Paragraph{line, ParagraphRole::Body, {}}}));
        const QString boxes = said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf);
        const auto left = [&boxes](const QString &word) {
            const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>%1<").arg(word));
            return box.match(boxes).captured(1).toDouble();
        };
        QVERIFY(left(QStringLiteral("from")) > 0);
        QVERIFY(left(QStringLiteral("10:20")) > left(QStringLiteral("from")) + 20);
        QVERIFY(left(QStringLiteral("then")) > left(QStringLiteral("10:20")));
    }

    void aRightToLeftParagraphBeginsAtTheRight()
    {
        const QByteArray pdf = pdfOf(bareReport({paragraph(QStringLiteral("שלום"))}));
        const QString boxes = said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf);
        const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>[^<]*[\u0590-\u05ff]"));
        QVERIFY2(box.match(boxes).captured(1).toDouble() > 300, qPrintable(boxes));
    }
};

} // namespace firstcall::testing
