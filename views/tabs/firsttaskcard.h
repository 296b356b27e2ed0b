// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/wrapuppart.h"

class QListWidget;
class QPushButton;

namespace firstcall {

class StepEditor;
class TextLabel;

/// What we do first, and the question it answers. While no task is the first one, those that can be stand
/// here to be marked; a line adds steps of ours.
class FirstTaskCard : public WrapUpPart
{
    Q_OBJECT

public:
    FirstTaskCard(Desk &desk, const Snapshot &snapshot, QWidget *parent);

    void follow() override;
    void load() override;
    void enter() override;
    /// Puts the keyboard into the line that adds a step.
    void enterLine();

private:
    void compose();
    void showTasks();
    void mark();

    TextLabel *m_title;
    QListWidget *m_tasks; ///< while none is marked, or another is wanted
    QList<QUuid> m_ids = {}; ///< of its rows
    StepEditor *m_question;
    QWidget *m_questionLabel;
    QPushButton *m_another;
    StepEditor *m_line;
    bool m_isChoosing = false; ///< another one, though one is marked
};

} // namespace firstcall
