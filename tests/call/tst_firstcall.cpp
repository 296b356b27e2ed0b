// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_firstcall.h"

#include "models/domain/answer.h"
#include "models/domain/attendance.h"
#include "models/domain/concern.h"
#include "models/domain/decision.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/domain/reporteditem.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "tests/call/callplace.h"
#include "tests/call/countedkeys.h"
#include "views/tabs/reportexport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

constexpr int mostKeys = 60;

/// The text of a PDF as poppler reads it, in one line; of all pages or of the first alone.
QString textOf(const QString &path, bool firstPageAlone = false)
{
    QProcess reader;
    reader.start(u"pdftotext"_s,
                 (firstPageAlone ? QStringList{u"-l"_s, u"1"_s} : QStringList()) + QStringList{path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

void TestFirstCall::atTenPastThreeInTheMorning()
{
    const Workplace at;
    CountedKeys keys(at);
    const auto on = Qt::ControlModifier;
    const auto onShift = Qt::ControlModifier | Qt::ShiftModifier;

    // One consultant, no preparation.
    keys.press(Qt::Key_N, on);
    keys.line(u"Harbour Mills"_s);
    keys.press(Qt::Key_F5);
    QTRY_VERIFY(isInNoteBar(at));
    QCOMPARE(keys.count(), 3);

    // Four of theirs.
    keys.line(u"/w Priya Nair, IT lead, decides isolate"_s, on);
    keys.line(u"Tom Askew, managing director, decision maker, decides spend"_s, on);
    keys.line(u"Wen Li, plant manager"_s, on);
    keys.line(u"Rosa Okafor, finance"_s);
    keys.press(Qt::Key_M, onShift); // company mail is compromised

    // Five questions of our own.
    keys.press(Qt::Key_3, on);
    keys.press(Qt::Key_Insert);
    for (const QString &question :
         {u"Are the backups reachable from the network?"_s, u"Which systems are off by now?"_s,
          u"Is remote access still open?"_s, u"Who may speak to the press?"_s, u"How long are logs kept?"_s})
        keys.line(question);
    keys.press(Qt::Key_Escape);
    QVERIFY(isInNoteBar(at));

    // The four key questions, then the five; one that nobody can answer.
    keys.line(u"Priya: /1 A supplier's mailbox was used to send us a false invoice"_s, on);
    keys.line(u"The bank rang about the second payment"_s, on);
    keys.line(u"The mailbox was searched for rules"_s, on);
    keys.line(u"All passwords of finance were changed"_s, on);
    keys.line(u"The insurer and the bank"_s, on);
    keys.line(u"Invoices are paid to the right account by Monday"_s, on);
    keys.line(u"They stand on a box of their own"_s, on);
    keys.line(u"The invoice portal"_s, on);
    keys.press(Qt::Key_U, on);
    keys.line(u"Tom Askew alone"_s, on);
    keys.line(u"Ninety days"_s);

    // Counsel joins late.
    keys.line(u"/w Ines Roth, counsel"_s);
    keys.press(Qt::Key_F7);
    keys.press(Qt::Key_Return);
    keys.type(u"Prepared at the direction of counsel"_s);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(isInNoteBar(at));

    keys.line(u"/c Payroll on Friday"_s, on);
    keys.line(u"Letters to customers"_s, on);
    keys.line(u"The plant stands still"_s);
    keys.line(u"/k Nobody pays a false invoice again"_s);
    keys.line(u"/r The bank was told at noon"_s);
    keys.line(u"/q Do we have to tell the regulator?"_s);
    keys.line(u"/d Finance works from the second office"_s);
    keys.line(u"/t Find out how the mailbox was entered @Priya tomorrow 12:00"_s);
    keys.line(u"/u by phone tomorrow 18:00"_s);

    // Read back, confirmed, ended, sent.
    keys.press(Qt::Key_5, on);
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_1); // some places are open: once more takes the words as they are
    keys.press(Qt::Key_F5, Qt::ShiftModifier);
    keys.press(Qt::Key_E, on);

    const Snapshot now = at.snapshot();
    QCOMPARE(at.refusals, QStringList());
    QCOMPARE(now.all<Participant>().size(), 6); // five of theirs, and who takes the call
    QCOMPARE(now.all<Attendance>().size(), 6);
    QCOMPARE(now.all<Question>().size(), 9);
    for (const Kept<Question> &question : now.all<Question>())
        QVERIFY2(question->state == QuestionState::Answered
                     || question->state == QuestionState::UnknownToCustomer,
                 qPrintable(question->text + u" "_s + keyOf(question->state)));
    QCOMPARE(now.all<Concern>().size(), 3);
    QVERIFY(now.all<SuccessCriterion>().size() >= 1);
    QCOMPARE(now.all<ReportedItem>().size(), 1);
    QCOMPARE(now.all<ParticipantQuestion>().size(), 1);
    QCOMPARE(now.all<Decision>().size(), 1);
    QCOMPARE(now.all<Task>().size(), 1);
    QCOMPARE(now.all<Task>().first()->side, Side::Theirs);
    QCOMPARE(now.name(now.all<Task>().first()->owner), u"Priya Nair"_s);
    QVERIFY(now.all<StatusUpdate>().first()->due.isValid());
    const Kept<Call> call = now.all<Call>().first();
    QVERIFY(call->endedAt.isValid());
    QVERIFY(call->confirmedAt.isValid());
    QVERIFY(call->wrapUpText.contains(u"Payroll on Friday"_s));
    QVERIFY(call->wrapUpText.contains(u"how the mailbox was entered"_s));
    QCOMPARE(now.name(now.all<Answer>().first()->answeredBy), u"Priya Nair"_s);
    const QList<Kept<Question>> questions = now.all<Question>();
    QCOMPARE(std::ranges::count_if(
                 questions,
                 [](const Kept<Question> &one) { return one->state == QuestionState::UnknownToCustomer; }),
             1);
    QVERIFY(now.engagement().mailUnsafe.value_or(false));

    const Result<QString> path = draftPath(*at.desk, at.desk->engagement());
    VERIFY_RESULT(path);
    QVERIFY2(QFile::exists(*path), qPrintable(*path));
    const QString all = textOf(*path);
    for (const QString &told : {u"Harbour Mills"_s,
                                u"Priya Nair"_s,
                                u"Tom Askew"_s,
                                u"Wen Li"_s,
                                u"Rosa Okafor"_s,
                                u"Ines Roth"_s,
                                u"Prepared at the direction of counsel"_s,
                                u"supplier's mailbox was used"_s,
                                u"The bank rang about the second payment"_s,
                                u"searched for rules"_s,
                                u"passwords of finance"_s,
                                u"The insurer and the bank"_s,
                                u"right account by Monday"_s,
                                u"a box of their own"_s,
                                u"The invoice portal"_s,
                                u"Ninety days"_s,
                                u"Payroll on Friday"_s,
                                u"Letters to customers"_s,
                                u"The plant stands still"_s,
                                u"Nobody pays a false invoice again"_s,
                                u"The bank was told at noon"_s,
                                u"tell the regulator"_s,
                                u"second office"_s,
                                u"how the mailbox was entered"_s,
                                u"Is remote access still open"_s,
                                u"nown to the customer"_s,
                                u"in doubt; please do not use it"_s,
                                u"confirmed by"_s,
                                u"joined"_s})
        QVERIFY2(all.contains(told), qPrintable(told + u" is not in: "_s + all));
    // Page one stands alone: what worries them, the first task, the next update.
    const QString first = textOf(*path, true);
    for (const QString &told :
         {u"Payroll on Friday"_s, u"Letters to customers"_s, u"The plant stands still"_s,
          u"how the mailbox was entered"_s, u"Company mail is not safe"_s, u"18:00"_s,
          u"Priya Nair answers by"_s, u"12:00"_s, u"DRAFT"_s, u"right account by Monday"_s,
          u"supplier's mailbox was used"_s})
        QVERIFY2(first.contains(told), qPrintable(told + u" is not in: "_s + first));
    qInfo("%d keys beside text", keys.count());
    QVERIFY2(keys.count() <= mostKeys, qPrintable(QString::number(keys.count())));
}

void TestFirstCall::skippingEverythingTakesSixKeys()
{
    const Workplace at;
    at.window->newEngagement(u"Harbour Mills"_s);
    CountedKeys keys(at);
    keys.press(Qt::Key_F5);
    keys.press(Qt::Key_F8);
    keys.press(Qt::Key_F8);
    keys.press(Qt::Key_F8);
    keys.press(Qt::Key_F5, Qt::ShiftModifier);
    keys.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(keys.count(), 6);
    const Result<QString> path = draftPath(*at.desk, at.desk->engagement());
    VERIFY_RESULT(path);
    QVERIFY(QFile::exists(*path));
    QVERIFY(at.snapshot().all<Call>().first()->endedAt.isValid());
    QCOMPARE(at.refusals, QStringList());
}

void TestFirstCall::aFinishedCallIsOneKeyFromItsReport()
{
    const Workplace at;
    startCall(at);
    note(at, u"/c Payroll on Friday"_s);
    at.key(Qt::Key_F5, Qt::ShiftModifier);
    CountedKeys keys(at);
    keys.press(Qt::Key_E, Qt::ControlModifier);
    const Result<QString> path = draftPath(*at.desk, at.desk->engagement());
    VERIFY_RESULT(path);
    QVERIFY(textOf(*path).contains(u"Payroll on Friday"_s));
    QCOMPARE(keys.count(), 1);
}

} // namespace firstcall
