// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/engagement.h"
#include "models/items/recordmodel.h"
#include "views/parts/card.h"

class QPushButton;
class QVBoxLayout;

namespace firstcall {

class CallWatch;
class TextLabel;

/// How the work is marked, asked when counsel is on the call and nobody said so yet: by whom, since when, in
/// what words, and what may be written. In the way of nothing: it takes no key that it is not given.
class PostureCard : public Card
{
    Q_OBJECT

public:
    explicit PostureCard(const CallWatch &watch, QWidget *parent = nullptr);

    /// Shows it, whoever is on the call, and puts the keyboard on its first choice.
    void ask();

Q_SIGNALS:
    void answered(); ///< the wording was entered, or it was put off

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(PrivilegePosture posture);
    void follow();
    void close();
    void leave(const QWidget *to);

    const CallWatch &m_watch;
    RecordModel m_model;
    TextLabel *m_sentence;
    QWidget *m_details; ///< the words and what may be written: there once the posture is known
    QList<QPushButton *> m_choices = {};
    QVBoxLayout *m_layout;
    QUuid m_engagement = {};
    Ref<Call> m_putOff = {}; ///< the call in which nobody wants to be asked again
    bool m_isAsked = false;
};

} // namespace firstcall
