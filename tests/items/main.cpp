// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_bin.h"
#include "tests/items/tst_engagements.h"
#include "tests/items/tst_fieldtext.h"
#include "tests/items/tst_focusrows.h"
#include "tests/items/tst_history.h"
#include "tests/items/tst_noterows.h"
#include "tests/items/tst_ownsets.h"
#include "tests/items/tst_pasted.h"
#include "tests/items/tst_recordmodel.h"
#include "tests/items/tst_standing.h"
#include "tests/items/tst_when.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return firstcall::testing::runTests<TestWhen, TestFieldText, TestRecordModel, TestPasted, TestFocusRows,
                                        TestNoteRows, TestStanding, TestHistory, TestBin, TestEngagements,
                                        TestOwnSets>(argc, argv);
}
