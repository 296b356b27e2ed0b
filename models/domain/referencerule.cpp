// SPDX-License-Identifier: Apache-2.0
#include "models/domain/rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

const QRegularExpression &defaultReferencePattern()
{
    static const QRegularExpression pattern(uR"(^[A-Z]{2,5}-\d{4}-\d{3,4}$)"_s);
    return pattern;
}

QList<Breach> referenceRule(const Snapshot &snapshot, const QStringList &otherReferences,
                            const QRegularExpression &pattern)
{
    const QString reference = snapshot.engagement().reference;
    QString sentence;
    if (reference.isEmpty()) {
        sentence = QCoreApplication::translate("Rules", "The engagement has no reference.");
    } else if (otherReferences.contains(reference, Qt::CaseInsensitive)) {
        sentence = QCoreApplication::translate("Rules", "The reference “%1” belongs to another engagement.")
                       .arg(reference);
    } else if (pattern.isValid() && !pattern.match(reference).hasMatch()) {
        sentence =
            QCoreApplication::translate("Rules", "The reference “%1” does not have the firm's form (%2).")
                .arg(reference, pattern.pattern());
    } else {
        return {};
    }
    return {{"V1", Force::Hard, sentence, &Engagement::entity(), snapshot.engagementId(), "reference"}};
}

} // namespace firstcall
