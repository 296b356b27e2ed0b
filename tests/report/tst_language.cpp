// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_language.h"

#include "models/report/firstcallreport.h"
#include "tests/report/bramblewick.h"
#include "tests/report/records.h"
#include "tests/report/words.h"
#include "tests/support/everykind.h"
#include "tests/support/reporttext.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// Turns every Latin letter of a text into a Cyrillic one, so that what was not translated stands out.
class Cyrillic : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        static const QRegularExpression letter(uR"((?<!%)[A-Za-z])"_s);
        return QString::fromUtf8(source).replace(letter, u"ж"_s);
    }
    bool isEmpty() const override { return false; }
};

/// A record of every kind whose texts hold no Latin letter.
Snapshot inGreek()
{
    const QUuid id = QUuid::createUuidV5(QUuid(), u"greek"_s);
    QHash<const Entity *, QList<KeptRow>> rows;
    const ChangeSet set = everyKind(id, u"ΛΟΓ-1"_s);
    for (const Change &change : set.changes) {
        Row row = *change.after;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const Field &field = change.entity->fields[size_t(column)];
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph;
            if (isText && field.key() != "bank_id"_L1 && field.key() != "zone"_L1)
                row[column] = u"λόγος"_s;
            // Kinds that come last in their list are left out of a report; the first ones are printed.
            if (field.kind == FieldKind::Choice && change.entity->key() != "focus_area"_L1)
                row[column] = QString::fromLatin1(field.choices->all.front().key);
            if (field.key() == "private"_L1)
                row[column] = false;
        }
        rows[change.entity].append({change.id, row});
    }
    Snapshot snapshot(id);
    for (auto kind = rows.begin(); kind != rows.end(); ++kind)
        snapshot.setRows(*kind.key(), kind.value());
    snapshot.setAsAt(QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC));
    return snapshot;
}

/// Words that judge, and times that are none (domain E.2).
QStringList judgingWords(const QString &text)
{
    static const QRegularExpression judging(
        uR"(\b(should have|obviously|clearly|only|simply|just|fault|blame|must notify|tomorrow|tonight|yesterday|TBD|TODO|lorem)\b|\{\{)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    QRegularExpressionMatchIterator matches = judging.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

} // namespace

void TestLanguage::everyFixedTextGoesThroughTheTranslator()
{
    const Cyrillic translator;
    const Words words(translator, QLocale(QLocale::Greek, QLocale::Greece));
    const Report report = firstCallReport(inGreek(), words);
    QVERIFY(report.sections.size() > 10);
    QString text = textOf(report) + report.title + report.draftWord + report.version + report.pageWords;
    // Names of zones are the same in every language; so is the digest's.
    text.remove(u"UTC"_s).remove(u"GMT"_s).remove(u"IST"_s).remove(u"Asia/Kolkata"_s);
    static const QRegularExpression latin(uR"(.*[A-Za-z]{2}.*)"_s);
    QStringList untranslated;
    QRegularExpressionMatchIterator matches = latin.globalMatch(text);
    while (matches.hasNext())
        untranslated.append(matches.next().captured());
    QCOMPARE(untranslated.join(u'\n'), QString());
    QVERIFY(text.contains(u"жж"));
}

void TestLanguage::aGermanReportWritesGermanDates()
{
    const QTranslator none;
    const Words german(none, QLocale(QLocale::German, QLocale::Germany));
    const Report report = firstCallReport(bramblewick(), german);
    QVERIFY(textOf(report, u"page_one"_s).contains(u"Dienstag, 10. März 2026, 15:00 GMT (UTC)"));
    QCOMPARE(report.language, german.locale());
}

void TestLanguage::theSameRecordsMakeTheSameReport()
{
    QCOMPARE(firstCallReport(bramblewick(), english()), firstCallReport(bramblewick(), english()));
}

void TestLanguage::ourOwnWordsAreNeutral()
{
    static const QRegularExpression literal(uR"x("((?:[^"\\\n]|\\.)*)")x"_s);
    QDirIterator files(QStringLiteral(FIRSTCALL_SOURCE_DIR "/models/report"), {u"*.cpp"_s});
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        QRegularExpressionMatchIterator matches = literal.globalMatch(source);
        while (matches.hasNext()) {
            const QString text = matches.next().captured(1);
            ++seen;
            QVERIFY2(judgingWords(text).isEmpty(), qPrintable(file.fileName() + u": "_s + text));
        }
    }
    QVERIFY(seen > 300);
}

void TestLanguage::labelsThatArePrintedAreNeutral()
{
    // What the contract and the posture are is not printed; "for counsel only" is said in other words.
    const QList<const Choices *> unprinted{&contractStateChoices, &writtenWorkChoices};
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            if (!field.choices || unprinted.contains(field.choices))
                continue;
            for (const Choice &choice : field.choices->all)
                QVERIFY2(judgingWords(QString::fromUtf8(choice.label)).isEmpty(), choice.label);
        }
    }
}

} // namespace firstcall
