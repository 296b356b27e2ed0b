// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/wrappingup.h"
#include "views/tabs/wrapuppart.h"

#include <functional>

class QLabel;
class QPushButton;

namespace firstcall {

class ElidedButton;
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
    /// The person with this number confirmed; false when there is none. While places are open in the words,
    /// the first press names them and the second takes the words as they are.
    bool confirmBy(int number);
    void enterReason();
    void enterCorrections();
    /// Puts the keyboard on a field of the call; false when it is not one of those here.
    bool focusField(const QString &field);

Q_SIGNALS:
    void askedAgain(QWidget *question); ///< it is to be seen

private:
    void compose();
    bool isAskedAgain(int number, const WrapUpWords &words);
    void forgetQuestion();
    void showPeople();
    void showState();

    std::function<WrapUpWords()> m_words;
    Kept<Call> m_call = {};
    QList<Kept<Participant>> m_people = {};
    TextLabel *m_state;
    TextLabel *m_ask;
    TextLabel *m_question; ///< whether the words are taken with their open places
    int m_asked = 0; ///< the number it was asked for; 0 for none
    QString m_askedOf = {}; ///< the words it was asked of
    FlowLayout *m_row;
    QList<ElidedButton *> m_buttons = {};
    QPushButton *m_addPeople;
    StepEditor *m_reason;
    StepEditor *m_corrections;
    StepEditor *m_when;
    QLabel *m_whenLabel;
};

} // namespace firstcall
