// SPDX-License-Identifier: Apache-2.0
#include "models/domain/nextreference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace firstcall {

QString nextReference(const QStringList &references, QDate today)
{
    static const QRegularExpression form(u"^([A-Z]{2,5})-(\\d{4})-(\\d{3,4})$"_s);
    QString letters = u"FC"_s;
    int year = 0;
    int highest = 0;
    for (const QString &reference : references) {
        const auto match = form.match(reference);
        if (!match.hasMatch())
            continue;
        const int its = match.captured(2).toInt();
        if (its >= year)
            letters = match.captured(1);
        year = qMax(year, its);
        if (its == today.year())
            highest = qMax(highest, match.captured(3).toInt());
    }
    return u"%1-%2-%3"_s.arg(letters).arg(today.year()).arg(highest + 1, 3, 10, QChar(u'0'));
}

} // namespace firstcall
