// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace firstcall {

class RecordModel;

/// Whether the cells name fields of the kind rather than hold values: half of them do (of a kind without
/// names more than that), by its own words or by
/// those that mails and address books use.
bool areHeads(const QStringList &cells, const RecordModel &model);

/// The column of the model that each head names; -1 for those that name none that is shown, or one that
/// another head named before. These are listed in `leftOut`.
QList<int> columnsNamed(const QStringList &heads, const RecordModel &model, QStringList *leftOut);

} // namespace firstcall
