// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/library/localtext.h"

#include <QList>

namespace firstcall {

/// Words to say, or a line to tick. Words in {{…}} are filled in from the engagement.
struct SpokenLine
{
    QString id = {};
    LocalText say = {};
};

/// What to say when a call takes one of its usual turns, and what to do in the program.
struct MidCallLine
{
    QString id = {};
    LocalText situation = {};
    LocalText say = {};
    LocalText act = {};
};

/// What is said on a first call, in order.
struct Scripts
{
    QList<SpokenLine> opening = {};
    QList<SpokenLine> sayFirst = {}; ///< the lines that each first call starts with
    QList<SpokenLine> ready = {}; ///< what to check before the call
    QList<MidCallLine> midCall = {};
    QList<SpokenLine> wrapUp = {}; ///< the skeleton of the closing summary, paragraph by paragraph
    QList<SpokenLine> blanks = {}; ///< what to call a placeholder of it that is still open, by its key
    QList<SpokenLine> ordinals = {}; ///< "first", "second" …: as many as concerns are read back at most
    LocalText advice = {}; ///< what to do until they hear from us, when no instruction says
    LocalText conjunction = {}; ///< "and", before the last of a list
};

} // namespace firstcall
