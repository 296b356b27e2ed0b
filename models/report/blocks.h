// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"

namespace firstcall {

/// Short ways to write the pieces of a report.

inline Text quiet(const QString &text)
{
    return {{text, Emphasis::Quiet}};
}
inline Text code(const QString &text)
{
    return {{text, Emphasis::Code}};
}

inline Cell cell(const QString &text)
{
    return {.text = plain(text)};
}
inline Cell cell(const Text &text)
{
    return {.text = text};
}
inline Cell cell(const Chip &chip, const Text &text = {})
{
    return {.text = text, .chips = {chip}};
}

inline Column wide(const QString &head, int weight = 1)
{
    return {.head = head, .kind = ColumnKind::Words, .weight = weight};
}
inline Column narrow(const QString &head)
{
    return {.head = head, .kind = ColumnKind::Short};
}

inline Paragraph body(const QString &text, const QUuid &record = {})
{
    return {.text = plain(text), .record = record};
}
inline Paragraph note(const QString &text, const QUuid &record = {})
{
    return {.text = plain(text), .role = ParagraphRole::Note, .record = record};
}
inline Heading subheading(const QString &text, const QUuid &record = {})
{
    return {.level = 2, .text = text, .record = record};
}

/// A text to be put into a sentence: one that reads right to left stays in its place there, and leaves the
/// order of what stands around it alone (Unicode's first strong isolate).
QString isolated(const QString &text);
/// The parts that are not empty, with a dot between them.
QString joined(const QStringList &parts);
/// `first`, then the quiet parts that are not empty, in a line of their own. Nothing when all are empty.
Text withQuiet(const QString &first, const QStringList &quietParts);

} // namespace firstcall
