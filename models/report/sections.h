// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/context.h"

namespace firstcall {

/// The sections of a first-call report (domain E.1), each as its blocks: none when it has nothing to say.
namespace sections {

QList<Block> summary(const ReportContext &context);
QList<Block> callRecord(const ReportContext &context);
QList<Block> told(const ReportContext &context);
QList<Block> timeline(const ReportContext &context);
QList<Block> keyQuestions(const ReportContext &context);
QList<Block> reportedSoFar(const ReportContext &context);
QList<Block> concerns(const ReportContext &context);
QList<Block> scope(const ReportContext &context);
QList<Block> actions(const ReportContext &context);
QList<Block> focus(const ReportContext &context);
QList<Block> courseOfAction(const ReportContext &context);
QList<Block> nextSteps(const ReportContext &context);
QList<Block> evidence(const ReportContext &context);
QList<Block> technicalCall(const ReportContext &context);
QList<Block> participantsQuestions(const ReportContext &context);
QList<Block> deadlines(const ReportContext &context);
QList<Block> risks(const ReportContext &context);
QList<Block> referrals(const ReportContext &context);
QList<Block> communication(const ReportContext &context);
QList<Block> basis(const ReportContext &context);

/// Success criteria and which of them pull against each other.
QList<Block> success(const ReportContext &context);
/// Indicators, defanged.
QList<Block> indicators(const ReportContext &context);
/// What we told the customer to do and not to do, whole.
QList<Block> directions(const ReportContext &context);

} // namespace sections

} // namespace firstcall
