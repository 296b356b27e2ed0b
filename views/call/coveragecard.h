// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/call/callrows.h"

class QGridLayout;

namespace firstcall {

/// How much of what a first call must find out is covered, each as words and a bar.
class CoverageCard : public Card
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent = nullptr);

    void show(const QList<Coverage> &coverage);
    using Card::show;

private:
    QGridLayout *m_grid;
    QList<Coverage> m_shown = {};
};

} // namespace firstcall
