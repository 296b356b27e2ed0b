// SPDX-License-Identifier: Apache-2.0
#include "app/process.h"

#include <sys/resource.h>
#include <sys/stat.h>

namespace firstcall {

void keepFilesPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace firstcall
