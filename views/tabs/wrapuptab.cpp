// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/wrapuptab.h"

#include "models/domain/call.h"
#include "models/domain/concern.h"
#include "models/domain/courseofaction.h"
#include "models/domain/datarequest.h"
#include "models/domain/decision.h"
#include "models/domain/expectation.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/milestone.h"
#include "models/domain/referral.h"
#include "models/domain/reporteditem.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "views/fields/desk.h"
#include "views/tabs/wrapuppage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

WrapUpTab::WrapUpTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addPage({.id = "read_back",
             .title = QT_TRANSLATE_NOOP("Section", "Wrap-up"),
             .make =
                 [this](QWidget *within) {
                     auto *page = new WrapUpPage(this->desk(), within);
                     connect(page, &WrapUpPage::theirStepsWanted, this,
                             [this] { showPage("their_steps"_L1).focusFirst(); });
                     return page;
                 },
             .entities = {&Call::entity()}});
    const QList<QLatin1StringView> step{"title"_L1,      "owner"_L1,    "due"_L1,  "state"_L1,
                                        "first_task"_L1, "priority"_L1, "focus"_L1};
    addSection(
        {"our_steps",
         QT_TRANSLATE_NOOP("Section", "Our next steps"),
         &Task::entity,
         step,
         {{"side"_L1, keyOf(Side::Ours)}},
         QT_TRANSLATE_NOOP("Section", "Add what we do next, with one person and a time for each step.")});
    addSection(
        {"their_steps",
         QT_TRANSLATE_NOOP("Section", "Their next steps"),
         &Task::entity,
         step,
         {{"side"_L1, keyOf(Side::Theirs)}},
         QT_TRANSLATE_NOOP("Section",
                           "Add what the customer does next, with one person and a time for each step.")});
    addSection({"third_steps",
                QT_TRANSLATE_NOOP("Section", "Steps of third parties"),
                &Task::entity,
                step,
                {{"side"_L1, keyOf(Side::ThirdParty)}},
                QT_TRANSLATE_NOOP("Section", "Add what suppliers, insurers and others do next.")});
    addSection({"decisions",
                QT_TRANSLATE_NOOP("Section", "Decisions"),
                &Decision::entity,
                {"what"_L1, "state"_L1, "decider"_L1, "needed_by"_L1, "decided_at"_L1, "reasons"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Note what was decided by whom, and what somebody still has to decide.")});
    addSection({"concerns",
                QT_TRANSLATE_NOOP("Section", "Concerns"),
                &Concern::entity,
                {"rank"_L1, "statement"_L1, "raised_by"_L1, "category"_L1, "priority"_L1, "state"_L1,
                 "how_addressed"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note what worries them most, in their words, ranked.")});
    addSection({"expectations",
                QT_TRANSLATE_NOOP("Section", "Expectations"),
                &Expectation::entity,
                {"statement"_L1, "held_by"_L1, "response"_L1, "agreed_wording"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note what they expect of us, and what we answered.")});
    addSection({"success",
                QT_TRANSLATE_NOOP("Section", "Success"),
                &SuccessCriterion::entity,
                {"rank"_L1, "statement"_L1, "stated_by"_L1, "measure"_L1, "target"_L1, "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Note what they see as a successful conclusion, and how it is measured.")});
    addSection({"reported",
                QT_TRANSLATE_NOOP("Section", "Reported so far"),
                &ReportedItem::entity,
                {"direction"_L1, "content"_L1, "reported_by"_L1, "reported_to"_L1, "at"_L1, "channel"_L1,
                 "needs_correction"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note what was reported by whom to whom before the call.")});
    addSection(
        {"courses",
         QT_TRANSLATE_NOOP("Section", "Courses of action"),
         &CourseOfAction::entity,
         {"title"_L1, "arguments_for"_L1, "arguments_against"_L1, "recommended"_L1, "chosen"_L1,
          "chosen_by"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Put the options side by side: what speaks for and against each.")});
    addSection({"milestones",
                QT_TRANSLATE_NOOP("Section", "The plan"),
                &Milestone::entity,
                {"horizon"_L1, "title"_L1, "owner"_L1, "due"_L1, "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Three lines are enough: today, this week, until closed.")});
    addSection(
        {"requests",
         QT_TRANSLATE_NOOP("Section", "Data requests"),
         &DataRequest::entity,
         {"number"_L1, "item"_L1, "asked_of"_L1, "due"_L1, "perishable_at"_L1, "delivery"_L1, "state"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "List the data we need, why, from whom, and when it is lost.")});
    addSection({"instructions",
                QT_TRANSLATE_NOOP("Section", "Instructions"),
                &Instruction::entity,
                {"title"_L1, "to_do"_L1, "not_to_do"_L1, "recipient"_L1, "due"_L1, "sent_at"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Write what they do, and do not do, until they hear from us.")});
    addSection({"referrals",
                QT_TRANSLATE_NOOP("Section", "Referrals"),
                &Referral::entity,
                {"need"_L1, "kind"_L1, "organisations"_L1, "why_trusted"_L1, "interest"_L1, "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Name who else can help, why, and what our own interest is.")});
    addSection({"invitations",
                QT_TRANSLATE_NOOP("Section", "Invitations"),
                &Invitation::entity,
                {"call"_L1, "recipients"_L1, "sender"_L1, "due"_L1, "sent_at"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Note who gets an invitation to which call, and by when it goes out.")});
}

bool WrapUpTab::shows(const Entity &entity, const QUuid &record, const QString &field) const
{
    // A call is planned elsewhere; here stands how it ended.
    if (&entity == &Call::entity())
        return WrapUpPage::holds(desk().store(), entity, record, field);
    return SectionsTab::shows(entity, record, field);
}

} // namespace firstcall
