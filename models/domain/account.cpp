// SPDX-License-Identifier: Apache-2.0
#include "models/domain/account.h"

namespace firstcall {

const Entity &Account::entity()
{
    using R = Account;
    static constexpr Field fields[] = {
        field<&R::identifier>("identifier", QT_TRANSLATE_NOOP("Account", "Account"), FieldFlag::Required),
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Account", "Kind")),
        field<&R::count>("count", QT_TRANSLATE_NOOP("Account", "How many")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Account", "Owner")),
        field<&R::directory>("directory", QT_TRANSLATE_NOOP("Account", "Directory or tenant")),
        field<&R::status>("status", QT_TRANSLATE_NOOP("Account", "Status")),
        field<&R::firstSuspiciousUse>("first_suspicious_use",
                                      QT_TRANSLATE_NOOP("Account", "First suspicious use")),
        field<&R::disabled>("disabled", QT_TRANSLATE_NOOP("Account", "Disabled")),
        paragraph<&R::basis>("basis", QT_TRANSLATE_NOOP("Account", "Basis")),
        paragraph<&R::note>("note", QT_TRANSLATE_NOOP("Account", "Note")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Account", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"account", QT_TRANSLATE_NOOP("Account", "Account"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
