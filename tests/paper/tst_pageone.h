// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/decision.h"
#include "models/domain/instruction.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/report/firstcallreport.h"
#include "tests/paper/reading.h"
#include "tests/report/records.h"
#include "tests/report/words.h"
#include "tests/support/run.h"

namespace firstcall::testing {

/// Page one stands alone, however much there is to tell.
class PageOneTest : public TestCase
{
    Q_OBJECT

    /// Every list full, every text of this many letters, in a zone whose times need two clocks.
    static Report full(int letters)
    {
        Records all(QStringLiteral("Asia/Kolkata"));
        const QString words = QStringLiteral("Mending of the servers which ");
        const QString text = words.repeated(letters / int(words.size()) + 1).left(letters).trimmed();
        const auto person = all.add(Participant{.name = text});
        all.engagement.reference = QStringLiteral("LFR-2026-031");
        all.engagement.codeName = QStringLiteral("COPPER HERON");
        all.engagement.urgentContact1 = all.engagement.urgentContact2 = person;
        for (const char *key : {"FQ1", "FQ2", "FQ3", "FQ4"}) {
            all.change(all.focus(key), [&](FocusArea &area) {
                area.status = FocusStatus::WorkingHypothesis;
                area.confidence = Confidence::Moderate;
                area.currentAnswer = area.missing = text;
            });
        }
        const Moment due = all.at("2026-03-09 18:00");
        for (int number = 1; number <= 6; ++number) {
            all.add(Concern{.statement = text, .raisedBy = person, .rank = number});
            all.add(SuccessCriterion{.statement = text, .statedBy = person, .rank = number});
            all.add(Decision{.what = text, .decider = person, .neededBy = due});
            for (const Side side : {Side::Ours, Side::Theirs, Side::ThirdParty})
                all.add(Task{.title = text,
                             .side = side,
                             .owner = person,
                             .due = due,
                             .firstTask = true,
                             .question = text});
            all.add(Instruction{.toDo = text, .notToDo = text});
        }
        all.add(StatusUpdate{.due = due, .channel = text, .host = person});
        const auto call =
            all.add(Call{.startedAt = all.at("2026-03-09 10:00"), .endedAt = all.at("2026-03-09 11:00")});
        all.add(Attendance{.call = call, .participant = person, .present = true});
        // After everything was due, so that each line is marked as overdue as well.
        Report report = firstCallReport(all.snapshot(all.at("2026-03-20 12:00")), english());
        report.privilege = QStringLiteral("CONFIDENTIAL: PREPARED AT THE REQUEST OF COUNSEL");
        return report;
    }

private Q_SLOTS:
    void itIsOnePage_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<PaperSize>("paper");
        for (const int letters : {12, 30, 50, 80, 140, 1'000}) {
            QTest::addRow("%d, A4", letters) << letters << PaperSize::A4;
            QTest::addRow("%d, Letter", letters) << letters << PaperSize::Letter;
        }
    }
    void itIsOnePage()
    {
        QFETCH(int, letters);
        QFETCH(PaperSize, paper);
        const QStringList pages = pagesOf(pdfOf(full(letters), paper));
        QVERIFY(pages.size() > 1);
        for (const char *last :
             {"Next update", "we ring", "Not known yet", "What one person told us on the call"})
            QVERIFY2(pages.first().contains(QLatin1StringView(last)), last);
    }
};

} // namespace firstcall::testing
