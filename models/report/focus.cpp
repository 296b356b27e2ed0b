// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/core.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/finding.h"
#include "models/domain/hypothesis.h"
#include "models/report/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

Table areas(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Question"), 3),
                            narrow(words.translate("Report", "Status")),
                            wide(words.translate("Report", "Current answer"), 4),
                            wide(words.translate("Report", "What is missing"), 3),
                            wide(words.translate("Report", "Planned"), 3)}};
    const QList<Kept<FocusArea>> all = context.snapshot.all<FocusArea>();
    for (const FocusQuestion &core : focusQuestions()) {
        const auto area =
            std::ranges::find_if(all, [&](const Kept<FocusArea> &kept) { return kept->focus == core.focus; });
        if (area == all.end())
            continue;
        const QString lead = context.person((*area)->lead);
        const QStringList beside{(*area)->currentAnswer.trimmed().isEmpty()
                                     ? QString()
                                     : confidenceWords(words, (*area)->confidence)};
        table.rows.append(
            {.cells = {cell(withQuiet(
                           words.translate("FocusQuestion", core.text),
                           {words.translate("Focus", core.label),
                            lead.isEmpty() ? QString() : words.translate("Report", "lead: %1").arg(lead)})),
                       cell(stateChip(words.label((*area)->status))),
                       cell(chipOf(words, **area), withQuiet(answerWords(words, **area), beside)),
                       cell(orElse((*area)->missing, context.notNoted())),
                       cell(orElse((*area)->planned, words.translate("Report", "nothing planned yet")))},
             .record = area->id});
    }
    return table;
}

Table hypotheses(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Explanation"), 4),
                            wide(words.translate("Report", "Speaks for it"), 3),
                            wide(words.translate("Report", "Speaks against it"), 3),
                            wide(words.translate("Report", "Test"), 2),
                            narrow(words.translate("Report", "State"))}};
    const QList<Kept<Hypothesis>> all = context.snapshot.all<Hypothesis>();
    for (const Kept<Hypothesis> &hypothesis : all) {
        const QString by = context.person(hypothesis->proposedBy, words.translate("Report", "nobody named"));
        table.rows.append(
            {.cells = {cell({Mark::Hypothesis, words.label(NoteKind::Hypothesis)},
                            withQuiet(orElse(hypothesis->statement, context.notNoted()),
                                      {focusLabel(words, hypothesis->focus), by,
                                       confidenceWords(words, hypothesis->confidence)})),
                       cell(orElse(hypothesis->evidenceFor, words.translate("Report", "nothing noted"))),
                       cell(orElse(hypothesis->evidenceAgainst, words.translate("Report", "nothing noted"))),
                       cell(orElse(hypothesis->test, words.translate("Report", "no test planned yet"))),
                       cell(stateChip(words.label(hypothesis->state)))},
             .record = hypothesis.id});
    }
    return table;
}

/// What was established and may be reported.
Table findings(const ReportContext &context)
{
    const Words &words = context.words;
    Table table{.columns = {wide(words.translate("Report", "Finding"), 5),
                            wide(words.translate("Report", "Evidence"), 2),
                            narrow(words.translate("Report", "Confidence"))}};
    const QList<Kept<Finding>> all = those<Finding>(context, [](const Finding &finding) {
        return finding.state == FindingState::Reviewed || finding.state == FindingState::Reported;
    });
    for (const Kept<Finding> &finding : all) {
        QStringList numbers;
        for (const Ref<EvidenceItem> &ref : finding->evidence)
            numbers.append(context.snapshot.find(ref).value_or(EvidenceItem{}).number);
        numbers.removeAll(QString());
        QStringList beside{focusLabel(words, finding->focus), context.times.brief(finding->eventTime.utc)};
        if (finding->actionable.value_or(false))
            beside.append(words.translate("Report", "to act on at once"));
        Text text = strong(orElse(finding->title, context.notNoted()));
        if (!finding->description.isEmpty())
            text += plain(u'\n' + finding->description);
        text += quiet(u'\n' + joined(beside));
        table.rows.append({.cells = {cell(text), cell(orElse(numbers.join(u", "_s), context.notNoted())),
                                     cell(words.label(finding->confidence))},
                           .record = finding.id});
    }
    return table;
}

} // namespace

QList<Block> focus(const ReportContext &context)
{
    const Words &words = context.words;
    const QList<Kept<FocusArea>> all = context.snapshot.all<FocusArea>();
    const bool begun = std::ranges::any_of(all, [](const Kept<FocusArea> &area) {
        return area->status != FocusStatus::NotStarted || !area->currentAnswer.isEmpty()
            || !area->missing.isEmpty() || !area->planned.isEmpty();
    });
    const Table explanations = hypotheses(context);
    const Table established = findings(context);
    if (!begun && explanations.rows.isEmpty() && established.rows.isEmpty())
        return {};
    QList<Block> blocks{areas(context)};
    if (!explanations.rows.isEmpty()) {
        blocks.append(subheading(words.translate("Report", "Explanations under test")));
        blocks.append(explanations);
    }
    if (!established.rows.isEmpty()) {
        blocks.append(subheading(words.translate("Report", "Findings")));
        blocks.append(established);
    }
    return blocks;
}

} // namespace firstcall::sections
