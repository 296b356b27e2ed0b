// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/tst_callrules.h"
#include "tests/domain/tst_computed.h"
#include "tests/domain/tst_endingrules.h"
#include "tests/domain/tst_noterules.h"
#include "tests/domain/tst_phases.h"
#include "tests/domain/tst_playing.h"
#include "tests/domain/tst_promises.h"
#include "tests/domain/tst_samples.h"
#include "tests/domain/tst_script.h"
#include "tests/domain/tst_taskrules.h"
#include "tests/domain/tst_timerules.h"
#include "tests/domain/tst_waivers.h"
#include "tests/domain/tst_workedexample.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace firstcall::testing;
    return runTests<CallRules, Computed, EndingRules, NoteRules, Phases, Playing, PromisesTest, Samples,
                    ScriptTest, TaskRules, TimeRules, Waivers, WorkedExample>(argc, argv);
}
