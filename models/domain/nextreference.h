// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>

namespace firstcall {

/// A reference for a new engagement: the one after the highest of this year, with the firm's letters as the
/// others have them; the first of the year when there is none.
QString nextReference(const QStringList &references, QDate today);

} // namespace firstcall
