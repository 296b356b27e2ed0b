// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/core.h"
#include "models/domain/coverage.h"
#include "models/domain/focusarea.h"
#include "models/domain/riskband.h"
#include "tests/domain/sheet.h"

namespace firstcall::testing {

using namespace Qt::StringLiterals;

class Computed : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theRiskTableIsThatOfTheField()
    {
        // Likelihood 5 down to 1, impact 1 to 5 (domain B.3).
        const char *table[5] = {"MHHCC", "LMHHC", "LMMHH", "LLMMH", "LLLLM"};
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 5; ++column) {
                const Risk risk{.likelihood = static_cast<RiskLevel>(4 - row),
                                .impact = static_cast<RiskLevel>(column)};
                QCOMPARE(riskScore(risk), std::optional((5 - row) * (column + 1)));
                QCOMPARE(keyOf(*riskBand(risk)).at(0).toUpper(), QLatin1Char(table[row][column]));
            }
        }
    }

    void dangerToLifeIsCriticalWhateverTheScore()
    {
        QCOMPARE(riskBand(Risk{}), std::optional<RiskBand>());
        QCOMPARE(riskBand(Risk{.likelihood = RiskLevel::Five}), std::optional<RiskBand>());
        QCOMPARE(riskBand(Risk{.lifeSafety = true}), std::optional(RiskBand::Critical));
        QCOMPARE(riskBand(Risk{.likelihood = RiskLevel::One, .impact = RiskLevel::One, .lifeSafety = true}),
                 std::optional(RiskBand::Critical));
    }

    void coverageCountsWhatIsAnsweredOrClosedOnPurpose()
    {
        Sheet sheet;
        QCOMPARE(closedKeyQuestions(sheet.snapshot()), 0);
        const QList<QuestionState> states{QuestionState::Answered, QuestionState::Declined,
                                          QuestionState::UnknownToCustomer, QuestionState::PartlyAnswered};
        for (int i = 0; i < 4; ++i)
            sheet.set(Ref<Question>{coreId(sheet.id(), keyQuestions()[std::size_t(i)].key)}, &Question::state,
                      states[i]);
        QCOMPARE(closedKeyQuestions(sheet.snapshot()), 3);
    }

    void aKeyQuestionSaysWhichHalfIsOpen()
    {
        Sheet sheet;
        const auto open = [&sheet](const char *key) {
            const Ref<Question> ref{coreId(sheet.id(), key)};
            return openHalves(sheet.snapshot(), {ref.id, *sheet.snapshot().find(ref)});
        };
        QCOMPARE(open("KQ1"), (QList{AnswerPart::What, AnswerPart::Why}));
        QCOMPARE(open("KQ2"), (QList{AnswerPart::Investigate, AnswerPart::Contain}));
        QCOMPARE(open("KQ3"), QList<AnswerPart>());
        sheet.add(Answer{
            .question = {coreId(sheet.id(), "KQ1")}, .text = u"Ransomware"_s, .part = AnswerPart::What});
        sheet.add(Answer{.question = {coreId(sheet.id(), "KQ1")}, .part = AnswerPart::Why}); // no words
        QCOMPARE(open("KQ1"), QList{AnswerPart::Why});
    }

    void coreRecordsHaveTheSameIdsEverywhere()
    {
        const QUuid engagement = QUuid::fromString(u"0195790a-1b2c-7d3e-8f40-5a6b7c8d9e0f"_s);
        QCOMPARE(idText(coreId(engagement, "KQ1")), u"663120f7-b2eb-5662-9c98-df74442e0eda"_s);
        QCOMPARE(idText(coreId(engagement, "FQ4")), u"953056c0-5286-5cdd-976e-bdab9fe4e570"_s);
        const QList<Change> core = coreRecords(engagement);
        QCOMPARE(core.size(), 8);
        QSet<QUuid> ids;
        for (const Change &change : core) {
            ids.insert(change.id);
            QVERIFY(isCore(*change.entity, engagement, change.id));
            QCOMPARE(change.engagement, engagement);
        }
        QCOMPARE(ids.size(), 8);
        QVERIFY(!isCore(Question::entity(), engagement, newId()));
    }
};

} // namespace firstcall::testing
