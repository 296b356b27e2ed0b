// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/introductionstab.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"

using namespace Qt::StringLiterals;

namespace firstcall {

IntroductionsTab::IntroductionsTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addSection({"people",
                QT_TRANSLATE_NOOP("Section", "People"),
                &Participant::entity,
                {"name"_L1, "job_title"_L1, "party"_L1, "organisation"_L1, "roles"_L1, "decides_on"_L1,
                 "out_of_band"_L1},
                {},
                QT_TRANSLATE_NOOP(
                    "Section", "Add who is on the call, or paste the list of invited people from a mail.")});
    addSection({"attendance",
                QT_TRANSLATE_NOOP("Section", "On the call"),
                &Attendance::entity,
                {"participant"_L1, "present"_L1, "joined_at"_L1, "left_at"_L1, "introduced"_L1, "asked"_L1,
                 "absence_note"_L1, "call"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Tick who is here as they join; note who is absent and why.")});
    addSection(
        {"spoken",
         QT_TRANSLATE_NOOP("Section", "Spoken introductions"),
         &Participant::entity,
         {"name"_L1, "spoken_introduction"_L1, "background"_L1},
         {{"party"_L1, keyOf(Party::OurFirm)}},
         QT_TRANSLATE_NOOP("Section", "Write the two sentences with which each of us is introduced.")});
}

} // namespace firstcall
