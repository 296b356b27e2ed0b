// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/library/scripts.h"

namespace firstcall {

/// A part of a pack: what is said first, then numbered steps. Either may be empty.
struct InstructionPart
{
    LocalText heading = {}; ///< no words when it has none
    QList<SpokenLine> say = {};
    QList<SpokenLine> steps = {};
};

/// Instructions to a customer on one matter, to be filled in from the engagement.
struct InstructionPack
{
    QString id = {};
    LocalText title = {};
    LocalText purpose = {};
    QList<InstructionPart> parts = {};
};

/// A program that copies what an investigation needs, with an example of how it is run. Words in capitals in
/// a command are to be replaced by hand.
struct Collector
{
    QString id = {};
    QString name = {};
    QString systems = {};
    QString onWindows = {}; ///< command; empty where it doesn't run
    QString onLinux = {};
    QString onMacos = {};
    LocalText output = {};
    LocalText remark = {}; ///< for us
};

/// What is sent to a customer.
struct Instructions
{
    QList<SpokenLine> head = {}; ///< what every pack opens with: whose it is, and how to check that
    QList<SpokenLine> foot = {};
    QList<InstructionPack> packs = {};
    QList<Collector> collectors = {};
    QList<SpokenLine> blanks = {}; ///< what to call a placeholder that is still open, by its key
};

} // namespace firstcall
