// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/library/fillin.h"
#include "models/library/instructionpack.h"
#include "models/schema/words.h"

namespace firstcall {

/// Instructions to the customer, told from a pack of the library and the records: what to do, what not to do,
/// and how to check that they are really from us.
struct InstructionText
{
    struct Part
    {
        QString heading = {};
        QList<QList<FilledRun>> say = {};
        QList<QList<FilledRun>> steps = {}; ///< numbered
    };

    QString title = {};
    QString purpose = {};
    QList<Part> parts = {}; ///< the first and the last are what every pack opens and ends with

    /// As it is copied into a messenger. What is open stands in square brackets, by its name.
    QString toText(const Words &words) const;
    /// The keys that nothing is known for, each once, in order.
    QStringList openKeys() const;
};

/// A pack filled in. The collector is the one that is to be run, where the pack is about one.
InstructionText instructionText(const InstructionPack &pack, const Snapshot &snapshot, const Words &words,
                                const Collector *collector = nullptr);
/// What an open placeholder of instructions is called.
QString instructionBlank(const QString &key, const Words &words);

} // namespace firstcall
