// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/chip.h"

#include <QFrame>

#include <optional>

namespace firstcall {

/// A rounded surface with a hairline round it, on which things that belong together stand.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// On the soft ground of this tone, with an edge in its colour.
    void setTone(std::optional<ChipTone> tone);
    /// Set apart from its neighbours: the one that is being worked on.
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ChipTone> m_tone = {};
    bool m_current = false;
};

} // namespace firstcall
