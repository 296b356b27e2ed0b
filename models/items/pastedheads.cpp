// SPDX-License-Identifier: Apache-2.0
#include "models/items/pastedheads.h"

#include "models/items/fieldtext.h"
#include "models/items/recordmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// What others call the fields of people.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 15> otherNames{{
    {"full name"_L1, "name"_L1},
    {"title"_L1, "job_title"_L1},
    {"email"_L1, "email"_L1},
    {"e-mail"_L1, "email"_L1},
    {"mail"_L1, "email"_L1},
    {"email address"_L1, "email"_L1},
    {"e-mail address"_L1, "email"_L1},
    {"phone"_L1, "phone"_L1},
    {"telephone"_L1, "phone"_L1},
    {"mobile"_L1, "phone"_L1},
    {"phone"_L1, "mobile"_L1},
    {"company"_L1, "organisation"_L1},
    {"organization"_L1, "organisation"_L1},
    {"organisation"_L1, "organisation"_L1},
    {"role"_L1, "roles"_L1},
}};

/// The index of the field that a head names; -1 for none. A kind's own words go before those of others.
int fieldNamed(const QString &head, const RecordModel &model)
{
    QString name = head.trimmed();
    if (name.endsWith(u':'))
        name.chop(1);
    const Entity &entity = model.entity();
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        if (!field.flags.testFlag(FieldFlag::Hidden)
            && (name.compare(model.text().words().label(entity, field), Qt::CaseInsensitive) == 0
                || name.compare(field.key(), Qt::CaseInsensitive) == 0))
            return int(i);
    }
    for (const auto &[other, key] : otherNames) {
        if (const int index = entity.indexOf(key);
            index >= 0 && name.compare(other, Qt::CaseInsensitive) == 0)
            return index;
    }
    return -1;
}

} // namespace

bool areHeads(const QStringList &cells, const RecordModel &model)
{
    const auto filled = std::ranges::count_if(cells, [](const QString &cell) { return !cell.isEmpty(); });
    const auto named =
        std::ranges::count_if(cells, [&](const QString &cell) { return fieldNamed(cell, model) >= 0; });
    // A sentence may begin with such a word and go on after a comma; nobody is called by one.
    const bool isOfNames = model.columnOf("name"_L1) >= 0;
    return named > 0 && 2 * named >= filled + (isOfNames ? 0 : 1);
}

QList<int> columnsNamed(const QStringList &heads, const RecordModel &model, QStringList *leftOut)
{
    QList<int> columns;
    for (const QString &head : heads) {
        const int field = fieldNamed(head, model);
        const int column = field < 0 ? -1 : model.columnOf(model.entity().fields[std::size_t(field)].key());
        const bool isTaken = column >= 0 && !columns.contains(column);
        columns.append(isTaken ? column : -1);
        if (!isTaken)
            leftOut->append(head.isEmpty()
                                ? QCoreApplication::translate("PastedRows", "a column without a heading")
                                : head.left(60));
    }
    return columns;
}

} // namespace firstcall
