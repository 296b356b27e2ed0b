// SPDX-License-Identifier: Apache-2.0
#include "models/domain/recommendation.h"

#include "models/domain/finding.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Recommendation::entity()
{
    using R = Recommendation;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Recommendation", "Title"), FieldFlag::Required),
        paragraph<&R::text>("text", QT_TRANSLATE_NOOP("Recommendation", "Text")),
        paragraph<&R::reason>("reason", QT_TRANSLATE_NOOP("Recommendation", "Reason")),
        field<&R::focus>("focus", QT_TRANSLATE_NOOP("Recommendation", "Focus")),
        field<&R::horizon>("horizon", QT_TRANSLATE_NOOP("Recommendation", "Horizon")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Recommendation", "Owner")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Recommendation", "State")),
        paragraph<&R::customerDecision>("customer_decision",
                                        QT_TRANSLATE_NOOP("Recommendation", "Customer decision")),
        field<&R::findings>("findings", QT_TRANSLATE_NOOP("Recommendation", "Rests on")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Recommendation", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"recommendation", QT_TRANSLATE_NOOP("Recommendation", "Recommendation"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
