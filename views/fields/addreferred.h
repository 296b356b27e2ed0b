// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

namespace firstcall {

class Desk;
class RecordModel;
struct Field;

/// Adds a firm-wide record, of which its name is known, and lets a reference of another record point at it:
/// one step, which is told and can be taken back. False when it was refused, which is told too.
bool addReferred(Desk &desk, const RecordModel &model, const QUuid &record, const Field &field,
                 const QString &name);

} // namespace firstcall
