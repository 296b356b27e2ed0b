// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace firstcall {

/// Files that this process makes are for its user alone, whatever the shell's umask says; and it leaves no
/// core dump with a customer's words in it.
void keepFilesPrivate();

} // namespace firstcall
