// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/agendaitem.h"
#include "models/library/localtext.h"

namespace firstcall {

/// One item of an agenda to start from.
struct AgendaTemplateItem
{
    QString id = {};
    LocalText title = {};
    LocalText purpose = {}; ///< what must come out
    AgendaStage stage = AgendaStage::Rapport;
    Minutes planned{};
    LocalText lead = {};
    QStringList asks = {}; ///< the key questions that have their place here, KQ1 to KQ4
    std::optional<Minutes> atLeast = {}; ///< how short it may become when the call is behind; else it stays
};

/// An agenda to start from. Its items that may be shortened are shortened in their order.
struct AgendaTemplate
{
    QString id = {};
    LocalText title = {};
    Minutes length{};
    QList<AgendaTemplateItem> items = {};
};

/// The items of a call that follows this agenda, in the words of a language. An engagement keeps the wording.
QList<AgendaItem> agendaItems(const AgendaTemplate &agenda, const QLocale &locale);

} // namespace firstcall
