// SPDX-License-Identifier: Apache-2.0
#include "models/domain/dataset.h"

namespace firstcall {

const Entity &DataSet::entity()
{
    using R = DataSet;
    static constexpr Field fields[] = {
        paragraph<&R::description>("description", QT_TRANSLATE_NOOP("Data", "Description"),
                                   FieldFlag::Required),
        field<&R::categories>("categories", QT_TRANSLATE_NOOP("Data", "Categories")),
        field<&R::owner>("owner", QT_TRANSLATE_NOOP("Data", "Owner")),
        field<&R::peopleMinimum>("people_minimum", QT_TRANSLATE_NOOP("Data", "People, at least")),
        field<&R::peopleMaximum>("people_maximum", QT_TRANSLATE_NOOP("Data", "People, at most")),
        paragraph<&R::peopleBasis>("people_basis", QT_TRANSLATE_NOOP("Data", "People basis")),
        field<&R::effect>("effect", QT_TRANSLATE_NOOP("Data", "Effect")),
        field<&R::status>("status", QT_TRANSLATE_NOOP("Data", "Status")),
        paragraph<&R::basis>("basis", QT_TRANSLATE_NOOP("Data", "Basis")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Data", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"data_set", QT_TRANSLATE_NOOP("Data", "Data"), Scope::Engagement, fields,
                                   &blankRow<R>};
    return entity;
}

} // namespace firstcall
