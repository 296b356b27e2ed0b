// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/callclock.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace firstcall {

class CallWatch;
class ElidedLabel;
class IconLabel;
class TextLabel;

/// The agenda of the running call in one strip: a piece for each item, as wide as its plan and filled as far
/// as it is used, and in words the stage, what runs, for how long, what comes then, and how far all of it is
/// behind, with what shortens the rest.
class AgendaStrip : public QWidget
{
    Q_OBJECT

public:
    AgendaStrip(const CallWatch &watch, QAction *shorten, QWidget *parent = nullptr);

    /// Shows how far the call is now.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A piece of the strip: its width in minutes, and how much of it is used, 1 for all.
    struct Piece
    {
        qreal planned;
        qreal used;
        bool isRunning;
    };

    /// Gives the words for how far the call is behind.
    QString showBehind(Seconds late);

    const CallWatch &m_watch;
    QAction *m_shorten;
    ElidedLabel *m_stage;
    IconLabel *m_onTimeIcon;
    TextLabel *m_onTime;
    QToolButton *m_behind;
    ElidedLabel *m_item;
    TextLabel *m_used;
    ElidedLabel *m_next;
    QList<Piece> m_pieces = {};
};

} // namespace firstcall
