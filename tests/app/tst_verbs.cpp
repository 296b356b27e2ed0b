// SPDX-License-Identifier: Apache-2.0
#include "tests/app/tst_verbs.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace firstcall::testing;
using namespace Qt::StringLiterals;

static const QString samples = u"samples.firstcall"_s;
static const QString example = u"LFR-2026-031"_s;

#define RUNS(answer, wanted) QVERIFY2((answer).status == (wanted), qPrintable((answer).out + (answer).error))

void TestVerbs::initTestCase()
{
    RUNS(m_program.on(samples, {u"sample"_s}), 0);
}

void TestVerbs::samplesGoToAStoreOfTheirOwn()
{
    const Program program;
    const Answer answer = program.run({u"sample"_s});
    RUNS(answer, 0);
    const QStringList files = program.files();
    QVERIFY(files.contains(u".local/share/firstcall/sample.firstcall"_s));
    QVERIFY(!files.contains(u".local/share/firstcall/engagements.firstcall"_s));
    QVERIFY(answer.out.contains(u"sample.firstcall"_s));
    const QString own = program.path(u".local/share/firstcall/engagements.firstcall"_s);
    RUNS(program.run({u"--store"_s, own, u"sample"_s}), 1);
    QVERIFY(!QFileInfo::exists(own));
}

void TestVerbs::samplesAreAddedOnce()
{
    const Answer before = m_program.on(samples, {u"list"_s});
    RUNS(before, 0);
    RUNS(m_program.on(samples, {u"sample"_s}), 0);
    QCOMPARE(m_program.on(samples, {u"list"_s}).out, before.out);
}

void TestVerbs::listTellsWhatAScriptNeeds()
{
    const Answer answer = m_program.on(samples, {u"list"_s, u"--json"_s});
    RUNS(answer, 0);
    const QJsonArray list = QJsonDocument::fromJson(answer.out.toUtf8()).array();
    QCOMPARE(list.size(), 6);
    for (const QJsonValue &one : list) {
        for (const QString &key :
             {u"id"_s, u"reference"_s, u"title"_s, u"customer"_s, u"status"_s, u"lead"_s, u"next_due"_s})
            QVERIFY2(one.toObject().contains(key), qPrintable(key));
    }
    const auto found = std::ranges::find_if(
        list, [](const QJsonValue &one) { return one.toObject().value(u"reference"_s) == example; });
    QVERIFY(found != list.end());
    const QJsonObject worked = (*found).toObject();
    QCOMPARE(worked.value(u"customer"_s).toString(), u"Bramblewick"_s);
    QCOMPARE(worked.value(u"lead"_s).toString(), u"Dana Whitlock"_s);
    QVERIFY(worked.value(u"next_due"_s).toString().startsWith(u"2026-03-"_s));
    QVERIFY(m_program.on(samples, {u"list"_s}).out.contains(example));
}

void TestVerbs::exportsComeInAgainAndGoOutTheSame()
{
    for (const QStringList &with : {QStringList(), QStringList{u"--journal"_s}}) {
        const Program program;
        RUNS(m_program.on(samples,
                          QStringList{u"export"_s, example, u"-o"_s, m_program.path(u"one.json"_s)} + with),
             0);
        RUNS(program.on(u"other.firstcall"_s, {u"import"_s, m_program.path(u"one.json"_s)}), 0);
        RUNS(program.on(u"other.firstcall"_s,
                        QStringList{u"export"_s, example, u"-o"_s, program.path(u"two.json"_s)} + with),
             0);
        QCOMPARE(program.bytes(u"two.json"_s), m_program.bytes(u"one.json"_s));
        RUNS(program.on(u"other.firstcall"_s, {u"verify"_s}), 0);
        const Answer again = program.on(u"other.firstcall"_s, {u"import"_s, m_program.path(u"one.json"_s)});
        RUNS(again, 1);
        QVERIFY(again.error.contains(u"one.json"_s));
    }
    const Answer piped = m_program.on(samples, {u"export"_s, example, u"--journal"_s});
    QCOMPARE(piped.out.toUtf8(), m_program.bytes(u"one.json"_s));
}

void TestVerbs::checkTellsWhatIsMissing()
{
    const Answer answer = m_program.on(samples, {u"check"_s, example});
    QVERIFY2(answer.status == 0 || answer.out.startsWith(u'V'), qPrintable(answer.out));
    const Answer nameOnly = m_program.on(samples, {u"check"_s, u"LFR-2026-035"_s});
    RUNS(nameOnly, 1);
    QVERIFY2(nameOnly.out.contains(u"No first call has taken place yet."_s), qPrintable(nameOnly.out));
    const Answer unknown = m_program.on(samples, {u"check"_s, u"LFR-2026-999"_s});
    RUNS(unknown, 1);
    QVERIFY2(unknown.error.contains(u"LFR-2026-999"_s), qPrintable(unknown.error));
}

void TestVerbs::nothingIsWrittenOverTheStore()
{
    const QByteArray before = m_program.bytes(samples);
    RUNS(m_program.on(samples, {u"export"_s, example, u"-o"_s, m_program.path(samples)}), 1);
    QFile::link(m_program.path(samples), m_program.path(u"other.pdf"_s));
    RUNS(m_program.on(samples, {u"report"_s, example, u"-o"_s, m_program.path(u"other.pdf"_s)}), 1);
    QCOMPARE(m_program.bytes(samples), before);
    RUNS(m_program.on(samples, {u"list"_s}), 0);
}

