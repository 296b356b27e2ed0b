// SPDX-License-Identifier: Apache-2.0
#include "models/items/rowkeys.h"

#include "models/domain/indicatorkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

RowKeys::RowKeys(const Entity &entity)
    : m_entity(entity)
    , m_name(entity.nameField())
    , m_mail(entity.indexOf("email"_L1))
{}

RowKeys::Key RowKeys::keyOf(const Row &row) const
{
    const auto text = [&row](int field) {
        return field < 0 ? QString() : row.at(field).toString().simplified().toCaseFolded();
    };
    const QString name = text(m_name);
    // The same address, whichever way it is kept from being clicked.
    return {text(m_mail), &m_entity == &Indicator::entity() ? refanged(name) : name};
}

void RowKeys::add(const Row &row)
{
    m_known.append(keyOf(row));
}

bool RowKeys::has(const Row &row) const
{
    const Key key = keyOf(row);
    return std::ranges::any_of(m_known, [&key](const Key &one) {
        const bool byMail = !key.mail.isEmpty() && !one.mail.isEmpty();
        return byMail ? key.mail == one.mail : !key.name.isEmpty() && key.name == one.name;
    });
}

} // namespace firstcall
