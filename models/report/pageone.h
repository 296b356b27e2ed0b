// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/context.h"

namespace firstcall {

/// Page one stands alone, is computed from records alone, and is bounded: long values are cut with a pointer
/// to the section that holds them whole, long lists say how many more there are. Gives it as it is best, then
/// ever shorter, so that the layout can take the first that fits one page.
QList<Section> pageOne(const ReportContext &context);

/// Its parts, in order.
namespace pageone {
/// What happened in the words of the customer, then the current answers to the first three focus questions,
/// each told, checked or unknown.
void standing(const ReportContext &context, QList<Block> &blocks);
/// Open decisions, then the customer's overdue tasks, then their next due.
void neededFromYou(const ReportContext &context, QList<Block> &blocks);
void worriesAndSuccess(const ReportContext &context, QList<Block> &blocks);
void firstTask(const ReportContext &context, QList<Block> &blocks);
void doAndDoNot(const ReportContext &context, QList<Block> &blocks);
void nextSteps(const ReportContext &context, QList<Block> &blocks);
void nextUpdate(const ReportContext &context, QList<Block> &blocks);
void notKnownYet(const ReportContext &context, QList<Block> &blocks);
/// "What 4 people told us on the call, …; not verified."
void whatThisRestsOn(const ReportContext &context, QList<Block> &blocks);

/// A name, cut when it is a very long one.
QString nameOf(const ReportContext &context, const Ref<Participant> &person, const QString &gap);
/// "and 2 more (section 12)" as a last line, when there are more.
void andMore(const ReportContext &context, QList<ListItem> &lines, qsizetype more, const QString &section);
/// The lines of a paragraph, without bullets typed before them and without empty ones.
QStringList linesOf(const QString &text);
/// Who and by when: "Priya Nandakumar · by Mon 9 Mar 18:00 GMT (18:00 UTC)".
QString whoAndWhen(const ReportContext &context, const Ref<Participant> &who, const Moment &due);
} // namespace pageone

} // namespace firstcall
