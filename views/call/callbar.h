// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/card.h"

class QAction;
class QToolButton;

namespace firstcall {

class AgendaStrip;
class CallWatch;
class TextLabel;

/// What one does to a running call, as the window's actions.
struct CallActions
{
    QAction *nextItem = nullptr;
    QAction *shorten = nullptr;
    QAction *glance = nullptr;
    QAction *pause = nullptr;
    QAction *end = nullptr;
    QAction *attack = nullptr;
    QAction *mailUnsafe = nullptr;
};

/// The bar of a running call: that it is live, for how long, where its agenda is, and what can be done to
/// it. Hidden while no call is running.
class CallBar : public Card
{
    Q_OBJECT

public:
    CallBar(const CallWatch &watch, const CallActions &actions, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QToolButton *addButton(QAction *action);
    void follow();
    void beat();
    void arrange();
    /// How much the buttons say.
    enum class Wording { Whole, Keys, Icons };
    /// Gives the width they need then.
    int say(Wording wording);

    const CallWatch &m_watch;
    ChipLabel *m_live;
    TextLabel *m_time;
    AgendaStrip *m_agenda;
    QList<QToolButton *> m_buttons = {};
    int m_lines = 0; ///< that it stands on
};

} // namespace firstcall
