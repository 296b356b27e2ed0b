// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/domain/played.h"
#include "tests/support/run.h"

namespace firstcall::testing {

/// The worked example of the field, as its script leaves it at 12:45.
class WorkedExample : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindHasItsRecords_data();
    void everyKindHasItsRecords();
    void everyPhraseIsSomewhere_data();
    void everyPhraseIsSomewhere();
    void everyTableStandsAsTheDomainHasIt_data();
    void everyTableStandsAsTheDomainHasIt();
    void itStandsAsAtQuarterToOne();
    void itKeepsEveryRule();
    void itWasEditedOverItsMorning();

private:
    Played m_played;
};

} // namespace firstcall::testing
