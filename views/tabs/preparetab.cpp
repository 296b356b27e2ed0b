// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/preparetab.h"

#include "models/domain/agendaitem.h"
#include "models/domain/assignment.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/researchitem.h"
#include "views/fields/desk.h"
#include "views/tabs/wrapuppage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

PrepareTab::PrepareTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addForm("facts", QT_TRANSLATE_NOOP("Section", "Facts"),
            {"customer"_L1,
             "code_name"_L1,
             "title"_L1,
             "reference"_L1,
             "incident_type"_L1,
             "status"_L1,
             "priority"_L1,
             "priority_reason"_L1,
             "zone"_L1,
             "zone_assumed"_L1,
             "lead"_L1,
             "deputy"_L1,
             "tlp"_L1,
             "tlp_restriction"_L1,
             "discovered_at"_L1,
             "discovered_by"_L1,
             "reported_at"_L1,
             "intake_channel"_L1,
             "introduced_by"_L1,
             "suspected_start"_L1,
             "suspected_start_precision"_L1,
             "circumstances"_L1});
    addForm("terms", QT_TRANSLATE_NOOP("Section", "Terms and privilege"),
            {"relationship"_L1, "contract_state"_L1, "contracting_party"_L1, "partner_terms"_L1,
             "account_representative"_L1, "privilege_posture"_L1, "privilege_by"_L1, "privilege_since"_L1,
             "privilege_wording"_L1, "written_work"_L1});
    addForm("channels", QT_TRANSLATE_NOOP("Section", "Safe channel and contacts"),
            {"mail_unsafe"_L1, "safe_channel"_L1, "steady_contact"_L1, "deputy_contact"_L1,
             "urgent_contact_1"_L1, "urgent_contact_2"_L1, "update_rhythm"_L1, "reporting"_L1});
    addSection({"calls",
                QT_TRANSLATE_NOOP("Section", "Calls"),
                &Call::entity,
                {"kind"_L1, "title"_L1, "planned_start"_L1, "planned_length"_L1, "bridge"_L1, "chair"_L1,
                 "scribe"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Plan the first call: when, on which bridge, who leads and who writes.")});
    addSection({"agenda",
                QT_TRANSLATE_NOOP("Section", "Agenda"),
                &AgendaItem::entity,
                {"title"_L1, "purpose"_L1, "stage"_L1, "planned"_L1, "lead"_L1, "state"_L1, "call"_L1},
                {},
                QT_TRANSLATE_NOOP(
                    "Section", "List the points of the call with their minutes, so that it ends in time.")});
    addSection({"research",
                QT_TRANSLATE_NOOP("Section", "What we found out"),
                &ResearchItem::entity,
                {"finding"_L1, "source_kind"_L1, "source_detail"_L1, "relevance"_L1, "question_raised"_L1,
                 "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Note what is known of the customer and the incident, and from where.")});
    addSection({"checks",
                QT_TRANSLATE_NOOP("Section", "Ready checks"),
                &CheckItem::entity,
                {"done"_L1, "text"_L1, "kind"_L1, "done_by"_L1, "done_at"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "List what must be ready before the call, and what to say first on it.")});
    addSection(
        {"team",
         QT_TRANSLATE_NOOP("Section", "Our team"),
         &Assignment::entity,
         {"consultant"_L1, "role"_L1, "starts"_L1, "ends"_L1, "on_first_call"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Say which consultants work on this engagement, in which role.")});
}

bool PrepareTab::shows(const Entity &entity, const QUuid &record, const QString &field) const
{
    // How a call ended stands where it is read back.
    return !WrapUpPage::holds(desk().store(), entity, record, field)
        && SectionsTab::shows(entity, record, field);
}

} // namespace firstcall
