// SPDX-License-Identifier: Apache-2.0
#include "models/domain/asset.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"

namespace firstcall {

const Entity &Asset::entity()
{
    using R = Asset;
    static constexpr Field fields[] = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("Asset", "Name"), FieldFlag::Required),
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Asset", "Kind")),
        field<&R::count>("count", QT_TRANSLATE_NOOP("Asset", "How many")),
        field<&R::location>("location", QT_TRANSLATE_NOOP("Asset", "Location")),
        field<&R::businessFunction>("business_function", QT_TRANSLATE_NOOP("Asset", "Business function")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Asset", "Owner")),
        field<&R::status>("status", QT_TRANSLATE_NOOP("Asset", "Status")),
        field<&R::effects>("effects", QT_TRANSLATE_NOOP("Asset", "Effects")),
        field<&R::powerState>("power_state", QT_TRANSLATE_NOOP("Asset", "Power")),
        field<&R::networkState>("network_state", QT_TRANSLATE_NOOP("Asset", "Network")),
        paragraph<&R::basis>("basis", QT_TRANSLATE_NOOP("Asset", "Basis")),
        field<&R::recoveryPriority>("recovery_priority", QT_TRANSLATE_NOOP("Asset", "Recovery priority")),
        paragraph<&R::note>("note", QT_TRANSLATE_NOOP("Asset", "Note")),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Asset", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Asset", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"asset", QT_TRANSLATE_NOOP("Asset", "Asset"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
