// SPDX-License-Identifier: Apache-2.0
#include "models/library/agendatemplate.h"

namespace firstcall {

QList<AgendaItem> agendaItems(const AgendaTemplate &agenda, const QLocale &locale)
{
    QList<AgendaItem> items;
    for (const AgendaTemplateItem &item : agenda.items) {
        items.append({.title = item.title.in(locale),
                      .purpose = item.purpose.in(locale),
                      .stage = item.stage,
                      .planned = item.planned,
                      .lead = item.lead.in(locale),
                      .templateId = item.id});
    }
    return items;
}

} // namespace firstcall
