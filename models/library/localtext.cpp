// SPDX-License-Identifier: Apache-2.0
#include "models/library/localtext.h"

using namespace Qt::StringLiterals;

namespace firstcall {

QString LocalText::in(const QLocale &locale) const
{
    const QString language = locale.name().section(u'_', 0, 0);
    const auto found = words.constFind(language);
    return found != words.constEnd() ? *found : words.value(u"en"_s);
}

} // namespace firstcall
