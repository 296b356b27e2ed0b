// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/words.h"

#include <QTranslator>

namespace firstcall::testing {

/// British English, whatever the machine speaks.
inline Words english()
{
    static const QTranslator none;
    return {none, QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

} // namespace firstcall::testing
