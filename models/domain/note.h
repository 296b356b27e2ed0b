// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/domain/focus.h"
#include "models/domain/verification.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Call;
struct Participant;
struct Question;

/// What sort of statement a note is.
enum class NoteKind { Untriaged, Fact, Hypothesis, Speculation, Decision, Quote };
inline constexpr Choice noteKindList[] = {
    {NoteKind::Untriaged, "untriaged", QT_TRANSLATE_NOOP("NoteKind", "Untriaged")},
    {NoteKind::Fact, "fact", QT_TRANSLATE_NOOP("NoteKind", "Fact")},
    {NoteKind::Hypothesis, "hypothesis", QT_TRANSLATE_NOOP("NoteKind", "Hypothesis")},
    {NoteKind::Speculation, "speculation", QT_TRANSLATE_NOOP("NoteKind", "Speculation")},
    {NoteKind::Decision, "decision", QT_TRANSLATE_NOOP("NoteKind", "Decision")},
    {NoteKind::Quote, "quote", QT_TRANSLATE_NOOP("NoteKind", "Quote")},
};
inline constexpr Choices noteKindChoices{"NoteKind", noteKindList};
constexpr const Choices &choicesOf(NoteKind)
{
    return noteKindChoices;
}

/// Where a statement comes from.
enum class NoteSource {
    ParticipantFirstHand,
    ParticipantSecondHand,
    Document,
    LogOrAlert,
    OurAnalysis,
    ThirdParty,
    AttackerClaim,
    OpenSource,
};
inline constexpr Choice noteSourceList[] = {
    {NoteSource::ParticipantFirstHand, "participant_first_hand",
     QT_TRANSLATE_NOOP("NoteSource", "First-hand")},
    {NoteSource::ParticipantSecondHand, "participant_second_hand",
     QT_TRANSLATE_NOOP("NoteSource", "Second-hand")},
    {NoteSource::Document, "document", QT_TRANSLATE_NOOP("NoteSource", "Document")},
    {NoteSource::LogOrAlert, "log_or_alert", QT_TRANSLATE_NOOP("NoteSource", "Log or alert")},
    {NoteSource::OurAnalysis, "our_analysis", QT_TRANSLATE_NOOP("NoteSource", "Our analysis")},
    {NoteSource::ThirdParty, "third_party", QT_TRANSLATE_NOOP("NoteSource", "Third party")},
    {NoteSource::AttackerClaim, "attacker_claim", QT_TRANSLATE_NOOP("NoteSource", "Attacker's claim")},
    {NoteSource::OpenSource, "open_source", QT_TRANSLATE_NOOP("NoteSource", "Open source")},
};
inline constexpr Choices noteSourceChoices{"NoteSource", noteSourceList};
constexpr const Choices &choicesOf(NoteSource)
{
    return noteSourceChoices;
}

/// One line as it was said.
struct Note
{
    Moment at = {};
    Ref<Call> call = {};
    QString author = {};
    Ref<Participant> speaker = {};
    NoteKind kind = NoteKind::Untriaged;
    QString text = {};
    std::optional<NoteSource> sourceKind = {};
    QString sourceDetail = {};
    Confidence confidence = Confidence::Unassessed;
    Verification verification = Verification::Reported;
    Focus focus = Focus::General;
    Ref<Question> question = {};
    std::optional<bool> isPrivate = false; ///< never printed
    Ref<Note> amends = {};
    std::optional<int> position = 0;

    bool operator==(const Note &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