void TestVerbs::lostOutputIsTold()
{
    // Only Linux has it; elsewhere there is no device that takes nothing, and so nothing to try with.
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no device that is always full");
    QProcess shell;
    for (const QString &verb : {u"list"_s, u"export LFR-2026-031"_s}) {
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s,
                     u"\"%1\" --store \"%2\" %3 > /dev/full"_s.arg(QStringLiteral(FIRSTCALL_PROGRAM),
                                                                   m_program.path(samples), verb)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("Standard output could not be written"));
    }
}

void TestVerbs::theReportIsTheEngagements()
{
    RUNS(m_program.on(samples, {u"report"_s, example, u"-o"_s, m_program.path(u"report.pdf"_s)}), 0);
    const QString text = pdfText(m_program.path(u"report.pdf"_s));
    for (const QString &words :
         {u"DRAFT"_s, u"TLP:AMBER+STRICT"_s, u"COPPER HERON"_s, u"Priya Nandakumar"_s,
          u"What do you see as a successful conclusion?"_s, u"are the backups intact"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestVerbs::theSameStateMakesTheSameBytes()
{
    RUNS(m_program.on(samples, {u"report"_s, example, u"-o"_s, m_program.path(u"again.pdf"_s)}), 0);
    RUNS(m_program.on(samples, {u"report"_s, example, u"-o"_s, m_program.path(u"report.pdf"_s)}), 0);
    QVERIFY(!m_program.bytes(u"again.pdf"_s).isEmpty());
    QCOMPARE(m_program.bytes(u"again.pdf"_s), m_program.bytes(u"report.pdf"_s));
}

void TestVerbs::theReportComesOnBothPapers()
{
    RUNS(m_program.on(
             samples,
             {u"report"_s, example, u"--paper"_s, u"letter"_s, u"-o"_s, m_program.path(u"letter.pdf"_s)}),
         0);
    RUNS(m_program.on(samples,
                      {u"report"_s, example, u"--language"_s, u"de"_s, u"-o"_s, m_program.path(u"de.pdf"_s)}),
         0);
    QVERIFY(m_program.bytes(u"letter.pdf"_s) != m_program.bytes(u"report.pdf"_s));
}

void TestVerbs::anInvitationIsACalendarFile()
{
    const QString file = m_program.path(u"call.ics"_s);
    const Answer written = m_program.on(samples, {u"invite"_s, example, u"-o"_s, file});
    RUNS(written, 0);
    QVERIFY2(written.out.contains(u"Tom Askew"_s), qPrintable(written.out)); // his mailbox is not safe
    const Answer piped = m_program.on(samples, {u"invite"_s, example, u"--meeting"_s, u"technical"_s});
    RUNS(piped, 0);
    QCOMPARE(piped.out.toUtf8(), m_program.bytes(u"call.ics"_s));
    const Answer german =
        m_program.on(samples, {u"invite"_s, example, u"--language"_s, u"de"_s, u"--meeting"_s, u"update"_s});
    RUNS(german, 0);
    QVERIFY2(german.out.contains(u"Dienstag"_s), qPrintable(german.out));

    const Answer over = m_program.on(samples, {u"invite"_s, u"LFR-2026-022"_s, u"-o"_s, file});
    RUNS(over, 1);
    QVERIFY2(over.error.contains(u"No call and no status update is ahead."_s), qPrintable(over.error));
    QCOMPARE(m_program.bytes(u"call.ics"_s), piped.out.toUtf8()); // what was there stays
    RUNS(m_program.on(samples, {u"invite"_s, example, u"--meeting"_s, u"lunch"_s}), 2);
    RUNS(m_program.on(samples, {u"invite"_s, example, u"-o"_s, m_program.path(u"call.pdf"_s)}), 2);
}

void TestVerbs::backupAndRestoreBringBack()
{
    const Program program;
    const QByteArray whole = m_program.on(samples, {u"export"_s, example, u"--journal"_s}).out.toUtf8();
    RUNS(m_program.on(samples, {u"backup"_s, program.path(u"copy.firstcall"_s)}), 0);
    RUNS(m_program.on(samples, {u"backup"_s, program.path(u"copy.firstcall"_s)}), 1); // never over a file
    RUNS(program.on(u"new.firstcall"_s, {u"restore"_s, program.path(u"copy.firstcall"_s)}), 0);
    QCOMPARE(program.on(u"new.firstcall"_s, {u"export"_s, example, u"--journal"_s}).out.toUtf8(), whole);
    const Answer over = program.on(u"new.firstcall"_s, {u"restore"_s, program.path(u"copy.firstcall"_s)});
    RUNS(over, 0);
    QVERIFY(QFileInfo::exists(over.out.section(u" as "_s, 1).section(u".\n"_s, 0, 0)));
}

void TestVerbs::verifyFindsWhatWasTamperedWith()
{
    const Program program;
    RUNS(m_program.on(samples, {u"backup"_s, program.path(u"copy.firstcall"_s)}), 0);
    RUNS(program.on(u"copy.firstcall"_s, {u"verify"_s}), 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(program.path(u"copy.firstcall"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE task SET title = 'pay the ransom' WHERE first_task = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    const Answer found = program.on(u"copy.firstcall"_s, {u"verify"_s});
    RUNS(found, 1);
    QVERIFY2(found.out.contains(u"Task"_s), qPrintable(found.out));
}

void TestVerbs::everyFileIsForItsUserAlone()
{
    const QStringList files = m_program.files();
    QVERIFY(files.size() > 4);
    for (const QString &name : files) {
        const QFileDevice::Permissions rights = QFileInfo(m_program.path(name)).permissions();
        QVERIFY2(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), qPrintable(name));
    }
}
