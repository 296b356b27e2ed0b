// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/edit/fixture.h"

#include <QRandomGenerator>

namespace firstcall::testing {

/// Makes random steps through an editor: edits of any field of any record, additions, removals of records
/// with all that goes with them. What the hard rules forbid is not tried.
class RandomEdits
{
public:
    RandomEdits(const Desk &desk, quint32 seed)
        : m_desk(desk)
        , m_random(seed)
    {}

    /// One step; a failure says why the editor refused it, which it should not.
    Result<> step();

private:
    Result<> add(const Entity &entity);
    Result<> edit(const Entity &entity, const KeptRow &kept);
    bool mayEdit(const Entity &entity, const KeptRow &kept, const Field &field) const;
    QVariant randomValue(const Field &field);
    QString randomText();
    QUuid randomRecord(const Entity &entity);
    QList<KeptRow> rows(const Entity &entity) const;
    int below(qsizetype limit) { return int(m_random.bounded(quint32(limit))); }

    const Desk &m_desk;
    QRandomGenerator m_random;
};

} // namespace firstcall::testing
