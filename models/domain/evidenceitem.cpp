// SPDX-License-Identifier: Apache-2.0
#include "models/domain/evidenceitem.h"

#include "models/domain/datarequest.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &EvidenceItem::entity()
{
    using R = EvidenceItem;
    static constexpr Field fields[] = {
        field<&R::number>("number", QT_TRANSLATE_NOOP("Evidence item", "No."), FieldFlag::Required),
        paragraph<&R::description>("description", QT_TRANSLATE_NOOP("Evidence item", "Description"),
                                   FieldFlag::Required),
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Evidence item", "Kind")),
        field<&R::source>("source", QT_TRANSLATE_NOOP("Evidence item", "Source system")),
        field<&R::collectedBy>("collected_by", QT_TRANSLATE_NOOP("Evidence item", "Collected by")),
        field<&R::collectedAt>("collected_at", QT_TRANSLATE_NOOP("Evidence item", "Collected at")),
        field<&R::sha256>("sha256", QT_TRANSLATE_NOOP("Evidence item", "SHA-256")),
        field<&R::storage>("storage", QT_TRANSLATE_NOOP("Evidence item", "Kept at")),
        field<&R::answers>("answers", QT_TRANSLATE_NOOP("Evidence item", "Answers request")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Evidence item", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"evidence_item", QT_TRANSLATE_NOOP("Evidence item", "Evidence item"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
