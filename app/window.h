// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSettings;

namespace firstcall {

/// Opens the window on a store, made when it is not there, and on one engagement unless that is empty; ends
/// with the window. Gives the exit status; `complaint` is the sentence when there could be no window.
int runWindow(const QString &store, const QString &engagement, QSettings &settings, QString *complaint);

} // namespace firstcall
