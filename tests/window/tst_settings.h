// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace firstcall {

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesDownThePage();
    void everySettingIsReachedAndChangedByKeys();
    void theClocksChosenStandAboveAnEngagement();
    void newEngagementsAreMarkedAsTheFirmSays();
    void theMarkingLeadsToTheFirm();
    void aNewUpdateProposesItsTime();
    void noTimeIsProposedWhereNoneIsWanted();
    void reportsAreNamedAfterThePattern();
    void aPatternThatWouldLoseReportsIsRefused();
    void theDataFileIsNamedAndLeadsToAnother();
};

} // namespace firstcall
