// SPDX-License-Identifier: Apache-2.0
#include "models/report/sections.h"

#include "models/domain/custodyevent.h"
#include "models/domain/datarequest.h"
#include "models/domain/evidenceitem.h"
#include "models/report/marks.h"
#include "models/report/steps.h"

using namespace Qt::StringLiterals;

namespace firstcall::sections {

namespace {

/// What overwrites itself soonest comes first.
void requests(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    QList<Kept<DataRequest>> all = context.snapshot.all<DataRequest>();
    if (all.isEmpty())
        return;
    std::ranges::stable_sort(all, [](const Kept<DataRequest> &one, const Kept<DataRequest> &other) {
        return earlier(one->due, other->due);
    });
    std::ranges::stable_sort(all, [](const Kept<DataRequest> &one, const Kept<DataRequest> &other) {
        return earlier(one->perishableAt, other->perishableAt);
    });
    QList<Moment> moments;
    for (const Kept<DataRequest> &request : std::as_const(all))
        moments.append(request->due);
    const TableTimes times(context.times, moments);
    Table table{
        .columns = {narrow(words.translate("Report", "No.")), wide(words.translate("Report", "Item"), 5),
                    wide(words.translate("Report", "Why"), 3), wide(words.translate("Report", "From"), 2),
                    narrow(times.head(words.translate("Report", "Due"))),
                    wide(words.translate("Report", "State"), 3)}};
    for (const Kept<DataRequest> &request : std::as_const(all)) {
        const QString delivery = request->delivery
            ? words.label(*request->delivery)
            : words.translate("Report", "how to deliver it is not agreed");
        Cell item = cell(withQuiet(orElse(request->item, context.notNoted()), {delivery}));
        if (request->perishableAt.isValid())
            item.chips.append(stateChip(words.translate("Report", "lost from %1", "a time")
                                            .arg(context.times.brief(request->perishableAt.utc))));
        const QString asked = request->askedAt.isValid()
            ? words.translate("Report", "asked %1", "a time").arg(context.times.brief(request->askedAt.utc))
            : QString();
        table.rows.append({.cells = {cell(orElse(request->number, context.notNoted())), item,
                                     cell(orElse(withQuiet(request->why, {focusLabel(words, request->focus)}),
                                                 context.notNoted())),
                                     cell(context.person(request->askedOf, context.nobodyNamed())),
                                     cell(orElse(times.cell(request->due), context.noTimeSet())),
                                     cell(stateChip(words.label(request->state)), plain(asked))},
                           .record = request.id});
    }
    blocks.append(subheading(words.translate("Report", "Data we asked for")));
    times.noteInto(blocks);
    blocks.append(table);
}

QString custody(const ReportContext &context, const CustodyEvent &event)
{
    const Words &words = context.words;
    const QString received = orElse(event.receivedBy, context.notKnown());
    const QString hands = event.releasedBy.isEmpty()
        ? words.translate("Report", "received by %1").arg(received)
        : words.translate("Report", "%1 → %2", "from whom to whom").arg(event.releasedBy, received);
    const QString seal =
        event.seal.isEmpty() ? QString() : words.translate("Report", "seal %1").arg(event.seal);
    return joined({orElse(context.times.brief(event.at.utc), context.notKnown()), hands, event.purpose, seal,
                   event.condition});
}

void held(const ReportContext &context, QList<Block> &blocks)
{
    const Words &words = context.words;
    const QList<Kept<EvidenceItem>> all = context.snapshot.all<EvidenceItem>();
    if (all.isEmpty())
        return;
    Table table{.columns = {narrow(words.translate("Report", "No.")),
                            wide(words.translate("Report", "Item held"), 3),
                            wide(words.translate("Report", "From whom, when"), 3),
                            wide(words.translate("Report", "Custody"), 4)}};
    for (const Kept<EvidenceItem> &item : all) {
        const DataRequest request = context.snapshot.find(item->answers).value_or(DataRequest{});
        QStringList events;
        const QList<Kept<CustodyEvent>> chain =
            context.snapshot.childrenOf<CustodyEvent>(item.ref(), &CustodyEvent::item);
        for (const Kept<CustodyEvent> &event : chain)
            events.append(custody(context, *event));
        const QString answers = request.number.isEmpty()
            ? QString()
            : words.translate("Report", "answers %1", "a data request").arg(request.number);
        table.rows.append(
            {.cells = {cell(orElse(item->number, context.notNoted())),
                       cell(withQuiet(orElse(item->description, context.notNoted()),
                                      {words.label(item->kind), answers})),
                       cell(withQuiet(
                           joined({item->source, context.person(item->collectedBy, context.nobodyNamed())}),
                           {orElse(context.times.brief(item->collectedAt.utc), context.notKnown())})),
                       cell(events.isEmpty() ? quiet(words.translate("Report", "no hand-over recorded"))
                                             : plain(events.join(u'\n')))},
             .record = item.id});
    }
    blocks.append(subheading(words.translate("Report", "Evidence held")));
    blocks.append(table);
    // In a line of its own: a hash is compared by eye, digit by digit.
    for (const Kept<EvidenceItem> &item : all) {
        const Text label = plain(words.translate("Report", "SHA-256 of %1:", "number of an item")
                                     .arg(orElse(item->number, context.notNoted()))
                                 + u' ');
        blocks.append(
            Paragraph{label
                          + (item->sha256.isEmpty() ? plain(words.translate("Report", "not recorded yet"))
                                                    : code(item->sha256)),
                      ParagraphRole::Note, item.id});
    }
}

} // namespace

QList<Block> evidence(const ReportContext &context)
{
    QList<Block> blocks;
    requests(context, blocks);
    held(context, blocks);
    return blocks;
}

} // namespace firstcall::sections
