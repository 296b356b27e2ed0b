// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/focustab.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/asset.h"
#include "models/domain/dataset.h"
#include "models/domain/focusarea.h"
#include "models/domain/hypothesis.h"
#include "models/domain/indicator.h"
#include "models/domain/timelineevent.h"
#include "views/tabs/focuspage.h"
#include "views/tabs/standingpage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

FocusTab::FocusTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addPage({.id = "areas",
             .title = QT_TRANSLATE_NOOP("Section", "The four areas"),
             .make = [&desk](QWidget *within) { return new FocusPage(desk, within); },
             .entities = {&FocusArea::entity()}});
    addPage({.id = "standing",
             .title = QT_TRANSLATE_NOOP("Section", "How it stands"),
             .make = [&desk](QWidget *within) { return new StandingPage(desk, within); }});
    addSection({"hypotheses",
                QT_TRANSLATE_NOOP("Section", "Explanations under test"),
                &Hypothesis::entity,
                {"statement"_L1, "focus"_L1, "proposed_by"_L1, "confidence"_L1, "evidence_for"_L1,
                 "evidence_against"_L1, "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note each explanation with what speaks for and against it.")});
    addSection({"assets",
                QT_TRANSLATE_NOOP("Section", "Systems"),
                &Asset::entity,
                {"name"_L1, "kind"_L1, "status"_L1, "effects"_L1, "power_state"_L1, "network_state"_L1,
                 "basis"_L1, "recovery_priority"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "List the systems: suspected, confirmed or cleared, and why.")});
    addSection(
        {"accounts",
         QT_TRANSLATE_NOOP("Section", "Accounts"),
         &Account::entity,
         {"identifier"_L1, "kind"_L1, "status"_L1, "first_suspicious_use"_L1, "disabled"_L1, "basis"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "List the accounts that were or may have been misused.")});
    addSection({"data",
                QT_TRANSLATE_NOOP("Section", "Data"),
                &DataSet::entity,
                {"description"_L1, "categories"_L1, "status"_L1, "effect"_L1, "people_minimum"_L1,
                 "people_maximum"_L1, "basis"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "List the data that may be affected, and how many people it is about.")});
    addSection({"indicators",
                QT_TRANSLATE_NOOP("Section", "Indicators"),
                &Indicator::entity,
                {"kind"_L1, "value"_L1, "context"_L1, "source"_L1, "first_seen"_L1, "confidence"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note addresses, hashes and names that were seen, and where.")});
    addSection({"timeline",
                QT_TRANSLATE_NOOP("Section", "Timeline"),
                &TimelineEvent::entity,
                {"at"_L1, "precision"_L1, "time_words"_L1, "description"_L1, "source"_L1, "confidence"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note what happened when, as exactly as it is known.")});
    addSection({"actions",
                QT_TRANSLATE_NOOP("Section", "Actions taken"),
                &ActionTaken::entity,
                {"at"_L1, "what"_L1, "purpose"_L1, "taken_by"_L1, "approved_by"_L1, "result"_L1,
                 "effect_on_evidence"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Note what was done already, by whom, and what it did to the evidence.")});
}

} // namespace firstcall
