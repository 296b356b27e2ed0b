// SPDX-License-Identifier: Apache-2.0
#include "models/domain/referral.h"

#include "models/domain/organisation.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Referral::entity()
{
    using R = Referral;
    static constexpr Field fields[] = {
        paragraph<&R::need>("need", QT_TRANSLATE_NOOP("Referral", "Need"), FieldFlag::Required),
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Referral", "Kind")),
        field<&R::organisations>("organisations", QT_TRANSLATE_NOOP("Referral", "Named")),
        field<&R::recommendedBy>("recommended_by", QT_TRANSLATE_NOOP("Referral", "Recommended by")),
        field<&R::at>("at", QT_TRANSLATE_NOOP("Referral", "At")),
        paragraph<&R::whyTrusted>("why_trusted", QT_TRANSLATE_NOOP("Referral", "Why trusted")),
        paragraph<&R::interest>("interest", QT_TRANSLATE_NOOP("Referral", "Disclosure of interest")),
        field<&R::onPanel>("on_panel", QT_TRANSLATE_NOOP("Referral", "On the insurer's panel")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Referral", "State")),
        paragraph<&R::note>("note", QT_TRANSLATE_NOOP("Referral", "Note")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Referral", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"referral", QT_TRANSLATE_NOOP("Referral", "Referral"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
