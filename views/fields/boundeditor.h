// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/fieldeditor.h"

#include <QUuid>

namespace firstcall {

class Desk;
class RecordModel;

/// Where an editor's value is kept.
struct Bound
{
    Desk &desk;
    RecordModel &model;
    QUuid record = {};
};

/// An editor for one field of one record, named for screen readers, that shows what is kept and commits what
/// is entered or left; what is typed is kept as a draft until then, and stays in the editor when it is
/// refused.
FieldEditor *makeBoundEditor(const Bound &bound, const Field &field, QWidget *parent);

/// Marks an editor whose text was not accepted, or takes the mark away.
void markInvalid(FieldEditor *editor, bool invalid);
bool isMarkedInvalid(const FieldEditor *editor);

/// Puts text back into an editor that was typed there before and did not fit.
void takeUpLeft(FieldEditor *editor, Desk &desk, const QUuid &record);

/// Gives an editor its accessible name, and that of the widget in it which has the focus.
void nameEditor(FieldEditor *editor, const QString &name);

} // namespace firstcall
