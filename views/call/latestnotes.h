// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/card.h"

class QGridLayout;

namespace firstcall {

class CallWatch;

/// The last notes of the engagement, one line each: when, what it is, what was said, by whom.
class LatestNotes : public Card
{
    Q_OBJECT

public:
    explicit LatestNotes(const CallWatch &watch, QWidget *parent = nullptr);

    /// How many are shown at most.
    void setCount(int count);
    bool isEmpty() const { return m_shown == 0; }

private:
    void follow();

    const CallWatch &m_watch;
    QGridLayout *m_grid;
    int m_count = 3;
    int m_shown = 0;
};

} // namespace firstcall
