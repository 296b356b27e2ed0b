// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/window/palettemodel.h"

namespace firstcall {

class EngagementsModel;
class FieldText;

/// What a command is remembered by: its object name, or its words when it has none.
QString paletteCommandId(const QAction &action);

/// Everything that can be called now, the last called first, each with its key and the menu it is in.
QList<PaletteRow> commandRows(const QList<QAction *> &actions, const QStringList &recent);
/// All engagements, in the order of the model.
QList<PaletteRow> engagementRows(const EngagementsModel &engagements);
/// The records of a kind that can be named while this engagement is on screen.
QList<PaletteRow> namedRows(const FieldText &text, const Entity &entity, PaletteSection section);
/// What a search found. People have a section of their own, all else goes to `others`.
QList<PaletteRow> hitRows(const QList<Hit> &hits, const EngagementsModel &engagements, const FieldText &text,
                          PaletteSection others);
/// The kinds of records that are people, or stand for some.
QList<const Entity *> peopleKinds();

/// Those that fit what was typed, the best first; the first of all when nothing was typed. A text that fits
/// comes before one whose detail has to help.
QList<PaletteRow> fittingRows(const QList<PaletteRow> &all, const QString &typed, int atMost);

} // namespace firstcall
