// SPDX-License-Identifier: Apache-2.0
#include "models/domain/researchitem.h"

namespace firstcall {

const Entity &ResearchItem::entity()
{
    using R = ResearchItem;
    static constexpr Field fields[] = {
        field<&R::sourceKind>("source_kind", QT_TRANSLATE_NOOP("Research item", "Source")),
        field<&R::sourceDetail>("source_detail", QT_TRANSLATE_NOOP("Research item", "Person or link")),
        paragraph<&R::finding>("finding", QT_TRANSLATE_NOOP("Research item", "What was learned"),
                               FieldFlag::Required),
        paragraph<&R::relevance>("relevance", QT_TRANSLATE_NOOP("Research item", "Relevance")),
        paragraph<&R::questionRaised>("question_raised",
                                      QT_TRANSLATE_NOOP("Research item", "Question raised")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Research item", "State")),
        paragraph<&R::skippedBecause>("skipped_because",
                                      QT_TRANSLATE_NOOP("Research item", "Skipped because")),
        field<&R::collectedAt>("collected_at", QT_TRANSLATE_NOOP("Research item", "Collected at")),
        field<&R::collectedBy>("collected_by", QT_TRANSLATE_NOOP("Research item", "Collected by")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Research item", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"research_item", QT_TRANSLATE_NOOP("Research item", "Research item"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
