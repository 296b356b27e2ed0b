// SPDX-License-Identifier: Apache-2.0
#include "models/report/marks.h"

#include "models/domain/riskband.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

Mark markOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Untriaged:
        return Mark::Untriaged;
    case NoteKind::Fact:
        return Mark::Fact;
    case NoteKind::Hypothesis:
        return Mark::Hypothesis;
    case NoteKind::Speculation:
        return Mark::Speculation;
    case NoteKind::Decision:
        return Mark::Decision;
    case NoteKind::Quote:
        return Mark::Quote;
    }
    Q_UNREACHABLE();
}

Mark markOf(Verification verification)
{
    switch (verification) {
    case Verification::Reported:
        return Mark::Told;
    case Verification::Corroborated:
    case Verification::Evidenced:
        return Mark::Checked;
    case Verification::Disproved:
        return Mark::State;
    }
    Q_UNREACHABLE();
}

} // namespace

Chip chipOf(const Words &words, NoteKind kind)
{
    return {markOf(kind), words.label(kind)};
}

Chip chipOf(const Words &words, Verification verification)
{
    return {markOf(verification), words.label(verification)};
}

Chip chipOf(const Words &words, const FocusArea &area)
{
    const bool answered = !area.currentAnswer.trimmed().isEmpty();
    switch (area.status) {
    case FocusStatus::Gathering:
    case FocusStatus::WorkingHypothesis:
        if (answered)
            return {Mark::Told, words.translate("Report", "told")};
        break;
    case FocusStatus::Supported:
    case FocusStatus::Confirmed:
        if (answered)
            return {Mark::Checked, words.translate("Report", "checked")};
        break;
    case FocusStatus::NotStarted:
    case FocusStatus::CannotBeDetermined:
        break;
    }
    return {Mark::Unknown, words.translate("Report", "unknown")};
}

Chip stateChip(const QString &label)
{
    return {Mark::State, label};
}

Chip overdueChip(const Words &words)
{
    return {Mark::Critical, words.translate("Report", "overdue")};
}

Chip firstTaskChip(const Words &words)
{
    return stateChip(words.translate("Report", "first task"));
}

Chip bandChip(const Words &words, const Risk &risk)
{
    const std::optional<RiskBand> band = riskBand(risk);
    if (!band)
        return {Mark::Unknown, words.translate("Report", "not rated", "band of a risk")};
    switch (*band) {
    case RiskBand::Critical:
        return {Mark::Critical, words.translate("Report", "Critical", "band of a risk")};
    case RiskBand::High:
        return {Mark::High, words.translate("Report", "High", "band of a risk")};
    case RiskBand::Moderate:
        return {Mark::Moderate, words.translate("Report", "Moderate", "band of a risk")};
    case RiskBand::Low:
        break;
    }
    return {Mark::Low, words.translate("Report", "Low", "band of a risk")};
}

QString focusLabel(const Words &words, Focus focus)
{
    return focus == Focus::General ? QString() : words.label(focus);
}

QString confidenceWords(const Words &words, Confidence confidence)
{
    return words.translate("Report", "Confidence: %1").arg(words.label(confidence));
}

QString answerWords(const Words &words, const FocusArea &area)
{
    const bool answered = !area.currentAnswer.trimmed().isEmpty();
    switch (area.status) {
    case FocusStatus::NotStarted:
        return answered
            ? words.translate("Report", "Work on it has not started. Said so far: %1").arg(area.currentAnswer)
            : words.translate("Report", "Not known yet; work on it has not started.");
    case FocusStatus::CannotBeDetermined:
        return answered ? words.translate("Report", "Cannot be determined. %1").arg(area.currentAnswer)
                        : words.translate("Report", "Cannot be determined.");
    case FocusStatus::Gathering:
        return answered ? area.currentAnswer
                        : words.translate("Report", "Not known yet; we are gathering what will answer it.");
    case FocusStatus::WorkingHypothesis:
    case FocusStatus::Supported:
    case FocusStatus::Confirmed:
        return answered ? area.currentAnswer
                        : words.translate("Report", "Not known yet; no answer is recorded.");
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
