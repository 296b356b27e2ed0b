// SPDX-License-Identifier: Apache-2.0
#include "tests/store/child.h"
#include "tests/store/tst_adopt.h"
#include "tests/store/tst_backup.h"
#include "tests/store/tst_journal.h"
#include "tests/store/tst_kill.h"
#include "tests/store/tst_migration.h"
#include "tests/store/tst_opening.h"
#include "tests/store/tst_records.h"
#include "tests/store/tst_search.h"
#include "tests/store/tst_searchindex.h"
#include "tests/store/tst_verify.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const std::optional<int> status = firstcall::testing::actAsChild(application.arguments()))
        return *status;
    return firstcall::testing::runTests<TestOpening, TestMigration, TestRecords, TestJournal, TestVerify,
                                        TestBackup, TestAdopt, TestSearch, TestSearchIndex, TestKill>(argc,
                                                                                                      argv);
}
