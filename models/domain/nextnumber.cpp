// SPDX-License-Identifier: Apache-2.0
#include "models/domain/nextnumber.h"

#include "models/domain/datarequest.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/risk.h"
#include "models/domain/statusupdate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

struct Form
{
    QString letters = {};
    int digits = 1; ///< at least
};

Form usualForm(const Entity &entity)
{
    if (&entity == &EvidenceItem::entity())
        return {u"E-"_s, 3};
    return {&entity == &Risk::entity() ? u"R"_s : u"DR-"_s, 1};
}

} // namespace

bool isNumbered(const Entity &entity)
{
    const auto kinds = {&StatusUpdate::entity(), &DataRequest::entity(), &Risk::entity(),
                        &EvidenceItem::entity()};
    return std::ranges::find(kinds, &entity) != kinds.end();
}

QVariant nextNumber(const Entity &entity, const QVariantList &taken)
{
    static const QRegularExpression written(u"^(.*?)(\\d{1,9})$"_s);
    Form form = usualForm(entity);
    qint64 highest = 0;
    for (const QVariant &number : taken) {
        const auto match = written.match(number.toString().trimmed());
        if (!match.hasMatch() || match.captured(2).toLongLong() < highest)
            continue;
        highest = match.captured(2).toLongLong();
        form = {match.captured(1), int(match.capturedLength(2))};
    }
    const Field &field = *entity.find("number"_L1);
    if (field.kind == FieldKind::Number)
        return highest + 1;
    return form.letters + QString::number(highest + 1).rightJustified(form.digits, u'0');
}

QVariant nextNumber(const Entity &entity, const QList<KeptRow> &records)
{
    const int number = entity.indexOf("number"_L1);
    QVariantList taken;
    for (const KeptRow &kept : records)
        taken.append(kept.row.at(number));
    return nextNumber(entity, taken);
}

qint64 nextRank(const Entity &entity, const QList<KeptRow> &records)
{
    const int rank = entity.indexOf("rank"_L1);
    qint64 last = 0;
    for (const KeptRow &kept : records)
        last = std::max(last, kept.row.at(rank).toLongLong());
    return last + 1;
}

} // namespace firstcall
