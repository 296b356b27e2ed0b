// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/wrapuppart.h"

class QPushButton;

namespace firstcall {

class StepEditor;

/// The plan in three lines: today, this week, until closed.
class PlanCard : public WrapUpPart
{
    Q_OBJECT

public:
    PlanCard(Desk &desk, const Snapshot &snapshot, QWidget *parent);

    void follow() override;
    void load() override;
    void enter() override;

private:
    QList<StepEditor *> m_lines = {};
    QPushButton *m_more; ///< when there are more milestones than lines
};

} // namespace firstcall
