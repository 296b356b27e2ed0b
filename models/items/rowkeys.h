// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

/// What tells records of one kind apart for a person. Rows without any of it are like no other.
class RowKeys
{
public:
    explicit RowKeys(const Entity &entity);

    /// Adds a record to those that are known.
    void add(const Row &row);
    /// One with the same e-mail is known; where either has none, one of the same name, value or text.
    bool has(const Row &row) const;

private:
    struct Key
    {
        QString mail = {};
        QString name = {};
    };

    Key keyOf(const Row &row) const;

    const Entity &m_entity;
    const int m_name;
    const int m_mail;
    QList<Key> m_known = {};
};

} // namespace firstcall
