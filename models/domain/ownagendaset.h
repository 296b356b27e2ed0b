// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"

namespace firstcall {

/// An agenda that the firm made itself, offered beside those that ship with the program.
struct OwnAgendaSet
{
    QString title = {};
    std::optional<int> position = 0;

    bool operator==(const OwnAgendaSet &) const = default;
    static const Entity &entity();
};

/// A point of such an agenda.
struct OwnAgendaSetItem
{
    Ref<OwnAgendaSet> set = {};
    QString title = {};
    QString purpose = {};
    AgendaStage stage = AgendaStage::Rapport;
    std::optional<Minutes> planned = {};
    QString lead = {};
    QString templateId = {}; ///< of the agenda it came from first: key questions keep their place by it
    std::optional<int> position = 0;

    bool operator==(const OwnAgendaSetItem &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
