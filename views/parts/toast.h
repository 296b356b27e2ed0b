// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/offer.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;

namespace firstcall {

/// What was just done, at the bottom of its parent, with one thing to do about it, mostly Undo. Goes by
/// itself, but never while the pointer or the focus is on it. It lies over the parent and moves nothing; it
/// goes to another edge where it would lie on what has the focus, or on what is to be kept clear of it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualStay = std::chrono::seconds(8);

    explicit Toast(QWidget *parent);

    /// Toasts lie beside this widget, as long as there is another place.
    static void keepClear(QWidget *widget);

    void say(const QString &text, const Offer &offer = {});
    /// Tests do not wait as long as people do.
    void setStay(std::chrono::milliseconds stay) { m_timer.setInterval(stay); }
    void dismiss();

    bool isCounting() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    QList<const QWidget *> clearOf() const;
    /// How much of what is to be seen a toast there would hide.
    int hides(const QRect &place) const;
    void followFocus();
    void countOrWait();

    QLabel *m_label;
    QPushButton *m_button;
    std::function<void()> m_run = {};
    QTimer m_timer;
    bool m_hovered = false;
    QPointer<QWidget> m_before = {}; ///< had the focus when the toast came
};

} // namespace firstcall
