// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace firstcall {

class CallWatch;
class ElidedLabel;
class TextLabel;

/// The agenda of the running call in one strip: a piece for each item, as wide as its plan and filled as far
/// as it is used, and in words what runs, for how long, and what comes then.
class AgendaStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaStrip(const CallWatch &watch, QWidget *parent = nullptr);

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

    const CallWatch &m_watch;
    ElidedLabel *m_item;
    TextLabel *m_used;
    ElidedLabel *m_next;
    QList<Piece> m_pieces = {};
};

} // namespace firstcall
