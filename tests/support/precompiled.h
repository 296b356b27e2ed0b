// SPDX-License-Identifier: Apache-2.0
// What nearly every test includes, read by the compiler once for all programs. Not to be included by hand.
#pragma once

#include "models/schema/precompiled.h"

#include <QTemporaryDir>
