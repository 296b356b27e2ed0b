// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/introductionstab.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "views/tabs/midcallpage.h"
#include "views/tabs/peoplepage.h"
#include "views/tabs/sayfirstpage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

IntroductionsTab::IntroductionsTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addPage({.id = "people",
             .title = QT_TRANSLATE_NOOP("Section", "People"),
             .make = [&desk](QWidget *within) { return new PeoplePage(desk, within); },
             .entities = {&Participant::entity()},
             .counts = true});
    addSection({"attendance",
                QT_TRANSLATE_NOOP("Section", "On the call"),
                &Attendance::entity,
                {"participant"_L1, "present"_L1, "joined_at"_L1, "left_at"_L1, "introduced"_L1, "asked"_L1,
                 "absence_note"_L1, "call"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Tick who is here as they join; note who is absent and why.")});
    addPage({.id = "say_first",
             .title = QT_TRANSLATE_NOOP("Section", "Say first"),
             .make = [&desk](QWidget *within) { return new SayFirstPage(desk, within); }});
    addPage({.id = "lines",
             .title = QT_TRANSLATE_NOOP("Section", "Lines for the call"),
             .make = [&desk](QWidget *within) { return new MidCallPage(desk, within); }});
}

} // namespace firstcall
