// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/tst_language.h"

#include "models/schema/language.h"

#include <QTest>

using namespace firstcall;
using namespace Qt::StringLiterals;

void TestSpokenLanguage::theChosenOneComesBeforeTheSystems()
{
    const QStringList known{u"de"_s, u"en"_s};
    QCOMPARE(spokenLanguage(u"en"_s, {u"de-DE"_s}, known), u"en"_s);
    QCOMPARE(spokenLanguage({}, {u"de-AT"_s, u"en-US"_s}, known), u"de"_s);
    QCOMPARE(spokenLanguage({}, {u"fr-FR"_s, u"de-DE"_s}, known), u"de"_s);
    QCOMPARE(spokenLanguage({}, {u"C"_s}, known), u"en"_s);
    QCOMPARE(spokenLanguage(u"xx"_s, {u"de"_s}, known), u"de"_s);
    QCOMPARE(spokenLanguage(u"de"_s, {u"de"_s}, {u"en"_s}), u"en"_s);
}

void TestSpokenLanguage::onlyLanguagesWithWordsAreOffered()
{
    const QStringList offered = windowLanguages();
    QVERIFY(offered.contains(u"en"_s));
    for (const QString &code : languages()) {
        const Result<Language> one = language(code);
        QVERIFY(one);
        QVERIFY2(code == u"en"_s || offered.contains(code) == !one->translator->isEmpty(), qPrintable(code));
    }
}
