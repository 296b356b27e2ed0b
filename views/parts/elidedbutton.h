// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace firstcall {

/// A button whose words give way: what does not fit ends in dots where it is painted. text() stays whole.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    ElidedButton(const QString &text, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace firstcall
