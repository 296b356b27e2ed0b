// SPDX-License-Identifier: Apache-2.0
#include "models/domain/firm.h"

namespace firstcall {

const Entity &Firm::entity()
{
    using R = Firm;
    static constexpr Field fields[] = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("Firm", "Name"), FieldFlag::Required),
        field<&R::shortName>("short_name", QT_TRANSLATE_NOOP("Firm", "Short name")),
        paragraph<&R::address>("address", QT_TRANSLATE_NOOP("Firm", "Address")),
        field<&R::hotline>("hotline", QT_TRANSLATE_NOOP("Firm", "Hotline")),
        field<&R::logo>("logo", QT_TRANSLATE_NOOP("Firm", "Logo")),
        field<&R::zone>("zone", QT_TRANSLATE_NOOP("Firm", "Time zone")),
        field<&R::defaultTlp>("default_tlp", QT_TRANSLATE_NOOP("Firm", "Default marking")),
        field<&R::reportFooter>("report_footer", QT_TRANSLATE_NOOP("Firm", "Report footer")),
        field<&R::portalAddress>("portal_address", QT_TRANSLATE_NOOP("Firm", "Upload portal")),
        field<&R::portalFingerprint>("portal_fingerprint", QT_TRANSLATE_NOOP("Firm", "Portal fingerprint")),
    };
    static constexpr Entity entity{"firm", QT_TRANSLATE_NOOP("Firm", "Firm"), Scope::Firm, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
