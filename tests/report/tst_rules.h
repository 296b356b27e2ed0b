// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// What a report must do, and must never do, whatever the engagement.
class TestRules : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void conflictingAnswersAreBothPrinted();
    void anAnswerGivenAgainKeepsTheFirst();
    void privateNotesArePrintedNowhere();
    void internalTalkIsPrintedNowhere();
    void unsortedNotesStandApartInADraft();
    void unsortedNotesAreNotInAnIssuedReport();
    void anAmendedNoteReplacesWhatItAmends();
    void quotesAreExactlyAsTyped();
    void aStatementWithoutSourceSaysSo();
    void privilegeMarking_data();
    void privilegeMarking();
    void whatWasNotedBeforeTheMarkingSaysSo();
    void markingAndRestriction_data();
    void markingAndRestriction();
    void numbersOfPeople_data();
    void numbersOfPeople();
    void riskBands_data();
    void riskBands();
    void aColumnThatSaysNothingIsNamedOnce();
    void sectionsCanBeLeftOut();
    void linksInWhatPeopleSaidAreDefanged();
    void textsWithPercentSignsStayAsTheyAre();
};

} // namespace firstcall
