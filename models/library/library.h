// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/library/agendatemplate.h"
#include "models/library/instructionpack.h"
#include "models/library/questionbank.h"
#include "models/library/scripts.h"
#include "models/library/starterkit.h"
#include "models/schema/result.h"

#include <QDir>

namespace firstcall {

/// What ships with the program as data, whose words the code does not know.
struct Library
{
    QList<QuestionSet> questionSets = {};
    QList<StarterKit> kits = {};
    QList<AgendaTemplate> agendas = {};
    Scripts scripts = {};
    Instructions instructions = {};

    /// Null when no question of the bank has this id.
    const BankQuestion *question(const QString &id) const;
    /// The questions for every type, and those of this one; for a type not known, those that help to find it.
    QList<const QuestionSet *> setsFor(IncidentType type) const;
    const StarterKit &kitFor(IncidentType type) const;
    /// Null when there is no agenda of this id.
    const AgendaTemplate *agenda(const QString &id) const;
    /// Null when no pack of instructions has this id.
    const InstructionPack *pack(const QString &id) const;
    /// Null when no collector has this id.
    const Collector *collector(const QString &id) const;
};

/// Reads a library from a folder. Strict: a refusal names the file, the place in it and the reason.
Result<Library> readLibrary(const QDir &folder);
/// The library that is built in.
const Library &library();

} // namespace firstcall
