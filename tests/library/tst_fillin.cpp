// SPDX-License-Identifier: Apache-2.0
#include "tests/library/tst_fillin.h"

#include "models/library/fillin.h"
#include "models/library/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

QString text(const QList<FilledRun> &runs)
{
    QString all;
    for (const FilledRun &run : runs)
        all += run.open ? u'<' + run.key + u'>' : run.text;
    return all;
}

} // namespace

void FillInTest::fills_data()
{
    QTest::addColumn<QString>("skeleton");
    QTest::addColumn<QString>("filled");

    const auto row = [](const char *skeleton, const char *filled) {
        QTest::newRow(skeleton) << QString::fromUtf8(skeleton) << QString::fromUtf8(filled);
    };
    row("plain", "plain");
    row("", "");
    row("ring {{who}} first", "ring Priya first");
    row("ring {{nobody}} first", "ring <nobody> first");
    row("{{who}}{{who}}", "PriyaPriya");
    row("{{stop}}. And", "It stopped. And");
    row("{{stop}} And", "It stopped. And");
    row("{{asks}} To start", "Who was it? To start");
    row("{{#who}}by {{who}}{{/who}}!", "by Priya!");
    row("{{#nobody}}by {{nobody}}{{/nobody}}!", "!");
    row("{{^nobody}}nobody{{/nobody}}{{^who}}none{{/who}}", "nobody");
    row("{{#who}}a{{#nobody}}b{{/nobody}}c{{/who}}", "ac");
    row("{{#a.b}}{{a.b}}{{/a.b}}", "dotted");
    row("{{ who }}", "{{ who }}");
}

void FillInTest::fills()
{
    QFETCH(QString, skeleton);
    QFETCH(QString, filled);
    const QHash<QString, QString> values{{u"who"_s, u"Priya"_s},
                                         {u"stop"_s, u" It stopped. "_s},
                                         {u"asks"_s, u"Who was it?"_s},
                                         {u"a.b"_s, u"dotted"_s},
                                         {u"empty"_s, QString()}};
    QCOMPARE(text(fillIn(skeleton, values)), filled);
}

void FillInTest::openPlacesAreTold()
{
    const QList<FilledRun> expected{{.text = u"Ring "_s},
                                    {.text = u"Priya"_s, .key = u"a"_s},
                                    {.text = u" or "_s},
                                    {.key = u"b"_s, .open = true},
                                    {.text = u"."_s}};
    QCOMPARE(fillIn(u"Ring {{a}} or {{b}}."_s, {{u"a"_s, u"Priya"_s}}), expected);
    // A value that looks like a placeholder is a value.
    QCOMPARE(fillIn(u"{{a}}"_s, {{u"a"_s, u"{{b}}"_s}}).first().text, u"{{b}}"_s);
}

void FillInTest::everyPlaceholderOfTheWrapUpHasAName()
{
    const Scripts &scripts = library().scripts;
    for (const SpokenLine &paragraph : scripts.wrapUp) {
        const QHash<QString, QString> none;
        const QList<FilledRun> runs = fillIn(paragraph.say.in(QLocale::c()), none);
        for (const FilledRun &run : runs) {
            QVERIFY2(!run.text.contains(u"{{"_s), qPrintable(run.text)); // a section that never ends
            if (run.open) {
                QVERIFY2(std::ranges::count(scripts.blanks, run.key, &SpokenLine::id) == 1
                             || run.key == u"advice", // always known
                         qPrintable(run.key));
            }
        }
    }
}

} // namespace firstcall::testing
