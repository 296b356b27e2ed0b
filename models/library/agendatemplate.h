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
    QString shows = {}; ///< the tab, or "tab/page", that it is worked on; empty where one is
    std::optional<Minutes> contactWithin = {}; ///< the next contact is to be agreed, no later than this
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

/// An agenda fitted to a length: the minutes of each item, and what they come to.
struct FittedAgenda
{
    QList<AgendaItem> items = {};
    Minutes sum{}; ///< more than was asked for when nothing may be shortened further
};

/// What an item came from: that of the agenda which most of a call's items are of, since agendas share ids;
/// else that of any. Null for an item of somebody's own.
const AgendaTemplateItem *templateOf(const AgendaItem &item, const QList<AgendaItem> &items,
                                     const QList<AgendaTemplate> &agendas);

/// The minutes that items take together; one without minutes takes none.
Minutes plannedMinutes(const QList<AgendaItem> &items);
/// Shortens what is still ahead until it fits: introductions first, then how we can help, then what else
/// their agenda lets. Key questions, the wrap-up and the next update keep their time, and so does what is not
/// of a template; nothing is dropped or lengthened.
FittedAgenda fitted(QList<AgendaItem> items, Minutes length, const QList<AgendaTemplate> &agendas);

} // namespace firstcall
