// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace firstcall::testing {

/// Writes the gallery in both themes, in small and large text and from right to left as PNG into the folder.
/// To be looked at; fonts differ between machines, so no test compares them.
bool writePictures(const QString &folder);

} // namespace firstcall::testing
