// SPDX-License-Identifier: Apache-2.0
#include "views/window/trail.h"

#include <algorithm>

namespace firstcall {

constexpr qsizetype longest = 100; // more steps back nobody takes

void Trail::visit(const Spot &spot)
{
    if (m_at >= 0 && m_spots.at(m_at) == spot)
        return;
    m_spots.resize(m_at + 1);
    m_spots.append(spot);
    if (m_spots.size() > longest)
        m_spots.removeFirst();
    m_at = m_spots.size() - 1;
}

void Trail::forget(const QUuid &engagement)
{
    const auto isGone = [&](const Spot &spot) { return spot.engagement == engagement; };
    m_at -= std::ranges::count_if(m_spots.first(m_at + 1), isGone);
    m_spots.removeIf(isGone);
}

} // namespace firstcall
