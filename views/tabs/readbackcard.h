// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/wrappingup.h"
#include "views/tabs/wrapuppart.h"

#include <functional>

class QLabel;
class QPushButton;

namespace firstcall {

class FlowLayout;
class StepEditor;
class TextLabel;

/// Who confirmed the words that were read back: a key for each of theirs, those on the call first. Or why
/// nobody did, and what they corrected.
class ReadBackCard : public WrapUpPart
{
    Q_OBJECT

public:
    ReadBackCard(Desk &desk, const Snapshot &snapshot, std::function<WrapUpWords()> words, QWidget *parent);

    void follow() override;
    void load() override;
    void enter() override;
    /// The person with this number confirmed; false when there is none.
    bool confirmBy(int number);
    void enterReason();
    void enterCorrections();
    /// Puts the keyboard on a field of the call; false when it is not one of those here.
    bool focusField(const QString &field);

private:
    void compose();
    void showPeople();
    void showState();

    std::function<WrapUpWords()> m_words;
    Kept<Call> m_call = {};
    QList<Kept<Participant>> m_people = {};
    TextLabel *m_state;
    TextLabel *m_ask;
    FlowLayout *m_row;
    QList<QPushButton *> m_buttons = {};
    QPushButton *m_addPeople;
    StepEditor *m_reason;
    StepEditor *m_corrections;
    StepEditor *m_when;
    QLabel *m_whenLabel;
};

} // namespace firstcall
