// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

namespace firstcall {

/// A surface that lies over a part of its window for a moment and stops nothing: it goes when one works
/// elsewhere, and gives the focus back to where it was when it is dismissed.
/// What is under it is dimmed, and can be clicked.
class PaletteOverlay : public QFrame
{
    Q_OBJECT

public:
    explicit PaletteOverlay(QWidget *parent);
    ~PaletteOverlay() override;

    /// Shows it with the keyboard in `field`.
    void appear(QWidget *field);
    /// Hides it and gives the focus back.
    void dismiss();

protected:
    static constexpr int shadow = 6; ///< room round the surface

    /// Sets the geometry inside the parent.
    virtual void place() = 0;

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layScrim();
    void focusBack();
    void followFocus(const QWidget *now);

    QPointer<QWidget> m_scrim; ///< a child of the parent, below this
    QList<QPointer<QWidget>> m_before = {}; ///< had the focus when this appeared, and its parents
};

} // namespace firstcall
