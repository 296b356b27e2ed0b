// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/tlp.h"
#include "models/schema/entity.h"

namespace firstcall {

/// What a document is.
enum class DocumentKind {
    FirstCallReport,
    PreCallBrief,
    GamePlan,
    WhoWeAre,
    InstructionPack,
    StatusUpdate,
    ImmediateNotice,
    ClosingReport,
    CustodyRecord,
};
inline constexpr Choice documentKindList[] = {
    {DocumentKind::FirstCallReport, "first_call_report",
     QT_TRANSLATE_NOOP("DocumentKind", "First call report")},
    {DocumentKind::PreCallBrief, "pre_call_brief", QT_TRANSLATE_NOOP("DocumentKind", "Pre call brief")},
    {DocumentKind::GamePlan, "game_plan", QT_TRANSLATE_NOOP("DocumentKind", "Game plan")},
    {DocumentKind::WhoWeAre, "who_we_are", QT_TRANSLATE_NOOP("DocumentKind", "Who we are")},
    {DocumentKind::InstructionPack, "instruction_pack",
     QT_TRANSLATE_NOOP("DocumentKind", "Instruction pack")},
    {DocumentKind::StatusUpdate, "status_update", QT_TRANSLATE_NOOP("DocumentKind", "Status update")},
    {DocumentKind::ImmediateNotice, "immediate_notice",
     QT_TRANSLATE_NOOP("DocumentKind", "Immediate notice")},
    {DocumentKind::ClosingReport, "closing_report", QT_TRANSLATE_NOOP("DocumentKind", "Closing report")},
    {DocumentKind::CustodyRecord, "custody_record", QT_TRANSLATE_NOOP("DocumentKind", "Custody record")},
};
inline constexpr Choices documentKindChoices{"DocumentKind", documentKindList};
constexpr const Choices &choicesOf(DocumentKind)
{
    return documentKindChoices;
}

/// Where a version stands (domain B.5).
enum class DocumentState { Draft, InReview, Approved, Issued, Superseded, Withdrawn };
inline constexpr Choice documentStateList[] = {
    {DocumentState::Draft, "draft", QT_TRANSLATE_NOOP("DocumentState", "Draft")},
    {DocumentState::InReview, "in_review", QT_TRANSLATE_NOOP("DocumentState", "In review")},
    {DocumentState::Approved, "approved", QT_TRANSLATE_NOOP("DocumentState", "Approved")},
    {DocumentState::Issued, "issued", QT_TRANSLATE_NOOP("DocumentState", "Issued")},
    {DocumentState::Superseded, "superseded", QT_TRANSLATE_NOOP("DocumentState", "Superseded")},
    {DocumentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("DocumentState", "Withdrawn")},
};
inline constexpr Choices documentStateChoices{"DocumentState", documentStateList};
constexpr const Choices &choicesOf(DocumentState)
{
    return documentStateChoices;
}

/// One version of a document.
struct Document
{
    DocumentKind kind = DocumentKind::FirstCallReport;
    QString number = {};
    QString version = {};
    DocumentState state = DocumentState::Draft;
    QString title = {};
    Tlp tlp = Tlp::AmberStrict;
    Moment issuedAt = {};
    QString changeSummary = {};
    Content pdf = {};
    std::optional<int> position = 0;

    bool operator==(const Document &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
