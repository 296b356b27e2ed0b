// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The cards of the key questions: answered, put off and found by keys.
class TestQuestions : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void controlEnterGoesOnToTheNextOpenOne();
    void theNextOpenOneIsFoundFromAnywhere();
    void lettersSayWhereAQuestionStands();
    void aNewQuestionIsBegunByKey();
    void notKnownKeepsWhatIsTyped();
    void notKnownInTheList();
    void escapeCommitsAndGoesToTheCard();
    void anAnswerToADeferredQuestionAnswersIt();
    void cardsAreFilteredByTheirWords();
    void filtersTellHowManyTheyLetThrough();
    void whoAndHowSureStandQuietly_data();
    void whoAndHowSureStandQuietly();
};

} // namespace firstcall
