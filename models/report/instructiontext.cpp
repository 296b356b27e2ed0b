// SPDX-License-Identifier: Apache-2.0
#include "models/report/instructiontext.h"

#include "models/library/library.h"
#include "models/report/instructionvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The lines that something is left of: one may be for a case that is not this engagement's.
QList<QList<FilledRun>> filled(const QList<SpokenLine> &lines, const QHash<QString, QString> &values,
                               const Words &words)
{
    QList<QList<FilledRun>> all;
    for (const SpokenLine &line : lines) {
        const QList<FilledRun> runs = fillIn(line.say.in(words.locale()), values);
        if (!runs.isEmpty())
            all.append(runs);
    }
    return all;
}

QString lineOf(const QList<FilledRun> &runs, const Words &words)
{
    QString line;
    for (const FilledRun &run : runs)
        line += run.open ? u"[%1]"_s.arg(instructionBlank(run.key, words)) : run.text;
    return line.simplified();
}

} // namespace

InstructionText instructionText(const InstructionPack &pack, const Snapshot &snapshot, const Words &words,
                                const Collector *collector)
{
    const ReportContext context(snapshot, words, true);
    const QHash<QString, QString> values = instructionValues(context, collector);
    const Instructions &frame = library().instructions;
    InstructionText text{.title = pack.title.in(words.locale()), .purpose = pack.purpose.in(words.locale())};
    text.parts.append({.say = filled(frame.head, values, words)});
    for (const InstructionPart &part : pack.parts) {
        text.parts.append({.heading = part.heading.in(words.locale()),
                           .say = filled(part.say, values, words),
                           .steps = filled(part.steps, values, words)});
    }
    text.parts.append({.say = filled(frame.foot, values, words)});
    return text;
}

QString instructionBlank(const QString &key, const Words &words)
{
    const QList<SpokenLine> &blanks = library().instructions.blanks;
    const auto blank = std::ranges::find(blanks, key, &SpokenLine::id);
    return blank == blanks.end() ? key : blank->say.in(words.locale());
}

QString InstructionText::toText(const Words &words) const
{
    QStringList told{title + u'\n' + purpose};
    for (const Part &part : parts) {
        QStringList lines;
        if (!part.heading.isEmpty())
            lines.append(part.heading);
        for (const QList<FilledRun> &runs : part.say)
            lines.append(lineOf(runs, words));
        for (qsizetype i = 0; i < part.steps.size(); ++i)
            lines.append(u"%1. %2"_s.arg(words.locale().toString(i + 1), lineOf(part.steps.at(i), words)));
        told.append(lines.join(u'\n'));
    }
    return told.join(u"\n\n"_s) + u'\n';
}

QStringList InstructionText::openKeys() const
{
    QStringList keys;
    for (const Part &part : parts) {
        for (const QList<FilledRun> &runs : part.say + part.steps) {
            for (const FilledRun &run : runs) {
                if (run.open && !keys.contains(run.key))
                    keys.append(run.key);
            }
        }
    }
    return keys;
}

} // namespace firstcall
