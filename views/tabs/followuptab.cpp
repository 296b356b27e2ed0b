// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/followuptab.h"

#include "models/domain/custodyevent.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/finding.h"
#include "models/domain/note.h"
#include "models/domain/obligation.h"
#include "models/domain/recommendation.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"
#include "models/domain/waiver.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/tabs/notespage.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// A new update is due one length of the usual rhythm after the last that was promised, or after now.
RecordModel::Common nextUpdate(Desk &desk, const RecordModel &model)
{
    constexpr int quarter = 15 * 60; // nobody promises a time between two quarters of an hour
    const int rhythm = settings::updateRhythm.read(desk.settings()) * 60;
    if (rhythm <= 0)
        return {};
    QDateTime last = desk.now();
    for (int row = 0; row < model.rowCount(); ++row)
        last = qMax(last, fromRow<StatusUpdate>(model.keptAt(row).row).due.utc);
    const qint64 due = last.toSecsSinceEpoch() + rhythm;
    const Moment next{QDateTime::fromSecsSinceEpoch((due + quarter - 1) / quarter * quarter, Qt::UTC),
                      desk.text().zone()};
    return {{"due"_L1, next.toText()}};
}

} // namespace

FollowUpTab::FollowUpTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
{
    addPage({.id = "triage",
             .title = QT_TRANSLATE_NOOP("Section", "Notes"),
             .make = [&desk](QWidget *within) { return new NotesPage(desk, within); },
             .entities = {&Note::entity()},
             .fields = {"kind"_L1, "private"_L1},
             .counts = true});
    SectionKind updates{
        "updates",
        QT_TRANSLATE_NOOP("Section", "Status updates"),
        &StatusUpdate::entity,
        {"number"_L1, "due"_L1, "channel"_L1, "host"_L1, "audience"_L1, "issued_at"_L1, "learned"_L1},
        {},
        QT_TRANSLATE_NOOP("Section", "Plan the next update: when, over which channel, who hosts it.")};
    updates.fresh = &nextUpdate;
    addSection(updates);
    addSection(
        {"findings",
         QT_TRANSLATE_NOOP("Section", "Findings"),
         &Finding::entity,
         {"title"_L1, "description"_L1, "focus"_L1, "confidence"_L1, "evidence"_L1, "state"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Note what was established, on which evidence, and how sure we are.")});
    addSection({"recommendations",
                QT_TRANSLATE_NOOP("Section", "Recommendations"),
                &Recommendation::entity,
                {"title"_L1, "reason"_L1, "focus"_L1, "horizon"_L1, "owner"_L1, "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Advise what to do, why, and by when.")});
    addSection(
        {"risks",
         QT_TRANSLATE_NOOP("Section", "Risks"),
         &Risk::entity,
         {"number"_L1, "statement"_L1, "likelihood"_L1, "impact"_L1, "response"_L1, "owner"_L1, "state"_L1},
         {},
         QT_TRANSLATE_NOOP("Section",
                           "Note what may go wrong, how likely it is, and what is done about it.")});
    addSection({"evidence",
                QT_TRANSLATE_NOOP("Section", "Evidence held"),
                &EvidenceItem::entity,
                {"number"_L1, "description"_L1, "kind"_L1, "source"_L1, "collected_by"_L1, "collected_at"_L1,
                 "storage"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "List what we hold, from whom, and its SHA-256.")});
    addSection({"custody",
                QT_TRANSLATE_NOOP("Section", "Custody"),
                &CustodyEvent::entity,
                {"item"_L1, "released_by"_L1, "received_by"_L1, "at"_L1, "purpose"_L1, "seal"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "Note each hand-over of evidence.")});
    addSection({"deadlines",
                QT_TRANSLATE_NOOP("Section", "Deadlines for counsel"),
                &Obligation::entity,
                {"regime"_L1, "recipient"_L1, "trigger_at"_L1, "due"_L1, "applicability"_L1, "decided_by"_L1,
                 "state"_L1},
                {},
                QT_TRANSLATE_NOOP("Section", "List the deadlines that counsel may have to consider.")});
    addSection(
        {"notes",
         QT_TRANSLATE_NOOP("Section", "Notes as a list"),
         &Note::entity,
         {"at"_L1, "kind"_L1, "text"_L1, "speaker"_L1, "source_kind"_L1, "confidence"_L1, "verification"_L1},
         {},
         QT_TRANSLATE_NOOP("Section",
                           "What was said, line by line: facts, guesses, decisions and quotes apart.")});
    addSection({"waivers",
                QT_TRANSLATE_NOOP("Section", "Rules set aside"),
                &Waiver::entity,
                {"rule"_L1, "reason"_L1, "given_by"_L1, "at"_L1},
                {},
                QT_TRANSLATE_NOOP(
                    "Section",
                    "A soft rule that does not fit this engagement is set aside here, with the reason.")});
}

} // namespace firstcall
