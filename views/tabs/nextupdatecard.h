// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/wrapuppart.h"

namespace firstcall {

class StepEditor;
class TextLabel;

/// When they hear from us next, over which channel and from whom. A time makes the planned update.
class NextUpdateCard : public WrapUpPart
{
    Q_OBJECT

public:
    NextUpdateCard(Desk &desk, const Snapshot &snapshot, QWidget *parent);

    void follow() override;
    void load() override;
    void enter() override;
    /// Puts the keyboard on a field of the update; false when it is not one of those here.
    bool focusField(const QString &field);

private:
    StepEditor *editorOf(const char *field, const QString &hint);

    QList<StepEditor *> m_editors = {}; ///< time, channel, host
    TextLabel *m_full; ///< the time in words, on both clocks
};

} // namespace firstcall
