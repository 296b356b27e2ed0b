// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"

namespace firstcall {

/// The report on screen, in a file and on paper.
class TestReportTab : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutIsInNoPageAndNoFile();
    void paperLanguageAndMarkingAreChosen();
    void aFileNameThatCantBeIsRefused();
    void aReferenceLeadsOutOfNoFolder();
    void whatTheCallLeftOutLeadsToItsList_data();
    void whatTheCallLeftOutLeadsToItsList();
    void whatIsMissingLeadsToItsPlace();
    void pagesFollowEditsOnlyWhileInSight();
    void theReaderStaysWhereHeWas();
    void keysLeadFromAPageToTheRecord();
    void thePointerNamesWhatItLeadsTo();
    void paperSaysWhatTheFileSays();
    void nothingInWritingStopsAll();
};

} // namespace firstcall
