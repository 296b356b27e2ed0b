// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The line that takes down what is said.
class TestNoteBar : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enterPutsTheLineOnDisk();
    void aNoteHasTheTimeOfItsFirstKey();
    void aGivenSignIsNoKey();
    void aDraftKeepsItsTime();
    void signsAloneAreNothing();
    void signsStayWhenOneComesBack();
    void theSpeakerStays();
    void whoIsNotKnownIsNoOtherSpeaker();
    void theSpeakerStaysBehindWhatIsOurs();
    void theLineSaysWhatItReads();
    void whatIsReadIsSpokenToo();
    void keysChooseTheSign();
    void keysCallLinesBack();
    void ctrlEnterGoesOnInTheSameKind();
    void ctrlEnterGoesToTheNextOpenQuestion();
    void ctrlUSaysThatNobodyKnows();
    void escGoesThereAndBack();
    void escCommitsAnEditor();
    void aHalfTypedLineComesBack();
    void aLineIsNotNotedTwice();
    void ctrlLShowsItOutsideACall();
    void theLatestNotesStandAbove();
    void undoTakesTheNoteAndWhatItMade();
};

} // namespace firstcall
