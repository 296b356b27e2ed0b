// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Participant;
struct Task;

/// What a call is for.
enum class CallKind {
    First,
    Technical,
    Status,
    Executive,
    Counsel,
    Insurer,
    LawEnforcement,
    Supplier,
    InternalHuddle,
    Handover,
    Closing,
};
inline constexpr Choice callKindList[] = {
    {CallKind::First, "first", QT_TRANSLATE_NOOP("CallKind", "First call")},
    {CallKind::Technical, "technical", QT_TRANSLATE_NOOP("CallKind", "Technical call")},
    {CallKind::Status, "status", QT_TRANSLATE_NOOP("CallKind", "Status call")},
    {CallKind::Executive, "executive", QT_TRANSLATE_NOOP("CallKind", "Executive call")},
    {CallKind::Counsel, "counsel", QT_TRANSLATE_NOOP("CallKind", "Call with counsel")},
    {CallKind::Insurer, "insurer", QT_TRANSLATE_NOOP("CallKind", "Call with the insurer")},
    {CallKind::LawEnforcement, "law_enforcement", QT_TRANSLATE_NOOP("CallKind", "Call with law enforcement")},
    {CallKind::Supplier, "supplier", QT_TRANSLATE_NOOP("CallKind", "Call with a supplier")},
    {CallKind::InternalHuddle, "internal_huddle", QT_TRANSLATE_NOOP("CallKind", "Internal huddle")},
    {CallKind::Handover, "handover", QT_TRANSLATE_NOOP("CallKind", "Handover")},
    {CallKind::Closing, "closing", QT_TRANSLATE_NOOP("CallKind", "Closing call")},
};
inline constexpr Choices callKindChoices{"CallKind", callKindList};
constexpr const Choices &choicesOf(CallKind)
{
    return callKindChoices;
}

/// Who listens.
enum class AudienceProfile { Mixed, BusinessOnly, TechnicalOnly, CounselPresent, ThirdPartiesPresent };
inline constexpr Choice audienceProfileList[] = {
    {AudienceProfile::Mixed, "mixed", QT_TRANSLATE_NOOP("AudienceProfile", "Mixed")},
    {AudienceProfile::BusinessOnly, "business_only", QT_TRANSLATE_NOOP("AudienceProfile", "Business people")},
    {AudienceProfile::TechnicalOnly, "technical_only",
     QT_TRANSLATE_NOOP("AudienceProfile", "Technical people")},
    {AudienceProfile::CounselPresent, "counsel_present",
     QT_TRANSLATE_NOOP("AudienceProfile", "Counsel present")},
    {AudienceProfile::ThirdPartiesPresent, "third_parties_present",
     QT_TRANSLATE_NOOP("AudienceProfile", "Third parties present")},
};
inline constexpr Choices audienceProfileChoices{"AudienceProfile", audienceProfileList};
constexpr const Choices &choicesOf(AudienceProfile)
{
    return audienceProfileChoices;
}

/// One call, planned or taken. Its times are kept here and nowhere else.
struct Call
{
    CallKind kind = CallKind::First;
    QString title = {};
    Moment plannedStart = {};
    std::optional<Minutes> plannedLength = {};
    QString bridge = {};
    QString fallback = {};
    Ref<Participant> chair = {};
    Ref<Participant> scribe = {};
    Ref<Participant> timekeeper = {};
    std::optional<AudienceProfile> audience = {};
    Moment startedAt = {};
    Moment endedAt = {};
    Moment pausedAt = {}; ///< while it stands still
    std::optional<int> pausedSeconds = {}; ///< in all pauses that are over
    std::optional<bool> recorded = {};
    QString recordingNote = {};
    QString wrapUpText = {}; ///< word for word
    QString wrapUpGenerated = {}; ///< what the records made of it when those words were kept
    Ref<Participant> confirmedBy = {};
    Moment confirmedAt = {};
    QString corrections = {};
    QString notConfirmedBecause = {};
    Ref<Task> decisionMakerTask = {}; ///< who decides is not known yet; this task finds out (V10)
    std::optional<bool> noStepOurs = {}; ///< agreed that nothing is to do on our side (V11)
    std::optional<bool> noStepTheirs = {}; ///< agreed that nothing is to do on their side (V11)
    std::optional<int> position = 0;

    bool operator==(const Call &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
